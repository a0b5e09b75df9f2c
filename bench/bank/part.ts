/** `npm run score -- --only bank`: figures of the look and the blind fold and of `records/wire`, with their intervals. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Reader } from '@readout/core'
import { errorLines } from './errors.ts'
import { FIGURES } from './figures.ts'
import { loadScorer } from './scorer.ts'
import { foldDocuments, readAll, reportOf, type SetReport, wireDocuments } from './sets.ts'

export interface BankRow {
  readonly set: string
  readonly figure: string
  readonly value: number
  readonly interval: readonly [low: number, high: number]
  readonly floor: number | null
  readonly others: string
}
interface BankPart {
  readonly rows: readonly BankRow[]
  /** Reliability tables and, where asked for, the errors of the look fold. */
  readonly lines: readonly string[]
}

/** Of the bank as it was before anybody here added to it: nobody of those who wrote articles to learn from wrote these. */
const isFirst = ({ document }: { readonly document: { readonly name: string } }): boolean =>
  !/^own-n\d/.test(document.name)

/** Null where the gold does not stand beside the project. */
export async function bankPart(shared: string, reader: Reader, options: { errors: boolean }): Promise<BankPart | null> {
  if (!existsSync(path.join(shared, 'gold/bank/records'))) return null
  const scorer = await loadScorer(shared)
  const look = readAll(foldDocuments('look'), reader, scorer)
  const blind = readAll(foldDocuments('blind'), reader, scorer)
  const reports = [
    reportOf('bank, look', look, scorer),
    reportOf('bank, blind', blind, scorer),
    reportOf('bank, blind, first ones', blind.filter(isFirst), scorer),
    reportOf('wire', readAll(wireDocuments(shared), reader, scorer), scorer),
  ]
  return {
    rows: reports.flatMap(rowsOf),
    lines: [...reports.flatMap(reliabilityLines), ...(options.errors ? errorLines(look) : [])],
  }
}

function rowsOf({ set, figures }: SetReport): BankRow[] {
  return FIGURES.flatMap(({ id, floor, others }) => {
    const found = figures[id]
    if (!found) return []
    return [{ set, figure: id, value: found.value, interval: [found.low, found.high] as const, floor, others }]
  })
}

/** The tables of a set as text: of the findings shown with such a confidence, how many meet a gold record and how many are right. */
export function reliabilityLines({ set, documents, reliability }: SetReport): string[] {
  const lines: string[] = []
  for (const [kind, bins] of Object.entries(reliability)) {
    lines.push('', `${set}, ${documents} documents: reliability of ${kind}`)
    lines.push(
      `confidence   findings   mean   met    right in ${kind === 'events' ? 'every field' : 'span and speaker'}`,
    )
    for (const { from, findings, confidence, met, right } of bins) {
      if (!findings) continue
      const range = `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`
      lines.push(
        `${range.padEnd(11)} ${String(findings).padStart(9)}   ${confidence.toFixed(2)}   ${met.toFixed(2)}   ${right.toFixed(2)}`,
      )
    }
  }
  return lines
}
