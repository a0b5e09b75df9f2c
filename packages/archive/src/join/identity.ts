/** Who is who, said by hand: actors by the names that people type, decisions by anchors that outlive reading and joining again. */
import { ReadoutError } from '@readout/core'
import { type ActorSketch, anchorsOf, type HandDecision, type Placed, recordAnchor } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import { actorCalled } from '../questions/called.ts'
import { type Meant, meantBy, nameWords } from '../questions/names.ts'
import { clean } from '../store/rows.ts'
import { type Decision, decisionsIn } from './by-hand.ts'
import { itemsOf } from './items.ts'
import { CODE } from './kinds.ts'

/** Articles of an actor that are looked at for its anchors, the newest. */
const MOST = 300
/** Others of one name that are looked at. */
const OTHERS = 1000

export interface Meeting {
  readonly decision: HandDecision
  /** Groups to look at anew. */
  readonly groups: readonly number[]
  readonly a: Meant
  readonly b: Meant
  /** An item of each, to see where it stands afterwards. */
  readonly at: readonly [Placed, Placed]
}

/** What became of a decision by hand. */
export interface Identity {
  readonly decision: HandDecision
  /** Who was meant, as they were before. */
  readonly a: Meant
  readonly b: Meant
  /** Numbers of the actors that the two stand in now. */
  readonly now: readonly [number | null, number | null]
}

/** What it takes to make two actors one. Throws R3032, R3033, and R3038 where they are one already. */
export async function toMerge(engine: Engine, first: string, second: string): Promise<Meeting> {
  const [a, b] = [await actorCalled(engine, first), await actorCalled(engine, second)]
  if (a.id === b.id)
    throw new ReadoutError('R3038', `“${first}” and “${second}” are one already: ${a.name}, number ${a.id}`)
  const [x, y] = [await mostNamed(engine, a.id), await mostNamed(engine, b.id)]
  const decision = { verb: 'merge', a: await anchorFor(engine, a.id, x), b: await anchorFor(engine, b.id, y) } as const
  return { decision, groups: [a.id, b.id], a, b, at: [x, y] }
}

/** What it takes to take an actor of one article out. Throws R3037 where it does not stand there, R3039 where it stands there alone. */
export async function toSplit(engine: Engine, name: string, article: string): Promise<Meeting> {
  const a = await actorCalled(engine, name)
  const row = await engine.db.selectFrom('articles').select('seq').where('id', '=', clean(article)).executeTakeFirst()
  if (!row) throw new ReadoutError('R3004', `no article “${article}” in the archive: look at the list of what is kept`)
  const items = await actorItems(engine, a.id)
  const own = items.find((i) => i.article.seq === row.seq)
  if (!own) throw new ReadoutError('R3037', `${a.name} (number ${a.id}) does not stand in the article ${article}`)
  const others = items.filter((i) => i.article.seq !== row.seq)
  if (others.length === 0)
    throw new ReadoutError(
      'R3039',
      `${a.name} (number ${a.id}) stands in the article ${article} alone: there is nobody to part it from`,
    )
  const rest = commonest(others)
  const decision = { verb: 'split', a: anchorsOf(own)[0]!, b: await anchorFor(engine, a.id, rest) } as const
  return { decision, groups: [a.id], a, b: a, at: [own, rest] }
}

/** The decision that two names, or a name and an article, speak of. Throws R3037 where there is none, or more than one. */
export async function toUndo(
  engine: Engine,
  decisions: readonly Decision[],
  first: string,
  second: string,
): Promise<{ decision: Decision; groups: number[] }> {
  const found = decisions.filter(
    (d) => (speaksOf(d.a, first) && speaksOf(d.b, second)) || (speaksOf(d.a, second) && speaksOf(d.b, first)),
  )
  if (found.length !== 1)
    throw new ReadoutError(
      'R3037',
      found.length === 0
        ? `nothing was said by hand of “${first}” and “${second}”: readout actor --by-hand lists what was`
        : `“${first}” and “${second}” may be any of ${found.length} decisions: ${found.map((d) => `${d.verb} “${d.a}” “${d.b}”`).join('; ')}; give the two as they stand here`,
    )
  const groups = new Set<number>()
  for (const anchor of [found[0]!.a, found[0]!.b])
    for (const m of await meantBy(engine, nameIn(anchor))) groups.add(m.id)
  return { decision: found[0]!, groups: [...groups] }
}

/** The groups that two items stand in now. */
export async function standing({ db }: Engine, items: readonly Placed[]): Promise<(number | null)[]> {
  const groups: (number | null)[] = []
  for (const { article, local } of items) {
    const row = await db
      .selectFrom('join_items')
      .select('group')
      .where('article', '=', article.seq)
      .where('kind', '=', CODE.actor)
      .where('local', '=', local)
      .executeTakeFirst()
    groups.push(row?.group ?? null)
  }
  return groups
}

const actorItems = async (engine: Engine, id: number) =>
  (await itemsOf(engine, 'actor', id, MOST)) as Placed<ActorSketch>[]

async function mostNamed(engine: Engine, id: number): Promise<Placed<ActorSketch>> {
  const items = await actorItems(engine, id)
  if (items.length === 0)
    throw new ReadoutError('R3002', `what was joined of actor ${id} is not there: readout db rejoin makes it again`)
  return commonest(items)
}

/** That of the name, where it means this actor alone; else that of the article, so that whoever else is so called is left out. */
async function anchorFor(engine: Engine, id: number, item: Placed<ActorSketch>): Promise<string> {
  const [own, name] = anchorsOf(item) as [string, string]
  const said = new Set((await decisionsIn(engine.db)).flatMap((d) => [d.a, d.b]))
  if (said.has(own)) return own
  const others = await engine.db
    .selectFrom('actors')
    .innerJoin('articles', 'articles.seq', 'actors.article')
    .select(['articles.id', 'actors.name'])
    .where('actors.name', '=', clean(item.sketch.name))
    .where('actors.entity', 'is not', null)
    .where('actors.entity', '<>', id)
    .limit(OTHERS)
    .execute()
  // those that were taken out by hand go by their articles already
  return others.every((o) => said.has(recordAnchor(o.id, o.name))) ? name : own
}

/** The newest of those that go by the commonest name. */
function commonest(items: readonly Placed<ActorSketch>[]): Placed<ActorSketch> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(anchorsOf(item)[1]!, (counts.get(anchorsOf(item)[1]!) ?? 0) + 1)
  const [name] = [...counts].reduce((x, y) => (y[1] > x[1] ? y : x))
  return items.findLast((item) => anchorsOf(item)[1] === name)!
}

/** The name in an anchor, see `recordAnchor` and `nameAnchor`. */
const nameIn = (anchor: string): string => {
  const bar = anchor.indexOf('|')
  return bar >= 0 ? anchor.slice(0, bar) : anchor.slice(anchor.lastIndexOf('#') + 1)
}

/** Is an anchor meant by the anchor itself, by its article, or by words that are all in its name? */
function speaksOf(anchor: string, typed: string): boolean {
  if (anchor === typed || anchor.startsWith(`${typed}#`)) return true
  const words = nameWords(typed)
  const own = nameWords(nameIn(anchor))
  return words.length > 0 && words.every((w) => own.includes(w))
}
