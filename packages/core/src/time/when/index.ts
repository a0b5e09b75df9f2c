/** Which day something happened, or is to happen: the time of a word, from its clause, its sentence or what was told before. */
import type { Analysis, Article, Time } from '../../record/index.ts'
import { timeFor } from '../attach.ts'
import { quotedRanges } from '../quote.ts'
import { stretchOf } from '../stretch.ts'
import { daysOf, dayValue, parseDay } from '../value.ts'
import { carriedCandidates, datedTimes, ownCandidates } from './candidates.ts'
import { isPast } from './clause.ts'
import { WHEN_MODEL } from './model.ts'
import { type Candidate, type Carried, FEATURES, observe, type Setting } from './observe.ts'
import { oddsOf, type WhenModel } from './score.ts'

export interface When {
  /** ISO 8601: a day, week, month, year or stretch; with its preposition ("since Monday": "2024-09-23/.."). */
  readonly value: string
  /** The time in the text that tells it. */
  readonly evidence: Time
  /** `when.clause` its own clause, `when.sentence` another of its sentence, `when.carried` one told before, `when.same-word` another mention. */
  readonly rule: string
}

export interface Dates {
  /** When the word at a token is; null where the text does not tell. Bounded work. */
  of(token: number): When | null
}

/** What was seen of one time that a word may have, for training. */
export interface Seen {
  readonly row: Int32Array
  readonly candidate: Candidate
  readonly carried: Carried | null
}

/**
 * Opens an article for questions of when: any verb or noun may be asked. `times` in reading order, as `findTimes` gives them.
 * @example openDates(article, analysis, times).of(tokenOf('met')) // "… met in Riyadh on Tuesday": { value: '2025-02-18', … }
 */
export function openDates(
  article: Article,
  analysis: Analysis,
  times: readonly Time[],
  model: WhenModel = WHEN_MODEL,
): Dates {
  const look = openCandidates(article, analysis, times)
  const published = parseDay(article.published?.value)
  return {
    of(token) {
      let best: Seen | null = null
      let most = 0
      for (const seen of look(token)) {
        // "said on Tuesday that she would resign": the day of the saying
        if (seen.carried === null && seen.row[BEFORE] === 1 && seen.row[THAT] === 1) continue
        const odds = oddsOf(model, seen.row)
        if (odds > most) {
          most = odds
          best = seen
        }
      }
      if (best === null) return null
      const { time } = best.candidate
      const told = hangsOn(analysis, token, best.candidate) ? time.value : stretchOf(article, times, time)
      const value = told !== null && isPast(analysis, token) ? notAfter(told, time, published) : told
      return value === null ? null : { value, evidence: best.candidate.time, rule: ruleOf(best) }
    },
  }
}

/** The weekday, or the day or month without its year, that a past verb can mean; null where nothing of the kind lies behind publication. */
function notAfter(value: string, time: Time, published: number | null): string | null {
  const days = daysOf(value)
  if (!days || published === null || days[0] <= published) return value
  if (time.certainty === 'asserted' || value.includes('/')) return null
  if (time.rule === 'time.weekday' || time.rule === 'time.weekday.this')
    return days[0] - 7 <= published ? dayValue(days[0] - 7) : null
  const year = `${Number(value.slice(0, 4)) - 1}`.padStart(4, '0') + value.slice(4)
  const before = time.rule.startsWith('time.date') ? daysOf(year) : null
  return before && before[0] <= published ? year : null
}

/** "since August, when they were seized": the clause is of the time itself, not of the stretch that begins with it. */
function hangsOn(a: Analysis, token: number, c: Candidate): boolean {
  for (let t = token, n = 0; t >= 0 && n < 6; t = a.head[t]!, n++) {
    const head = a.head[t]!
    if (head >= c.from && head < c.to) return t >= c.to && a.deprel[t]!.startsWith('acl')
  }
  const k = a.lower[c.to] === ',' ? c.to + 1 : c.to
  return a.lower[k] === 'when' && token > k && token < k + 14
}

const ruleOf = ({ carried, row }: Seen): string =>
  carried !== null
    ? carried.sameWord
      ? 'when.same-word'
      : 'when.carried'
    : row[GRAMMAR] === 1
      ? 'when.clause'
      : 'when.sentence'
const GRAMMAR = FEATURES.indexOf('grammar')
const BEFORE = FEATURES.indexOf('before')
const THAT = FEATURES.indexOf('that')

/** The times that may be those of a word, with what is seen of each. */
export function openCandidates(
  article: Article,
  analysis: Analysis,
  times: readonly Time[],
): (token: number) => Seen[] {
  const dated = datedTimes(article, analysis, times)
  const published = parseDay(article.published?.value)
  const quotes = new Uint8Array(analysis.size)
  let at = 0
  for (const block of article.blocks)
    for (const [from, to] of quotedRanges(article.text, block.start, block.end)) {
      while (at < analysis.size && analysis.start[at]! < from) at++
      for (; at < analysis.size && analysis.start[at]! < to; at++) quotes[at] = 1
    }
  return (token) => {
    if (!(token >= 0 && token < analysis.size) || dated.all.length === 0) return []
    const own = ownCandidates(analysis, dated, token)
    const setting: Setting = {
      analysis,
      token,
      published,
      quoted: quotes[token] === 1,
      own,
      grammar: own.length === 0 ? null : timeFor(analysis, times, token),
    }
    const seen = own.map((candidate): Seen => ({ row: observe(setting, candidate, null), candidate, carried: null }))
    for (const [candidate, carried] of carriedCandidates(analysis, dated, token))
      seen.push({ row: observe(setting, candidate, carried), candidate, carried })
    return seen
  }
}
