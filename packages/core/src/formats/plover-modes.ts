/**
 * PLOVER's modes by our types and kinds, where a kind settles one: the lists of modes are those of PLOVER's manual (draft 0.8),
 * which kind has which is own writing. A kind that is not here may have any mode, and none is given.
 */
import type { PloverType } from '../record/index.ts'

const MODES: { readonly [type in PloverType]?: { readonly [kind: string]: string } } = {
  CONSULT: { visit: 'visit', call: 'phone', mediation: 'third-party' },
  RETREAT: {
    withdrawal: 'withdraw',
    resignation: 'resign',
    release: 'release',
    handback: 'return',
    handover: 'return',
    disarmament: 'disarm',
  },
  ACCUSE: {
    criticism: 'disapprove',
    complaint: 'disapprove',
    insults: 'disapprove',
    accusation: 'allege',
    charge: 'allege',
    lawsuit: 'allege',
    investigation: 'investigate',
  },
  SANCTION: {
    judgement: 'convict',
    expulsion: 'expel',
    recall: 'withdraw',
    'aid cut': 'withdraw',
    'ties cut': 'discontinue',
    'trade ban': 'discontinue',
    suspension: 'discontinue',
    freeze: 'discontinue',
  },
  COERCE: {
    arrest: 'arrest',
    seizure: 'confiscate',
    expropriation: 'confiscate',
    ban: 'ban',
    deportation: 'deport',
    restriction: 'restrict',
    blockade: 'restrict',
  },
  PROTEST: { demonstration: 'demo', riot: 'riot', strike: 'strike', obstruction: 'obstruct' },
  MOBILIZE: { 'call-up': 'troops', 'weapons test': 'weapons' },
  ASSAULT: {
    torture: 'torture',
    beating: 'beat',
    shooting: 'firearms',
    bombing: 'explosives',
    bombardment: 'heavy-weapons',
  },
}

/** The modes of a kind: one or none. */
export function modesOf(type: PloverType, kind: string | null): string[] {
  const modes = MODES[type]
  return modes && kind !== null && Object.hasOwn(modes, kind) ? [modes[kind]!] : []
}
