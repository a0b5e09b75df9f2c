/** Numbers of findings. */

/**
 * Findings are numbered through the whole archive: the article's number times this, and so far below the next article's
 * first as the finding stands from the beginning. Falling keys are the newest article first and its findings in order,
 * so one index serves the filter, the order and the page after the last key seen.
 */
export const PER_ARTICLE = 2 ** 20

/** The key of the finding at `index` of an article, counted from 0. */
export const keyOf = (article: number, index: number): number => article * PER_ARTICLE + (PER_ARTICLE - 1 - index)

/** The article and the index that a key was made of. */
export const placeOf = (key: number): { article: number; index: number } => ({
  article: Math.floor(key / PER_ARTICLE),
  index: PER_ARTICLE - 1 - (key % PER_ARTICLE),
})

/** Lowest key of an article's findings and one past the highest. */
export const rangeOf = (article: number): readonly [low: number, past: number] => [
  article * PER_ARTICLE,
  (article + 1) * PER_ARTICLE,
]
