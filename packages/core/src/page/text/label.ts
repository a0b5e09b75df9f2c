import type { Role } from '../../record/index.ts'
import { wholeNotes } from '../forms/corrections.ts'
import { type Judgement, Judgements, stretches } from './boilerplate.ts'
import type { Byline } from './byline.ts'
import { isClosed, trim } from './characters.ts'
import { type Dateline, findDateline, isDatelineLine } from './dateline.ts'
import { frame } from './frame.ts'
import { lineRole } from './lines.ts'
import { liveHead } from './live.ts'
import { ROLES } from './phrases.ts'
import { findPitch, type Said } from './pitch.ts'
import { ownWords } from './quotes.ts'
import { stampHead } from './stamp.ts'
import { utterances } from './utterances.ts'

/** A paragraph to be labelled. `role` is set where mark-up has decided already. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  /** The role it has unless the words say otherwise. */
  readonly kind: Role
  /** Set where mark-up decided: then the words are not asked. */
  readonly rule?: string
  /** Opens with the label of a speaker: no dateline, and no line of another kind. */
  readonly speaks?: boolean
}

/** A stretch of the text with its role; several may lie in one paragraph. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly role: Role
  readonly rule: string
  /** Index of its paragraph. */
  readonly paragraph: number
}

export interface Labelled {
  readonly pieces: Piece[]
  readonly dateline: Dateline | null
  readonly byline: (Byline & { start: number; end: number }) | null
}

/** What is known of a paragraph while it is being labelled; one mutable row each. */
export interface Row {
  readonly start: number
  readonly end: number
  /** Start of what is left after heads (stamp, live stamp, dateline) are taken off. */
  from: number
  role: Role | null
  rule: string
  opens: boolean
  readonly kind: Role
  heads: readonly { end: number; role: Role; rule: string }[]
  /** Ends like a sentence. */
  readonly closed: boolean
  readonly words: number
  readonly speaks?: boolean
}

const NO_HEADS: Row['heads'] = []

const wordCount = (text: string, start: number, end: number): number => {
  let n = 0
  let inside = false
  for (let i = start; i < end && n < 400; i++) {
    const white = text[i] <= ' ' || text[i] === '\u00a0'
    if (!white && !inside) n++
    inside = !white
  }
  return n
}

/**
 * Gives every paragraph its role, and cuts out of paragraphs what is furniture in them. The order: heads of
 * paragraphs (they hide the rest), lines that say what they are, stretches of boilerplate sentences, and last
 * headline, standfirst, byline and headings, which only their place gives away.
 */
export function label(text: string, paragraphs: readonly Paragraph[]): Labelled {
  const rows = paragraphs.map(
    (p): Row => ({
      ...p,
      from: p.start,
      role: p.rule ? p.kind : null,
      rule: p.rule ?? '',
      opens: false,
      heads: NO_HEADS,
      closed: isClosed(text, p.start, p.end),
      words: wordCount(text, p.start, p.end),
    }),
  )
  for (const row of rows) if (!row.role) timeHeads(text, row)
  for (const row of rows)
    if (!row.role && row.heads.length === 0 && !row.speaks) {
      const found = lineRole(text, row.start, row.end)
      if (found) {
        row.role = found.role
        row.rule = found.rule
        row.opens = found.opens ?? false
      }
    }
  // A pull quote is one of a few; many quotations with their speakers are the story itself.
  const pulled = rows.filter((r) => r.role === 'pullquote')
  if (pulled.length > 3)
    for (const row of pulled) {
      row.role = 'quotation'
      row.rule = 'quote-with-speaker'
    }
  const dateline = datelines(text, rows)
  const cuts = judgeRows(text, rows)
  const byline = frame(text, rows, cuts, dateline !== null)
  return { pieces: wholeNotes(text, collect(text, rows, cuts)), dateline, byline }
}

function timeHeads(text: string, row: Row) {
  const stamp = stampHead(text, row.start, row.end)
  if (stamp > row.start) row.heads = [...row.heads, { end: stamp, role: 'stamp', rule: 'stamp-head' }]
  else {
    const live = liveHead(text, row.start, row.end)
    if (live > row.start) row.heads = [...row.heads, { end: live, role: 'live-stamp', rule: 'live-head' }]
  }
  const last = row.heads.at(-1)
  if (!last) return
  row.from = trim(text, last.end, row.end).start
  if (row.from >= row.end) {
    row.role = last.role
    row.rule = last.rule
    row.heads = NO_HEADS
    row.from = row.start
  }
}

/** Datelines stand at the head of the story; further down only sure ones count (several items on one page). */
function datelines(text: string, rows: readonly Row[]): Dateline | null {
  let first: Dateline | null = null
  let body = 0
  const colons = rows.filter(
    (r) => !r.role && /^\p{Lu}[\p{Lu} .'’-]{1,40}:\s/u.test(text.slice(r.from, r.from + 48)),
  ).length
  for (const row of rows) {
    if (row.role || row.speaks || row.heads.some((h) => h.role === 'live-stamp')) continue
    const alone: Dateline | null = row.words <= 8 && !first ? isDatelineLine(text, row.from, row.end) : null
    if (alone && body <= 3) {
      row.role = 'dateline'
      row.rule = 'dateline-line'
      first ??= alone
      continue
    }
    const d = row.words > 6 ? findDateline(text, row.from, row.end) : null
    if (d && (d.known || (!first && body <= 3 && (!d.colon || colons <= 1)))) {
      row.heads = [...row.heads, { end: d.end, role: 'dateline', rule: d.known ? 'dateline-known' : 'dateline-form' }]
      row.from = trim(text, d.end, row.end).start
      if (!first || (!first.place && d.place)) first = d
    }
    if (row.closed) body++
  }
  return first
}

/** Utterances of a row that are furniture, as [start, end, role]; in order. */
export type Cuts = readonly { start: number; end: number; role: Role }[]
const NO_CUTS: Cuts = []

function judgeRows(text: string, rows: readonly Row[]): Cuts[] {
  const memory = new Judgements()
  const judgements: (Judgement | null)[] = []
  const breaks: boolean[] = []
  const at: number[] = []
  const to: number[] = []
  const of: number[] = []
  const add = (row: number, start: number, end: number, j: Judgement | null, first: boolean) => {
    judgements.push(j)
    breaks.push(first)
    at.push(start)
    to.push(end)
    of.push(row)
  }
  rows.forEach((row, r) => {
    if (row.role) return
    const bounds = utterances(text, row.from, row.end)
    let open = false
    const said: Said[] = []
    for (let k = 0; k + 1 < bounds.length; k++) {
      const own = ownWords(text, bounds[k], bounds[k + 1], open)
      open = own.open
      said.push({ words: own.words, quotedShare: own.quoted / (bounds[k + 1] - bounds[k]) })
    }
    const pitch = findPitch(said)
    for (let k = 0; k < said.length; k++) {
      const j = memory.of(said[k].words, said[k].quotedShare)
      const pleads = pitch !== null && k >= pitch.from && k < pitch.to
      add(r, bounds[k], bounds[k + 1], pleads ? memory.pleading(j, pitch.asks[k]) : j, k === 0)
    }
  })
  const path = stretches(judgements, breaks)
  absorb(path, breaks, at, to)
  const cuts: Cuts[] = rows.map(() => NO_CUTS)
  for (let i = 0; i < path.length; i++) {
    if (path[i] < 0) continue
    const { start, end } = trim(text, at[i], to[i])
    if (cuts[of[i]] === NO_CUTS) cuts[of[i]] = []
    const list = cuts[of[i]] as { start: number; end: number; role: Role }[]
    const last = list.at(-1)
    const role = ROLES[path[i]]
    if (last && last.role === role && i > 0 && path[i - 1] === path[i]) last.end = end
    else list.push({ start, end, role })
  }
  rows.forEach((row, r) => {
    const [one] = cuts[r]
    if (one && one.start <= row.from && one.end >= row.end) {
      row.role = one.role
      row.rule = 'phrases'
      row.opens = one.role === 'read-more' && row.words <= 3
    }
  })
  return cuts
}

/** A short call inside a paragraph ("Read more", "Sign up") belongs to the stretch it stands in or at. */
function absorb(path: Int8Array, breaks: readonly boolean[], at: readonly number[], to: readonly number[]) {
  const takes = (i: number) => i >= 0 && i < path.length && path[i] >= 0 && HOSTS.has(ROLES[path[i]])
  for (let i = 0; i < path.length; i++) {
    if (path[i] < 0 || to[i] - at[i] > 40 || !CALLS.has(ROLES[path[i]])) continue
    if (!breaks[i] && takes(i - 1)) path[i] = path[i - 1]
    else if (i + 1 < path.length && !breaks[i + 1] && takes(i + 1)) path[i] = path[i + 1]
  }
}
const HOSTS: ReadonlySet<Role> = new Set<Role>(['appeal', 'subscription', 'newsletter', 'cookie', 'advert'])
const CALLS: ReadonlySet<Role> = new Set<Role>(['read-more', 'subscription', 'newsletter', 'appeal', 'share'])

function collect(text: string, rows: readonly Row[], cuts: readonly Cuts[]): Piece[] {
  const pieces: Piece[] = []
  const push = (start: number, end: number, role: Role, rule: string, paragraph: number) => {
    const t = trim(text, start, end)
    if (t.start < t.end) pieces.push({ ...t, role, rule, paragraph })
  }
  rows.forEach((row, r) => {
    let at = row.start
    for (const head of row.heads) {
      push(at, head.end, head.role, head.rule, r)
      at = head.end
    }
    if (row.role) push(at, row.end, row.role, row.rule, r)
    else {
      for (const cut of cuts[r]) {
        push(at, cut.start, row.kind, 'body', r)
        push(cut.start, cut.end, cut.role, 'phrases', r)
        at = cut.end
      }
      push(at, row.end, row.kind, 'body', r)
    }
  })
  return pieces
}
