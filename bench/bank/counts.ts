/** What one document adds to the figures: sums of whole numbers (and of confidences) that may be added over documents. */
import type { GoldDocument } from '../../training/bank/documents.ts'
import { isPronoun, isSoft, type Judged, type Judgement } from './judge.ts'
import type { Flat, Scored, Scorer } from './scorer.ts'

export type Counts = { [key: string]: number }

export const BINS = 10
/** Confidence from which a finding counts as shown without doubt. */
export const SURE = 0.9

/** The bin of the reliability table a confidence falls into. */
export const binOf = (confidence: number): number => Math.max(0, Math.min(BINS - 1, Math.floor(confidence * BINS)))

export function countsOf(document: GoldDocument, flat: Flat, judgement: Judgement, scorer: Scorer): Counts {
  const counts: Counts = { documents: 1 }
  addScored(counts, scorer.score([{ ...document, pred: flat }]), document)
  for (const event of judgement.events)
    if (!event.gold && !event.beside) add(counts, `status.${event.finding.status}.extra`, 1)

  for (const { finding, gold, wrong } of judgement.statements) {
    if (!gold || finding.speaker === null || !finding.source) continue
    const { start, end } = finding.source
    if (!isPronoun(document.text.slice(start, end))) continue
    add(counts, 'pronoun.named', 1)
    if (!wrong.includes('speaker')) add(counts, 'pronoun.right', 1)
  }
  const missed = new Set(judgement.missedEvents)
  for (const event of document.gold.events) {
    if (event.worth !== 'lead' || isSoft(event)) continue
    add(counts, 'lead.gold', 1)
    if (!missed.has(event)) add(counts, 'lead.found', 1)
  }
  addTrust(counts, 'statements', judgement.statements)
  addTrust(counts, 'events', judgement.events)
  return counts
}

/** The sums behind the scorer's ratios. */
function addScored(counts: Counts, { statements, events }: Scored, document: GoldDocument): void {
  const set = (key: string, { tp, pred, gold }: { tp: number; pred: number; gold: number }) =>
    Object.assign(counts, { [`${key}.tp`]: tp, [`${key}.pred`]: pred, [`${key}.gold`]: gold })
  set('statements', statements)
  counts['speaker.tp'] = statements.contentSpeaker.tp
  // of these two and of the mentions kept the scorer gives the share alone
  counts['act.tp'] = Math.round(statements.accuracy.act * statements.tp)
  counts['authority.tp'] = Math.round(statements.accuracy.authority * statements.tp)
  set('events', events.all)
  set('endToEnd', events.endToEnd)
  set('participants', events.participants)
  set('when', events.when.f1)
  for (const [status, per] of Object.entries(events.status.per)) set(`status.${status}`, per)
  let mentions = 0
  for (const event of document.gold.events) {
    const all = [event.trigger, ...(event.also ?? [])].filter((span) => span.end > span.start).length
    if (all > 1 && !isSoft(event)) mentions += all
  }
  counts['joining.gold'] = mentions
  counts['joining.tp'] = Math.round(events.joining.mentionRecall * mentions)
}

/** How often what is shown is right, for the sure and by bins of confidence. */
function addTrust(counts: Counts, kind: string, findings: readonly Judged<unknown, unknown>[]): void {
  for (const { confidence, gold, beside, right, wrong } of findings) {
    if (beside) continue
    const places = [`bin.${kind}.${binOf(confidence)}`]
    if (confidence >= SURE) places.push(`sure.${kind}`)
    for (const place of places) {
      add(counts, `${place}.all`, 1)
      add(counts, `${place}.confidence`, confidence)
      if (gold) add(counts, `${place}.met`, 1)
      if (right) add(counts, `${place}.right`, 1)
      if (right && !wrong.includes('act')) add(counts, `${place}.act`, 1)
    }
  }
}

function add(counts: Counts, key: string, by: number): void {
  counts[key] = (counts[key] ?? 0) + by
}

/** The sums over documents, those drawn twice counted twice. */
export function sum(all: readonly Counts[]): Counts {
  const total: Counts = {}
  for (const counts of all) for (const key in counts) total[key] = (total[key] ?? 0) + counts[key]!
  return total
}
