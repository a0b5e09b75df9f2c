/** How right the reading is, as it was measured: the tables of docs/scores.md on articles that nobody had looked at. */
import { docsPage } from './docs.ts'

export interface Figure {
  /** As the scorer calls it: `events.all.f1`. */
  readonly figure: string
  /** Between 0 and 1. */
  readonly value: number
  /** Holds 95 % of draws of whole documents; null where it was not drawn. */
  readonly interval: readonly [number, number] | null
  /** What else was measured so, in words; empty where nothing was. */
  readonly others: string
}

/** The table of a section; empty where there is none. */
export function tableOf(markdown: string, section: string): Figure[] {
  const body = markdown.split(/^(?=## )/m).find((s) => s.startsWith(`## ${section}\n`)) ?? ''
  const row = /^\| `([\w.]+)` \| (\d\.\d+)(?: \[(\d\.\d+), (\d\.\d+)\])? \| ([^|]*) \|$/gm
  return [...body.matchAll(row)].map(([, figure, value, low, high, others]) => ({
    figure: figure!,
    value: Number(value),
    interval: low === undefined ? null : [Number(low), Number(high)],
    others: others!.trim(),
  }))
}

/** Sections measured on articles that nobody had looked at, with what they are. */
const UNSEEN = [
  ['bank, blind, first ones', '46 news articles set apart before the reader learnt from the others'],
  ['wire', '12 Wikinews articles with full records'],
] as const

export interface Measured {
  readonly on: string
  readonly figures: readonly Figure[]
}

/** Read anew each time: it is asked for rarely. */
export function measured(): Measured[] {
  const page = docsPage('scores.md')
  return UNSEEN.map(([section, on]) => ({ on, figures: tableOf(page, section) })).filter((m) => m.figures.length > 0)
}
