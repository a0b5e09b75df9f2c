/** Small parts of sentences: counts, lists, words in quotation marks. */

/** @example counted(1_200, 'article') // '1,200 articles' */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/**
 * "a", "a and b", "a, b and c"; beyond `most` the rest is counted.
 * @example listed(['Ada', 'Ben', 'Cleo']) // 'Ada, Ben and Cleo'
 */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : [...names]
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** Words as the text has them, in one pair of marks whatever theirs are. */
export function quoted(words: string): string {
  // what stands between two pieces of one quotation keeps no marks of its own
  const pieces = words.trim().replace(/,?["“”„«»]+ (…|\[…\]) ["“”„«»]+/g, ' $1 ')
  const bare = pieces.replace(/^["“”„«»‘'`]+|["“”„«»’'`]+$/g, '')
  return `“${bare.replace(/,$/, '')}”`
}
