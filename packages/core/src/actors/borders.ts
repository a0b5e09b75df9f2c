/** Where one item of a newsletter ends and another begins: nobody spoken of before is meant by “he” or “the minister” behind it. */
import type { Article } from '../record/index.ts'
import type { Scene } from './scene.ts'

/** Holders of offices kept for an item, at most. */
const HOLDERS = 40

/** Offsets at which an item begins or ends, in order. */
export const bordersOf = (article: Article): number[] =>
  [...new Set((article.marks ?? []).flatMap((m) => (m.kind === 'section' ? [m.start, m.end] : [])))].sort(
    (a, b) => a - b,
  )

/**
 * Forgets who was spoken of, and who leads the article, before phrase `from`; names stay who they are. Holders of offices that may come
 * behind their office are those named before phrase `to`.
 */
export function forget(s: Scene, from: number, to: number): void {
  s.recent.length = 0
  s.plurals.length = 0
  s.leading.length = 0
  s.visited.length = 0
  s.lastSpeaker = -1
  s.lastSpeakerSentence = -9
  s.holders.length = 0
  for (let c = from; c < to && s.holders.length < HOLDERS; c++) {
    const name = s.chunks[c]!.name
    const e = name >= 0 ? s.entities[s.entityOfName[name]!] : undefined
    if (e?.kind === 'person' && (e.offices.length > 0 || e.country) && !s.holders.includes(e.id)) s.holders.push(e.id)
  }
}
