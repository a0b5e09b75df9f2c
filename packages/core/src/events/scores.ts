/**
 * Score of a PLOVER type, −10 (conflict) to +10 (cooperation), and its quad class.
 * The quad classes are those of PLOVER's manual. PLOVER publishes no score per type: the scores are this project's own table,
 * set by judgement. Only the idea of such a scale is Goldstein's (1992); no weight of his, and no mean of his weights, stands
 * here. They order the types and are not to be compared with published Goldstein scores. See docs/rooms/events.md.
 */
import type { PloverType } from '../record/index.ts'

export const SCORE: { readonly [type in PloverType]: number } = {
  AGREE: 4,
  CONSULT: 2,
  SUPPORT: 4,
  CONCEDE: 5,
  COOPERATE: 7,
  AID: 7,
  RETREAT: 5,
  REQUEST: -1,
  ACCUSE: -3,
  REJECT: -4,
  THREATEN: -6,
  PROTEST: -6,
  SANCTION: -6,
  MOBILIZE: -7,
  COERCE: -8,
  ASSAULT: -10,
}
/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export const QUAD: { readonly [type in PloverType]: 1 | 2 | 3 | 4 } = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
}
