/** A record as rows, each with a checksum over what it says. */
import { crc32 } from 'node:zlib'
import { isBody, type Record } from '@readout/core'
import { sourceWords } from '@readout/core/words'
import { NOT_JOINED } from '../join/joined.ts'
import type { Words } from '../tables/full-text.ts'
import { keyOf } from '../tables/keys.ts'
import type {
  AboutRow,
  ActorRow,
  ArticleRow,
  EventRow,
  ParticipantRow,
  PlaceRow,
  StatementRow,
  TimeRow,
} from '../tables/types.ts'
import { dayOf, daysOf } from './days.ts'

/** Between the pieces of a statement's content. */
const PIECES = ' … '

/**
 * The strings of a record may hold lone surrogates, which UTF-8 cannot, and NUL, which PostgreSQL cannot: in rows each is U+FFFD.
 * The JSON keeps them escaped.
 */
export const clean = <T extends string | null | undefined>(text: T) =>
  (text?.toWellFormed().replaceAll('\0', '\uFFFD') ?? null) as Exclude<T, undefined>

/** Length of an opening in UTF-16 code units, before it is cut back to whole words. */
const OPENING = 120

/** The first words of the body, or of the text where it has no body, on one line. */
export function openingOf(r: Record): string {
  const start = r.blocks.find((b) => isBody(b.role))?.start ?? 0
  const line = r.text
    .slice(start, start + OPENING + 40)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= OPENING) return clean(line)
  const space = line.lastIndexOf(' ', OPENING)
  return `${clean(line.slice(0, space > 0 ? space : OPENING))} …`
}

/** CRC-32 of a row's values: any single flipped bit changes it. */
const crcOf = (...values: readonly unknown[]) => crc32(JSON.stringify(values))

/** What joining finds out is not in any sum: it changes while the record stays. */
type Unjoined<T> = Omit<
  T,
  'sum' | 'story' | 'copies' | 'relation' | 'entity' | 'addressee_entity' | 'quote' | 'quoted' | 'happening'
>

/** As it was before there were days: archives of before keep theirs. */
export const articleSum = (a: Omit<Unjoined<ArticleRow>, 'day'>) =>
  crcOf(
    ...[a.seq, a.id, a.title, a.outlet, a.url, a.published, a.language, a.added, a.updated, a.hash, a.reader],
    ...[a.statements, a.events, a.opening],
  )

export const statementSum = (s: Unjoined<StatementRow>) =>
  crcOf(
    ...[s.key, s.article, s.id, s.speaker, s.speaker_name, s.speech, s.kind, s.act, s.authority, s.addressee],
    ...[s.content, s.start, s.when, s.where, s.within, s.confidence, s.day],
  )

/** Over who took part as well: in the order of their roles and ids, as the table has them. */
export const eventSum = (e: Unjoined<EventRow>, people: readonly Omit<ParticipantRow, 'event' | 'entity'>[]) =>
  crcOf(
    ...[e.key, e.article, e.id, e.type, e.kind, e.status, e.trigger, e.start, e.when, e.where, e.reported_by],
    ...[e.confidence, e.worth, e.country, e.first, e.last, e.day],
    people.map((p) => [p.role, p.actor, p.name]).sort((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1)),
  )

export function articleRow(
  r: Record,
  seq: number,
  added: string,
  updated: string,
  { story, copies, relation } = NOT_JOINED,
): ArticleRow {
  const row = {
    seq,
    id: clean(r.id),
    title: clean(r.title?.value ?? null),
    outlet: clean(r.outlet?.value ?? null),
    url: clean(r.source.url),
    published: clean(r.published?.value ?? null),
    language: clean(r.language.code),
    added,
    updated,
    hash: clean(r.source.hash),
    reader: clean(r.reader.version),
    statements: r.statements.length,
    events: r.events.length,
    opening: openingOf(r),
    day: dayOf(r.published?.value),
  }
  return { ...row, story, copies, relation, sum: articleSum(row) }
}

/** What the index of articles is over. */
export const articleWords = (r: Record, seq: number): Words => ({
  key: seq,
  columns: [clean(r.title?.value ?? null), clean(r.text)],
})

export const actorRows = (r: Record, article: number, { entities } = NOT_JOINED): ActorRow[] =>
  r.actors.map((a) => ({
    article,
    id: clean(a.id),
    name: clean(a.name),
    kind: a.kind,
    country: clean(a.country),
    mentions: mentionsOf(a),
    entity: entities.get(a.id) ?? null,
  }))

/**
 * Where an actor is named, in the order of the record, the same words twice as one: offsets, and how where it is not by name.
 * @example mentionsOf(actor) // '32-47.title 158-160.pronoun 291-301'
 */
export const mentionsOf = ({ mentions }: Record['actors'][number]): string =>
  [...new Map(mentions.map((m) => [`${m.start}-${m.end}`, m.form]))]
    .map(([at, form]) => (form === 'name' ? at : `${at}.${form}`))
    .join(' ')

export const timeRows = (r: Record, article: number): TimeRow[] =>
  r.times.map((t) => {
    const days = daysOf(t.value)
    const { id, start, end, value } = t
    return {
      article,
      id: clean(id),
      start,
      end,
      value: clean(value),
      first: days?.[0] ?? null,
      last: days?.[1] ?? null,
    }
  })

export const placeRows = (r: Record, article: number): PlaceRow[] =>
  r.places.map(({ start, end, name, country, geoname }, i) => ({
    article,
    id: `p${i + 1}`,
    start,
    end,
    name: clean(name),
    country: clean(country),
    geoname: geoname ?? null,
  }))

/** Whom each statement is about. */
export function aboutRows(r: Record, article: number, { entities } = NOT_JOINED): AboutRow[] {
  const names = new Map(r.actors.map((a) => [a.id, a.name]))
  return r.statements.flatMap((s, i) =>
    [...new Set(s.about)].map((actor) => ({
      statement: keyOf(article, i),
      actor: clean(actor),
      name: clean(names.get(actor) ?? actor),
      entity: entities.get(actor) ?? null,
    })),
  )
}

export function statementRows(r: Record, article: number, { entities, quotes } = NOT_JOINED): StatementRow[] {
  const names = new Map(r.actors.map((a) => [a.id, a.name]))
  const day = dayOf(r.published?.value)
  return r.statements.map((s, i) => {
    const row = {
      key: keyOf(article, i),
      article,
      id: clean(s.id),
      speaker: clean(s.speaker),
      speaker_name: clean(
        (s.speaker === null ? undefined : names.get(s.speaker)) ?? sourceWords(s, (id) => names.get(id) ?? id),
      ),
      speech: Number(s.speech),
      kind: s.kind,
      act: s.act,
      authority: s.authority,
      addressee: clean(s.addressee),
      content: clean(s.content.map((c) => c.text).join(PIECES)),
      start: s.content[0]!.start,
      when: clean(s.when),
      where: clean(s.where),
      within: clean(s.within),
      confidence: s.confidence,
      day,
    }
    const entity = (s.speaker === null ? undefined : entities.get(s.speaker)) ?? null
    const addressee_entity = (s.addressee === null ? undefined : entities.get(s.addressee)) ?? null
    const { quote = null, quoted = null } = quotes.get(s.id) ?? {}
    return { ...row, entity, addressee_entity, quote, quoted, sum: statementSum(row) }
  })
}

/** An event with those who took part in it. */
export interface EventRows {
  readonly event: EventRow
  readonly people: readonly ParticipantRow[]
}

export function eventRows(r: Record, article: number, { entities, happenings } = NOT_JOINED): EventRows[] {
  const names = new Map(r.actors.map((a) => [a.id, a.name]))
  const countries = new Map(r.places.map((p) => [p.name, p.country]))
  const day = dayOf(r.published?.value)
  return r.events.map((e, i) => {
    const days = daysOf(e.when)
    const key = keyOf(article, i)
    const people = (['actor', 'recipient'] as const).flatMap((role) =>
      [...new Set(role === 'actor' ? e.actors : e.recipients)].map((actor) => ({
        event: key,
        actor: clean(actor),
        name: clean(names.get(actor) ?? actor),
        role,
        entity: entities.get(actor) ?? null,
      })),
    )
    const row = {
      key,
      article,
      id: clean(e.id),
      type: e.type,
      kind: clean(e.kind),
      status: e.status,
      trigger: clean(e.trigger.text),
      start: e.trigger.start,
      when: clean(e.when),
      where: clean(e.where),
      reported_by: clean(e.reportedBy),
      confidence: e.confidence,
      worth: e.worth ?? null,
      country: clean((e.where === null ? null : countries.get(e.where)) ?? null),
      first: days?.[0] ?? null,
      last: days?.[1] ?? null,
      day,
    }
    return { event: { ...row, happening: happenings.get(e.id) ?? null, sum: eventSum(row, people) }, people }
  })
}
