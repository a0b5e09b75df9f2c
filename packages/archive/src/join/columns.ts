/** What joining found, written beside the findings, so that questions need not look it up. */
import { sql } from 'kysely'
import type { Tx } from '../engine/engine.ts'
import type { EngineName } from '../tables/ddl.ts'
import { PER_ARTICLE } from '../tables/keys.ts'
import { numbersIn } from './lists.ts'

/** Sets the joined columns of all findings of these articles, from the items that stand in groups. */
export async function setColumns({ db }: Tx, engine: EngineName, articles: readonly number[]): Promise<void> {
  if (articles.length === 0) return
  const these = sql`(SELECT v FROM ${numbersIn(engine, articles)} AS r)`
  const group = (kind: string, article: string, local: string) =>
    sql`(SELECT i."group" FROM join_items AS i WHERE i.kind = ${sql.lit(kind)} AND i.article = ${sql.ref(article)} AND i.local = ${sql.raw(local)})`
  const entity = (article: ReturnType<typeof sql.ref>, actor: string) =>
    sql`(SELECT a.entity FROM actors AS a WHERE a.article = ${article} AND a.id = ${sql.ref(actor)})`
  await sql`UPDATE articles SET story = ${group('story', 'articles.seq', "''")}, copies = ${group('copy', 'articles.seq', "''")},
    relation = CASE WHEN ${group('copy', 'articles.seq', "''")} IS NULL THEN NULL ELSE relation END
    WHERE seq IN ${these}`.execute(db)
  await sql`UPDATE actors SET entity = ${group('actor', 'actors.article', 'actors.id')} WHERE article IN ${these}`.execute(
    db,
  )
  const inStatement = sql.ref('statements.article')
  await sql`UPDATE statements SET entity = ${entity(inStatement, 'statements.speaker')},
    addressee_entity = ${entity(inStatement, 'statements.addressee')},
    quote = ${group('quote', 'statements.article', "statements.id || '.0'")} WHERE article IN ${these}`.execute(db)
  await sql`UPDATE events SET happening = ${group('event', 'events.article', 'events.id')} WHERE article IN ${these}`.execute(
    db,
  )
  // findings' keys tell their article (`tables/keys.ts`)
  const of = (column: string) => sql<number>`(${sql.ref(column)} / ${sql.lit(PER_ARTICLE)})`
  await sql`UPDATE statement_about SET entity = ${entity(of('statement_about.statement'), 'statement_about.actor')}
    WHERE statement IN (SELECT key FROM statements WHERE article IN ${these})`.execute(db)
  await sql`UPDATE participants SET entity = ${entity(of('participants.event'), 'participants.actor')}
    WHERE event IN (SELECT key FROM events WHERE article IN ${these})`.execute(db)
}
