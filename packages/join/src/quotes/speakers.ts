/** Whether two speakers can be one, by their names alone. */
import { remember } from '../remember.ts'
import { wordsOf } from './words.ts'

const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd', 'mp', 'mep', 'msp', 'qc', 'kc', 'esq'])

/** Words without accents and without the s of a possessive. */
export const plainWords = (text: string): string[] =>
  wordsOf(
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/['’]s\b/g, ''),
  )

/** Words of a name, without accents; the last is the surname. */
export const nameWords = remember((name): readonly string[] => {
  const words = plainWords(name.split(/[,(]/)[0]!)
  while (words.length > 1 && SUFFIX.has(words.at(-1)!)) words.pop()
  return words
})

/** Are two surnames one, a letter aside, or two of a long one? Papers spell names as they hear them. */
function spelt(a: string, b: string): boolean {
  if (a === b) return true
  const least = Math.min(a.length, b.length)
  const most = least >= 9 ? 2 : least >= 5 ? 1 : 0
  if (!most || Math.abs(a.length - b.length) > most) return false
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]! <= most
}

/** true: one name; false: two; null: nobody can tell. Only persons with different surnames contradict each other. */
export function sameSpeaker(
  a: { readonly speaker: string | null; readonly person: boolean },
  b: { readonly speaker: string | null; readonly person: boolean },
): boolean | null {
  if (!a.speaker || !b.speaker) return null
  const A = nameWords(a.speaker)
  const B = nameWords(b.speaker)
  if (!A.length || !B.length) return null
  const [short, long] = A.length <= B.length ? [A, B] : [B, A]
  if (spelt(A.at(-1)!, B.at(-1)!) || short.every((w) => long.includes(w))) return true
  return a.person && b.person && /^\p{Lu}/u.test(a.speaker) && /^\p{Lu}/u.test(b.speaker) ? false : null
}
