/** The time room: finds time expressions and says which calendar time they name. */
import { type Analysis, type Article, isApparatus, isBody, type Mark, NAME_TYPES, type Time } from '../record/index.ts'
import { civil } from './calendar.ts'
import type { Context, Match } from './context.ts'
import { rulesAt } from './grammar/index.ts'
import { join, widen } from './join.ts'
import { quotedRanges, recount } from './quote.ts'
import { KIND, Scan } from './scan.ts'
import { tenseAt } from './tense.ts'
import type { Tree } from './tense-verb.ts'
import { daysOf, parseDay } from './value.ts'

export { timeFor, timesIn } from './attach.ts'
export { stretchOf } from './stretch.ts'
export { rangeOf } from './value.ts'
export { openDates, type When } from './when/index.ts'

export interface TimeOptions {
  /** Read headline, caption and the article's other apparatus too, for those who want every date on the page. Default false. */
  readonly apparatus?: boolean
}

/**
 * Finds the time expressions of the body (and, asked to, of the headline and what else stands beside it) and resolves them against the day of publication (`article.published`).
 * Offsets are UTF-16 code units into `article.text`; values are TIMEX3 in ISO 8601 ("2025-W08", "2025-02-20TNI", "P2W",
 * "2025-02-24/2025-02-28"), null where the text gives no anchor or the date does not exist. In reading order, without overlap.
 * Linear in the length of the text. Nothing is thrown.
 * @example findTimes(article, analysis) // "on Thursday" in an article of Friday 2025-02-21: value '2025-02-20', certainty 'implied'
 */
export function findTimes(article: Article, analysis: Analysis, options: TimeOptions = {}): Time[] {
  const entries = new Entries(article)
  let published = entries.day
  const times: Time[] = []
  const reader = wordsOf(analysis)
  let lastDay = published
  let lastTime: number | null = null
  let saidBefore: number | null = null
  for (const block of article.blocks) {
    const body = isBody(block.role)
    if (!body && !(options.apparatus && isApparatus(block.role))) continue
    if (entries.enter(block.start)) {
      // an entry of a live blog counts from its own day, and knows nothing of the days of its neighbours
      published = entries.day
      lastDay = published
      lastTime = null
      saidBefore = null
    }
    const scan = new Scan(article.text, block.start, block.end)
    const matches: Match[] = []
    const context: Context = {
      scan,
      scene: () =>
        lastDay !== null && published !== null && lastDay < published && published - lastDay < 15 ? lastDay : null,
      yearTold: (i) => yearTold(scan, matches, i, published),
      published,
      lastDay: () => lastDay,
      lastTime: () => lastTime,
      tense: (from, to) => {
        let at = from - 1
        // "by the end of May"
        while (at >= 0 && EDGE_WORDS.has(scan.at(at))) at--
        const lead = scan.at(at)
        if (lead === 'since') return 'past'
        // "promised a laptop by Christmas": a limit lies ahead; of weekdays it is as often past ("by Thursday")
        if (lead === 'by' && ((at === from - 1 && !scan.is(from, KIND.weekday)) || conditional(scan, at)))
          return 'future'
        return tenseAt(scan, from, to, reader)
      },
      person: (i) => reader.person(scan.start[i]!),
    }
    for (let i = 0; i < scan.size; ) {
      const match = longest(context, i)
      if (!match) {
        i++
        continue
      }
      matches.push(match)
      // what a caption or headline names is not what "that day" in the body goes back to
      if (body) {
        if (!ofNoun(scan, match)) lastDay = singleDay(match) ?? lastDay
        lastTime = calendarStart(match) ?? lastTime
      }
      i = Math.max(match.to, i + 1)
    }
    if (matches.length === 0 && saidBefore === null) continue
    const joined = join(context, matches).map((m) => widen(context, m))
    saidBefore = recountQuoted(article.text, block.start, block.end, scan, joined, published, saidBefore)
    for (const m of joined) {
      const start = scan.start[m.from]!
      const end = scan.end[m.to - 1]!
      const before = times.at(-1)
      if (before && start < before.end) continue
      times.push({
        id: `t${times.length + 1}`,
        start,
        end,
        text: article.text.slice(start, end),
        type: m.type,
        value: m.value,
        certainty: m.certainty,
        rule: m.rule,
      })
    }
  }
  return times
}

/** The day that each place of an article counts from: that of publication, or that of the entry of a live blog. */
class Entries {
  day: number | null
  private readonly marks: readonly Mark[]
  private readonly published: number | null
  private next = 0
  /** Index of the entry that we are in, or −1. */
  private here = -1

  constructor(article: Article) {
    this.published = parseDay(article.published?.value)
    this.day = this.published
    this.marks = (article.marks ?? []).filter((m) => m.kind === 'entry')
  }

  /** Goes to a block; true where another entry begins, or one has ended. Blocks are asked for in their order. */
  enter(at: number): boolean {
    while (this.next < this.marks.length && this.marks[this.next]!.end <= at) this.next++
    const entry = this.marks[this.next]
    const inside = entry !== undefined && entry.start <= at
    const here = inside ? this.next : -1
    if (here === this.here) return false
    this.here = here
    this.day = (inside ? parseDay(entry.time?.slice(0, 10)) : null) ?? this.published
    return true
  }
}

const EDGE_WORDS = new Set(['the', 'end', 'start', 'beginning', 'middle', 'close', 'of', 'early', 'late', 'mid', '-'])
/** "unless he came to the House by Wednesday". */
function conditional(s: Scan, by: number): boolean {
  for (let k = by - 1; k > by - 14 && k >= 0; k--) if (/^(?:if|unless)$/i.test(s.raw(k))) return true
  return false
}
/** "the 27 November accord": the day of what is mentioned, not of what is told. */
const ofNoun = (s: Scan, m: Match): boolean =>
  m.rule.startsWith('time.date') &&
  /^(?:the|a|an|its|his|her|their)$/.test(s.at(m.from - 1) || s.raw(m.from - 1)) &&
  /^\p{Ll}{3,}/u.test(s.raw(m.to))

/** "The flight took place in May 2018, and the note was written in June": the year printed before in the sentence, if another than that of publication. */
function yearTold(s: Scan, matches: readonly Match[], i: number, published: number | null): number | null {
  for (let n = matches.length - 1; n >= Math.max(0, matches.length - 3); n--) {
    const m = matches[n]!
    if (i - m.to > SAME_SENTENCE) return null
    if (m.certainty !== 'asserted' || m.type !== 'DATE' || !/^\d{4}-\d\d(?:-\d\d)?$/.test(m.value ?? '')) continue
    for (let k = m.to; k < i; k++) if (/^[.!?;]$/.test(s.at(k)) && !s.glued(k + 1)) return null
    const year = Number(m.value!.slice(0, 4))
    return published !== null && year >= civil(published)[0] ? null : year
  }
  return null
}
const SAME_SENTENCE = 30
const NAMING = new Set(['this', 'next', 'last'])

function longest(c: Context, i: number): Match | null {
  let best: Match | null = null
  // "CBS This Morning", "The Last Week": a capital behind a capital makes a name
  if (NAMING.has(c.scan.at(i)) && c.scan.capital(i) && c.scan.capital(i - 1) && !c.scan.is(i - 1, KIND.punct))
    return null
  for (const rule of rulesAt(c.scan, i)) {
    const m = rule(c, i)
    if (m && m.to > i && (best === null || m.to > best.to)) best = m
  }
  return best
}

const singleDay = (m: Match): number | null => {
  if (
    m.type === 'DURATION' ||
    m.rule.startsWith('time.edge') ||
    m.type === 'SET' ||
    m.clock ||
    m.value === null ||
    m.value.length < 10 ||
    m.value.includes('/')
  )
    return null
  const days = daysOf(m.value)
  return days && days[0] === days[1] ? days[0] : null
}

/** First day of a printed or resolved year, month or day. */
const calendarStart = (m: Match): number | null =>
  m.type === 'DATE' && m.value !== null && (m.value.length === 4 || m.value.length === 7 || m.value.length === 10)
    ? (daysOf(m.value)?.[0] ?? null)
    : null

/** Lets "yesterday" in a quotation count from the day it was said; gives back the day carried to the next block. */
function recountQuoted(
  text: string,
  from: number,
  to: number,
  scan: Scan,
  matches: Match[],
  published: number | null,
  carried: number | null,
): number | null {
  if (published === null) return null
  const quotes = quotedRanges(text, from, to)
  if (quotes.length === 0) return null
  let q = 0
  const quoted = matches.map((m) => {
    const at = scan.start[m.from]!
    while (q < quotes.length && quotes[q]![1] <= at) q++
    return q < quotes.length && quotes[q]![0] <= at
  })
  const opens = quotes[0]![0] === from
  let previous: number | null = null // day named outside before this match, and where
  let anchor = opens ? carried : null
  const after: (number | null)[] = new Array(matches.length).fill(null)
  for (let i = matches.length - 1, day: number | null = null; i >= 0; i--) {
    after[i] = day
    if (!quoted[i]) day = pastDay(matches[i]!, published) ?? day
  }
  for (let i = 0; i < matches.length; i++) {
    const m = matches[i]!
    if (!quoted[i]) {
      previous = pastDay(m, published) ?? previous
      continue
    }
    if (m.said === undefined) continue
    const said: number | null = opens ? (after[i] ?? previous ?? carried) : (previous ?? after[i] ?? null)
    if (said !== null && said !== published)
      matches[i] = { ...m, value: recount(m.value, published, said), rule: `${m.rule}.said` }
  }
  if (previous !== null) anchor = previous
  return anchor
}

const pastDay = (m: Match, published: number): number | null => {
  const day = singleDay(m)
  return day !== null && day <= published && published - day < 14 ? day : null
}

/** What the language room knows at an offset, by binary search over its tokens. */
function wordsOf(a: Analysis): Tree & { person(offset: number): boolean } {
  const token = (offset: number): number => {
    let low = 0
    let high = a.size - 1
    while (low <= high) {
      const mid = (low + high) >> 1
      if (a.end[mid]! <= offset) low = mid + 1
      else if (a.start[mid]! > offset) high = mid - 1
      else return mid
    }
    return -1
  }
  return {
    tag: (offset) => {
      const t = token(offset)
      return t < 0 ? '' : (a.xpos[t] ?? '')
    },
    verbsOver: (start, end) => {
      const verbs: number[] = []
      for (let t = token(start), n = 0; t >= 0 && n < 8; n++, t = a.head[t]!)
        if ((a.start[t]! < start || a.start[t]! >= end) && /^VB|^MD/.test(a.xpos[t] ?? '')) verbs.push(a.start[t]!)
      return verbs
    },
    person: (offset) => {
      const t = token(offset)
      const name = t < 0 ? -1 : (a.nameOf[t] ?? -1)
      return name >= 0 && NAME_TYPES[a.nameType[name]!] === 'PER'
    },
  }
}
