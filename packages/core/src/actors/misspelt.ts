/** A surname printed in two ways: newspapers misspell the people they quote. */
import { UPOS } from '../record/index.ts'
import type { Gender } from './person.ts'
import type { Entity, Scene } from './scene.ts'

/** People looked at for one surname. */
const MOST = 40

/**
 * Of the people met so far, the one whose surname is that word but for one letter (two in a long one), if there is just one and
 * nobody bears the word itself.
 */
export function nearlyNamed(
  s: Scene,
  word: string,
  gender: Gender,
  families: ReadonlyMap<string, readonly number[]>,
  met: (id: number) => boolean,
): Entity | null {
  const most = word.length >= 8 ? 2 : 1
  if (word.length < 5 || s.without.has('actors.misspelt')) return null
  let found: Entity | null = null
  let looked = 0
  for (const [family, ids] of families) {
    if (looked++ >= MOST) break
    if (family[0] !== word[0] || Math.abs(family.length - word.length) > most || family.length < 5) continue
    if (!within(family, word, most)) continue
    for (const id of ids) {
      const e = s.entities[id]!
      if (e.words.length < 2 || !met(id) || (gender !== '' && e.gender !== '' && e.gender !== gender)) continue
      if (found && found.id !== id) return null
      found = e
    }
  }
  return found
}

/** Can one word be made of the other by so many letters put in, left out, changed or swapped? */
export function within(one: string, two: string, most: number): boolean {
  if (one === two) return true
  if (most === 0) return false
  let i = 0
  while (i < one.length && i < two.length && one[i] === two[i]) i++
  const a = one.slice(i)
  const b = two.slice(i)
  return (
    (a.length > 0 && within(a.slice(1), b, most - 1)) ||
    (b.length > 0 && within(a, b.slice(1), most - 1)) ||
    (a.length > 0 && b.length > 0 && within(a.slice(1), b.slice(1), most - 1)) ||
    (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0] && within(a.slice(2), b.slice(2), most - 1))
  )
}

/** Does the name speak or act: source of an attribution, behind a title, or in front of a verb? */
export const acts = (s: Scene, start: number, end: number, titled: boolean): boolean =>
  titled || s.isSource[end - 1] === 1 || s.isSource[start] === 1 || UPOS[s.a.uposCode[end] ?? 0] === 'VERB'
