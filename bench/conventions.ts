/**
 * Statements as two gold sets would write them down, where their guidelines differ from ours (docs/codebook.md): the same
 * findings, cut otherwise. Nothing is looked up in the gold; `npm run score` gives the figures with and without.
 */
import type { Analysis, Record } from '@readout/core'
import { toFlat } from '@readout/core'
import { tokensIn } from '../packages/core/src/language/index.ts'

type Flat = ReturnType<typeof toFlat>
type Statement = Flat['statements'][number]
type Span = { start: number; end: number }

const words = (a: Analysis, s: Span) => ({ start: s.start, end: s.end, text: a.text.slice(s.start, s.end) })

const children = (a: Analysis, i: number) => a.childList.subarray(a.childStart[i]!, a.childStart[i + 1]!)

/** The token of a range that hangs on one outside it, the verb first. */
function headOf(a: Analysis, from: number, to: number): number {
  let head = -1
  for (let i = from; i < to; i++) {
    const out = a.head[i]! < from || a.head[i]! >= to
    if (out && a.deprel[i] !== 'punct' && (head < 0 || /^V/.test(a.xpos[i]!))) {
      head = i
      if (/^V/.test(a.xpos[i]!)) break
    }
  }
  return head
}

const GROUP = /^(?:aux|advmod|cop|mark)/

/** PolNeAR's cue: the whole verb group with its auxiliaries, negation and adverbs before the verb ("has repeatedly said", "did not say"). */
function verbGroup(a: Analysis, cue: Span): Span {
  const { from, to } = tokensIn(a, cue.start, cue.end)
  const head = headOf(a, from, to)
  if (head < 0) return cue
  let first = from
  while (first > 0) {
    const i = first - 1
    const group = a.head[i] === head && GROUP.test(a.deprel[i]!) && (a.deprel[i] !== 'mark' || a.lower[i] === 'to')
    if (!group || a.sentenceOf[i] !== a.sentenceOf[head] || /^(?:WRB|WDT|WP)/.test(a.xpos[i]!)) break
    first = i
  }
  return { start: a.start[first]!, end: cue.end }
}

const RELATIVE = new Set(['who', 'which', 'that'])
/** *The two met again, each saying …*: they stand for people named before, and are what is printed. */
const COUNTED = new Set(['each', 'both', 'all', 'some'])

/** PolNeAR's source: the words that stand as the cue's subject, "who" as well as its antecedent; ours is the antecedent. */
function printedSubject(a: Analysis, s: Statement): Span | null {
  if (!s.cue || !s.source) return s.source
  const { from, to } = tokensIn(a, s.cue.start, s.cue.end)
  let verb = headOf(a, from, to)
  for (let steps = 0; verb >= 0 && steps < 8; steps++) {
    for (const c of children(a, verb)) {
      if (!a.deprel[c]!.startsWith('nsubj')) continue
      const printed = /^W/.test(a.xpos[c]!) ? RELATIVE : COUNTED
      if (printed.has(a.lower[c]!) && a.start[c]! >= s.source.end) return { start: a.start[c]!, end: a.end[c]! }
      return s.source
    }
    // "who rose and said": the subject stands with the first of the two
    if (a.deprel[verb] !== 'conj') break
    verb = a.head[verb]!
  }
  return s.source
}

/** PolNeAR (Newell, Margolin and Ruths 2018) marks no statement inside another, cues as whole verb groups, "who" as a source. */
export function asPolnear(record: Record, a: Analysis): Flat {
  const flat = toFlat(record)
  return {
    ...flat,
    statements: flat.statements
      .filter((s) => s.within === null)
      .map((s) => {
        return {
          ...s,
          cue: s.cue && words(a, verbGroup(a, s.cue)),
          source: s.source && words(a, printedSubject(a, s)!),
        }
      }),
  }
}

const FINITE = /^(?:VBD|VBP|VBZ|MD)$/

/** Whether some token that carries the span is a finite verb, or has a finite copula or auxiliary. */
function isClause(a: Analysis, span: Span): boolean {
  const { from, to } = tokensIn(a, span.start, span.end)
  for (let i = from; i < to; i++) {
    if (a.head[i]! >= from && a.head[i]! < to) continue
    if (a.deprel[i]!.startsWith('acl')) continue
    if (FINITE.test(a.xpos[i]!)) return true
    for (const c of children(a, i))
      if (c >= from && c < to && /^(?:aux|cop)/.test(a.deprel[c]!) && FINITE.test(a.xpos[c]!)) return true
  }
  return false
}

/** GUM's relation of attribution (Zeldes 2017, after RST): a verb of saying or thinking, or "according to", with a clause. */
export function asGum(record: Record, a: Analysis): Flat {
  const flat = toFlat(record)
  return {
    ...flat,
    statements: flat.statements.filter((s) => {
      if (!s.cue) return s.kind === 'direct'
      const { from, to } = tokensIn(a, s.cue.start, s.cue.end)
      const head = headOf(a, from, to)
      const verbal = head >= 0 && (/^V/.test(a.xpos[head]!) || a.lower[from] === 'according')
      return verbal && s.content.some((c) => isClause(a, c))
    }),
  }
}
