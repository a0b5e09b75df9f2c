/** Tables of answers that are rows by themselves: statements, events, articles, pairs. */
import type { ArticleAnswer, EventAnswer, FromArticle, PairAnswer, Piece, StatementAnswer } from '../answers.ts'
import { daysOf } from '../dates.ts'
import { articleColumns, columns, type Table } from './table.ts'

const itself = <T>(item: T): T[] => [item]
const from = (row: FromArticle) => ({ ...row, id: row.record })
const first = (pieces: readonly Piece[]) => pieces[0]?.start ?? null
const last = (pieces: readonly Piece[]) => pieces.at(-1)?.end ?? null
const spans = (pieces: readonly Piece[]) => pieces.map((p) => `${p.start}-${p.end}`)

export const statements: Table<StatementAnswer> = {
  rows: itself,
  columns: columns([
    ...articleColumns<StatementAnswer>(from),
    ['story', 'int32', (s) => s.story],
    ['id', 'string', (s) => s.id],
    ['speaker', 'string', (s) => s.speaker],
    ['speakerEntity', 'int32', (s) => s.speakerEntity],
    ['act', 'string', (s) => s.act],
    ['authority', 'string', (s) => s.authority],
    ['kind', 'string', (s) => s.kind],
    ['speech', 'boolean', (s) => s.speech],
    ['content', 'string', (s) => s.content.map((p) => p.text).join(' […] ')],
    ['source', 'string', (s) => s.source],
    ['cue', 'string', (s) => s.cue],
    ['addressee', 'string', (s) => s.addressee],
    ['addresseeEntity', 'int32', (s) => s.addresseeEntity],
    ['via', 'string', (s) => s.via],
    ['about', 'strings', (s) => s.about],
    ['aboutEntities', 'ints', (s) => s.aboutEntities],
    ['when', 'string', (s) => s.when],
    ['where', 'string', (s) => s.where],
    ['within', 'string', (s) => s.within],
    ['quote', 'int32', (s) => s.quote],
    ['start', 'int32', (s) => first(s.content)],
    ['end', 'int32', (s) => last(s.content)],
    ['spans', 'strings', (s) => spans(s.content)],
    ['confidence', 'double', (s) => s.confidence],
    ['rule', 'string', (s) => s.rule],
  ]),
}

export const events: Table<EventAnswer> = {
  rows: itself,
  columns: columns([
    ...articleColumns<EventAnswer>(from),
    ['story', 'int32', (e) => e.story],
    ['id', 'string', (e) => e.id],
    ['happening', 'int32', (e) => e.happening],
    ['trigger', 'string', (e) => e.trigger.text],
    ['evidence', 'string', (e) => e.evidence],
    ['worth', 'string', (e) => e.worth],
    ['type', 'string', (e) => e.type],
    ['kind', 'string', (e) => e.kind],
    ['score', 'double', (e) => e.score],
    ['status', 'string', (e) => e.status],
    ['statusWords', 'strings', (e) => e.statusWords],
    ['actors', 'strings', (e) => e.actors],
    ['actorEntities', 'ints', (e) => e.actorEntities],
    ['recipients', 'strings', (e) => e.recipients],
    ['recipientEntities', 'ints', (e) => e.recipientEntities],
    ['when', 'string', (e) => e.when],
    ['firstDay', 'day', (e) => daysOf(e.when)?.first ?? null],
    ['lastDay', 'day', (e) => daysOf(e.when)?.last ?? null],
    ['where', 'string', (e) => e.where],
    ['country', 'string', (e) => e.country],
    ['reportedBy', 'string', (e) => e.reportedBy],
    ['reporter', 'string', (e) => e.reporter],
    ['start', 'int32', (e) => e.trigger.start],
    ['end', 'int32', (e) => e.trigger.end],
    ['confidence', 'double', (e) => e.confidence],
    ['rule', 'string', (e) => e.rule],
  ]),
}

export const articles: Table<ArticleAnswer> = {
  rows: itself,
  columns: columns([
    ...articleColumns<ArticleAnswer>(from),
    ['language', 'string', (a) => a.language],
    ['summary', 'string', (a) => a.summary],
    ['story', 'int32', (a) => a.story],
    ['copies', 'int32', (a) => a.copies],
    ['relation', 'string', (a) => a.relation],
    ['statements', 'int32', (a) => a.statements],
    ['events', 'int32', (a) => a.events],
  ]),
}

export const pairs: Table<PairAnswer> = {
  rows: itself,
  columns: columns<PairAnswer>([
    ['from', 'day', (p) => p.from],
    ['source', 'string', (p) => p.source],
    ['target', 'string', (p) => p.target],
    ['events', 'int32', (p) => p.events],
    ['mean', 'double', (p) => p.mean],
    ['lowest', 'double', (p) => p.lowest],
    ['highest', 'double', (p) => p.highest],
    ['cooperation', 'int32', (p) => p.cooperation],
    ['conflict', 'int32', (p) => p.conflict],
    ['records', 'int32', (p) => p.records],
  ]),
}
