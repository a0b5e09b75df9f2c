/** The events room: finds the events of the body, joins their mentions and decides their status. */
import {
  type Actor,
  type Analysis,
  type Article,
  type Cast,
  type Event,
  type Place,
  type Span,
  type Statement,
  spanOf,
  type Time,
} from '../record/index.ts'
import { openDates, rangeOf, stretchOf, timeFor, timesIn } from '../time/index.ts'
import { denyClaims } from './claims.ts'
import { collect } from './collect.ts'
import { settleDenials } from './denial.ts'
import { describedBy } from './described.ts'
import type { Draft } from './draft.ts'
import { CONFIDENCE, DEFAULT_CONFIDENCE } from './en/confidence.ts'
import type { Scene } from './fit.ts'
import { genreOf } from './genre.ts'
import { openHosts } from './hosts.ts'
import { joinDrafts } from './join.ts'
import { bodyTokens, cover, spansAt, tokenAtOffset } from './marks.ts'
import { settleParties } from './parties.ts'
import { repair } from './repair/index.ts'
import { SCORE } from './scores.ts'
import type { StatusContext } from './status.ts'
import { delayOf, movedBy, settlePlaceAndTime } from './when-where.ts'

export { SCORE } from './scores.ts'

export interface EventsFound {
  readonly events: Event[]
  /** Those of the cast, and behind them countries that only places of the text stand for ("flew into Tirana": Albania). */
  readonly actors: Actor[]
}

export interface EventInput {
  readonly article: Article
  readonly analysis: Analysis
  /** In reading order, as `findTimes` gives them. */
  readonly times: readonly Time[]
  readonly cast: Cast
  readonly places: readonly Place[]
  readonly statements: readonly Statement[]
}

/**
 * Finds the events of the body: what happened, goes on, is planned or was called off, with who did it to whom, when,
 * where, and which statement reports it. In reading order; ids e1, e2, …; spans are UTF-16 code units into `article.text`.
 * Linear in the length of the text. Nothing is thrown.
 * @example findEvents({ article, analysis, times, cast, places, statements }) // "A planned visit was cancelled": one event, cancelled
 */
export function findEvents(input: EventInput): EventsFound {
  const { times, places, statements } = input
  if (input.analysis.size === 0) return { events: [], actors: [...input.cast.actors] }
  const a = repair(input.analysis)
  const placeAt = new Uint8Array(a.size)
  const placeOf = new Int32Array(a.size).fill(-1)
  cover(a, places, (i, n) => {
    placeAt[i] = 1
    placeOf[i] = n
  })
  const timeAt = new Int32Array(a.size).fill(-1)
  cover(a, times, (i, n) => (timeAt[i] = n))
  const countryIndex = new Map<string, number>()
  input.cast.actors.forEach((x, i) => {
    if (x.kind === 'country' && x.country !== null && !countryIndex.has(x.country)) countryIndex.set(x.country, i)
  })
  const countryAt = (i: number): number => countryIndex.get(places[placeOf[i] ?? -1]?.country ?? '') ?? -1
  const hosts = openHosts(a, input.cast, places, placeOf)
  const cast = hosts.cast
  const described = describedBy(a, cast)
  const scene: Scene = { analysis: a, cast, placeAt, timeAt, countryAt, hosts, described, senses: new Map() }
  const inBody = bodyTokens(input.article, a)
  const cues = spansAt(a, statements, (s) => (s.cue ? [s.cue] : []))
  const contents = spansAt(a, statements, (s) => s.content)
  const actorIndex = new Map(cast.actors.map((x, i) => [x.id, i]))
  const published = input.article.published?.value ?? null
  const timeIndex = new Map(times.map((t, i) => [t, i]))

  const timeCache = new Map<number, number>()
  const timeOf = (token: number): number => {
    const known = timeCache.get(token)
    if (known !== undefined) return known
    const own = timeAt[token] ?? -1
    const t = own >= 0 ? times[own] : timeFor(a, times, token)
    const index = t ? (timeIndex.get(t) ?? -1) : -1
    timeCache.set(token, index)
    return index
  }
  const dates = openDates(input.article, a, times)
  const dateOf = (token: number): number => {
    const own = timeAt[token] ?? -1
    if (own >= 0) return own
    const when = dates.of(token)
    return when ? (timeIndex.get(when.evidence) ?? -1) : -1
  }
  const isoOf = (index: number): string | null => {
    const t = times[index]
    if (!t) return null
    const s = a.sentenceOf[tokenAtOffset(a, t.start)] ?? 0
    const from = a.start[a.sentences[s] ?? 0] ?? 0
    const to = a.end[(a.sentences[s + 1] ?? a.size) - 1] ?? 0
    return stretchOf(input.article, timesIn(times, from, to), t)
  }
  const context: StatusContext = {
    analysis: a,
    timeSide(i) {
      const t = times[timeOf(i)]
      const range = t ? rangeOf(t.value) : null
      if (!range || !published) return null
      // "later this month" lies ahead though the month has begun
      if (/^later\b/i.test(t?.text ?? '') && range[1] >= published.slice(0, 10)) return 1
      return range[0] > published ? 1 : range[1] < published ? -1 : 0
    },
  }
  const drafts = collect(
    {
      scene,
      context,
      inBody: (i) => inBody[i] === 1,
      cueAt: (i) => statements[cues[i] ?? -1] ?? null,
      contentAt: (i) => statements[contents[i] ?? -1] ?? null,
      actorIndex: (id) => actorIndex.get(id) ?? -1,
      countryAt,
      genre: genreOf(a),
    },
    statements,
  )
  for (const d of drafts) settlePlaceAndTime(a, d, dateOf, timeAt, placeOf, times)
  const joined = joinDrafts(a, drafts, {
    when: (d) => (d.time >= 0 ? isoOf(d.time) : null),
    where: (d) => (d.place >= 0 ? (places[d.place]?.name ?? null) : null),
    teller: (d) => statements[contents[d.head] ?? -1]?.speaker,
    disjoint(x, y) {
      const p = rangeOf(x)
      const q = rangeOf(y)
      return p !== null && q !== null && (p[1] < q[0] || q[1] < p[0])
    },
  })
  const settled = settleDenials(
    {
      scene,
      statements,
      actorIndex: (id) => actorIndex.get(id) ?? -1,
      contentAt: (i) => statements[contents[i] ?? -1] ?? null,
    },
    joined,
  )
  settled.sort((x, y) => x.from - y.from)
  denyClaims(a, settled)
  settleParties(scene, settled)
  const tokens = ([from, to]: readonly [number, number]): Span => spanOf(a.text, a.start[from] ?? 0, a.end[to - 1] ?? 0)
  const actors = named(input.cast, cast, settled)
  const events = settled.map((d, n): Event => {
    const t = times[d.time]
    const told = d.time < 0 ? null : d.status === 'postponed' ? (times[d.time]?.value ?? null) : isoOf(d.time)
    const [status, dated] =
      told !== null && t ? onItsSide(told, t, d, a.start[d.head] ?? 0, published) : [d.status, told]
    const delay = status === 'postponed' && d.moved !== true && d.verb >= 0 ? delayOf(a, d.verb, timeAt, times) : null
    const iso = delay !== null && dated !== null ? movedBy(dated, delay) : dated
    const place = places[d.place]
    const reporters = d.mentions.map((m) => statements[contents[m] ?? -1] ?? null)
    return {
      id: `e${n + 1}`,
      trigger: tokens([d.from, d.to]),
      also: d.also.map(tokens).sort((x, y) => x.start - y.start),
      type: d.type,
      kind: d.kind,
      score: d.type === null ? null : SCORE[d.type],
      actors: d.actors.map((i) => actors[i]?.id ?? '').filter(Boolean),
      recipients: d.recipients.map((i) => actors[i]?.id ?? '').filter(Boolean),
      status,
      statusEvidence: [...new Set(d.evidence)].sort((x, y) => x - y).map((i) => tokens([i, i + 1])),
      when: dayOnly(iso),
      whenEvidence: t && d.time >= 0 ? { start: t.start, end: t.end, text: t.text } : null,
      where: place?.name ?? null,
      whereEvidence: place ? { start: place.start, end: place.end, text: place.text } : null,
      reportedBy: reporters.some((r) => r === null) ? null : (reporters[0]?.id ?? null),
      rule: d.rule,
      confidence: CONFIDENCE[d.rule] ?? DEFAULT_CONFIDENCE,
    }
  })
  return { events, actors: actors.filter((x) => x.id !== '') }
}

/** The actors with those countries of places that some event needs, which get the next ids; the others keep none. */
function named(own: Cast, open: Cast, drafts: readonly Draft[]): Actor[] {
  const used = new Set(drafts.flatMap((d) => [...d.actors, ...d.recipients]))
  let last = own.actors.length
  return open.actors.map((x, i) => (i < own.actors.length || !used.has(i) ? x : { ...x, id: `a${++last}` }))
}

const WEEKDAY = /^(?:on |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i
/**
 * Status and time must agree. The weekday of something planned lies ahead and that of something done behind, whatever the
 * tense beside it ("has convened a meeting on Friday"). A noun that nothing calls done ("the closing session on Tuesday") is
 * planned where its day lies ahead; a deed done has no time still to come ("promised laptops by Christmas").
 */
function onItsSide(
  value: string,
  time: Time,
  d: Draft,
  at: number,
  published: string | null,
): [Event['status'], string | null] {
  const day = published?.slice(0, 10) ?? ''
  if (day === '') return [d.status, value]
  const bare = WEEKDAY.test(time.text) && /^\d{4}-\d\d-\d\d$/.test(value)
  if (d.status === 'planned' && bare && value <= day && aWeekFrom(value, 7) > day) {
    // "on Thursday the minister announced a ban": that was the day of the announcement
    const announced = d.noun && d.verb >= 0 && time.start < at && value < day
    return ['planned', announced ? null : aWeekFrom(value, 7)]
  }
  if (d.status !== 'happened' || (rangeOf(time.value)?.[0] ?? '') <= day) return [d.status, value]
  if (d.noun && value === time.value) return [d.evidence.length === 0 ? 'planned' : 'happened', value]
  return ['happened', bare && aWeekFrom(value, -7) <= day ? aWeekFrom(value, -7) : null]
}
function aWeekFrom(value: string, days: number): string {
  const next = new Date(`${value}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + days)
  return next.toISOString().slice(0, 10)
}

const dayOnly = (value: string | null): string | null =>
  value === null
    ? null
    : value
        .split('/')
        .map((p) => p.replace(/T.*$/, ''))
        .join('/')
