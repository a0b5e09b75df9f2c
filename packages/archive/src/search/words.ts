/** Words as a person sees them: for what is looked through here and not in an index. */
import { termsOf } from './query.ts'

export const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

export const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** A rough stem, so that "talks" finds "talk" and "visit" finds "visited"; the engines have their own for what they index. */
export const stem = (word: string) =>
  word.length < 5 ? word.replace(/s$/, '') : word.replace(/(?:ings?|ions?|ed|es|s|e)$/, '')

/** So many words a snippet has. */
const LONG = 24

/** The words of a text that hold most of those asked for, on one line; null where it holds none of them. */
export function snippetOf(text: string, typed: string): string | null {
  const asked = termsOf(typed).flatMap(({ text: term, beginning }) => {
    const words = wordsOf(term)
    return words.map((w, i) => (beginning && i === words.length - 1 ? { begins: w } : { stem: stem(w) }))
  })
  const places = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
  const which = places.map(([word]) => {
    const folded = fold(word)
    return asked.findIndex((a) => ('begins' in a ? folded.startsWith(a.begins) : stem(folded) === a.stem))
  })
  let best = { from: -1, seen: 0 }
  for (let i = 0; i < places.length; i++) {
    if (which[i]! < 0) continue
    const seen = new Set(which.slice(i, i + LONG - 4).filter((w) => w >= 0)).size
    if (seen > best.seen) best = { from: i, seen }
    if (seen === asked.length) break
  }
  if (best.from < 0) return null
  const from = Math.max(0, Math.min(best.from - 4, places.length - LONG))
  const to = Math.min(places.length, from + LONG)
  const end = places[to]?.index ?? text.length
  const words = text.slice(places[from]!.index, end).replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${words}${to < places.length ? '…' : ''}`
}
