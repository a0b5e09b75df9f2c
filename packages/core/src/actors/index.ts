import type { Analysis, Article, Attribution, Cast, Place } from '../record/index.ts'

/** Finds everyone the article speaks of and joins their mentions. */
export function findActors(_article: Article, _analysis: Analysis, _attributions: readonly Attribution[]): Cast {
  return { actors: [], at: () => -1, members: () => [] }
}

/** Finds the places the body names. */
export function findPlaces(_article: Article, _analysis: Analysis, _cast: Cast): Place[] {
  return []
}
