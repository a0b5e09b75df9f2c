/** How a database goes about questions: its own words for it, of the statements that were really sent. */
import type { Archive } from '@readout/archive'
import { CompiledQuery } from 'kysely'
import { askedOf } from './asked.ts'

const MOST_ASKED = ['find speaker', 'find act and outlet', 'find words since', 'find events by status', 'unfulfilled']

export async function plansOf(archive: Archive): Promise<string[]> {
  const { engine } = archive
  const lines: string[] = []
  const sent: CompiledQuery[] = []
  const executor = engine.db.getExecutor()
  const run = executor.executeQuery.bind(executor)
  executor.executeQuery = (query: CompiledQuery, ...rest: never[]) => {
    sent.push(query)
    return (run as (q: CompiledQuery, ...r: never[]) => never)(query, ...rest)
  }
  for (const [name, asked] of await askedOf(archive, 3)) {
    if (!MOST_ASKED.includes(name) || !asked[1]) continue
    sent.length = 0
    await asked[1].ask()
    lines.push('', asked[1].name)
    const seen = new Set<string>()
    for (const { sql, parameters } of [...sent]) {
      if (seen.has(sql)) continue
      seen.add(sql)
      lines.push(`  ${sql.replaceAll(/\s+/g, ' ').slice(0, 300)}`)
      const explain = engine.name === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN'
      const { rows } = await run(CompiledQuery.raw(`${explain} ${sql}`, [...parameters]))
      for (const row of rows as { detail?: string; 'QUERY PLAN'?: string }[])
        lines.push(`      ${row.detail ?? row['QUERY PLAN']}`)
    }
  }
  executor.executeQuery = run as never
  return lines
}
