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

/** kept: it came true; broken: called off or it did not happen; late: put off; open: nothing later is known; disputed: said and denied. */
export type Outcome = 'kept' | 'broken' | 'late' | 'open' | 'disputed'

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
 * articles behind its own.
 */
export function promisesOf(
  rows: readonly StatementRow[],
  fatesOf: (statement: StatementRow) => readonly Fate[],
  acts: ReadonlySet<string> = new Set(['promise', 'threaten']),
): Promised[] {
  const out: Promised[] = []
  for (const statement of rows) {
    if (!acts.has(statement.act)) continue
    for (const fate of fatesOf(statement)) {
      const own = fate.history.findIndex((h) => h.article === statement.article)
      const later = fate.history.filter(
        (h, i) =>
          h.article !== statement.article &&
          (statement.day === null || h.day === null
            ? i > own && own >= 0
            : h.day > statement.day || (h.day === statement.day && i > own && own >= 0)),
      )
      let outcome: Outcome = 'open'
      let decided: FateRow | null = null
      for (const entry of later) {
        const next = OUTCOME[entry.status]
        // a late reprint of the plan undoes nothing; a plan made anew after calling off does
        if (next === 'open' && (outcome === 'kept' || outcome === 'late')) continue
        if (next === 'late' && outcome === 'kept') continue
        outcome = next
        decided = next === 'open' ? null : entry
      }
      out.push({ statement, fate, outcome, decided })
    }
  }
  return out
}
