/** PLOVER's types in the order of the network's columns; its other values stand in `record/values.ts`. */
import type { PloverType } from '../record/index.ts'

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
