/** Verbs of MOBILIZE: deploying, massing, putting on alert. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { VerbEntry } from '../../lexicon.ts'

export const MOBILIZE: readonly VerbEntry[] = [
  {
    type: 'MOBILIZE',
    kind: 'deployment',
    words: 'deploy mobilise mobilize mass station amass muster redeploy',
    to: '',
    thing: true,
    object: 'force|arms|agent',
  },
  {
    type: 'MOBILIZE',
    kind: 'deployment',
    words: 'send dispatch move rush order',
    object: 'force',
    to: 'to',
    thing: true,
    keepObject: true,
  },
  { type: 'MOBILIZE', kind: 'call-up', words: 'call_up conscript draft scramble', object: 'force|person', thing: true },
  {
    type: 'MOBILIZE',
    kind: 'alert',
    words: 'put place',
    with: 'on:alert|on:standby|on:footing',
    object: 'force|agent',
    thing: true,
    to: '',
  },
  { type: 'MOBILIZE', kind: 'alert', words: 'remain', with: 'on:alert|on:standby', subject: 'force', thing: true },
  {
    type: 'MOBILIZE',
    kind: 'weapons test',
    words: 'test test-fire test-launch',
    object: 'weapon',
    thing: true,
    keepObject: true,
  },
  { type: 'MOBILIZE', kind: 'patrol', words: 'patrol', subject: 'force', thing: true },
  { type: 'MOBILIZE', kind: 'armament', words: 'rearm rebuild arm', object: 'force', thing: true },
  {
    type: 'MOBILIZE',
    kind: 'deployment',
    words: 'reinforce beef_up bolster build_up',
    object: 'force|border|garrison|presence|defence|defences',
    subject: 'agent|country',
    thing: true,
  },
]
