/** What the events of an article are read from: the same for the reader and for what it learns from (training/events). */
import type { Actor, Analysis, Article, Place, Statement, Time } from '../record/index.ts'
import { Candidates } from './candidates.ts'
import { cover } from './marks.ts'
import { JoinFeatures } from './pair-features.ts'
import { Scalars } from './scalars.ts'

export interface GroundInput {
  readonly article: Article
  readonly analysis: Analysis
  readonly times: readonly Time[]
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly statements: readonly Statement[]
  /** The vector of a printed word. */
  readonly vectorOf: (word: string) => Float32Array
}

export interface Ground {
  /** The place that covers a token, as an index, −1 for none. */
  readonly placeAt: Int32Array
  readonly scalars: Scalars
  readonly candidates: Candidates
  readonly features: JoinFeatures
}

export function groundOf({ article, analysis, times, actors, places, statements, vectorOf }: GroundInput): Ground {
  const covered = (spans: readonly (Time | Place)[]): Int32Array => {
    const at = new Int32Array(analysis.size).fill(-1)
    cover(analysis, spans, (i, n) => {
      at[i] = n
    })
    return at
  }
  const timeAt = covered(times)
  const scalars = new Scalars({ article, analysis, statements, times, places })
  const inTitle = (token: number): boolean => scalars.inTitle(token)
  return {
    placeAt: covered(places),
    scalars,
    candidates: new Candidates({ analysis, actors, places, statements, timeAt, inTitle }),
    features: new JoinFeatures(analysis, vectorOf, inTitle, scalars.content),
  }
}
