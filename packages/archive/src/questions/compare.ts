/** Articles of one story side by side: what they tell alike, what one of them alone tells, and where their numbers and quotations differ. */
import type { Record } from '@readout/core'
import { KINDS, type Quotation, type QuoteMember, type QuoteRelation } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import { itemsOfGroups } from '../join/items.ts'
import type { Search } from '../search/search.ts'
import { type Reading, readOnce } from '../store/records.ts'
import type { StatementHit } from '../types.ts'
import { articlesOf, type Choice } from './choice.ts'
import { describedAll } from './described.ts'
import { type ComparedFigures, figuresBetween } from './figures.ts'
import { type Claim, soundOf } from './sound.ts'
import { statementAt } from './story.ts'
import { eventClause } from './words.ts'

/** An event as one of the articles tells it. */
export interface ToldEvent {
  /** id in the record: `e3`. */
  readonly id: string
  readonly words: string
  readonly status: string
  readonly when: string | null
  /** Who says so, where the outlet does not say it itself. */
  readonly by: string | null
}
/** A row: what each article has of it, in the order of the articles; null where it has nothing. */
export interface ComparedEvent {
  /** Number of the event across articles; null for one that is joined to none. */
  readonly id: number | null
  /** The word that names it, where it is worth most. */
  readonly label: string
  readonly told: readonly (ToldEvent | null)[]
}
export interface ComparedQuotation {
  readonly id: number
  readonly speaker: string | null
  readonly printed: readonly (
    | (Pick<QuoteMember, 'text' | 'difference' | 'speaker' | 'credits'> & {
        readonly relation: QuoteRelation
        /** id of the statement in the record, `s3`. */
        readonly statement: string | null
      })
    | null
  )[]
  /** Index of the article whose words the others are held against. */
  readonly reference: number
}
export interface ComparedVoice {
  /** Number of the actor across articles; null for one that is nobody across articles. */
  readonly id: number | null
  readonly name: string
  /** What each article has of this speaker, in the order of its text. */
  readonly said: readonly (readonly StatementHit[])[]
  readonly counts: readonly number[]
}
export interface Comparison {
  readonly story: number
  /** How many articles the story has. */
  readonly size: number
  readonly articles: readonly Choice[]
  /** Articles of the story that could be compared, the fullest of those that repeat nobody first. */
  readonly choices: readonly Choice[]
  /** Told by most of them first, then by what is the lead. */
  readonly events: readonly ComparedEvent[]
  /** Of passing events, how many are left out. */
  readonly minor: number
  readonly quotations: readonly ComparedQuotation[]
  readonly voices: readonly ComparedVoice[]
  /** Only where they differ. */
  readonly figures: readonly ComparedFigures[]
}

/** Articles of an event that are looked at for how it was left. */
const LOOKED_AT = 60
/** Statements of a speaker that an article shows. */
const SHOWN = 4
const WORTH: { readonly [worth: string]: number } = { lead: 0, main: 1, minor: 2 }

/**
 * Throws R3034 for a story that is not there, R3041 where an article that is asked for is not of the story.
 * @example await compareOf(engine, search, records, 3, ['r-1', 'r-2'])
 */
export async function compareOf(
  engine: Engine,
  search: Search,
  all: Reading,
  story: number,
  wanted: readonly string[] = [],
): Promise<Comparison> {
  const { articles, choices, size } = await articlesOf(engine, story, wanted)
  const records = readOnce(all)
  const read: (Record | null)[] = []
  for (const a of articles) read.push(await records.record(a.seq))
  const seqs = articles.map((a) => a.seq)
  const { events, minor, shared } = await eventsOf(engine, seqs, read)
  return {
    story,
    size,
    articles,
    choices,
    events,
    minor,
    quotations: await quotationsOf(engine, seqs),
    voices: await voicesOf(engine, search, seqs),
    figures: await figuresBetween(engine, records, shared, new Set(seqs)),
  }
}

async function eventsOf(engine: Engine, seqs: readonly number[], read: readonly (Record | null)[]) {
  const rows = await engine.db
    .selectFrom('events')
    .select(['key', 'article', 'id', 'happening', 'worth'])
    .where('article', 'in', engine.text.listOf(seqs))
    .orderBy('key', 'desc')
    .execute()
  const claims = rows.map((r): Claim => ({ kind: 'event', article: r.article, local: r.id, group: r.happening }))
  const wrong = await soundOf(engine).contradicted(claims)
  soundOf(engine).leftOut([...wrong].map((i) => `event ${rows[i]!.id} of article number ${rows[i]!.article}`))
  const rank = (worth: string | null) => WORTH[worth ?? 'main'] ?? 1
  const grouped = new Map<
    string,
    { id: number | null; label: string; best: number; told: (ToldEvent | null)[]; worth: number[] }
  >()
  for (const [i, row] of rows.entries()) {
    const at = seqs.indexOf(Number(row.article))
    const record = read[at]
    const event = record?.events.find((e) => e.id === row.id)
    if (wrong.has(i) || !record || !event) continue
    const id = row.happening === null ? null : Number(row.happening)
    const key = id === null ? `${row.article} ${row.id}` : String(id)
    const group = grouped.get(key) ?? { id, label: '', best: 9, told: seqs.map(() => null), worth: seqs.map(() => 9) }
    grouped.set(key, group)
    if (rank(row.worth) < group.best) group.label = event.trigger.text
    group.best = Math.min(group.best, rank(row.worth))
    // of several mentions of one article the one that is worth most, then the first
    if (rank(row.worth) >= group.worth[at]!) continue
    group.worth[at] = rank(row.worth)
    group.told[at] = toldEvent(record, event)
  }
  const count = (g: { told: readonly unknown[] }) => g.told.filter(Boolean).length
  const kept = [...grouped.values()].filter((g) => g.best < WORTH.minor! || count(g) > 1)
  // how an article leaves an event is told as its own page tells it: by all that stands in the article
  const ids = kept.flatMap((g) => g.id ?? [])
  const joined = await describedAll(engine, 'event', ids, { most: LOOKED_AT })
  for (const g of kept) {
    const history = g.id === null ? undefined : joined.get(g.id)?.said.history
    for (const { article, status } of history ?? []) {
      const own = g.told[seqs.indexOf(article.seq)]
      if (own) g.told[seqs.indexOf(article.seq)] = { ...own, status }
    }
  }
  return {
    events: kept
      .sort((a, b) => count(b) - count(a) || a.best - b.best)
      .map(({ id, label, told }) => ({ id, label, told })),
    minor: grouped.size - kept.length,
    shared: kept.flatMap((g) => (g.id !== null && count(g) > 1 ? [g.id] : [])),
  }
}

function toldEvent(record: Record, event: Record['events'][number]): ToldEvent {
  const by = event.reportedBy === null ? null : record.statements.find((s) => s.id === event.reportedBy)
  const who = by?.speaker ? record.actors.find((a) => a.id === by.speaker)?.name : by?.source?.text
  return {
    id: event.id,
    words: eventClause(record, event),
    status: event.status,
    when: event.when,
    by: who ?? null,
  }
}

async function quotationsOf(engine: Engine, seqs: readonly number[]): Promise<ComparedQuotation[]> {
  const rows = await engine.db
    .selectFrom('statements')
    .select(['quote', 'article'])
    .where('article', 'in', engine.text.listOf(seqs))
    .where('quote', 'is not', null)
    .execute()
  const articles = new Map<number, Set<number>>()
  for (const r of rows) articles.set(Number(r.quote), (articles.get(Number(r.quote)) ?? new Set()).add(r.article))
  const shared = [...articles].filter(([, of]) => of.size > 1).map(([id]) => id)
  const among = new Set(seqs)
  const sound = soundOf(engine)
  const groups = await sound.membersOf(
    'quote',
    await itemsOfGroups(engine, 'quote', shared, { most: seqs.length, among }),
  )
  const quotations: ComparedQuotation[] = []
  for (const [id, items] of groups) {
    if (items.length < 2) continue
    const said = KINDS.quote!.describe(items, { groupOf: () => null })
    const { members, reference, speaker } = said as Quotation
    const printed = seqs.map((seq) => {
      const m = members.find((m) => m.facts.seq === seq)
      if (!m) return null
      const { text, difference, relation, credits } = m
      return { text, difference, relation, credits, speaker: m.speaker, statement: statementAt(items, seq, m.start) }
    })
    if (printed.filter(Boolean).length > 1)
      quotations.push({ id, speaker, printed, reference: seqs.indexOf(members[reference]!.facts.seq) })
  }
  const altered = (q: ComparedQuotation) => (q.printed.some((p) => p?.relation === 'altered') ? 0 : 1)
  return quotations.sort((a, b) => altered(a) - altered(b) || a.id - b.id)
}

async function voicesOf(engine: Engine, search: Search, seqs: readonly number[]): Promise<ComparedVoice[]> {
  const rows = await engine.db
    .selectFrom('statements')
    .select(['key', 'article', 'speaker', 'speaker_name', 'entity', 'within'])
    .where('article', 'in', engine.text.listOf(seqs))
    .orderBy('key', 'desc')
    .execute()
  const claims = rows.map(
    (r): Claim => ({ kind: 'actor', article: r.article, local: r.speaker ?? '', group: r.entity }),
  )
  const wrong = await soundOf(engine).contradicted(claims)
  const speakers = new Map<string, { id: number | null; name: string; keys: number[][]; counts: number[] }>()
  for (const [i, row] of rows.entries()) {
    const id = row.entity === null || wrong.has(i) ? null : Number(row.entity)
    if (row.within !== null || (id === null && row.speaker_name === null)) continue
    const key = id === null ? `name ${row.speaker_name!.toLowerCase()}` : String(id)
    const of = speakers.get(key) ?? { id, name: row.speaker_name!, keys: seqs.map(() => []), counts: seqs.map(() => 0) }
    speakers.set(key, of)
    const at = seqs.indexOf(Number(row.article))
    of.counts[at]!++
    if (of.keys[at]!.length < SHOWN) of.keys[at]!.push(Number(row.key))
  }
  const count = (s: { counts: readonly number[] }) => s.counts.filter((n) => n > 0).length
  const total = (s: { counts: readonly number[] }) => s.counts.reduce((a, b) => a + b, 0)
  const all = [...speakers.values()].sort((a, b) => count(b) - count(a) || total(b) - total(a))
  const hits = await search.statementHits(
    all.flatMap((s) => s.keys.flat()).map((key) => ({ key, rank: null })),
    null,
  )
  const hitOf = new Map(hits.map((h) => [Number(h.cursor.split(':')[0]), h]))
  const names = await namesOf(
    engine,
    all.flatMap((s) => s.id ?? []),
  )
  return all.map(({ id, name, keys, counts }) => ({
    id,
    name: (id !== null && names.get(id)) || name,
    said: keys.map((own) => own.flatMap((key) => hitOf.get(key) ?? [])),
    counts,
  }))
}

async function namesOf(engine: Engine, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await engine.db.selectFrom('entities').selectAll().where('id', 'in', engine.text.listOf(ids)).execute()
  return new Map((await soundOf(engine).actors(rows)).map((r) => [Number(r.id), r.name]))
}
