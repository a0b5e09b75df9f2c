import type { Language } from '../language/index.ts'
import type { Analysis, Article, Attribution, Cast, Place, Without } from '../record/index.ts'
import { Ranker } from './antecedents/ranker.ts'
import { buildCast, type Learnt } from './cast.ts'
import { placesOf } from './places.ts'
import type { Terms } from './terms.ts'

export { indexTerms, type OfficeHolder, officeHolderFault, officePlace } from './terms.ts'

/**
 * Finds everyone the article speaks of and joins their mentions: people, offices, governments, bodies, groups, documents.
 * Names come from the text, usual names of countries and known bodies from the registry; nobody is named who is not in the text,
 * unless the caller's own registry of office-holders (`terms`) names the holder on the day of the article.
 * @example findActors(article, analysis, attributions).actors[0] // { id: 'a1', name: 'Anna Berg', kind: 'person', … }
 */
export function findActors(
  article: Article,
  analysis: Analysis,
  attributions: readonly Attribution[],
  terms: Terms | null = null,
  without?: Without,
  learnt?: Learnt,
): Cast {
  return buildCast(article, analysis, attributions, terms, without, learnt)
}

/** Finds the places the body names: places nobody acts by ("in Kyiv", not "Kyiv said"). */
export function findPlaces(article: Article, analysis: Analysis, cast: Cast): Place[] {
  return placesOf(article, analysis, cast)
}

/** What the room reads with beside its rules, of a language model: the ranker of antecedents, where its weights hold one, and its dictionary. */
export function learntOf({ antecedents, upper, means }: Pick<Language, 'antecedents' | 'upper' | 'means'>): Learnt {
  return { ranker: antecedents ? new Ranker(antecedents.shape, antecedents.data, upper.sums) : undefined, means }
}
