/** What is let in. */
import { ReadoutError, type Record } from '@readout/core'
import { PER_ARTICLE } from '../tables/keys.ts'

/** Throws R3005 for what is no record, or one whose ids would be ambiguous or could not be asked for. */
export async function checkRecord(record: Record): Promise<void> {
  // the validator is loaded when it is first needed: listing and searching start faster without it
  const { record: schema } = await import('@readout/core/schema')
  const checked = schema.safeParse(record)
  if (!checked.success) {
    const issue = checked.error.issues[0]!
    throw bad(issue.path.join('.') || 'record', issue.message)
  }
  await checkIds(record)
}

/** The same of a record that comes straight from this version's reader: its shape needs no proof, its caller's id does. */
export async function checkIds(record: Record): Promise<void> {
  const { idFaults } = await import('@readout/core/validate')
  const fault = idFaults(record)[0]
  if (fault) throw bad(fault.path, fault.problem)
  if (Math.max(record.statements.length, record.events.length) > PER_ARTICLE)
    throw bad('record', `more than ${PER_ARTICLE} findings of a kind`)
}

const bad = (where: string, why: string) =>
  new ReadoutError('R3005', `not a record this Readout can keep: ${where}: ${why}; read the page again`)

/** True where what is kept stays: the same reading, or one of the same text by a newer reader. */
export function keepsOld(old: Record, next: Record, same: boolean): boolean {
  if (same) return true
  const bare = (r: Record) => JSON.stringify({ ...r, source: { ...r.source, retrieved: null } })
  if (bare(old) === bare(next)) return true
  return old.source.hash === next.source.hash && isOlder(next.reader.version, old.reader.version)
}

/** Compares dotted numbers: 0.9.0 is older than 0.10.0. */
function isOlder(a: string, b: string): boolean {
  const [left, right] = [a, b].map((v) => v.split('.').map((n) => Number.parseInt(n, 10) || 0)) as [number[], number[]]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
