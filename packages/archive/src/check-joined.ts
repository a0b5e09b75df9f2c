/** Does what rows say of groups agree with the groups that items stand in? */
import type { Engine } from './engine/engine.ts'
import { CODE, KIND_OF, shelfOf } from './join/kinds.ts'
import { unpackShelf } from './join/shelf.ts'
import { stateOf } from './join/state.ts'
import type { ArticleRow } from './tables/types.ts'

/** While all is being joined anew, rows and groups are not of one time. */
export const isSettled = async (engine: Engine): Promise<boolean> => (await stateOf(engine.db)).upTo === null

/** Throws where what was joined of an article contradicts itself. */
export async function compareJoined({ db }: Engine, { seq, story, copies }: ArticleRow): Promise<void> {
  const items = await db.selectFrom('join_items').selectAll().where('article', '=', seq).execute()
  const groups = new Map(items.map((i) => [`${i.kind} ${i.local}`, i.group]))
  const same = (kind: keyof typeof CODE, local: string, group: number | null) => {
    if ((groups.get(`${CODE[kind]} ${local}`) ?? null) !== group)
      throw new Error(`what was joined (${kind}) is not that of its groups: readout db rejoin makes it again`)
  }
  same('story', '', story)
  same('copy', '', copies)
  const actors = await db.selectFrom('actors').select(['id', 'entity']).where('article', '=', seq).execute()
  for (const { id, entity } of actors) same('actor', id, entity)
  const events = await db.selectFrom('events').select(['id', 'happening']).where('article', '=', seq).execute()
  for (const { id, happening } of events) same('event', id, happening)
  const said = await db.selectFrom('statements').select(['speaker', 'entity']).where('article', '=', seq).execute()
  for (const { speaker, entity } of said) if (speaker !== null) same('actor', speaker, entity)
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
