/**
 * The PLOVER score of a type, −10 (conflict) to +10 (cooperation), and its quad class, both as PLOVER's manual gives them:
 * Open Event Data Alliance, PLOVER: Event, Actor and Data Interchange Specification, draft 0.8 (2021), table "PLOVER
 * conflict–cooperation scores" and the quad category of each type; https://github.com/openeventdata/PLOVER, CC BY-SA 4.0.
 * The manual makes a type's score from the Goldstein scores of the CAMEO categories it covers, weighted by how often each
 * occurred in an 18-month sample, and set COERCE and MOBILIZE by hand. What it calls DEMAND is REQUEST in later lists of types.
 */
import type { PloverType } from '../record/index.ts'

export const SCORE: { readonly [type in PloverType]: number } = {
  AGREE: 4.2,
  CONSULT: 2.1,
  SUPPORT: 4.6,
  CONCEDE: 5,
  COOPERATE: 6.8,
  AID: 7.4,
  RETREAT: 7.6,
  REQUEST: -5,
  ACCUSE: -2,
  REJECT: -4.2,
  THREATEN: -5.1,
  PROTEST: -6.6,
  SANCTION: -5.2,
  MOBILIZE: -5.3,
  COERCE: -7.2,
  ASSAULT: -9.3,
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
