/** Whom somebody means who asks by a name. */
import { fold, near, skeleton, wordsOf } from './fold.ts'
import { matchNames, parseName } from './names.ts'

export interface Candidate {
  readonly id: number
  readonly name: string
  readonly kind: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly wikidata?: string | null
  /** Other names it goes by, metonyms among them (“the Kremlin”). */
  readonly names?: readonly string[]
  readonly offices?: readonly string[]
  readonly articles: number
  readonly statements: number
}

/** `several` are listed the most told of first; `none` lists those one letter away. */
export type Resolved =
  | { readonly found: 'one'; readonly candidate: Candidate }
  | { readonly found: 'several'; readonly candidates: readonly Candidate[] }
  | { readonly found: 'none'; readonly near: readonly Candidate[] }

const LISTED = 20
const bare = (text: string): string => fold(text).replace(/^the /, '')

/** How well a query names somebody: 5 his whole name, down to 1 a spelling of it; 0 not at all. */
function fit(query: string, words: readonly string[], c: Candidate): number {
  if (c.wikidata && c.wikidata.toLowerCase() === query) return 6
  if (bare(c.name) === query) return 5
  if (c.names?.some((n) => bare(n) === query)) return 4
  const own = wordsOf(c.name)
  if (words.length > 1 && [...words].sort().join(' ') === [...own].sort().join(' ')) return 4
  const around = new Set([...(c.offices ?? []).flatMap(wordsOf), (c.country ?? '').toLowerCase()])
  const known = (w: string): boolean => own.includes(w) || around.has(w)
  if (words.every(known) && words.some((w) => own.includes(w))) return 3
  if (c.kind === 'person' && words.length > 1) {
    const match = matchNames(parseName(query), parseName(c.name))
    if (match === 'equal' || match === 'compatible') return 2
  }
  return words.every((w) => own.some((o) => skeleton(o) === skeleton(w))) ? 1 : 0
}

const told = (a: Candidate, b: Candidate): number =>
  b.articles - a.articles || b.statements - a.statements || (a.name < b.name ? -1 : 1) || a.id - b.id

/**
 * One, several or none. Case, diacritics, the order of the words and “the” do not matter; words of an office or the code of a
 * country narrow it. Two who fit equally well are never chosen between.
 * @example resolveName('macron emmanuel', candidates)
 */
export function resolveName(query: string, candidates: readonly Candidate[]): Resolved {
  const plain = bare(query)
  const words = plain.split(' ').filter(Boolean)
  if (words.length === 0) return { found: 'none', near: [] }
  let best = 0
  let fits: Candidate[] = []
  for (const c of candidates) {
    const points = fit(plain, words, c)
    if (points > best) {
      best = points
      fits = [c]
    } else if (points === best && points > 0) fits.push(c)
  }
  if (fits.length === 1) return { found: 'one', candidate: fits[0] as Candidate }
  if (fits.length > 1) return { found: 'several', candidates: fits.sort(told).slice(0, LISTED) }
  const close = candidates.filter((c) => words.every((w) => wordsOf(c.name).some((o) => near(o, w))))
  return { found: 'none', near: close.sort(told).slice(0, LISTED) }
}
