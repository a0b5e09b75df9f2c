/**
 * Base noun phrases: runs of determiner, modifiers and nouns up to the head noun, cut at a possessive 's. They are read off the
 * tags and the names, not the tree, since an early mistake of the parser must not tear "Home Secretary Ruth Hale" apart.
 */
import type { Analysis } from '../record/index.ts'
import { UPOS } from '../record/index.ts'
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from './en/nouns.ts'
import { PRONOUNS, RELATIVES } from './en/pronouns.ts'
import { isCalendar, type NameSpan } from './names.ts'

export interface Chunk {
  readonly start: number
  readonly end: number
  /** Last noun of the phrase. */
  readonly head: number
  /** Chunk that owns this one ("[Colombia]'s president", "[his] aides"), or −1. */
  owner: number
  /** Index into the names of the name that ends the phrase, or −1. */
  readonly name: number
  readonly pronoun: boolean
}

const [ADJ, ADV, CCONJ, DET, NOUN, NUM, PRON, PROPN, VERB] = [
  'ADJ',
  'ADV',
  'CCONJ',
  'DET',
  'NOUN',
  'NUM',
  'PRON',
  'PROPN',
  'VERB',
].map((u) => UPOS.indexOf(u as (typeof UPOS)[number])) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]
const DAYS = new Set(['today', 'yesterday', 'tomorrow', 'tonight'])
const TIME_NOUNS = new Set(
  'today yesterday tomorrow tonight week weekend month year day morning afternoon evening night time hours'.split(' '),
)

export function findChunks(
  a: Analysis,
  names: readonly NameSpan[],
  nameOf: Int32Array,
): { chunks: Chunk[]; chunkOf: Int32Array } {
  const chunks: Chunk[] = []
  const chunkOf = new Int32Array(a.size).fill(-1)
  let start = -1
  let head = -1
  let ownerNext = -1
  const close = (end: number) => {
    if (start >= 0 && head >= 0) {
      const name = nameOf[head]!
      const at = chunks.length
      const to = name >= 0 ? Math.max(names[name]!.end, head + 1) : head + 1
      chunks.push({
        start,
        end: Math.min(to, end),
        head,
        owner: ownerNext,
        name: name >= 0 && names[name]!.end === to ? name : -1,
        pronoun: false,
      })
      chunkOf.fill(at, start, Math.min(to, end))
      ownerNext = -1
    }
    start = -1
    head = -1
  }
  for (let s = 0; s + 1 < a.sentences.length; s++) {
    const to = a.sentences[s + 1]!
    ownerNext = -1
    for (let t = a.sentences[s]!; t < to; t++) {
      const u = a.uposCode[t]!
      const w = a.lower[t]!
      const name = nameOf[t]!
      const pronoun = PRONOUNS.get(w)
      if (name >= 0) {
        const n = names[name]!
        // Two names side by side that are not one phrase ("told Trump Putin would").
        if (head >= 0 && nameOf[head]! >= 0 && names[nameOf[head]!]!.kind === 'PER' && n.kind === 'PER') close(t)
        // "said Tuesday" closes before a name; a verb-like capital does not occur inside names.
        if (head >= 0 && (isCalendar(a.lower[head]!) || TIME_NOUNS.has(a.lower[head]!))) close(t)
        if (start < 0) start = t
        const titled = start < t
        t = Math.min(n.end, to) - 1
        head = t
        // "Ruth Hale cast doubt": after a full name a noun in small letters is a verb mistaken, unless it is one that names people or bodies.
        const after = t + 1 < to ? a.lower[t + 1]! : ''
        if (
          n.kind === 'PER' &&
          (titled || n.end - n.start > 1) &&
          t + 1 < to &&
          a.uposCode[t + 1] === NOUN &&
          a.text[a.start[t + 1]!] === after[0]
        )
          if (!GROUP_NOUNS.has(after) && !PERSON_NOUNS.has(after) && !BODY_NOUNS.has(after)) close(t + 1)
        continue
      }
      if (pronoun && (u === PRON || u === DET || u === ADJ || w === 'i')) {
        close(t)
        const at = chunks.length
        chunks.push({ start: t, end: t + 1, head: t, owner: -1, name: -1, pronoun: true })
        chunkOf[t] = at
        ownerNext = pronoun.possessive && !(w === 'her' && !nominalAhead(a, t + 1, to)) ? at : -1
        continue
      }
      if ((w === "'s" || w === "'") && head === t - 1 && head >= 0) {
        close(t)
        ownerNext = chunks.length - 1
        continue
      }
      if (
        u === DET ||
        (u === PRON &&
          !RELATIVES.has(w) &&
          (w === 'one' || w === 'all' || w === 'both' || w === 'some' || w === 'many' || w === 'others'))
      ) {
        if (!(start === t - 1 && head < 0)) close(t)
        if (start < 0) {
          start = t
          if (ownerNext >= 0 && head < 0 && u === DET) ownerNext = -1
        }
        if (u === PRON) head = t
        continue
      }
      if (u === NOUN || u === PROPN) {
        // "The Vice President yesterday opened": a day is no part of the phrase before it.
        if (head >= 0 && (isCalendar(w) || DAYS.has(w))) close(t)
        if (head >= 0 && (isCalendar(a.lower[head]!) || TIME_NOUNS.has(a.lower[head]!)) && nameOf[head]! < 0) close(t)
        if (start < 0) start = t
        head = t
        continue
      }
      if (u === NUM) {
        if (head >= 0 && a.uposCode[head] !== NUM) close(t)
        if (start < 0) start = t
        head = t
        continue
      }
      if (u === ADJ || (u === VERB && a.deprel[t] === 'amod' && nominalAhead(a, t + 1, to))) {
        if (head >= 0 && a.uposCode[head] !== NUM && nameOf[head]! < 0 && a.uposCode[head] === NOUN) close(t)
        if (start < 0) start = t
        // "the Dutch", "the elder": an adjective may head the phrase if nothing better comes.
        if (!nominalAhead(a, t + 1, to)) {
          head = t
        }
        continue
      }
      if (u === ADV && start >= 0 && t + 1 < to && a.uposCode[t + 1] === ADJ && head < 0) continue
      if (u === CCONJ && start >= 0 && coordinates(a, names, nameOf, t, start, to)) continue
      close(t)
      ownerNext = -1
    }
    close(to)
  }
  return { chunks, chunkOf }
}

/** Does a noun come before anything that would end the phrase? */
function nominalAhead(a: Analysis, from: number, to: number): boolean {
  for (let t = from; t < to && t < from + 6; t++) {
    const u = a.uposCode[t]
    if (u === NOUN || u === PROPN || u === NUM) return true
    if (u !== ADJ && u !== CCONJ && u !== ADV && !(u === VERB && a.deprel[t] === 'amod')) return false
  }
  return false
}

/** "US [and] Russian officials", "current [and] former aides": modifiers on both sides, a plural noun behind. */
function coordinates(
  a: Analysis,
  names: readonly NameSpan[],
  nameOf: Int32Array,
  t: number,
  start: number,
  to: number,
): boolean {
  const before = t - 1
  if (before < start || t + 2 >= to) return false
  const modifies = (i: number) => {
    const n = nameOf[i]!
    return n >= 0 ? names[n]!.senses.length > 0 : a.uposCode[i] === ADJ
  }
  if (!modifies(before) || !modifies(t + 1)) return false
  const next = nameOf[t + 1]! >= 0 ? names[nameOf[t + 1]!]!.end : t + 2
  for (let i = next; i < to && i < next + 4; i++) {
    if (a.uposCode[i] === NOUN && a.xpos[i] === 'NNS') return nameOf[i]! < 0
    if (a.uposCode[i] === NOUN) continue
    if (a.uposCode[i] !== ADJ && a.uposCode[i] !== PROPN) return false
  }
  return false
}
