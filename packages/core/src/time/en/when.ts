/** Words and kinds of time that tell which time belongs to which word. Own writing. */

/** Prepositions before a time, as codes; 0 stands for any other word, 1 for nothing before it. */
export const LEADS: ReadonlyMap<string, number> = new Map(
  'on in by until till since from after before of for to at during between and late early , last'
    .split(' ')
    .map((w, i) => [w, w === 'till' ? 5 : i + 2]),
)

const SPEECH: ReadonlySet<string> = new Set(
  `say tell add report announce write state note claim declare confirm warn ask insist explain reveal acknowledge admit argue
believe estimate according deny allege`.split(/\s+/),
)
/** Lemmas of saying: a day beside them is mostly that of the saying. */
export const isSpeech = (lemma: string): boolean => SPEECH.has(lemma)

const KINDS: readonly (readonly [prefix: string, code: number])[] = [
  ['time.weekday', 1],
  ['time.deictic.day', 2],
  ['time.deictic', 3],
  ['time.clock', 4],
  ['time.date.month-year', 7],
  ['time.date.month-day', 5],
  ['time.date.day-month', 5],
  ['time.date.month', 6],
  ['time.date', 5],
  ['time.year', 8],
  ['time.period.season', 10],
  ['time.period.month', 6],
  ['time.period.span', 13],
  ['time.period', 9],
  ['time.ago', 11],
  ['time.anaphora', 12],
  ['time.edge', 14],
  ['time.part-of', 14],
  ['time.holiday', 15],
]
/** Family of the grammar rule that found a time, as a code. */
export const kindOf = (rule: string): number => KINDS.find(([prefix]) => rule.startsWith(prefix))?.[1] ?? 0
