/** All verbs that tell events: a file for each PLOVER type, and for what stands outside PLOVER. */
import type { Entry } from '../../lexicon.ts'
import { ACCUSE } from './accuse.ts'
import { AGREE } from './agree.ts'
import { AID } from './aid.ts'
import { ASSAULT } from './assault.ts'
import { COERCE } from './coerce.ts'
import { CONCEDE } from './concede.ts'
import { CONSULT } from './consult.ts'
import { COOPERATE } from './cooperate.ts'
import { DEEDS } from './deeds.ts'
import { HAPPENINGS } from './happenings.ts'
import { IDIOMS } from './idioms.ts'
import { MOBILIZE } from './mobilize.ts'
import { PROTEST } from './protest.ts'
import { PUBLIC_LIFE } from './public-life.ts'
import { REJECT } from './reject.ts'
import { REQUEST } from './request.ts'
import { RETREAT } from './retreat.ts'
import { SANCTION } from './sanction.ts'
import { SUPPORT } from './support.ts'
import { THREATEN } from './threaten.ts'

/** In order of preference where two senses ask for as much. */
export const VERB_ENTRIES: readonly Entry[] = [
  ...IDIOMS,
  ...CONSULT,
  ...AGREE,
  ...SUPPORT,
  ...RETREAT,
  ...COOPERATE,
  ...AID,
  ...CONCEDE,
  ...REQUEST,
  ...ASSAULT,
  ...ACCUSE,
  ...REJECT,
  ...THREATEN,
  ...PROTEST,
  ...SANCTION,
  ...MOBILIZE,
  ...COERCE,
  ...PUBLIC_LIFE,
  ...HAPPENINGS,
  ...DEEDS,
]
