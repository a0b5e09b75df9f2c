/** Values of fields, in the order in which the heads take and give them. */

export const ACTS = [
  'assert',
  'deny',
  'accuse',
  'demand',
  'promise',
  'threaten',
  'praise',
  'doubt',
  'predict',
  'ask',
] as const
export const AUTHORITIES = ['named', 'office', 'unnamed', 'document', 'outlet', 'hearsay'] as const
export const ACTOR_KINDS = [
  'person',
  'office',
  'country',
  'organisation',
  'outlet',
  'group',
  'document',
  'other',
] as const
export const STATUSES = [
  'happened',
  'ongoing',
  'planned',
  'cancelled',
  'postponed',
  'denied',
  'did-not-happen',
  'hypothetical',
] as const
export const WORTHS = ['lead', 'main', 'minor'] as const
export const KINDS = ['direct', 'indirect', 'mixed', 'fragment'] as const
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
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
] as const
