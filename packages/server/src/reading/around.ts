/** What a page of an article shows besides its record: what other articles have in common with it, and what was corrected by hand. */
import type { Beside, KeptCorrection } from '@readout/archive'

export interface Around {
  readonly beside: Beside
  /** All corrections of the article, the oldest first. */
  readonly hands: readonly KeptCorrection[]
}

export const NOTHING: Around = {
  beside: { story: null, copy: null, events: new Map(), quotes: new Map(), actors: new Map() },
  hands: [],
}

/** The correction that holds for each finding, by kind and id: `statement s3`. */
export const holding = (hands: readonly KeptCorrection[]): ReadonlyMap<string, KeptCorrection> =>
  new Map(
    hands.flatMap((c): [string, KeptCorrection][] => {
      if (c.fit.state !== 'stands') return []
      const id = c.said.change === 'add' && c.fit.finding.includes('-') ? `h${c.id}` : c.fit.finding
      return [[`${c.said.finding} ${id}`, c]]
    }),
  )
