/** The values that events are told apart by, in the order of the network's columns. */
import type { PloverType, Status } from '../record/index.ts'

/** PLOVER's types, and null for happenings outside PLOVER. */
export const TYPES: readonly (PloverType | null)[] = [
  null,
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]
export const STATUS: readonly Status[] = [
  'happened',
  'ongoing',
  'planned',
  'cancelled',
  'postponed',
  'denied',
  'did-not-happen',
  'hypothetical',
]
/** How much of a record's list an event is. */
export const WORTH = ['lead', 'main', 'minor'] as const
