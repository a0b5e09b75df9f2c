/** Joining in the archive: what comes in is joined to what is there in the same transaction, and what goes leaves its groups. */
import type { Lexis } from '@readout/core'
import { factsOf, JOIN_KINDS, Joiner, type JoinKind, KINDS, type Touched } from '@readout/join'
import type { Engine, Tx } from '../engine/engine.ts'
import type { Joining } from '../store/add.ts'
import type { EngineName } from '../tables/ddl.ts'
import { setColumns } from './columns.ts'
import { describeGroups } from './groups.ts'
import { SqlJoinStore } from './sql-store.ts'

export { setColumns } from './columns.ts'

export class Joins {
  readonly #engine: EngineName
  readonly #lexis: Lexis
  readonly #kinds: typeof KINDS

  constructor(engine: Pick<Engine, 'name'>, lexis: Lexis, kinds: typeof KINDS = KINDS) {
    this.#engine = engine.name
    this.#lexis = lexis
    this.#kinds = kinds
  }

  /** Joins articles within the transaction that puts them in; what was joined under the same number is taken out first. */
  readonly join: Joining = async (tx, articles) => {
    await this.#within(tx, async (store, joiner) => {
      for (const { seq, record } of articles) {
        await this.#leave(store, joiner, seq)
        const facts = { seq, ...factsOf(record) }
        await store.putMoment(facts)
        this.#note(store, await joiner.add(facts, record))
      }
    })
  }

  /** Takes articles out of their groups, before their rows go. */
  async leave(tx: Tx, articles: readonly number[]): Promise<void> {
    await this.#within(tx, async (store, joiner) => {
      for (const seq of articles) {
        await this.#leave(store, joiner, seq)
        store.moved.delete(seq)
      }
    })
  }

  async #leave(store: SqlJoinStore, joiner: Joiner, seq: number) {
    await store.removeMoment(seq)
    this.#note(store, await joiner.remove(seq))
  }

  async #within(tx: Tx, work: (store: SqlJoinStore, joiner: Joiner) => Promise<void>): Promise<void> {
    const store = new SqlJoinStore(tx, this.#engine)
    const rooms = JOIN_KINDS.flatMap((kind) => this.#kinds[kind]?.room ?? [])
    await work(store, new Joiner({ store, rooms, lexis: this.#lexis }))
    await setColumns(tx, this.#engine, [...store.moved])
    await describeGroups(tx, this.#engine, store, this.#kinds, this.#lexis)
  }

  #note(store: SqlJoinStore, touched: Touched) {
    for (const [kind, groups] of touched) for (const group of groups) store.touch(kind as JoinKind, group)
  }
}

/** Takes an article out of its groups. Without rooms at hand its items go, and the groups are put right when all is joined anew. */
export async function leave(tx: Tx, engine: EngineName, joins: Joins | null, article: number): Promise<void> {
  if (joins) return joins.leave(tx, [article])
  const store = new SqlJoinStore(tx, engine)
  await store.removeMoment(article)
  for (const kind of JOIN_KINDS) await store.remove(kind, article)
}
