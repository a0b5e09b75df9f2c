/**
 * Events in columns named as those of GDELT's event tables, for tools that read them: a row for each pair of sides. GDELT's
 * tables have what happened alone, so the status stands in front of each row, and only what happened or goes on has a score.
 * `ReadoutStatus` and the other columns with that name are our own. See docs/rooms/formats.md.
 */
import { QUAD } from '../events/scores.ts'
import type { Event, Record } from '../record/index.ts'
import { rangeOf } from '../time/index.ts'
import { cameoOf } from './cameo.ts'
import { type Cell, row } from './csv.ts'
import { alpha3 } from './iso3166.ts'
import { type Party, partiesOf } from './parties.ts'
import { placeOfEvent } from './place.ts'
import { containerOf } from './provenance.ts'

/** The header of {@link gdeltCsv}, in order. */
export const GDELT_COLUMNS = [
  'ReadoutStatus',
  'GlobalEventID',
  'SQLDATE',
  'MonthYear',
  'Year',
  'Actor1Code',
  'Actor1Name',
  'Actor1CountryCode',
  'Actor2Code',
  'Actor2Name',
  'Actor2CountryCode',
  'IsRootEvent',
  'EventCode',
  'EventBaseCode',
  'EventRootCode',
  'QuadClass',
  'GoldsteinScale',
  'NumMentions',
  'NumSources',
  'NumArticles',
  'ActionGeo_FullName',
  'ActionGeo_CountryCode',
  'DATEADDED',
  'SOURCEURL',
  'ReadoutDateFrom',
  'ReadoutPloverType',
  'ReadoutKind',
  'ReadoutTrigger',
  'ReadoutReporter',
  'ReadoutConfidence',
  'ReadoutRetrieved',
  'ReadoutContainer',
] as const

const figures = (date: string | null, length: number): string | null => {
  const all = date?.replaceAll('-', '').slice(0, length) ?? ''
  return all.length === length ? all : null
}

/** Statuses that GDELT's tables know: what has a score. */
const DONE: ReadonlySet<Event['status']> = new Set(['happened', 'ongoing'])

/**
 * As much of a date as the text tells, year first: of a day or a few days the first day, else the month and year, or the year,
 * that all days share. A month is not its first day, and "by May" not the day it was said on. Null where not even the year is
 * told.
 */
function dateOf(when: string | null, published: string | null): string | null {
  const range = rangeOf(when)
  if (!range) return null
  const [first, last] = range
  const limit = when!.includes('/') && first === published && last > first
  if (/^\d{4}-\d\d-\d\d(?:T|$|\/(?:\.\.|\d{4}-\d\d-\d\d))/.test(when!) && !limit) return first
  const shared = first.slice(0, 7) === last.slice(0, 7) ? 7 : first.slice(0, 4) === last.slice(0, 4) ? 4 : 0
  return shared === 0 ? null : first.slice(0, shared)
}

/** Who stands on the two sides of a row. */
type Sides = [a: Party | null, b: Party | null]

/**
 * The sides of an event, one empty where nobody is told. A country is paired with others, not with itself or its like: of such
 * a pair the first side is left alone, once.
 */
function sidesOf(actors: readonly Party[], recipients: readonly Party[]): Sides[] {
  const pairs = everyTwo(actors, recipients)
  const apart = pairs.filter(([a, b]) => !a || !b || !isSame(a, b))
  return apart.length > 0 ? apart : pairs.slice(0, 1).map(([a]): Sides => [a, null])
}

/** One actor, or a country and whoever else belongs to it. */
const isSame = (a: Party, b: Party): boolean =>
  a.actor.id === b.actor.id ||
  (a.country !== null && a.country === b.country && (a.actor.kind === 'country' || b.actor.kind === 'country'))

/** Who to whom; of a mutual act every two. */
function everyTwo(actors: readonly Party[], recipients: readonly Party[]): Sides[] {
  if (actors.length > 0 && recipients.length > 0)
    return actors.flatMap((a) => recipients.map((r): [Party, Party] => [a, r]))
  if (recipients.length > 0) return recipients.map((r) => [null, r])
  if (actors.length < 2) return [[actors[0] ?? null, null]]
  return actors.slice(0, MOST).flatMap((a, i) => actors.slice(i + 1, MOST).map((b): [Party, Party] => [a, b]))
}
/** Parties of a mutual act that are paired with each other: a summit of fifty would make 1225 rows. */
const MOST = 12

/**
 * The events of a record as rows with GDELT's column names, in reading order. `header: false` leaves the first line out, to
 * put several records into one table. Cells as RFC 4180 has them.
 */
export function gdeltCsv(record: Record, options: { header?: boolean } = {}): string {
  const parties = partiesOf(record)
  const speakers = new Map(record.statements.map((s) => [s.id, s.speaker]))
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const published = record.published?.value.slice(0, 10) ?? null
  const rows = record.events.flatMap((e) => {
    const told = dateOf(e.when, published)
    const date = e.when === null ? published : told
    const cameo = cameoOf(e.type, e.kind)
    const done = DONE.has(e.status)
    const place = placeOfEvent(record, e)
    const reporter = e.reportedBy === null ? null : (speakers.get(e.reportedBy) ?? null)
    return sidesOf(parties.of(e.actors), parties.of(e.recipients)).map(([a, b], n) => {
      const one = alpha3(a?.country ?? null)
      // two of one country are no pair of it with itself: the second is named, and the country told once
      const two = a && b && a.country === b.country ? null : alpha3(b?.country ?? null)
      const cells: Cell[] = [
        e.status,
        `${record.id}-${e.id}${n === 0 ? '' : `-${n + 1}`}`,
        figures(date, 8),
        figures(date, 6),
        figures(date, 4),
        one,
        a?.actor.name ?? null,
        one,
        two,
        b?.actor.name ?? null,
        two,
        e.reportedBy === null ? 1 : 0,
        cameo?.code ?? null,
        cameo?.base ?? null,
        cameo?.root ?? null,
        e.type !== null && done ? QUAD[e.type] : null,
        done ? e.score : null,
        1 + e.also.length,
        1,
        1,
        place?.name ?? e.where,
        place?.country ?? null,
        figures(published, 8),
        record.source.url,
        date === null ? null : e.when === null ? 'published' : 'text',
        e.type,
        e.kind,
        e.trigger.text,
        reporter === null ? null : (names.get(reporter) ?? null),
        e.confidence,
        record.source.retrieved,
        containerOf(record),
      ]
      return row(cells)
    })
  })
  return (options.header === false ? '' : row(GDELT_COLUMNS)) + rows.join('')
}
