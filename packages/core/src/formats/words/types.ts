/** What PLOVER's types of events are called where people read them. */
import type { PloverType } from '../../record/index.ts'

/** @example TYPE_WORDS.COERCE // 'coercion' */
export const TYPE_WORDS: { readonly [T in PloverType]: string } = {
  AGREE: 'agreement',
  CONSULT: 'consultation',
  SUPPORT: 'support',
  COOPERATE: 'cooperation',
  AID: 'aid',
  CONCEDE: 'concession',
  RETREAT: 'retreat',
  REQUEST: 'request',
  ACCUSE: 'accusation',
  REJECT: 'rejection',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilisation',
  COERCE: 'coercion',
  ASSAULT: 'assault',
}
