/** Verbs of REQUEST: asking, urging, demanding, ordering, applying. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const REQUEST: readonly Entry[] = [
  {
    type: 'REQUEST',
    kind: 'request',
    words: 'ask urge implore beseech exhort beg petition request demand tap enlist rope_in commission',
  },
  { type: 'REQUEST', kind: 'call', words: 'call_for call_on call_upon' },
  { type: 'REQUEST', kind: 'appeal', words: 'appeal plead lobby press push clamour beg' },
  { type: 'REQUEST', kind: 'pressure', words: 'press pressure pressurise lobby clamour agitate campaign' },
  { type: 'REQUEST', kind: 'order', words: 'order instruct command' },
  { type: 'REQUEST', kind: 'recommendation', words: 'recommend advise encourage counsel' },
  { type: 'REQUEST', kind: 'invitation', words: 'invite' },
  { type: 'REQUEST', kind: 'application', words: 'apply seek' },
  { type: 'REQUEST', kind: 'summons', words: 'subpoena' },
  { type: 'REQUEST', kind: 'demand', words: 'seek demand' },
  { type: 'REQUEST', kind: 'motion', words: 'table submit' },
]
