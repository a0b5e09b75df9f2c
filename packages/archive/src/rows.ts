/** A record as rows. */
import { isBody, type Record } from '@readout/core'
import type { Insertable } from 'kysely'
import type { ActorRow, ArticleRow, EventRow, StatementRow } from './schema.ts'

/** Between the pieces of a statement's content. */
export const PIECES = ' … '

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

export const articleRow = (r: Record, json: string, now: string): Omit<Insertable<ArticleRow>, 'added'> => ({
  id: r.id,
  title: clean(r.title?.value ?? null),
  outlet: clean(r.outlet?.value ?? null),
  url: clean(r.source.url),
  published: clean(r.published?.value ?? null),
  language: clean(r.language.code),
  updated: now,
  hash: r.source.hash,
  reader: r.reader.version,
  statements: r.statements.length,
  events: r.events.length,
  opening: openingOf(r),
  text: clean(r.text),
  json,
})

export const actorRows = (r: Record, article: number): Insertable<ActorRow>[] =>
  r.actors.map((a) => ({ article, id: a.id, name: clean(a.name), kind: a.kind, country: a.country }))

export function statementRows(r: Record, article: number): Insertable<StatementRow>[] {
  const names = new Map(r.actors.map((a) => [a.id, a.name]))
  return r.statements.map((s) => ({
    article,
    id: s.id,
    speaker: s.speaker,
    speaker_name: clean((s.speaker === null ? undefined : names.get(s.speaker)) ?? s.source?.text ?? null),
    speech: Number(s.speech),
    kind: s.kind,
    act: s.act,
    authority: s.authority,
    addressee: s.addressee,
    content: clean(s.content.map((c) => c.text).join(PIECES)),
    start: s.content[0]!.start,
    when: s.when,
    where: clean(s.where),
    within: s.within,
    confidence: s.confidence,
  }))
}

export const eventRow = (e: Record['events'][number], article: number): Insertable<EventRow> => ({
  article,
  id: e.id,
  type: e.type,
  kind: e.kind,
  status: e.status,
  trigger: clean(e.trigger.text),
  start: e.trigger.start,
  when: e.when,
  where: clean(e.where),
  reported_by: e.reportedBy,
  confidence: e.confidence,
})
