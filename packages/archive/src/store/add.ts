/** Adding: what is new comes in, what is there already changes nothing, a newer reading takes the place of an older. */
import type { Record } from '@readout/core'
import type { Tx } from '../engine/engine.ts'
import { type JoinedArticle, NOT_JOINED } from '../join/joined.ts'
import type { Added } from '../types.ts'
import { keepsOld } from './check-record.ts'
import { packPage } from './pack.ts'
import type { Records } from './records.ts'
import { clean } from './rows.ts'
import type { Entry, Page } from './types.ts'
import { articleNumbers, type Incoming, putRecords } from './write.ts'

/** Called within the transaction before what comes in is put in; `again` takes the place of a reading of before. */
export type JoinNow = (
  tx: Tx,
  coming: readonly { readonly seq: number; readonly record: Record }[],
  again: ReadonlySet<number>,
) => Promise<ReadonlyMap<number, JoinedArticle>>

/** Puts in checked records, in their order, within a transaction. */
export async function addRecords(
  tx: Tx,
  records: Records,
  entries: readonly Entry[],
  joining?: JoinNow,
): Promise<Added[]> {
  const added: Added[] = []
  for (let from = 0; from < entries.length; ) {
    const to = endOfDistinct(entries, from)
    added.push(...(await addDistinct(tx, records, entries.slice(from, to), joining)))
    from = to
  }
  return added
}

/** Where the first comes whose id was there since `from`. */
function endOfDistinct(entries: readonly Entry[], from: number): number {
  const ids = new Set<string>()
  for (let i = from; i < entries.length; i++) {
    const id = clean(entries[i]!.record.id)
    if (ids.has(id)) return i
    ids.add(id)
  }
  return entries.length
}

async function addDistinct(tx: Tx, records: Records, entries: readonly Entry[], joining?: JoinNow): Promise<Added[]> {
  const now = new Date().toISOString()
  const known = await knownOf(
    tx,
    entries.map((e) => clean(e.record.id)),
  )
  const added: Added[] = []
  const incoming: Incoming[] = []
  const fresh = entries.filter((e) => !known.has(clean(e.record.id))).length
  let next = fresh > 0 ? await articleNumbers(tx, fresh) : 0
  for (const { record, page } of entries) {
    const json = JSON.stringify(record)
    const old = known.get(clean(record.id))
    const state = old === undefined ? 'added' : await stateOf(tx, records, old.seq, record, json)
    added.push(state)
    if (old !== undefined && state === 'unchanged') {
      if (page) await putPage(tx, old.seq, page)
      continue
    }
    const at = old ?? { seq: next++, added: now }
    // what people said of the reading before holds of this one as far as it fits
    const shown = old === undefined ? record : await records.asCorrected(at.seq, record, tx.db)
    incoming.push({ seq: at.seq, record: shown, json, page, added: at.added, updated: now, before: old ?? null })
  }
  const again = new Set(incoming.filter((i) => i.before !== null).map((i) => i.seq))
  const joined = incoming.length > 0 ? await joining?.(tx, incoming, again) : undefined
  await putRecords(tx, incoming, (seq) => joined?.get(seq) ?? NOT_JOINED)
  return added
}

async function knownOf({ db }: Tx, ids: readonly string[]) {
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'seq', 'added', 'statements', 'events'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

async function stateOf(tx: Tx, records: Records, seq: number, record: Record, json: string): Promise<Added> {
  const old = await records.json(seq, tx.db)
  // what is damaged gives way to what is whole
  return old !== null && keepsOld(JSON.parse(old), record, old === json) ? 'unchanged' : 'replaced'
}

/** The page of a record that is there already, where none is kept yet. */
async function putPage(tx: Tx, seq: number, page: Page): Promise<void> {
  if (await tx.db.selectFrom('pages').select('seq').where('seq', '=', seq).executeTakeFirst()) return
  await tx.insert('pages', [{ seq, ...packPage(page) }])
}
