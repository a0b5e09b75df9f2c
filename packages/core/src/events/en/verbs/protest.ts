/** Verbs of PROTEST: striking, demonstrating, blocking, rioting. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const PROTEST: readonly Entry[] = [
  {
    type: 'PROTEST',
    kind: 'demonstration',
    words:
      'demonstrate rally march picket protest stage hold organise organize mount observe join launch begin lead gather assemble mass congregate converge camp camp_out chant jeer heckle boo pelt egg take pour_into throng flood',
  },
  { type: 'PROTEST', kind: 'riot', words: 'riot rampage throw hurl clash' },
  { type: 'PROTEST', kind: 'strike', words: 'strike down walk_off walk_out stop_work down_tools go' },
  { type: 'PROTEST', kind: 'obstruction', words: 'block blockade occupy barricade obstruct chain glue' },
  { type: 'PROTEST', kind: 'petition', words: 'collect gather' },
]
