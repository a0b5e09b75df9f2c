/** The figures of the bank as functions of sums over documents, with floors, aims and what a second reader reaches. */
import type { Counts } from './counts.ts'

export interface Figure {
  readonly id: string
  /** The figure's name for people. */
  readonly name: string
  readonly floor: number | null
  readonly others: string
  /** From the sums of a draw; `whole` are the sums over all documents. Null where nothing is there to be counted. */
  readonly of: (draw: Counts, whole: Counts) => number | null
}

const at = (counts: Counts, key: string): number => counts[key] ?? 0
const share = (part: number, all: number): number | null => (all > 0 ? part / all : null)
const ratio = (part: string, all: string) => (c: Counts) => share(at(c, part), at(c, all))
const f1 =
  (key: string, right = `${key}.tp`) =>
  (c: Counts) =>
    share(2 * at(c, right), at(c, `${key}.pred`) + at(c, `${key}.gold`))

/** Fewest gold events of a status for its F1 to count in the mean. */
export const FEWEST_OF_STATUS = 5

/** Mean F1 over the statuses with that much gold in the whole set; findings that meet nothing count against their status. */
const statusMacro =
  (fewest: number) =>
  (draw: Counts, whole: Counts): number | null => {
    const values: number[] = []
    for (const key of Object.keys(whole)) {
      const status = /^status\.([^.]+)\.gold$/.exec(key)?.[1]
      if (!status || whole[key]! < fewest || at(draw, key) === 0) continue
      const all = at(draw, `status.${status}.pred`) + at(draw, `status.${status}.extra`) + at(draw, key)
      values.push((2 * at(draw, `status.${status}.tp`)) / all)
    }
    return values.length ? values.reduce((a, b) => a + b, 0) / values.length : null
  }

export const FIGURES: readonly Figure[] = [
  { id: 'statements.f1', name: 'statements F1', floor: 0.88, others: 'second reader .97 to 1.0', of: f1('statements') },
  {
    id: 'statements.contentSpeaker.f1',
    name: 'content + speaker F1',
    floor: 0.8,
    others: 'second reader .93',
    of: f1('statements', 'speaker.tp'),
  },
  {
    id: 'statements.accuracy.act',
    name: 'act, on matched',
    floor: 0.78,
    others: 'second reader .88 to .98',
    of: ratio('act.tp', 'statements.tp'),
  },
  {
    id: 'statements.accuracy.authority',
    name: 'authority, on matched',
    floor: 0.88,
    others: 'second reader .98',
    of: ratio('authority.tp', 'statements.tp'),
  },
  { id: 'events.all.f1', name: 'events F1', floor: 0.72, others: 'second reader .92 to .96', of: f1('events') },
  { id: 'events.all.p', name: 'events P', floor: null, others: '', of: ratio('events.tp', 'events.pred') },
  { id: 'events.all.r', name: 'events R', floor: 0.68, others: '', of: ratio('events.tp', 'events.gold') },
  {
    id: 'events.endToEnd.f1',
    name: 'type + status + an actor',
    floor: 0.55,
    others: 'second reader .90',
    of: f1('endToEnd'),
  },
  {
    id: 'events.participants.f1',
    name: 'participants F1',
    floor: 0.55,
    others: 'second reader .85 to .89',
    of: f1('participants'),
  },
  {
    id: 'events.status.macroF1StrictFrom5',
    name: 'status macro, strict, 5 or more',
    floor: 0.62,
    others: 'second reader .88',
    of: statusMacro(FEWEST_OF_STATUS),
  },
  {
    id: 'events.status.macroF1Strict',
    name: 'status macro, strict, all',
    floor: null,
    others: '',
    of: statusMacro(1),
  },
  { id: 'events.when.f1.f1', name: 'when F1', floor: 0.58, others: 'second reader .94', of: f1('when') },
  {
    id: 'events.joining.mentionRecall',
    name: 'joining, mentions kept',
    floor: 0.45,
    others: 'second reader .88',
    of: ratio('joining.tp', 'joining.gold'),
  },
  { id: 'events.lead.found', name: 'lead event found', floor: 0.8, others: '', of: ratio('lead.found', 'lead.gold') },
  {
    id: 'statements.sure.right',
    name: 'sure statements right in span and speaker',
    floor: 0.85,
    others: '',
    of: ratio('sure.statements.right', 'sure.statements.all'),
  },
  {
    id: 'statements.sure.rightWithAct',
    name: 'sure statements right in span, speaker and act',
    floor: null,
    others: '',
    of: ratio('sure.statements.act', 'sure.statements.all'),
  },
  {
    id: 'events.sure.right',
    name: 'sure events right in every field',
    floor: 0.75,
    others: '',
    of: ratio('sure.events.right', 'sure.events.all'),
  },
  {
    id: 'statements.pronounSpeakers',
    name: 'pronoun speakers right, of those named',
    floor: 0.85,
    others: '',
    of: ratio('pronoun.right', 'pronoun.named'),
  },
]
