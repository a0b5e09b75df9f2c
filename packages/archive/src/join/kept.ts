/** What was joined of articles, as it is kept: for rows that are made again. */
import type { Engine, Tx } from '../engine/engine.ts'
import { placeOf, rangeOf } from '../tables/keys.ts'
import { type JoinedArticle, NOT_JOINED } from './joined.ts'
import { CODE, FORMER } from './kinds.ts'

/** To be called while the rows of before are there: which statement shows which quotation stands in them alone. */
export async function joinedKept(engine: Engine, { db }: Tx, seqs: readonly number[]) {
  const kept = new Map<number, JoinedArticle>()
  if (seqs.length === 0) return kept
  const items = await db
    .selectFrom('join_items')
    .selectAll()
    .where('article', 'in', engine.text.listOf(seqs))
    .where('kind', '<', FORMER)
    .execute()
  const quoted = await db
    .selectFrom('statements')
    .select(['key', 'id', 'quote', 'quoted'])
    .where('key', '>=', rangeOf(Math.min(...seqs))[0])
    .where('key', '<', rangeOf(Math.max(...seqs))[1])
    .where('quote', 'is not', null)
    .execute()
  const relations = await db
    .selectFrom('articles')
    .select(['seq', 'relation'])
    .where('seq', 'in', engine.text.listOf(seqs))
    .execute()
  const relation = new Map(relations.map((r) => [r.seq, r.relation]))
  for (const seq of seqs) {
    const of = (kind: keyof typeof CODE) =>
      new Map(items.filter((i) => i.article === seq && i.kind === CODE[kind]).map((i) => [i.local, i.group]))
    kept.set(seq, {
      ...NOT_JOINED,
      story: of('story').get('') ?? null,
      copies: of('copy').get('') ?? null,
      relation: relation.get(seq) ?? null,
      entities: of('actor'),
      happenings: of('event'),
      quotes: new Map(
        quoted.filter((s) => placeOf(s.key).article === seq).map((s) => [s.id, { quote: s.quote!, quoted: s.quoted }]),
      ),
    })
  }
  return kept
}
