/**
 * Events in columns named as those of GDELT's event tables, for tools that read them: a row for each pair of sides. What GDELT
 * numbers in CAMEO stands here as PLOVER's type; `ReadoutStatus` and what follows it are our own. See docs/rooms/formats.md.
 */
import { QUAD } from '../events/scores.ts'
import type { Record } from '../record/index.ts'
import { rangeOf } from '../time/index.ts'
import { type Cell, row } from './csv.ts'
import { alpha3 } from './iso3166.ts'
import { type Party, partiesOf } from './parties.ts'
import { placeOfEvent } from './place.ts'

/** The header of {@link gdeltCsv}, in order. */
export const GDELT_COLUMNS = [
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
  'ReadoutStatus',
  'ReadoutDateFrom',
  'ReadoutKind',
  'ReadoutTrigger',
  'ReadoutReporter',
  'ReadoutConfidence',
] as const

const figures = (day: string | null, length: number): string | null => day?.replaceAll('-', '').slice(0, length) ?? null

/** Sides of an event: who to whom; of a mutual act every two; one empty where nobody is told. */
function sides(actors: readonly Party[], recipients: readonly Party[]): [Party | null, Party | null][] {
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
    const told = rangeOf(e.when)?.[0] ?? null
    const day = told ?? published
    const place = placeOfEvent(record, e)
    const reporter = e.reportedBy === null ? null : (speakers.get(e.reportedBy) ?? null)
    return sides(parties.of(e.actors), parties.of(e.recipients)).map(([a, b], n) => {
      const one = alpha3(a?.country ?? null)
      const two = alpha3(b?.country ?? null)
      const cells: Cell[] = [
        `${record.id}-${e.id}${n === 0 ? '' : `-${n + 1}`}`,
        figures(day, 8),
        figures(day, 6),
        figures(day, 4),
        one,
        a?.actor.name ?? null,
        one,
        two,
        b?.actor.name ?? null,
        two,
        e.reportedBy === null ? 1 : 0,
        e.type,
        e.type,
        e.type,
        e.type === null ? null : QUAD[e.type],
        e.score,
        1 + e.also.length,
        1,
        1,
        place?.name ?? e.where,
        place?.country ?? null,
        figures(published, 8),
        record.source.url,
        e.status,
        told !== null ? 'text' : published !== null ? 'published' : null,
        e.kind,
        e.trigger.text,
        reporter === null ? null : (names.get(reporter) ?? null),
        e.confidence,
      ]
      return row(cells)
    })
  })
  return (options.header === false ? '' : row(GDELT_COLUMNS)) + rows.join('')
}
