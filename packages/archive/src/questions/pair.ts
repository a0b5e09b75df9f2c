/** What two actors do to each other over time, and what each says about the other. */
import { type Act, type PloverType, SCORE, type Status } from '@readout/core'
import { type EventRow, type PairPeriod, pairOverTime } from '@readout/join'
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import type { Records } from '../store/records.ts'
import { placeOf } from '../tables/keys.ts'
import type { Meant } from './names.ts'
import { once } from './people.ts'
import { soundOf } from './sound.ts'
import { clausesOf, eventClause, factsOf, type Told } from './words.ts'

/** Events between two actors that are looked at, the newest. */
const EVENTS = 20_000
/** Statements of one that are looked through for those about the other, the newest. */
const STATEMENTS = 5_000

/** An event of an article with both of them in it. */
interface Shared extends EventRow {
  readonly key: number
}

/** All events with both in them, by the day they are counted on. */
async function sharedBy(engine: Engine, a: Meant, b: Meant): Promise<Shared[]> {
  // from the side of whoever is in fewer articles
  const [few, many] = a.articles <= b.articles ? [a.id, b.id] : [b.id, a.id]
  const { rows } = await sql<{ key: number }>`
    SELECT DISTINCT p.event AS key FROM participants AS p
    WHERE p.entity = ${few} AND EXISTS (SELECT 1 FROM participants AS q WHERE q.event = p.event AND q.entity = ${many})
    ORDER BY key DESC LIMIT ${EVENTS}`.execute(engine.db)
  const keys = rows.map((r) => Number(r.key))
  if (keys.length === 0) return []
  const list = engine.text.listOf(keys)
  const people = await engine.db.selectFrom('participants').selectAll().where('event', 'in', list).execute()
  const events = await engine.db.selectFrom('events').selectAll().where('key', 'in', list).execute()
  const part = new Map<number, { actors: number[]; recipients: number[] }>()
  const sound = soundOf(engine)
  const stand = new Map([
    [a.id, await sound.standsIn('actor', a.id)],
    [b.id, await sound.standsIn('actor', b.id)],
  ])
  for (const p of people) {
    if (p.entity === null) continue
    const stands = stand.get(p.entity)
    if (stands && !stands(placeOf(p.event).article, p.actor)) {
      sound.leftOut([`actor ${p.entity} in an event`])
      continue
    }
    const own = part.get(p.event) ?? { actors: [], recipients: [] }
    part.set(p.event, own)
    own[p.role === 'actor' ? 'actors' : 'recipients'].push(p.entity)
  }
  return events.map((e) => ({
    key: e.key,
    article: String(e.article),
    id: e.id,
    actors: part.get(e.key)?.actors ?? [],
    recipients: part.get(e.key)?.recipients ?? [],
    type: e.type,
    status: e.status as Status,
    score: e.type === null ? null : (SCORE[e.type as PloverType] ?? null),
    day: e.first ?? e.day,
    happening: e.happening,
  }))
}

/** Events between two actors by week or month, those of one event counted once. */
export async function pairOf(engine: Engine, a: Meant, b: Meant, by: 'week' | 'month'): Promise<PairPeriod[]> {
  return pairOverTime(await sharedBy(engine, a, b), a.id, b.id, by)
}

/** An event between two, as a list shows it. */
export interface PairEvent {
  /** Number of the event across articles; null where it is told in one place alone and not joined. */
  readonly event: number | null
  /** Day it is counted on, in days since 1970-01-01: its own, else that of publication. */
  readonly day: number
  readonly type: string | null
  /** By what was told last in these days. */
  readonly status: Status
  readonly told: Told
  /** id of the event in the record of that article. */
  readonly id: string
}

/** What one says about the other. */
export interface PairWords {
  readonly article: string
  readonly id: string
  readonly act: Act
  readonly content: string
  readonly day: number | null
  readonly outlet: string | null
  readonly title: string | null
  /** Articles more that print it. */
  readonly more: number
}

export interface PairInFull {
  readonly periods: PairPeriod[]
  /** The newest first, at most as many as were asked for; `total` of them there are. */
  readonly events: readonly PairEvent[]
  readonly total: number
  readonly words: { readonly forth: readonly PairWords[]; readonly back: readonly PairWords[] }
}

export interface PairAsked {
  /** Days on which events are counted, in days since 1970-01-01. */
  readonly first?: number | undefined
  readonly last?: number | undefined
  readonly by: 'week' | 'month'
  /** Events and statements of each side that are listed, at most; 30 unless told. */
  readonly limit?: number | undefined
}

const LIMIT = 30

export async function pairInFull(
  engine: Engine,
  records: Records,
  a: Meant,
  b: Meant,
  { by, first, last, limit = LIMIT }: PairAsked,
): Promise<PairInFull> {
  const within = (day: number | null) =>
    (first === undefined || (day ?? Number.NEGATIVE_INFINITY) >= first) &&
    (last === undefined || (day ?? Number.POSITIVE_INFINITY) <= last)
  const shared = (await sharedBy(engine, a, b)).filter((e) => within(e.day))
  // on opposite sides or together; who only stand beside each other have done nothing to one another
  const events = latestOf(shared.filter((e) => pairOverTime([e], a.id, b.id, by).length > 0))
  return {
    periods: pairOverTime(shared, a.id, b.id, by),
    events: await inWords(engine, records, events.slice(0, limit)),
    total: events.length,
    words: {
      forth: await wordsAbout(engine, a.id, b.id, within, limit),
      back: await wordsAbout(engine, b.id, a.id, within, limit),
    },
  }
}

/** Each event once, by its latest word; the newest first. */
function latestOf(shared: readonly Shared[]): Shared[] {
  const latest = new Map<string, Shared>()
  for (const e of shared) {
    const key = e.happening === null ? `${e.key}` : `h${e.happening}`
    const known = latest.get(key)
    if (!known || known.day! <= e.day!) latest.set(key, e)
  }
  return [...latest.values()].sort((x, y) => y.day! - x.day! || y.key - x.key)
}

async function inWords(engine: Engine, records: Records, events: readonly Shared[]): Promise<PairEvent[]> {
  const clauses = await clausesOf(
    engine,
    records,
    events.flatMap((e) => (e.happening === null ? [] : [Number(e.happening)])),
  )
  const facts = await factsOf(engine, [...new Set(events.map((e) => Number(e.article)))])
  const out: PairEvent[] = []
  for (const e of events) {
    const { day, type, status, id } = e
    const event = e.happening === null ? null : Number(e.happening)
    const told = (event === null ? undefined : clauses.get(event)) ?? (await toldBy(records, e, facts))
    if (told) out.push({ event, day: day!, type, status, told, id })
  }
  return out
}

/** An event that is in one article alone. */
async function toldBy(records: Records, e: Shared, facts: Awaited<ReturnType<typeof factsOf>>): Promise<Told | null> {
  const article = facts.get(Number(e.article))
  const record = article && (await records.record(article.seq))
  const event = record?.events[placeOf(e.key).index]
  if (!record || !event) return null
  const { start, end } = event.clause ?? event.trigger
  return { words: eventClause(record, event), article, start, end }
}

/** Statements of one about another, the newest first, each once. */
async function wordsAbout(
  engine: Engine,
  from: number,
  to: number,
  within: (day: number | null) => boolean,
  limit: number,
): Promise<PairWords[]> {
  const { rows: found } = await sql<
    Omit<PairWords, 'more'> & {
      key: number
      seq: number
      quote: number | null
      quoted: string | null
      copies: number | null
      speaker: string
    }
  >`
    SELECT s.key, s.article AS seq, a.id AS article, s.id, s.act, s.content, s.day, s.quote, s.quoted, s.speaker, a.copies, a.outlet, a.title
    FROM (SELECT key FROM statements WHERE entity = ${from} ORDER BY key DESC LIMIT ${STATEMENTS}) AS n
    JOIN statement_about AS b ON b.statement = n.key AND b.entity = ${to}
    JOIN statements AS s ON s.key = n.key JOIN articles AS a ON a.seq = s.article
    ORDER BY s.key DESC`.execute(engine.db)
  const stands = found.length > 0 ? await soundOf(engine).standsIn('actor', from) : null
  const sound = found.filter((r) => within(r.day) && (!stands || stands(r.seq, r.speaker)))
  // two mentions of one make it no more
  const each = [...new Map(sound.map((r) => [r.key, r])).values()]
  const { rows, repeats } = once(each)
  return rows
    .sort((x, y) => (y.day ?? 0) - (x.day ?? 0) || y.key - x.key)
    .slice(0, limit)
    .map(({ article, id, act, content, day, outlet, title }) => ({
      ...{ article, id, act, content, day, outlet, title },
      more: repeats[`${article} ${id}`]?.length ?? 0,
    }))
}
