/** What a search shows beside statements, and in which order. */
import type { Archive, Around, StatementHit } from '@readout/archive'
import type { Search } from './pages/search.ts'

const NOTHING: Around = { speakers: [], articles: [], events: [] }

/**
 * Speakers, titles and events for the words of the box in the head of a page: on the first page of results, and where nothing but
 * words is asked for.
 */
export const aroundOf = async (archive: Archive, search: Search, first: boolean): Promise<Around> =>
  first && search.q && !search.speaker && !search.act && !search.kind ? archive.searchAround(search.q) : NOTHING

/** By the day of the article, the latest first; those of one day, and those without, as they came. */
export const latestFirst = (hits: readonly StatementHit[]): StatementHit[] =>
  [...hits].sort((a, b) => {
    const [x, y] = [a.published?.slice(0, 10) ?? '', b.published?.slice(0, 10) ?? '']
    return x === y ? 0 : x < y ? 1 : -1
  })
