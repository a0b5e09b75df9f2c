/**
 * Numbered migrations, each from the one before it: none is changed once it was released. They make tables; rows that are made from
 * records are made again when their version has changed (`store/rebuild.ts`).
 */
import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { EngineName } from '../tables/ddl.ts'
import type { Tables } from '../tables/types.ts'
import { across } from './0004-across.ts'

/** Brings the tables to this version; what was done. One transaction, so that an archive is of the one or the other. */
export async function migrate(db: Kysely<Tables>, engine: EngineName, schema?: string): Promise<readonly string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ '0004-across': across(engine) }) },
    migrationTableName: 'migrations',
    migrationLockTableName: 'migrations_lock',
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  return (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName)
}
