/** Verbs of CONSULT: meeting, visiting, calling, mediating. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const CONSULT: readonly Entry[] = [
  {
    type: 'CONSULT',
    kind: 'meeting',
    words:
      'meet meet_with confer huddle parley reconvene liaise dine lunch breakfast banquet sit_down convene bring_together',
  },
  {
    type: 'CONSULT',
    kind: 'talks',
    words:
      'negotiate consult consult_with talk speak discuss debate raise hear haul_in call_in sit_down huddle_with touch_base',
  },
  { type: 'CONSULT', kind: 'mediation', words: 'mediate arbitrate conciliate shuttle' },
  { type: 'CONSULT', kind: 'briefing', words: 'brief' },
  { type: 'CONSULT', kind: 'speech', words: 'address' },
  { type: 'CONSULT', kind: 'call', words: 'phone telephone video-call ring call' },
  {
    type: 'CONSULT',
    kind: 'visit',
    words:
      'visit tour travel_to travel_for fly_to fly_into fly_for fly_on head_to head_for jet_to journey_to heads_to sail_to jet_off touch_down leave_for depart_for arrive land inspect stop_by drop_in call_in send dispatch',
  },
  { type: 'CONSULT', kind: 'host', words: 'host receive greet welcome' },
  { type: 'CONSULT', kind: 'attendance', words: 'attend participate_in join' },
  { type: 'CONSULT', kind: 'reconciliation', words: 'reconcile' },
  { type: 'CONSULT', kind: 'contact', words: 'exchange' },
  { type: 'CONSULT', kind: 'press conference', words: 'answer take' },
]
