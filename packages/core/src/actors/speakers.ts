import { PRONOUNS } from './en/pronouns.ts'
import { mention } from './mention.ts'
import type { Scene } from './scene.ts'

/** Remembers who spoke last, for the "he" of the next "he said". */
export function noteSpeaker(s: Scene, c: number): void {
  const e = s.entityOfChunk[c]!
  if (e < 0) return
  const chunk = s.chunks[c]!
  for (let t = chunk.start; t < chunk.end; t++) {
    if (!s.isSource[t] || s.chunkOf[t] !== c || s.a.lower[chunk.end] === "'s") continue
    s.lastSpeaker = e
    s.lastSpeakerSentence = s.a.sentenceOf[t]!
  }
}

/** "I" and "we" in a quotation are its speaker. */
export function readFirstPersons(s: Scene): void {
  s.chunks.forEach((chunk, c) => {
    if (!chunk.pronoun) return
    const p = PRONOUNS.get(s.a.lower[chunk.head]!)!
    if (p.person !== 1 || s.a.text.slice(s.a.start[chunk.head]!, s.a.end[chunk.head]!) === 'US') return
    let at = s.quotes.contentOf[chunk.head]!
    // Somebody quoted within a quotation without marks of his own speaks through the outer speaker.
    for (let step = 0; step < 8 && at >= 0; step++) {
      const x = s.attributions[at]!
      const sc = x.sourceHead >= 0 ? s.chunkOf[x.sourceHead]! : -1
      if (sc === c) {
        at = x.within
        continue
      }
      if (sc >= 0) {
        const e = s.entityOfChunk[sc]!
        const own = s.a.lower[x.sourceHead]!
        if (e < 0 && (PRONOUNS.get(own)?.person ?? 0) === 1) {
          at = x.within
          continue
        }
        if (e < 0) return
        s.entityOfChunk[c] = e
        mention(s, e, chunk.start, chunk.end, chunk.head, 'pronoun', 'pronoun.first-person')
        return
      }
      at = x.continues
    }
  })
}
