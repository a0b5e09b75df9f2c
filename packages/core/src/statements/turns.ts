/**
 * Interviews and transcripts: *PESKOV: We have seen no such letter.*, *Q: …*, *A: …*. A paragraph behind the label of a
 * speaker is that speaker's own words, marked or not; an unlabelled question before an answer is the outlet's.
 */
import type { Analysis, Article } from '../record/index.ts'
import { isBody, NAME_TYPES } from '../record/index.ts'
import { NO_SPEAKERS, TURN_LABELS } from './en/labels.ts'
import { setOf } from './lexicon.ts'
import { further, markedTurns } from './marked-turns.ts'
import { isMark, upos } from './tree.ts'

export interface Turn {
  readonly block: number
  /** Label tokens [from, to); empty for a question of the outlet. */
  readonly from: number
  readonly to: number
  /** Offset of the first word said. */
  readonly start: number
  readonly question: boolean
  /** A further paragraph of the turn before it. */
  readonly further?: boolean
}

const LABELS = setOf(TURN_LABELS)
const OTHERS = setOf(NO_SPEAKERS)
/** *Anna Holm*: capitalised words and no other. */
const CAPITALS = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)+$/u
const LEADING = /^(?:and|but|now|then|next|also|here|this|that|from|over)\b(?! ?$)/i
/** One label alone is a dateline or a heading. */
const LEAST = 2
const LONGEST = 7

/** Turns by block; empty unless two paragraphs at least carry a speaker's label. One pass over the blocks. */
export function findTurns(article: Article, a: Analysis): ReadonlyMap<number, Turn> {
  const firsts = new Int32Array(article.blocks.length).fill(-1)
  for (let i = a.size - 1; i >= 0; i--) firsts[a.blockOf[i]!] = i
  const marked = markedTurns(article, a, firsts)
  const { turns } = marked
  for (let b = 0; b < article.blocks.length; b++) {
    if (turns.has(b) || !isBody(article.blocks[b]!.role) || firsts[b]! < 0) continue
    const turn = labelled(a, b, firsts[b]!)
    if (turn !== null) turns.set(b, turn)
  }
  if (turns.size < LEAST) return new Map()
  // where two speak, a capitalised label that no list has is a third speaker, or one whose name was not seen
  for (let b = 0; b < article.blocks.length; b++) {
    if (turns.has(b) || !isBody(article.blocks[b]!.role) || firsts[b]! < 0) continue
    const turn = labelled(a, b, firsts[b]!, true)
    if (turn !== null) turns.set(b, turn)
  }
  for (const b of [...turns.keys()]) {
    const q = b - 1
    if (q < 0 || turns.has(q) || firsts[q]! < 0 || !isBody(article.blocks[q]!.role)) continue
    const block = article.blocks[q]!
    if (article.text[block.end - 1] === '?')
      turns.set(q, { block: q, from: firsts[q]!, to: firsts[q]!, start: block.start, question: true })
  }
  if (marked.labelled.size > 0)
    for (const turn of further(article, firsts, turns, marked.labelled)) turns.set(turn.block, turn)
  return turns
}

function labelled(a: Analysis, block: number, at: number, among = false): Turn | null {
  // a transcript within quotation marks: *"HOLM: We have seen no such letter.*
  const first = isMark(a, at) && at + 1 < a.size && a.blockOf[at + 1] === block ? at + 1 : at
  let colon = -1
  for (let i = first; i < a.size && i <= first + LONGEST; i++) {
    if (a.blockOf[i] !== block) return null
    if (a.lower[i] === ':') {
      colon = i
      break
    }
  }
  if (colon <= first || colon + 2 >= a.size || a.blockOf[colon + 2] !== block) return null
  const word = a.text.slice(a.start[first], a.end[colon - 1])
  // "This from Ada Moss: “…”" leads to a quotation
  if (OTHERS.has(word.toLowerCase()) || LEADING.test(word)) return null
  let speaker = LABELS.has(word.toLowerCase()) || /^\p{Lu}{2,}(?:[-’' ]\p{Lu}{2,})*$/u.test(word)
  for (let i = first; i < colon && !speaker; i++) {
    const n = a.nameOf[i]!
    if (n >= 0 && NAME_TYPES[a.nameType[n]!] === 'PER') speaker = true
  }
  const capitals = among && colon - first <= 4 && CAPITALS.test(word)
  if (!speaker && !capitals) return null
  if (!capitals && word !== word.toUpperCase())
    for (let i = first; i < colon; i++) if (upos(a, i) === 'VERB') return null
  const next = a.text[a.start[colon + 1]!]!
  // a marked quotation behind the label is found as such
  if (/["“„«‘]/.test(next)) return null
  return { block, from: first, to: colon, start: a.start[colon + 1]!, question: false }
}

/** Last tokens of persons' names by their initials (*MQB* for Marisol Quiñones-Baptiste), the first name of each. */
export function initials(a: Analysis): ReadonlyMap<string, number> {
  const map = new Map<string, number>()
  for (let n = 0; n < a.nameStart.length; n++) {
    if (NAME_TYPES[a.nameType[n]!] !== 'PER' || a.nameEnd[n]! - a.nameStart[n]! < 2) continue
    const name = a.text.slice(a.start[a.nameStart[n]!], a.end[a.nameEnd[n]! - 1])
    if (name.length > 60) continue
    const key = name
      .split(/[\s-]+/)
      .map((w) => w[0] ?? '')
      .join('')
      .toUpperCase()
    if (key.length > 1 && !map.has(key)) map.set(key, a.nameEnd[n]! - 1)
  }
  return map
}
