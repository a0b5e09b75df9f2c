/** Who speaks through a document: its owner, the name in its phrase, or whom "from", "by" and "in" name behind it. */
import { UPOS } from '../record/index.ts'
import { nameEntity } from './described.ts'
import { type Entity, entityOfEntry, type Scene } from './scene.ts'

const NOUN = UPOS.indexOf('NOUN')
/** What one does with words of one's own; a document "seen by" or "cited by" somebody is another's. */
const ISSUED = new Set(
  'issued released published signed written conducted sent prepared posted drafted authored produced made circulated penned put'.split(
    ' ',
  ),
)

/** Entity of the issuer of the document in chunk c, or −1: "[WHO] data", "a report from [Orbis]", "the letter, signed by [Ana Mora]". */
export function issuerOf(s: Scene, c: number, owner: Entity | null, behind: (c: number) => number): number {
  if (owner) return owner.id
  const chunk = s.chunks[c]!
  const { a } = s
  for (let t = chunk.head - 1; t >= chunk.start; t--) {
    const n = s.nameOf[t]!
    if (n < 0) continue
    const e = nameEntity(s, n)
    if (e >= 0 && speaks(s.entities[e]!)) return e
  }
  const to = a.sentences[a.sentenceOf[chunk.start]! + 1]!
  let made = false
  for (let t = chunk.end; t < to && t < chunk.end + 12; t++) {
    const w = a.lower[t]!
    if (ISSUED.has(w) && a.xpos[t] === 'VBN') made = true
    const opens = (w === 'from' && t === chunk.end) || (w === 'by' && (made || t === chunk.end))
    const outlet = w === 'in' && t === chunk.end
    if (opens || outlet) {
      const next = s.chunkOf[t + 1] ?? -1
      if (next < 0 || s.chunks[next]!.start !== t + 1) return -1
      const e = named(s, next, behind)
      if (e < 0) return -1
      const one = s.entities[e]!
      return outlet ? (one.kind === 'outlet' ? e : -1) : speaks(one) ? e : -1
    }
    // another clause
    if (a.uposCode[t] === NOUN ? false : /^(?:that|which|who|said|says)$/.test(w)) return -1
  }
  return -1
}

function named(s: Scene, c: number, behind: (c: number) => number): number {
  const chunk = s.chunks[c]!
  if (chunk.pronoun) return -1
  // "a note by [Ana Mora]'s lawyer": not hers
  if (s.chunks[c + 1]?.owner === c) return -1
  if (chunk.name < 0) return behind(c)
  const known = nameEntity(s, chunk.name)
  if (known >= 0) return known
  const place = s.names[chunk.name]!.senses.find((x) => x.entry.kind === 'organisation' || x.entry.kind === 'outlet')
  return place ? entityOfEntry(s, place.entry).id : -1
}

const speaks = (e: Entity): boolean => e.kind !== 'document' && e.kind !== 'other' && e.kind !== 'country'
