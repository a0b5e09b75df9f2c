/** "The ministry said [on Friday] it would lift the ban": the day right behind the cue is that of the saying, not of what is said. */

import { tokenAt } from '../language/index.ts'
import type { Analysis, Attribution, Time } from '../record/index.ts'
import { upos } from './tree.ts'

/** What may stand between the cue and its day. */
const LEAD = new Set(['on', 'late', 'early', 'earlier', 'later'])
/** Tokens looked at for the verb of the clause behind the day. */
const REACH = 16

/** The attribution with its content cut behind a day that belongs to the saying; the same where there is none. */
export function withoutDay(a: Analysis, x: Attribution, times: readonly Time[], timeAt: Int32Array): Attribution {
  const first = x.content[0]
  if (x.cueHead < 0 || !x.speech || x.kind === 'direct' || first === undefined) return x
  const from = tokenAt(a, first.start)
  if (from >= a.size || a.start[x.cueHead]! >= first.start || a.sentenceOf[from] !== a.sentenceOf[x.cueHead]) return x
  let i = from
  while (LEAD.has(a.lower[i] ?? '') && timeAt[i]! < 0 && i < from + 2) i++
  const time = times[timeAt[i] ?? -1]
  if (!time || (time.type !== 'DATE' && time.type !== 'TIME') || time.end >= first.end) return x
  while (i < a.size && timeAt[i] === timeAt[i + 1] && timeAt[i]! >= 0) i++
  const next = i + 1
  return opensClause(a, next, first.end)
    ? { ...x, content: [{ start: a.start[next]!, end: first.end }, ...x.content.slice(1)] }
    : x
}

const SUBJECT = new Set(['PRON', 'DET', 'PROPN', 'NOUN', 'NUM', 'ADJ'])
/** A subject and its finite verb, with no comma before it: "it would lift the ban", "the ministry had lifted it". */
function opensClause(a: Analysis, from: number, end: number): boolean {
  if (from >= a.size || !SUBJECT.has(upos(a, from))) return false
  for (let i = from + 1; i < a.size && i < from + REACH && a.start[i]! < end; i++) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(a.xpos[i]!)) return true
    if (a.lower[i] === ',' || a.lower[i] === ';') return false
  }
  return false
}
