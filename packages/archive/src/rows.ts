/** A record as rows, each with a checksum over what it says. */
import { crc32 } from 'node:zlib'
import { isBody, type Record } from '@readout/core'
import { sourceWords } from '@readout/core/words'
import {
  type ActorRow,
  type ArticleRow,
  type EventRow,
  keyOf,
  type ParticipantRow,
  type StatementRow,
  type TextRow,
} from './schema.ts'

/** Between the pieces of a statement's content. */
const PIECES = ' … '

/** The strings of a record may hold lone surrogates, which UTF-8 and so SQLite cannot; the JSON keeps them escaped. */
const clean = <T extends string | null | undefined>(text: T) => (text?.toWellFormed() ?? null) as Exclude<T, undefined>

/** Length of an opening in UTF-16 code units, before it is cut back to whole words. */
const OPENING = 120

/** The first words of the body, or of the text where it has no body, on one line. */
export function openingOf(r: Record): string {
  const start = r.blocks.find((b) => isBody(b.role))?.start ?? 0
  const line = r.text
    .slice(start, start + OPENING + 40)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= OPENING) return line.toWellFormed()
  const space = line.lastIndexOf(' ', OPENING)
  return `${line.slice(0, space > 0 ? space : OPENING).toWellFormed()} …`
}

/** CRC-32 of a row's values: any single flipped bit changes it. */
const crcOf = (...values: readonly unknown[]) => crc32(JSON.stringify(values))

export const articleSum = (a: Omit<ArticleRow, 'sum'>) =>
  crcOf(
    ...[a.seq, a.id, a.title, a.outlet, a.url, a.published, a.language, a.added, a.updated, a.hash, a.reader],
    ...[a.statements, a.events, a.opening],
  )

export const textSum = (t: Omit<TextRow, 'sum'>) => crcOf(t.seq, t.title, t.text)

export const statementSum = (s: Omit<StatementRow, 'sum'>) =>
  crcOf(
    ...[s.key, s.article, s.id, s.speaker, s.speaker_name, s.speech, s.kind, s.act, s.authority, s.addressee],
    ...[s.content, s.start, s.when, s.where, s.within, s.confidence],
  )

/** Over who took part as well: in the order of their roles and ids, as the table has them. */
export const eventSum = (e: Omit<EventRow, 'sum'>, people: readonly Omit<ParticipantRow, 'event'>[]) =>
  crcOf(
    ...[e.key, e.article, e.id, e.type, e.kind, e.status, e.trigger, e.start, e.when, e.where, e.reported_by],
    e.confidence,
    people.map((p) => [p.role, p.actor, p.name]).sort((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1)),
  )

export function articleRow(r: Record, seq: number, added: string, updated: string): ArticleRow {
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
  }
  return { ...row, sum: articleSum(row) }
}

export function textRow(r: Record, seq: number): TextRow {
  const row = { seq, title: clean(r.title?.value ?? null), text: clean(r.text) }
  return { ...row, sum: textSum(row) }
}

export const actorRows = (r: Record, article: number): ActorRow[] =>
  r.actors.map((a) => ({ article, id: clean(a.id), name: clean(a.name), kind: a.kind, country: clean(a.country) }))

export function statementRows(r: Record, article: number): StatementRow[] {
  const names = new Map(r.actors.map((a) => [a.id, a.name]))
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
    }
    return { ...row, sum: statementSum(row) }
  })
}

/** An event with those who took part in it. */
export interface EventRows {
  readonly event: EventRow
  readonly people: readonly ParticipantRow[]
}

export function eventRows(r: Record, article: number): EventRows[] {
  const names = new Map(r.actors.map((a) => [a.id, a.name]))
  return r.events.map((e, i) => {
    const key = keyOf(article, i)
    const people = (['actor', 'recipient'] as const).flatMap((role) =>
      [...new Set(role === 'actor' ? e.actors : e.recipients)].map((actor) => ({
        event: key,
        actor: clean(actor),
        name: clean(names.get(actor) ?? actor),
        role,
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
    }
    return { event: { ...row, sum: eventSum(row, people) }, people }
  })
}
