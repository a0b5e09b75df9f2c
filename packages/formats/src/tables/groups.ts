/** Tables of groups: a row for each of their members, the columns of the group on each. */
import type { ArticleFacts, Entry, QuoteMember } from '@readout/join'
import type { HappeningAnswer, QuotationAnswer, StoryAnswer } from '../answers.ts'
import { daysOf } from '../dates.ts'
import { differenceText } from '../difference.ts'
import { articleColumns, columns, type Table } from './table.ts'

const NOWHERE = { id: null, outlet: null, title: null, url: null, published: null }
/** A group without members, which an honest archive never has, keeps its row. */
const each = <T>(list: readonly T[]): readonly (T | null)[] => (list.length > 0 ? list : [null])

interface HappeningRow {
  readonly h: HappeningAnswer
  readonly entry: Entry | null
}
/** What each article says of it, in order of publication; figures by the article that has them. */
export const happenings: Table<HappeningAnswer, HappeningRow> = {
  rows: (h) => each(h.history).map((entry) => ({ h, entry })),
  columns: columns([
    ['happening', 'int32', (r) => r.h.group],
    ['label', 'string', (r) => r.h.label],
    ['clause', 'string', (r) => r.h.clause ?? null],
    ['type', 'string', (r) => r.h.type],
    ['statusNow', 'string', (r) => r.h.status],
    ['whenNow', 'string', (r) => r.h.when],
    ['firstDayNow', 'day', (r) => daysOf(r.h.when)?.first ?? null],
    ['before', 'strings', (r) => r.h.before],
    ['whereNow', 'string', (r) => r.h.where],
    ['actors', 'strings', (r) => r.h.actors],
    ['recipients', 'strings', (r) => r.h.recipients],
    ...articleColumns<HappeningRow>((r) => r.entry?.article ?? NOWHERE),
    ['status', 'string', (r) => r.entry?.status ?? null],
    ['when', 'string', (r) => r.entry?.when ?? null],
    ['firstDay', 'day', (r) => daysOf(r.entry?.when ?? null)?.first ?? null],
    ['lastDay', 'day', (r) => daysOf(r.entry?.when ?? null)?.last ?? null],
    ['where', 'string', (r) => r.entry?.where ?? null],
    ['by', 'string', (r) => r.entry?.by ?? null],
    ['request', 'string', (r) => (r.entry && r.h.requests?.[r.h.history.indexOf(r.entry)]) ?? null],
    ['words', 'string', (r) => (r.entry && r.h.words?.[r.h.history.indexOf(r.entry)]) ?? null],
    ['evidence', 'string', (r) => r.entry?.evidence.text ?? null],
    ['start', 'int32', (r) => r.entry?.evidence.start ?? null],
    ['end', 'int32', (r) => r.entry?.evidence.end ?? null],
    ['figures', 'strings', (r) => figuresOf(r)],
  ]),
}
const figuresOf = ({ h, entry }: HappeningRow): string[] =>
  h.figures.filter((f) => f.article === entry?.article.id).map((f) => `${f.value} ${f.what}`)

interface QuoteRow {
  readonly q: QuotationAnswer
  readonly member: QuoteMember | null
}
export const quotations: Table<QuotationAnswer, QuoteRow> = {
  rows: (q) => each(q.members).map((member) => ({ q, member })),
  columns: columns([
    ['quote', 'int32', (r) => r.q.group],
    ['speaker', 'string', (r) => r.q.speaker],
    ...articleColumns<QuoteRow>((r) => r.member?.facts ?? NOWHERE),
    ['relation', 'string', (r) => r.member?.relation ?? null],
    ['reference', 'boolean', (r) => r.member !== null && r.q.members[r.q.reference] === r.member],
    ['text', 'string', (r) => r.member?.text ?? null],
    ['difference', 'string', (r) => (r.member === null ? null : differenceText(r.member.difference))],
    ['saidBy', 'string', (r) => r.member?.speaker ?? null],
    ['authority', 'string', (r) => r.member?.authority ?? null],
    ['credits', 'string', (r) => r.member?.credits ?? null],
    ['start', 'int32', (r) => r.member?.start ?? null],
    ['end', 'int32', (r) => r.member?.end ?? null],
  ]),
}

interface StoryRow {
  readonly story: StoryAnswer
  readonly article: ArticleFacts | null
}
export const stories: Table<StoryAnswer, StoryRow> = {
  rows: (story) => each(story.articles).map((article) => ({ story, article })),
  columns: columns([
    ['story', 'int32', (r) => r.story.group],
    ['storyTitle', 'string', (r) => r.story.title],
    ['articles', 'int32', (r) => r.story.articles.length],
    ['independent', 'int32', (r) => r.story.independent],
    ...articleColumns<StoryRow>((r) => r.article ?? NOWHERE),
  ]),
}
