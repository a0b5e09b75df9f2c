/** The quotations of a record: its text's quotation marks, with what its statements know of each. */
import { BODY_ROLES, type Record, type Statement } from '@readout/core'
import { around } from './around.ts'
import { creditsOf } from './credit.ts'
import { PAST } from './en/past.ts'
import { type Quoted, quotedIn } from './marks.ts'
import { besideOf, EarlierDays, namedIn } from './setting.ts'
import type { QuoteSketch } from './sketch.ts'
import { wordsIn } from './words.ts'

/** What is longer is a document in marks, or a mark that nobody closed. */
const LONGEST = 10_000
/** An inserted tag ("he said on Monday") is no longer than this. */
const TAG = 90
/** From this confidence on a speaker is believed though another article names another. */
const SURE = 0.7
/** So much of a quotation mostly tells whether it has more than a word. */
const ENOUGH = 120
/** How many pieces of content are looked at before a stretch. */
const NEAREST = 64
/** A headline is left out: what stands in marks there is the editor's wording. */
const ROLES: ReadonlySet<string> = new Set([...BODY_ROLES, 'standfirst', 'heading', 'caption', 'pullquote'])

export interface Found {
  readonly local: string
  readonly sketch: QuoteSketch
}

type Run = readonly [start: number, end: number]

/** Pieces of content in order of place. */
class Contents {
  private readonly pieces: { start: number; end: number; statement: Statement }[] = []
  private readonly reach: Int32Array
  constructor(record: Record) {
    for (const statement of record.statements) {
      if (statement.kind === 'indirect') continue
      for (const { start, end } of statement.content) this.pieces.push({ start, end, statement })
    }
    this.pieces.sort((a, b) => a.start - b.start || b.end - a.end)
    this.reach = new Int32Array(this.pieces.length)
    let far = 0
    for (let i = 0; i < this.pieces.length; i++) this.reach[i] = far = Math.max(far, this.pieces[i]!.end)
  }
  /** The statement whose piece fits a stretch best and holds at least half of it; of two alike the inner one. */
  of(start: number, end: number): Statement | null {
    let low = 0
    let high = this.pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.pieces[middle]!.start < end) low = middle + 1
      else high = middle
    }
    let best: Statement | null = null
    let fit = 0
    for (let i = low - 1; i >= 0 && i > low - NEAREST && this.reach[i]! > start; i--) {
      const piece = this.pieces[i]!
      const shared = Math.min(end, piece.end) - Math.max(start, piece.start)
      const dice = (2 * shared) / (end - start + piece.end - piece.start)
      if (shared * 2 < end - start || dice <= fit) continue
      best = piece.statement
      fit = dice
    }
    return best
  }
}

/** Does the quotation go on behind an inserted tag? The first half ends with a comma, the second begins small. */
function goesOn(text: string, a: Quoted, b: Quoted, said: Statement | null, next: Statement | null): boolean {
  if (!said || said !== next || !a.closed || b.start - a.end > TAG || !said.cue) return false
  if (said.cue.start < a.end || said.cue.end > b.start) return false
  if (!/[,—–-]\s*.{0,2}$/.test(text.slice(a.start, a.end))) return false
  const tag = text.slice(a.end, b.start)
  return !/[.!?]\s/.test(tag) && /^\W{0,3}\p{Ll}/u.test(text.slice(b.start, b.end))
}

/** Is it worth keeping? One word of nobody's is a scare quote or a title. */
const counts = (words: number, statement: Statement | null) => words > 1 || (words === 1 && statement !== null)

/** How many words there are, or some of them where there are two. */
function wordsUpTo(text: string, start: number, end: number): number {
  const some = wordsIn(text, start, Math.min(end, start + ENOUGH)).length
  return some > 1 || end - start <= ENOUGH ? some : wordsIn(text, start, end).length
}

export function quotationsOf(record: Record): Found[] {
  const contents = new Contents(record)
  const names = new Map(record.actors.map((a) => [a.id, a]))
  const { text } = record
  const named = namedIn(record)
  const earlier = new EarlierDays(record)
  const found: Found[] = []
  const nth = new Map<string, number>()
  const add = (runs: readonly Run[], statement: Statement | null) => {
    const start = runs[0]![0]
    const end = runs.at(-1)![1]
    if (end - start > LONGEST || !counts(wordsUpTo(text, start, end), statement)) return
    const actor = statement?.speaker ? names.get(statement.speaker) : undefined
    const of = statement?.id ?? 'q'
    const n = nth.get(of) ?? 0
    nth.set(of, n + 1)
    found.push({
      local: statement ? `${of}.${n}` : `q${start}`,
      sketch: {
        start,
        end,
        text: text.slice(start, end),
        runs: runs.map(([from, to]) => [from - start, to - start]),
        statement: statement?.id ?? null,
        kind: statement?.kind ?? null,
        actor: actor?.id ?? null,
        speaker: actor?.name ?? null,
        person: actor?.kind === 'person',
        sure: statement !== null && statement.within === null && statement.confidence >= SURE,
        authority: statement?.authority ?? null,
        via: statement?.via?.text ?? null,
        credits: creditsOf(record, start, end, statement),
        when: statement?.when ?? null,
        past: around(text, start, end).some((words) => PAST.test(words)),
        dated: earlier.beside(text, start, end),
        beside: besideOf(record, named, start, end),
        named,
      },
    })
  }
  for (const block of record.blocks) {
    if (!ROLES.has(block.role)) continue
    const quoted = quotedIn(text, block.start, block.end)
    let open: { runs: Run[]; last: Quoted; statement: Statement | null } | null = null
    const close = () => {
      if (open) add(open.runs, open.statement)
      open = null
    }
    for (const q of quoted) {
      const statement = contents.of(q.start, q.end)
      if (q.depth > 0) {
        // somebody else's words within somebody's: where the record says so
        if (statement?.within && statement.kind !== 'fragment') add([[q.start, q.end]], statement)
        continue
      }
      if (open && goesOn(text, open.last, q, open.statement, statement)) {
        open.runs.push([q.start, q.end])
        open.last = q
        continue
      }
      close()
      open = { runs: [[q.start, q.end]], last: q, statement }
    }
    close()
    if (block.role === 'quotation' && !quoted.length) {
      const statement = contents.of(block.start, block.end)
      if (statement?.kind === 'direct') add([[block.start, block.end]], statement)
    }
  }
  return found.sort((a, b) => a.sketch.start - b.sketch.start || b.sketch.end - a.sketch.end)
}
