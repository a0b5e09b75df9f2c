/** Who reports something by himself, who only repeats whom, and who says whom it is from. */
import type { ArticleFacts, CopyRelation } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import type { Reading } from '../store/records.ts'
import { described, describedAll } from './described.ts'
import { soundOf } from './sound.ts'

export interface Reporters {
  /** Articles that are nobody's copy, in the order of their publication. */
  readonly first: readonly ArticleFacts[]
  readonly repeats: readonly {
    readonly article: ArticleFacts
    readonly relation: CopyRelation
    /** Who had it first; null where that is not kept or not known. */
    readonly of: ArticleFacts | null
    /** It carries on a text of its own outlet. */
    readonly own: boolean
  }[]
  readonly credits: readonly { readonly article: ArticleFacts; readonly credits: readonly string[] }[]
}

/** An outlet repeats nobody where it carries on what it printed itself. */
export const isOwn = (a: ArticleFacts, of: ArticleFacts | null): boolean =>
  of !== null && a.id !== of.id && a.outlet !== null && a.outlet === of.outlet

const inOrder = (a: ArticleFacts, b: ArticleFacts) =>
  (a.published ?? '~') < (b.published ?? '~') ? -1 : (a.published ?? '~') > (b.published ?? '~') ? 1 : a.seq - b.seq

export async function reporters(
  engine: Engine,
  records: Reading,
  kind: 'story' | 'event' | 'quote',
  id: number,
): Promise<Reporters> {
  const { articles } = await described(engine, records, kind, id)
  const seqs = engine.text.listOf(articles.map((a) => a.seq))
  const rows = await engine.db
    .selectFrom('articles')
    .select(['seq', 'copies', 'relation'])
    .where('seq', 'in', seqs)
    .execute()
  const sound = soundOf(engine)
  const wrong = await sound.contradicted(
    rows.map((r) => ({ kind: 'copy', article: r.seq, local: '', group: r.copies }) as const),
  )
  if (wrong.size > 0) sound.leftOut([`whom ${wrong.size} of the articles of ${kind} ${id} repeat`])
  const copied = new Map(rows.filter((_, i) => !wrong.has(i)).map((r) => [r.seq, r]))
  const source = new Map<number, ArticleFacts>()
  for (const a of articles) {
    const own = copied.get(a.seq)
    if (own?.relation === 'source' && own.copies !== null) source.set(own.copies, a)
  }
  const isRepeat = (a: ArticleFacts) => {
    const relation = copied.get(a.seq)?.relation
    return relation !== null && relation !== undefined && relation !== 'source'
  }
  const ordered = [...articles].sort(inOrder)
  return {
    first: ordered.filter((a) => !isRepeat(a)),
    repeats: ordered.filter(isRepeat).map((article) => {
      const own = copied.get(article.seq)!
      const of = own.copies === null ? null : (source.get(own.copies) ?? null)
      return { article, relation: own.relation as CopyRelation, of, own: isOwn(article, of) }
    }),
    credits: await creditsIn(engine, ordered),
  }
}

/** Quotations that are looked at for whom an article credits. */
const LOOKED_AT = 60

/** By the quotations of these articles: whom they say they have them from. */
async function creditsIn(engine: Engine, articles: readonly ArticleFacts[]) {
  const seqs = new Set(articles.map((a) => a.seq))
  const rows = await engine.db
    .selectFrom('statements')
    .select('quote')
    .distinct()
    .where('article', 'in', engine.text.listOf([...seqs]))
    .where('quote', 'is not', null)
    .orderBy('quote')
    .limit(LOOKED_AT)
    .execute()
  const credits = new Map<number, Set<string>>()
  const quotes = rows.map((r) => Number(r.quote))
  for (const { said } of (await describedAll(engine, 'quote', quotes, { among: seqs })).values())
    for (const m of said.members)
      if (m.credits) credits.set(m.facts.seq, (credits.get(m.facts.seq) ?? new Set()).add(m.credits))
  return articles.flatMap((article) => {
    const own = credits.get(article.seq)
    return own ? [{ article, credits: [...own] }] : []
  })
}
