/** Does what rows say of groups agree with the groups that items stand in? */
import type { Engine } from './engine/engine.ts'
import { CODE, KIND_OF, shelfOf } from './join/kinds.ts'
import { unpackShelf } from './join/shelf.ts'
import { stateOf } from './join/state.ts'
import { entitySum, groupSum, wordsSum } from './join/sums.ts'
import { rangeOf } from './tables/keys.ts'
import type { ArticleRow } from './tables/types.ts'

const MENDS = 'readout db rejoin makes it again'

/** While all is being joined anew, rows and groups are not of one time. */
export const isSettled = async (engine: Engine): Promise<boolean> => (await stateOf(engine.db)).upTo === null

/** Throws where what was joined of an article contradicts itself. */
export async function compareJoined({ db }: Engine, { seq, story, copies }: ArticleRow): Promise<void> {
  const items = await db.selectFrom('join_items').selectAll().where('article', '=', seq).execute()
  const groups = new Map(items.map((i) => [`${i.kind} ${i.local}`, i.group]))
  const same = (kind: keyof typeof CODE, local: string, group: number | null) => {
    if ((groups.get(`${CODE[kind]} ${local}`) ?? null) !== group)
      throw new Error(`what was joined (${kind}) is not that of its groups: ${MENDS}`)
  }
  same('story', '', story)
  same('copy', '', copies)
  const actors = await db.selectFrom('actors').select(['id', 'entity']).where('article', '=', seq).execute()
  for (const { id, entity } of actors) same('actor', id, entity)
  const events = await db.selectFrom('events').select(['id', 'happening']).where('article', '=', seq).execute()
  for (const { id, happening } of events) same('event', id, happening)
  const [low, past] = rangeOf(seq)
  const said = await db
    .selectFrom('statements')
    .select(['id', 'speaker', 'entity', 'addressee', 'addressee_entity', 'quote'])
    .where('key', '>=', low)
    .where('key', '<', past)
    .execute()
  const quotes = new Set(items.filter((i) => i.kind === CODE.quote).map((i) => `${i.local.split('.')[0]} ${i.group}`))
  for (const s of said) {
    if (s.speaker !== null) same('actor', s.speaker, s.entity)
    if (s.addressee !== null) same('actor', s.addressee, s.addressee_entity)
    const stands =
      s.quote !== null ? quotes.has(`${s.id} ${s.quote}`) : ![...quotes].some((q) => q.startsWith(`${s.id} `))
    if (!stands) throw new Error(`what was joined (quote) is not that of its groups: ${MENDS}`)
  }
  const about = db.selectFrom('statement_about').select(['actor', 'entity'])
  for (const b of await about.where('statement', '>=', low).where('statement', '<', past).execute())
    same('actor', b.actor, b.entity)
  const people = db.selectFrom('participants').select(['actor', 'entity'])
  for (const p of await people.where('event', '>=', low).where('event', '<', past).execute())
    same('actor', p.actor, p.entity)
  const kinds = [...new Set(items.map((i) => KIND_OF[i.kind]!))]
  for (const kind of kinds) {
    const shelf = await db
      .selectFrom('join_shelves')
      .select('items')
      .where('shelf', '=', shelfOf(kind, seq))
      .executeTakeFirst()
    // throws where its bytes are damaged
    const locals = new Set(shelf ? unpackShelf(kind, shelf.items).items.map((i) => i.local) : [])
    for (const i of items)
      if (KIND_OF[i.kind] === kind && !locals.has(i.local))
        throw new Error(`what was joined (${kind}) is damaged: readout db rejoin makes it again`)
  }
}

/** Groups and actors whose rows are not as they were written, or that have members and no row. */
export async function damagedGroups({ db }: Engine): Promise<string[]> {
  const damaged: string[] = []
  const rows = new Map<string, Set<number>>()
  for (const kind of ['copy', 'story', 'quote', 'event'] as const) {
    const groups = db.selectFrom('join_groups').selectAll().where('kind', '=', kind).orderBy('id').limit(AT_ONCE)
    const of = new Set<number>()
    rows.set(kind, of)
    for await (const some of inParts((last) => groups.where('id', '>', last).execute()))
      for (const g of some) {
        of.add(g.id)
        if (groupSum(g) !== Number(g.sum)) damaged.push(`the row of ${kind} ${g.id} is damaged`)
      }
  }
  const actors = new Set<number>()
  rows.set('actor', actors)
  const entities = db.selectFrom('entities').selectAll().orderBy('id').limit(AT_ONCE)
  for await (const some of inParts((last) => entities.where('id', '>', last).execute())) {
    const words = new Map<number, string[]>()
    const kept = db.selectFrom('entity_words').selectAll()
    for (const { entity, word } of await kept
      .where('entity', '>=', some[0]!.id)
      .where('entity', '<=', some.at(-1)!.id)
      .execute())
      words.set(entity, [...(words.get(entity) ?? []), word])
    for (const e of some) {
      actors.add(e.id)
      if (entitySum(e) !== Number(e.sum)) damaged.push(`the row of actor ${e.id} is damaged`)
      else if (wordsSum(words.get(e.id) ?? []) !== Number(e.words)) damaged.push(`names of actor ${e.id} are damaged`)
    }
  }
  const groups = await db.selectFrom('join_items').select(['kind', 'group']).distinct().where('kind', '<', 8).execute()
  for (const { kind, group } of groups) {
    const name = KIND_OF[kind]!
    // a quotation that stands in one article alone has no row
    if (name !== 'quote' && !rows.get(name)!.has(Number(group))) damaged.push(`${name} ${group} has no row`)
  }
  return damaged
}

/** All rows, some at a time, in the order of their numbers. */
async function* inParts<T extends { readonly id: number }>(after: (last: number) => Promise<T[]>) {
  for (let last = -1; ; ) {
    const some = await after(last)
    if (some.length === 0) return
    yield some
    last = some.at(-1)!.id
  }
}

/** Rows that are looked at at once. */
const AT_ONCE = 512
