import { phraseStart } from './attach.ts'
import { joinedChunk } from './plurals.ts'
import type { Scene } from './scene.ts'
import { roleOf } from './use.ts'

/** "A and B" so far read, ending in chunk c: a plural that "they" may stand for. Also "A met B". */
export function coordinate(s: Scene, c: number): void {
  const e = s.entityOfChunk[c]!
  if (e < 0) return
  let before = -1
  for (let i = c - 1; i >= 0 && i >= c - 4; i--) {
    if (
      joinedChunk(s, i) >= 0 &&
      s.chunks[joinedChunk(s, i)]!.start >= phraseStart(s.chunks, c) &&
      s.chunks[joinedChunk(s, i)]!.start <= s.chunks[c]!.start
    )
      before = i
    if (before >= 0) break
  }
  if (before < 0) {
    meeting(s, c, e)
    return
  }
  const x = s.entityOfChunk[before]!
  if (x < 0 || x === e || s.entities[x]!.human !== s.entities[e]!.human) return
  const members = [x, e]
  s.membersOfChunk.set(before, members)
  s.plurals.push({
    members,
    sentence: s.a.sentenceOf[s.chunks[c]!.head]!,
    use: roleOf(s.a, s.chunks[before]!.start, s.chunks[before]!.end).use,
    entity: -1,
  })
}

export const MUTUAL = new Set(
  'meet join marry fight debate accompany telephone call see host greet face phone interview wed'.split(' '),
)

/** Subject and object of "meet" are a pair that "they" may mean. */
export function meeting(s: Scene, c: number, e: number): void {
  const role = roleOf(s.a, s.chunks[c]!.start, s.chunks[c]!.end)
  if (role.use !== 'object' || role.governor < 0 || !MUTUAL.has(s.a.lemma[role.governor]!)) return
  for (let i = s.recent.length - 1, n = 0; i >= 0 && n < 12; i--, n++) {
    const other = s.entities[s.recent[i]!]!
    const m = other.seen[other.seen.length - 1]!
    if (other.id === e || m.use !== 'subject' || m.governor !== role.governor) continue
    s.plurals.push({ members: [other.id, e], sentence: m.sentence, use: 'subject', entity: -1 })
    return
  }
}
