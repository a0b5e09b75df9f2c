/**
 * Events as PLOVER records: the field names of the PLOVER manual (draft 0.8, chapter "Data Fields"), one event a line.
 * What PLOVER has no field for (`status`, the words that decide it, who reports it) keeps our own names beside them.
 */
import { QUAD } from '../events/scores.ts'
import type { Event, Record } from '../record/index.ts'
import { rangeOf } from '../time/index.ts'
import { alpha3 } from './iso3166.ts'
import { type Party, partiesOf } from './parties.ts'
import { placeOfEvent } from './place.ts'
import { modesOf } from './plover-modes.ts'
import { containerOf } from './provenance.ts'

/** PLOVER's special contexts, by our status. Denied is told as done by one side, so it is not negated. */
const SPECIAL: { readonly [status in Event['status']]: readonly string[] } = {
  happened: [],
  ongoing: [],
  planned: ['future'],
  postponed: ['future'],
  cancelled: ['negation'],
  'did-not-happen': ['negation'],
  denied: [],
  hypothetical: ['hypothetical'],
}
/** Sectors of PLOVER that a kind of actor settles; others would be a guess. */
const SECTOR: { readonly [kind: string]: string } = { office: 'GOV', outlet: 'JRN' }

const party = ({ actor, country }: Party) => ({
  code: alpha3(country),
  sector: SECTOR[actor.kind] ?? null,
  actor_text: actor.mentions[0]?.text ?? actor.name,
  identifier_id: actor.wikidata,
  identifier_text: actor.name,
  gender: actor.gender,
})

/**
 * The events of a record that have a PLOVER type, as PLOVER records. `date` is the first day told, else the day of publication
 * (`date_from` says which); `enddate` the last day of a period. Offsets in `text_info` are UTF-16 code units of the record's text.
 */
export function toPlover(record: Record) {
  const parties = partiesOf(record)
  const statements = new Map(record.statements.map((s) => [s.id, s]))
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const published = record.published?.value.slice(0, 10) ?? null
  return record.events.flatMap((e) => {
    if (e.type === null) return []
    const told = rangeOf(e.when)
    const reporter = e.reportedBy === null ? null : statements.get(e.reportedBy)?.speaker
    const place = placeOfEvent(record, e)
    return [
      {
        id: `${record.id}-${e.id}`,
        date: told?.[0] ?? published,
        enddate: told && told[1] !== told[0] && told[1] !== '9999-12-31' ? told[1] : null,
        date_from: told ? 'text' : published ? 'published' : null,
        source: parties.of(e.actors).map(party),
        recipient: parties.of(e.recipients).map(party),
        event: [e.type],
        mode: modesOf(e.type, e.kind),
        context: SPECIAL[e.status],
        quad_code: QUAD[e.type],
        event_scale: e.score,
        event_text: [e.trigger.text, ...e.also.map((s) => s.text)],
        event_loc: place && {
          name: place.name,
          'country code': place.country,
          cc3: alpha3(place.country),
          geonameid: place.geoname,
        },
        text_info: { start: e.trigger.start, end: e.trigger.end },
        cite_info: {
          url: record.source.url,
          retrieved: record.source.retrieved,
          container: containerOf(record),
          title: record.title?.value ?? null,
          publication: record.outlet?.value ?? null,
          language: record.language.code,
          coder: `readout ${record.reader.version}`,
          codebook: 'plover-0.8',
        },
        status: e.status,
        status_text: e.statusEvidence.map((s) => s.text),
        reported_by: reporter ? (names.get(reporter) ?? null) : null,
        confidence: e.confidence,
        rule: e.rule,
      },
    ]
  })
}

/** PLOVER records as the manual asks for them: newline-delimited JSON, an event a line; nothing where there is no event. */
export const ploverLines = (record: Record): string =>
  toPlover(record)
    .map((e) => `${JSON.stringify(e)}\n`)
    .join('')
