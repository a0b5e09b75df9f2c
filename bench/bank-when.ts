/** The bank beside the project for questions of when: its events by fold, with the words of their triggers, and the figures of `records.mjs`. */
import path from 'node:path'
import { type Analysis, type Article, createReader, type Time } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { findTimes } from '../packages/core/src/time/index.ts'
import { bankDocuments, type GoldEvent, type GoldSpan } from '../training/bank/documents.ts'
import { foldOf } from '../training/bank/folds.ts'

export const BANK = path.resolve(import.meta.dirname, '../../shared/gold/bank/records')

export type GoldWhen = GoldEvent
export interface BankEvent {
  readonly name: string
  readonly gold: GoldWhen
  /** Of the trigger, then of the other mentions. */
  readonly tokens: readonly number[]
}
export interface BankDocument {
  readonly name: string
  readonly text: string
  readonly article: Article
  readonly analysis: Analysis
  readonly times: readonly Time[]
  readonly events: readonly BankEvent[]
}

/** Documents of the folds with the events of their bodies, optional ones only if asked for. */
export function* bankEvents(folds: ReadonlySet<string>, soft = false): Generator<BankDocument> {
  const reader = createReader({ model: loadModel() })
  for (const { name, text, gold } of bankDocuments((document) => folds.has(foldOf(document)))) {
    const { article, analysis } = reader.analyse({ text, ...(gold.published ? { published: gold.published } : {}) })
    const events = gold.events
      .filter((e) => (soft || !e.soft) && (!e.zone || e.zone === 'body'))
      .map((e) => ({
        name,
        gold: e,
        tokens: [e.trigger, ...(e.also ?? [])].map((span) => headOf(analysis, span)).filter((t) => t >= 0),
      }))
    yield { name, text, article, analysis, times: findTimes(article, analysis, { apparatus: true }), events }
  }
}

/** The word of a span that the rest of it hangs on; −1 if the analysis has no word there. */
function headOf(a: Analysis, span: GoldSpan): number {
  let first = -1
  for (let i = 0; i < a.size && a.start[i]! < span.end; i++) {
    if (a.end[i]! <= span.start) continue
    if (first < 0) first = i
    const head = a.head[i]!
    const outside = head < 0 || a.start[head]! >= span.end || a.end[head]! <= span.start
    if (outside && a.deprel[i] !== 'punct') return i
  }
  return first
}

const dayOnly = (value: string | null): string | null => (value === null ? null : value.replace(/T[^/]*/g, ''))
/** What the annotator allows, days without hours; without null. */
export const rightDays = (e: GoldWhen): string[] =>
  [e.when, ...(e.whenAlt ?? [])].map((v) => dayOnly(v)).filter((v): v is string => v !== null && v !== '')

export type Outcome = 'right' | 'wrong' | 'missed' | 'extra' | 'none'
export function outcome(e: GoldWhen, value: string | null): Outcome {
  const allowed = [e.when, ...(e.whenAlt ?? [])].map((v) => dayOnly(v))
  if (allowed.includes(value)) return value === null ? 'none' : 'right'
  return value === null ? 'missed' : e.when === null ? 'extra' : 'wrong'
}

/** As `records.mjs` counts: a day where the gold has none is a false one unless an alternative allows it. */
export function figures(of: readonly { gold: GoldWhen; value: string | null }[]) {
  let hit = 0
  let all = 0
  let ours = 0
  const kinds: { [K in Outcome]: number } = { right: 0, wrong: 0, missed: 0, extra: 0, none: 0 }
  for (const { gold, value } of of) {
    const kind = outcome(gold, value)
    kinds[kind]++
    if (gold.when !== null && kind !== 'none') all++
    if (gold.when !== null && kind === 'right') hit++
    if (value !== null && !(gold.when === null && kind === 'right')) ours++
  }
  return { p: hit / (ours || 1), r: hit / (all || 1), f1: (2 * hit) / (ours + all || 1), gold: all, ours, ...kinds }
}
