/** The sets that the bank's figures are taken on, and what a reader makes of them. */
import path from 'node:path'
import { type Reader, type Record, toFlat } from '@readout/core'
import { bankDocuments, type GoldDocument, namesIn, readDocument } from '../../training/bank/documents.ts'
import { type Fold, foldOf } from '../../training/bank/folds.ts'
import { type Measured, measure } from './bootstrap.ts'
import { BINS, type Counts, countsOf, sum } from './counts.ts'
import { FIGURES } from './figures.ts'
import { type Judgement, judge } from './judge.ts'
import type { Flat, Scorer } from './scorer.ts'

export const foldDocuments = (fold: Fold): GoldDocument[] => bankDocuments((name) => foldOf(name) === fold)

/** The twelve articles of `records/wire` beside the project. */
export function wireDocuments(shared: string): GoldDocument[] {
  const folder = path.join(shared, 'gold/records/wire')
  return namesIn(folder).map((name) => readDocument(folder, name))
}

export interface Read {
  readonly document: GoldDocument
  readonly flat: Flat
  readonly judgement: Judgement
  readonly counts: Counts
}

/** Reads every document from its plain text and its day alone. */
export const readRecords = (documents: readonly GoldDocument[], reader: Reader): Record[] =>
  documents.map(({ name, text, gold }) => reader.read({ id: name, text, published: gold.published ?? undefined }))

/** Judges the records of the documents, in the same order. */
export const judgeAll = (documents: readonly GoldDocument[], records: readonly Record[], scorer: Scorer): Read[] =>
  documents.map((document, i) => {
    const record = records[i]!
    const flat = toFlat(record)
    const judgement = judge(document, record, scorer)
    return { document, flat, judgement, counts: countsOf(document, flat, judgement, scorer) }
  })

export const readAll = (documents: readonly GoldDocument[], reader: Reader, scorer: Scorer): Read[] =>
  judgeAll(documents, readRecords(documents, reader), scorer)

/** One bin of a reliability table. */
export interface Bin {
  readonly from: number
  readonly findings: number
  /** Mean confidence of the findings in it. */
  readonly confidence: number
  /** Share that meets a gold record, and share that is right: a statement in span and speaker, an event in every field. */
  readonly met: number
  readonly right: number
}

/** Nothing but sums over documents: all that is ever told of the blind fold. */
export interface SetReport {
  readonly set: string
  readonly documents: number
  readonly figures: { readonly [id: string]: Measured }
  readonly reliability: { readonly [kind: string]: readonly Bin[] }
}

/** The figures of a set with their intervals. Throws where these sums and the scorer's own, taken over the whole set, differ. */
export function reportOf(set: string, read: readonly Read[], scorer: Scorer): SetReport {
  const all = read.map((r) => r.counts)
  const whole = sum(all)
  agree(set, whole, read, scorer)
  const measured = measure(all, FIGURES)
  const figures: { [id: string]: Measured } = {}
  FIGURES.forEach((figure, i) => {
    if (measured[i]) figures[figure.id] = measured[i]
  })
  return {
    set,
    documents: read.length,
    figures,
    reliability: { statements: bins(whole, 'statements'), events: bins(whole, 'events') },
  }
}

function bins(whole: Counts, kind: string): Bin[] {
  return Array.from({ length: BINS }, (_, i) => {
    const of = (what: string) => whole[`bin.${kind}.${i}.${what}`] ?? 0
    const all = of('all')
    const mean = (what: string) => (all ? of(what) / all : 0)
    return { from: i / BINS, findings: all, confidence: mean('confidence'), met: mean('met'), right: mean('right') }
  })
}

function agree(set: string, whole: Counts, read: readonly Read[], scorer: Scorer): void {
  const scored = scorer.score(read.map(({ document, flat }) => ({ ...document, pred: flat })))
  const same = (what: string, a: number, b: number) => {
    if (!(Math.abs(a - b) < 1e-9)) throw new Error(`${set}: ${what} is ${a} here and ${b} by the scorer`)
  }
  const matched = whole['statements.tp'] ?? 0
  same('statements', matched, scored.statements.tp)
  same('speakers', whole['speaker.tp'] ?? 0, scored.statements.contentSpeaker.tp)
  for (const field of ['act', 'authority'] as const)
    same(field, matched ? whole[`${field}.tp`]! / matched : 0, scored.statements.accuracy[field])
  same('events', whole['events.tp'] ?? 0, scored.events.all.tp)
  same('events shown', whole['events.pred'] ?? 0, scored.events.all.pred)
  const mentions = whole['joining.gold'] ?? 0
  same('mentions kept', mentions ? whole['joining.tp']! / mentions : 0, scored.events.joining.mentionRecall)
  for (const [status, per] of Object.entries(scored.events.status.per)) {
    const of = (what: string) => whole[`status.${status}.${what}`] ?? 0
    const all = of('pred') + of('extra') + of('gold')
    same(`F1 of ${status}`, all ? (2 * of('tp')) / all : 0, per.f1Strict)
  }
}
