/** Opens an archive in PostgreSQL, or says in one line why not. Nothing is written before its schema is known to be ours. */
import { ReadoutError } from '@readout/core'
import { sql } from 'kysely'
import { migrate } from '../migrations/index.ts'
import { SCHEMA_VERSION } from '../tables/ddl.ts'
import { unreachable } from './error-postgres.ts'
import { type Address, PostgresEngine } from './postgres.ts'

/** Where the tables are unless the address says otherwise. */
const SCHEMA = 'readout'

/** Generated identities, advisory locks of two numbers and what else is asked for are older than this; it is what is tested down to. */
const OLDEST = 120_000

/**
 * The parts of `postgres://user:password@host:port/database?schema=name`. Throws R3012 for what is none.
 * @example addressOf('postgres://ana@db.example/news').place // 'postgres://ana@db.example/news (schema readout)'
 */
export function addressOf(text: string): Address {
  const bad = (why: string) =>
    new ReadoutError(
      'R3012',
      `not an address of a PostgreSQL database: ${why}; write postgres://user@host/database, with ?schema=name for another schema than ${SCHEMA}`,
    )
  if (!URL.canParse(text)) throw bad('it cannot be read')
  const url = new URL(text)
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') throw bad(`it begins with ${url.protocol}`)
  const schema = url.searchParams.get('schema') ?? SCHEMA
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw bad('a schema is named with a–z, 0–9 and _')
  url.searchParams.delete('schema')
  const shown = new URL(url)
  shown.password = ''
  shown.searchParams.delete('password')
  return { url: url.href, schema, place: `${shown.href} (schema ${schema})` }
}

/** The archive there, made where its schema is missing or empty. Throws R3001, R3002, R3003, R3006, R3010 to R3013. */
export async function openPostgres(text: string, { patience }: { readonly patience: number }): Promise<PostgresEngine> {
  const address = addressOf(text)
  const engine = new PostgresEngine(address, patience)
  try {
    await prepare(engine, address)
    return engine
  } catch (error) {
    await engine.close().catch(() => {})
    throw engine.translate(error)
  }
}

async function prepare(engine: PostgresEngine, { schema, place }: Address): Promise<void> {
  const { rows: facts } = await sql<{ version: string; encoding: string }>`
    SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding`.execute(
    engine.db,
  )
  const { version, encoding } = facts[0]!
  if (Number(version) < OLDEST || encoding !== 'UTF8')
    throw new ReadoutError(
      'R3013',
      `the server at ${place} cannot keep an archive: it needs PostgreSQL 12 or later and a database in UTF8, this is ${version} in ${encoding}`,
    )
  if ((await schemaOf(engine, place, schema)) === SCHEMA_VERSION) return
  await engine.write(async ({ db }) => {
    await sql`CREATE SCHEMA IF NOT EXISTS ${sql.id(schema)}`.execute(db)
    await migrate(db, 'postgres', schema)
  })
}

/** Version of the tables there; 0 where there are none. */
async function schemaOf(engine: PostgresEngine, place: string, schema: string): Promise<number> {
  const { rows } = await sql<{ name: string }>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ${schema}`.execute(engine.db)
  if (rows.length === 0) return 0
  const names = new Set(rows.map((r) => r.name))
  if (!names.has('meta') || !names.has('join_groups'))
    throw new ReadoutError(
      'R3002',
      `${place} is not a readable archive: its tables are another program's; name another schema with ?schema=name`,
    )
  const found = await engine.db.selectFrom('meta').select('value').where('name', '=', 'schema').executeTakeFirst()
  const version = Number(found?.value)
  if (!Number.isInteger(version)) throw unreachable(place, 'it does not say which version its tables are')
  if (version > SCHEMA_VERSION)
    throw new ReadoutError(
      'R3001',
      `${place} was written by a newer Readout (schema ${version}, this one knows ${SCHEMA_VERSION}): update Readout or name another schema`,
    )
  return version
}
