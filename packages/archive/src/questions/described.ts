/** What is said of one group: a story, an event, a quotation, an actor, with all the words that prove it. */
import { ReadoutError, type Record } from '@readout/core'
import { type ArticleFacts, type Described, type JoinKind, KINDS, type Placed, type Tools } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import { itemsOf, itemsOfGroups } from '../join/items.ts'
import { CODE, KIND_OF } from '../join/kinds.ts'
import type { Reading } from '../store/records.ts'
import { damagedJoin, soundOf } from './sound.ts'

/** Articles of a group that are looked at, the newest: a story of a year may have thousands. */
export const MOST = 400
/** Of an actor fewer: each article brings the sketches of all its actors. */
const MOST_OF_ACTOR = 160

const NAMES: { readonly [K in JoinKind]: string } = {
  copy: 'group of copies',
  story: 'story',
  actor: 'actor',
  quote: 'quotation',
  event: 'event',
}

export interface One<K extends JoinKind> {
  readonly id: number
  readonly said: Described[K]
  readonly articles: readonly ArticleFacts[]
  /** In the order of arrival. */
  readonly items: readonly Placed[]
}

/**
 * Throws R3034 for a number that no group of the kind has.
 * @example await described(engine, records, 'event', 7) // { id: 7, said: { label: …, history: […] }, articles: […] }
 */
export async function described<K extends JoinKind>(
  engine: Engine,
  records: Reading,
  kind: K,
  id: number,
): Promise<One<K>> {
  const lost: string[] = []
  const sound = soundOf(engine)
  const items = await sound.members(
    kind,
    id,
    await itemsOf(engine, kind, id, kind === 'actor' ? MOST_OF_ACTOR : MOST, lost),
  )
  sound.leftOut(lost.map((article) => `${NAMES[kind]} ${id} in ${article}`))
  const how = KINDS[kind]
  if (items.length === 0 && lost.length > 0) throw damagedJoin(`${NAMES[kind]} ${id}`)
  if (items.length === 0 || !how)
    throw new ReadoutError('R3034', `there is no ${NAMES[kind]} number ${id}: lists and searches give the numbers`)
  const articles = [...new Map(items.map((i) => [i.article.seq, i.article])).values()]
  // records are asked for by events alone, and unpacking hundreds takes longer than all else
  // what an actor is called and holds stands in its own items: to whom others are joined is not asked for
  const tools = kind === 'actor' ? NO_TOOLS : await toolsFor(engine, kind === 'event' ? records : null, articles)
  const said = how.describe(items, tools) as Described[K]
  return { id, said, articles, items }
}

/**
 * Several groups of a kind at once, without records: of an event no figures and no words that say its status. One that is not there,
 * or damaged, is left out.
 */
export async function describedAll<K extends JoinKind>(
  engine: Engine,
  kind: K,
  ids: readonly number[],
  { most = MOST, among }: { readonly most?: number; readonly among?: ReadonlySet<number> | undefined } = {},
): Promise<Map<number, { readonly said: Described[K]; readonly items: readonly Placed[] }>> {
  const lost: string[] = []
  const sound = soundOf(engine)
  const items = await sound.membersOf(kind, await itemsOfGroups(engine, kind, ids, { most, among, lost }))
  sound.leftOut([...new Set(lost)].map((article) => `what is joined of ${article}`))
  const articles = [...new Map([...items.values()].flat().map((i) => [i.article.seq, i.article])).values()]
  const { groupOf } = await toolsFor(engine, null, kind === 'event' || kind === 'quote' ? [] : articles)
  const all = new Map<number, { said: Described[K]; items: readonly Placed[] }>()
  for (const [id, own] of items)
    if (own.length > 0) all.set(id, { said: KINDS[kind]!.describe(own, { groupOf }) as Described[K], items: own })
  return all
}

const NO_TOOLS: Tools = { groupOf: () => null }

/** What describing may ask for, fetched before it is asked. */
async function toolsFor(engine: Engine, records: Reading | null, articles: readonly ArticleFacts[]): Promise<Tools> {
  const kept = new Map<number, Record>()
  for (const { seq } of records ? articles : []) {
    const record = await records!.record(seq)
    if (record) kept.set(seq, record)
  }
  const rows = await engine.db
    .selectFrom('join_items')
    .selectAll()
    .where('article', 'in', engine.text.listOf(articles.map((a) => a.seq)))
    .where('kind', 'in', [CODE.copy, CODE.story, CODE.actor])
    .execute()
  const groups = new Map(rows.map((r) => [`${KIND_OF[r.kind]} ${r.article} ${r.local}`, r.group]))
  return {
    recordOf(article) {
      const record = kept.get(article)
      if (record) return record
      throw new ReadoutError(
        'R3002',
        `the record of article ${article} is damaged: readout db check tells of all damage`,
      )
    },
    groupOf: (of, article, local) => groups.get(`${of} ${article} ${local}`) ?? null,
  }
}
