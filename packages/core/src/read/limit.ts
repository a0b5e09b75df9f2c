import { type Article, ID_WORDS, isBody, isId, ReadoutError } from '../record/index.ts'

/**
 * The most characters of running text that are read as one page: the length of ten novels. An analysis takes some
 * hundreds of bytes a character, so that a larger one would end the whole program rather than fail alone.
 */
export const LARGEST_TEXT = 5_000_000

/** Throws R1009 where the body of an article is longer than {@link LARGEST_TEXT}. */
export function checkLength(article: Article): void {
  let size = 0
  for (const block of article.blocks) if (isBody(block.role)) size += block.end - block.start
  if (size > LARGEST_TEXT)
    throw new ReadoutError(
      'R1009',
      `the page has ${size} characters of running text, and ${LARGEST_TEXT} is the most that is read as one: give one article at a time`,
    )
}

/** Throws R1020 for an id that could not be asked for, or that a terminal would obey. */
export function checkId(id: string | undefined): void {
  if (id !== undefined && !isId(id))
    throw new ReadoutError('R1020', `the id ${JSON.stringify(id.slice(0, 60))} cannot be used: give ${ID_WORDS}`)
}
