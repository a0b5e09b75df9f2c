/**
 * CAMEO codes by our types and kinds. The codes are those of the CAMEO codebook (Schrodt, 2012, version 1.1b3) that GDELT's tables
 * hold; which of PLOVER's types has which is after PLOVER's manual, which kind has which is own writing. A kind that is not
 * here has the code "not specified below" of its type.
 */
import type { PloverType } from '../record/index.ts'

/** The code of a type, and of those of its kinds that have one of their own. */
const CODES: { readonly [type in PloverType]: readonly [code: string, kinds?: { readonly [kind: string]: string }] } = {
  AGREE: ['030', { signing: '057', ratification: '057', agreement: '057' }],
  CONSULT: [
    '040',
    {
      call: '041',
      visit: '042',
      host: '043',
      reception: '043',
      mediation: '045',
      talks: '046',
      statement: '010',
      speech: '010',
    },
  ],
  SUPPORT: [
    '050',
    {
      praise: '051',
      endorsement: '051',
      welcome: '051',
      honour: '051',
      defence: '052',
      recognition: '054',
      apology: '055',
    },
  ],
  CONCEDE: ['080', { easing: '081', permission: '083', compliance: '083', concession: '083' }],
  COOPERATE: [
    '060',
    { trade: '061', payment: '061', exercise: '062', training: '062', extradition: '063', sharing: '064' },
  ],
  AID: ['070', { funding: '071', feeding: '073', rescue: '073', treatment: '073', asylum: '075' }],
  RETREAT: [
    '080',
    { release: '0841', handback: '0842', handover: '084', withdrawal: '087', disarmament: '0873', surrender: '0874' },
  ],
  REQUEST: ['020', { demand: '100', order: '100', pressure: '100', summons: '100' }],
  ACCUSE: [
    '110',
    {
      criticism: '111',
      insults: '111',
      accusation: '112',
      complaint: '114',
      summons: '114',
      lawsuit: '115',
      charge: '173',
      investigation: '090',
    },
  ],
  REJECT: ['120', { defiance: '128', breach: '128', veto: '129' }],
  THREATEN: ['130', { ultimatum: '139' }],
  PROTEST: ['140', { demonstration: '141', march: '141', strike: '143', obstruction: '144', riot: '145' }],
  MOBILIZE: ['150', { alert: '152', 'call-up': '154', deployment: '154' }],
  SANCTION: [
    '160',
    {
      judgement: '116',
      expulsion: '161',
      recall: '161',
      'ties cut': '161',
      'aid cut': '162',
      sanctions: '163',
      'trade ban': '163',
      fine: '172',
    },
  ],
  COERCE: [
    '170',
    {
      seizure: '1711',
      expropriation: '1711',
      destruction: '1712',
      ban: '172',
      restriction: '172',
      arrest: '173',
      interrogation: '173',
      deportation: '174',
      crackdown: '175',
      'crowd control': '175',
      dispersal: '175',
      abduction: '181',
      hostage: '181',
      blockade: '191',
    },
  ],
  ASSAULT: [
    '180',
    {
      beating: '182',
      wounding: '182',
      torture: '1822',
      bombing: '183',
      atrocity: '202',
      bombardment: '190',
      clash: '190',
      fire: '190',
      invasion: '190',
      offensive: '190',
      strike: '190',
      sinking: '190',
      conquest: '192',
      'exchange of fire': '193',
      breach: '196',
    },
  ],
}

/** A CAMEO code with the two that it stands under: of four, three and two figures; null for happenings outside PLOVER. */
export function cameoOf(
  type: PloverType | null,
  kind: string | null,
): { readonly code: string; readonly base: string; readonly root: string } | null {
  if (type === null) return null
  const [plain, kinds] = CODES[type]
  const code = kinds && kind !== null && Object.hasOwn(kinds, kind) ? kinds[kind]! : plain
  return { code, base: code.slice(0, 3), root: code.slice(0, 2) }
}
