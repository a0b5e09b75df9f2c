/** The rows that one record makes by itself: nothing in them is joined. */
import { placeOfEvent, type Record, sentenceOf } from '@readout/core'
import type { ArticleAnswer, EventAnswer, FromArticle, StatementAnswer } from './answers.ts'

/** Time of publication where the page gives one, else the day. */
const publishedOf = (record: Record): string | null => {
  const day = record.published?.value ?? null
  const time = record.page?.published?.value ?? null
  // the caller's day outranks the page's
  return time !== null && (day === null || time.startsWith(day)) ? time : day
}

export const fromOf = (record: Record): FromArticle => ({
  record: record.id,
  outlet: record.outlet?.value ?? null,
  title: record.title?.value ?? null,
  url: record.source.url,
  published: publishedOf(record),
  story: null,
})

/** Names by the ids of a record's actors. */
function naming(record: Record) {
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  return {
    one: (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null)),
    many: (ids: readonly string[]): string[] => ids.map((id) => names.get(id) ?? id),
  }
}

/** The statements of a record, in reading order. */
export function statementAnswers(record: Record): StatementAnswer[] {
  const name = naming(record)
  const from = fromOf(record)
  return record.statements.map((s) => ({
    ...from,
    id: s.id,
    speaker: name.one(s.speaker),
    speakerEntity: null,
    act: s.act,
    authority: s.authority,
    kind: s.kind,
    speech: s.speech,
    content: s.content,
    source: s.source?.text ?? null,
    cue: s.cue?.text ?? null,
    addressee: name.one(s.addressee),
    addresseeEntity: null,
    via: s.via?.text ?? null,
    about: name.many(s.about),
    aboutEntities: s.about.map(() => null),
    when: s.when,
    where: s.where,
    within: s.within,
    quote: null,
    confidence: s.confidence,
    rule: s.rule,
  }))
}

/** The events of a record, in reading order. */
export function eventAnswers(record: Record): EventAnswer[] {
  const name = naming(record)
  const from = fromOf(record)
  const speakers = new Map(record.statements.map((s) => [s.id, s.speaker]))
  return record.events.map((e) => ({
    ...from,
    id: e.id,
    trigger: e.trigger,
    evidence: sentenceOf(record, e),
    worth: e.worth ?? null,
    type: e.type,
    kind: e.kind,
    score: e.score,
    status: e.status,
    statusWords: e.statusEvidence.map((s) => s.text),
    actors: name.many(e.actors),
    actorEntities: e.actors.map(() => null),
    recipients: name.many(e.recipients),
    recipientEntities: e.recipients.map(() => null),
    when: e.when,
    where: e.where,
    country: placeOfEvent(record, e)?.country ?? null,
    reportedBy: e.reportedBy,
    reporter: e.reportedBy === null ? null : name.one(speakers.get(e.reportedBy) ?? null),
    happening: null,
    confidence: e.confidence,
    rule: e.rule,
  }))
}

/** So many characters of the body stand for an article that has no summary. */
const OPENING = 280

/** The record as an entry of a list. */
export function articleAnswer(record: Record): ArticleAnswer {
  const body = record.blocks.find((b) => b.role === 'paragraph')
  const opening = body === undefined ? '' : record.text.slice(body.start, body.end).replace(/\s+/g, ' ').trim()
  return {
    ...fromOf(record),
    language: record.language.code,
    summary: opening === '' ? null : shortened(opening, OPENING),
    copies: null,
    relation: null,
    statements: record.statements.length,
    events: record.events.length,
  }
}

/** At most so many UTF-16 code units, ended between words where there are some, never within a character. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`
}
