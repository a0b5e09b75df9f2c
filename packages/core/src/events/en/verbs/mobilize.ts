/** Verbs of MOBILIZE: deploying, massing, putting on alert. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const MOBILIZE: readonly Entry[] = [
  {
    type: 'MOBILIZE',
    kind: 'deployment',
    words:
      'deploy mobilise mobilize mass station amass muster redeploy send dispatch move rush order reinforce beef_up bolster build_up',
  },
  { type: 'MOBILIZE', kind: 'call-up', words: 'call_up conscript draft scramble' },
  { type: 'MOBILIZE', kind: 'alert', words: 'put place remain' },
  { type: 'MOBILIZE', kind: 'weapons test', words: 'test test-fire test-launch' },
  { type: 'MOBILIZE', kind: 'patrol', words: 'patrol' },
  { type: 'MOBILIZE', kind: 'armament', words: 'rearm rebuild arm' },
]
