/** What every rule of the grammar gets, and what it gives back. */
import type { Time } from '../record/index.ts'
import type { Scan } from './scan.ts'

/**
 * null: the words speak of both ("was to have met"), the nearest day wins; due: what was called off or was to be, that mostly lay
 * ahead; none: no verb says anything.
 */
export type Tense = 'past' | 'future' | 'due' | 'none' | null

export interface Match {
  /** Atoms, end exclusive. */
  readonly from: number
  readonly to: number
  readonly type: Time['type']
  readonly value: string | null
  readonly certainty: Time['certainty']
  readonly rule: string
  /** Set for a time of day without its day ("at 7pm"): a date beside it gives the day. */
  readonly clock?: string | undefined
  /** Counts from the day it was said: days relative to that day, for words inside a quotation. */
  readonly said?: number | undefined
  /** A weekday, 1 to 7: a date beside it may need it to find its year. */
  readonly weekday?: number | undefined
  /** Month and day of a date printed without its year. */
  readonly yearless?: readonly [month: number, day: number] | undefined
}

export interface Context {
  readonly scan: Scan
  /** Day number of publication, or null if unknown: then nothing relative has a value. */
  readonly published: number | null
  /** Last day the text has named before this place, else the day of publication. */
  readonly lastDay: () => number | null
  /** First day of the last calendar time the text has named before this place, of whatever length; null if it has named none. */
  readonly lastTime: () => number | null
  /** Day of the scene: the last day told before this place where it lies at most two weeks before publication; else null. */
  readonly scene: () => number | null
  /** A year printed before atom i in the same sentence, with its month if that is printed too; null if there is none. */
  readonly yearTold: (i: number) => number | null
  /** Whether the clause around the atoms looks back or ahead. */
  readonly tense: (from: number, to: number) => Tense
  /** True where the language room has read atom i as part of a person's name. */
  readonly person: (i: number) => boolean
}

export type Rule = (c: Context, i: number) => Match | null

export const found = (
  from: number,
  to: number,
  type: Match['type'],
  value: string | null,
  certainty: Match['certainty'],
  rule: string,
  extra?: Partial<Match>,
): Match => ({ from, to, type, value, certainty, rule, ...extra })
