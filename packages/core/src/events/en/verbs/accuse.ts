/** Verbs of ACCUSE: accusing, criticising, charging, suing, investigating. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const ACCUSE: readonly Entry[] = [
  { type: 'ACCUSE', kind: 'accusation', words: 'accuse blame allege' },
  {
    type: 'ACCUSE',
    kind: 'criticism',
    words:
      'criticise criticize condemn denounce slam lambast lambaste castigate rebuke chide deplore decry berate reproach scold excoriate vilify pillory deride mock ridicule insult admonish lash_out hit_out hit_back rail_against reprimand censure chastise upbraid savage malign disparage skewer attack blast describe call brand label dub portray take_issue lay_into tear_into round_on rap rip slate pan flay rip_into take_aim scorch lampoon slag_off rubbish voice express come',
  },
  { type: 'ACCUSE', kind: 'complaint', words: 'complain protest report refer' },
  { type: 'ACCUSE', kind: 'summons', words: 'summon' },
  {
    type: 'ACCUSE',
    kind: 'charge',
    words: 'indict arraign prosecute impeach charge book chargesheet charge-sheet haul_up put suspect',
  },
  { type: 'ACCUSE', kind: 'lawsuit', words: 'sue file lodge bring press submit' },
  {
    type: 'ACCUSE',
    kind: 'investigation',
    words: 'investigate probe open launch begin order send dispatch deploy look_into',
  },
  { type: 'ACCUSE', kind: 'insults', words: 'trade exchange swap hurl' },
  { type: 'ACCUSE', kind: 'regret', words: 'cast_doubt' },
]
