/** An attribution in the making, and what all finders share. */
import type { Analysis, Article, Range } from '../record/index.ts'
import { isBody } from '../record/index.ts'
import { findQuotes, type Quotes } from './quotes.ts'
import { repair } from './repair.ts'
import { isMark, isPunct, type Tokens, trim, upos } from './tree.ts'
import { findTurns, type Turn } from './turns.ts'

export interface Draft {
  source: Tokens | null
  sourceHead: number
  cue: Tokens | null
  cueHead: number
  content: Range[]
  speech: boolean
  addressee: number
  via: Tokens | null
  /** Draft whose speaker goes on. */
  continues: Draft | null
  /** Token after the tag (*said X on Monday.*), −1 if unknown: a quotation there goes on. */
  tagEnd: number
  /** The model's attribution head has it too. */
  seen: boolean
  /** How sure the head is, 0 where it has not seen it. */
  headSure: number
  rule: string
}

export interface Scene {
  readonly article: Article
  readonly a: Analysis
  readonly quotes: Quotes
  /** Turns of an interview or transcript, by block. */
  readonly turns: ReadonlyMap<number, Turn>
  /** 1 for tokens of body blocks. */
  readonly body: Uint8Array
  /** Draft that has taken an outer quotation, by its index. */
  readonly taken: (Draft | null)[]
  /** Cue verbs whose attribution is found already. */
  readonly used: Uint8Array
  readonly drafts: Draft[]
  /** 1 for tokens inside the content of a narrator's attribution; filled by `cover`. */
  readonly covered: Uint8Array
  /** First token of each block, and one past its last. */
  readonly blockFrom: Int32Array
  readonly blockTo: Int32Array
  /** How much less than its threshold a finding of the head alone may have: 0, or more where something else weighs it afterwards. */
  readonly slack: number
}

export const blockEnd = (scene: Scene, i: number): number => scene.blockTo[scene.a.blockOf[i]!]!
export const blockStart = (scene: Scene, i: number): number => scene.blockFrom[scene.a.blockOf[i]!]!

export function sceneOf(article: Article, analysis: Analysis, slack = 0): Scene {
  const a = repair(analysis)
  const turns = findTurns(article, a)
  const quotes = findQuotes(article, a, turns)
  const body = new Uint8Array(a.size)
  const blockFrom = new Int32Array(article.blocks.length).fill(-1)
  const blockTo = new Int32Array(article.blocks.length).fill(-1)
  for (let i = 0; i < a.size; i++) {
    const b = a.blockOf[i]!
    if (isBody(article.blocks[b]!.role)) body[i] = 1
    if (blockFrom[b]! < 0) blockFrom[b] = i
    blockTo[b] = i + 1
  }
  return {
    article,
    a,
    quotes,
    turns,
    body,
    taken: quotes.outer.map(() => null),
    used: new Uint8Array(a.size),
    drafts: [],
    covered: new Uint8Array(a.size),
    blockFrom,
    blockTo,
    slack,
  }
}

export const rangeOf = (a: Analysis, t: Tokens): Range => ({ start: a.start[t.from]!, end: a.end[t.to - 1]! })

/**
 * A content span from tokens: trimmed, never cutting a quotation that it overlaps, and staying inside the quotation
 * (or the narrator's text) in which `anchor`, the cue, stands. Null if nothing is left.
 */
export function contentRange(scene: Scene, t: Tokens, anchor: number): Range | null {
  const { a, quotes } = scene
  let { from, to } = t
  const home = anchor >= 0 ? quotes.at[anchor]! : -1
  if (home >= 0) {
    const q = quotes.outer[home]!
    from = Math.max(from, q.first)
    to = Math.min(to, q.last)
    if (from === q.first && isMark(a, from)) from++
    if (to === q.last && q.closed && isMark(a, to - 1)) to--
  } else if (from < to) {
    // the opening mark stands before the first word of the clause
    const before = from > 0 ? quotes.at[from]! : -1
    if (before >= 0 && quotes.outer[before]!.first < from && quotes.outer[before]!.first > anchor)
      from = quotes.outer[before]!.first
    if (before >= 0 && quotes.outer[before]!.first < from && quotes.outer[before]!.last <= anchor)
      from = quotes.outer[before]!.first
    const last = quotes.at[to - 1]!
    if (last >= 0 && quotes.outer[last]!.first > anchor) to = Math.max(to, quotes.outer[last]!.last)
    if (last >= 0 && quotes.outer[last]!.last <= anchor) to = Math.max(to, quotes.outer[last]!.last)
  }
  // *that it was* || *not*: the tree may part a verb from its negation
  if (
    from < to &&
    to < a.size &&
    NOT.has(a.lower[to]!) &&
    upos(a, to - 1) === 'AUX' &&
    a.sentenceOf[to] === a.sentenceOf[from]
  )
    to++
  const cut = trimContent(scene, { from, to }, home)
  if (cut.to <= cut.from) return null
  return rangeOf(a, cut)
}

const NOT = new Set(['not', "n't", 'n’t'])

function trimContent(scene: Scene, t: Tokens, home: number): Tokens {
  const { a, quotes } = scene
  let { from, to } = t
  for (;;) {
    if (from >= to) return { from, to }
    const first = from
    const last = to
    const inQuote = (i: number) => home < 0 && quotes.at[i]! >= 0
    if (!inQuote(from) && isPunct(a, from) && a.lower[from] !== '(' && a.lower[from] !== '[') from++
    if (from < to && !inQuote(to - 1) && isPunct(a, to - 1) && !isClosing(a, from, to)) to--
    if (from < to - 1 && !inQuote(to - 1) && CUT_OFF.has(a.lower[to - 1]!)) to--
    if (first === from && last === to) break
  }
  if (home < 0 && from < to && quotes.at[to - 1]! < 0) return trim(a, { from, to }, from)
  return { from, to }
}

/** Words that begin what is no longer there. */
const CUT_OFF = new Set(['and', 'but', 'or', 'the', 'a', 'an'])

const CLOSERS = new Map([
  [')', '('],
  [']', '['],
])
/** A bracket that closes one inside the span stays; so do question and exclamation marks of the narrator's question. */
function isClosing(a: Analysis, from: number, to: number): boolean {
  const open = CLOSERS.get(a.lower[to - 1]!)
  if (open === undefined) return false
  for (let i = to - 2; i >= from && i > to - 60; i--) if (a.lower[i] === open) return true
  return false
}

export function add(scene: Scene, draft: Partial<Draft> & { content: Range[]; rule: string }): Draft {
  const whole: Draft = {
    source: null,
    sourceHead: -1,
    cue: null,
    cueHead: -1,
    speech: true,
    addressee: -1,
    via: null,
    continues: null,
    tagEnd: -1,
    seen: false,
    headSure: 0,
    ...draft,
  }
  scene.drafts.push(whole)
  if (whole.cueHead >= 0) scene.used[whole.cueHead] = 1
  return whole
}

/** Marks the first token of every quotation that lies in a content; one sweep over both in text order. */
export function cover(scene: Scene): void {
  const { quotes } = scene
  const ranges = scene.drafts.flatMap((d) => d.content).sort((x, y) => x.start - y.start)
  let r = 0
  let reach = -1
  for (const q of quotes.outer) {
    while (r < ranges.length && ranges[r]!.start <= q.start) reach = Math.max(reach, ranges[r++]!.end)
    if (reach >= q.end) scene.covered[q.first] = 1
  }
}
