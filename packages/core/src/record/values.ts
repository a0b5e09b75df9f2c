/** The values of a statement's fields, in the order in which the heads give them. */

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
