/** Promises, threats and plans with what became of them. */
import type { Status } from '@readout/core'
import type { StatementRow } from './positions.ts'

/** What an article leaves of an event, as a store hands it on. */
export interface FateRow {
  readonly article: string
  readonly day: number | null
  readonly status: Status
}

/** An event over articles: what a promise speaks of. */
export interface Fate {
  readonly happening: number
  readonly label: string
  /** In order of publication. */
  readonly history: readonly FateRow[]
}

/** The same with what decides: does the article report it itself or by a source that is named, and from which day on is it, by that article? */
export interface FateTold extends FateRow {
  readonly direct: boolean
  readonly first: number | null
}

/**
 * kept: it came true; broken: called off or it did not happen; late: put off; open: nothing later is known; disputed: said and denied;
 * told: told of again, by nobody who would vouch for what became of it.
 */
export type Outcome = 'kept' | 'broken' | 'late' | 'open' | 'disputed' | 'told'

export interface Promised {
  readonly statement: StatementRow
  readonly fate: Fate
  readonly outcome: Outcome
  /** The entry that decides it; null while it is open. */
  readonly decided: FateRow | null
}

const OUTCOME: { readonly [status in Status]: Outcome } = {
  happened: 'kept',
  ongoing: 'kept',
  planned: 'open',
  hypothetical: 'open',
  cancelled: 'broken',
  'did-not-happen': 'broken',
  postponed: 'late',
  denied: 'disputed',
}

/**
 * What became of what was promised or threatened. `fatesOf` gives the events told in a statement (those of its record that it
 * reports), over all articles. Only what came after the statement counts: entries of a later day, and of the same day in other
 * articles behind its own. Nothing came true before its day; an end that nobody reports directly decides nothing. Each event once,
 * with the first statement of it: said twice it did not come true twice.
 */
export function promisesOf(
  rows: readonly StatementRow[],
  fatesOf: (statement: StatementRow) => readonly (Omit<Fate, 'history'> & { readonly history: readonly FateTold[] })[],
  acts: ReadonlySet<string> = new Set(['promise', 'threaten']),
): Promised[] {
  const out = new Map<number, Promised>()
  for (const statement of rows) {
    if (!acts.has(statement.act)) continue
    for (const fate of fatesOf(statement)) {
      const known = out.get(fate.happening)
      if (known && !isBefore(statement, known.statement)) continue
      const { outcome, decided } = endOf(statement, fate.history)
      out.set(fate.happening, {
        statement,
        fate: { ...fate, history: fate.history.map(plain) },
        outcome,
        decided: decided && plain(decided),
      })
    }
  }
  return [...out.values()]
}

const plain = ({ article, day, status }: FateRow): FateRow => ({ article, day, status })
const isBefore = (a: StatementRow, b: StatementRow): boolean => a.day !== null && (b.day === null || a.day < b.day)

function endOf(statement: StatementRow, history: readonly FateTold[]): { outcome: Outcome; decided: FateTold | null } {
  const own = history.findIndex((h) => h.article === statement.article)
  const due = own >= 0 ? history[own]!.first : null
  let outcome: Outcome = 'open'
  let decided: FateTold | null = null
  for (const [i, entry] of history.entries()) {
    if (entry.article === statement.article) continue
    const behind = i > own && own >= 0
    const isLater =
      statement.day === null || entry.day === null
        ? behind
        : entry.day > statement.day || (entry.day === statement.day && behind)
    if (!isLater) continue
    const next = OUTCOME[entry.status]
    // a late reprint of the plan undoes nothing, nor does a denial of what was reported; a plan made anew after calling off does
    if (outcome === 'kept' && next !== 'kept' && next !== 'broken') continue
    if (next === 'open' && (outcome === 'late' || outcome === 'told')) continue
    const early = next === 'kept' && due !== null && entry.day !== null && entry.day < due
    if (next !== 'open' && (early || !entry.direct)) {
      if (outcome === 'open') outcome = 'told'
      continue
    }
    outcome = next
    decided = next === 'open' ? null : entry
  }
  return { outcome, decided }
}
