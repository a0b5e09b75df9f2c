/** Facts that places of a page disagree on: what was kept, and what was passed over. */
import type { Conflict } from '../../record/index.ts'
import type { Known } from './about.ts'
import { decode, decodeTitle, first } from './declared.ts'
import { bareTitle } from './metadata.ts'

/** A value with the place it stands in. */
export interface Rival {
  readonly value: string
  readonly rule: string
}

/** So many values are listed for one fact. */
const MOST = 8

/**
 * All conflicts of a page. Small differences are none: a title with the site's name, a name among others, an address
 * with other parameters, a language with and without its country.
 */
export function conflicts(
  { tree, declared: d, facts, page }: Known,
  rivals: { published: readonly Rival[]; language: readonly Rival[]; canonical: readonly Rival[] },
): Conflict[] {
  const found: Conflict[] = []
  const compare = (
    field: Conflict['field'],
    kept: Rival | null | undefined,
    others: readonly Rival[],
    agree: (a: string, b: string) => boolean,
  ) => {
    if (!kept) return
    const against = distinct(others.filter((o) => o.value && !agree(kept.value, o.value))).slice(0, MOST)
    if (against.length) found.push({ field, kept: kept.value, rule: kept.rule, others: against })
  }
  const said = (value: string | null | undefined, rule: string): Rival[] =>
    value ? [{ value: decode(value.slice(0, 500)), rule }] : []
  const outlet = d.outlet
  compare(
    'title',
    facts.title,
    [
      ...said(first(tree.meta, 'og:title'), 'meta og:title'),
      ...said(first(tree.meta, 'twitter:title'), 'meta twitter:title'),
      ...said(d.linked.headline, 'json-ld'),
      { value: decodeTitle(tree.title.slice(0, 500)), rule: 'title-element' },
    ].map((r) => ({ ...r, value: bareTitle(r.value, outlet) })),
    overlap,
  )
  const by = facts.byline
  compare(
    'byline',
    by && { value: by.value.join('; '), rule: by.rule },
    [
      ...said(d.linked.authors.join('; '), 'json-ld'),
      ...said(first(tree.meta, 'author article:author dc.creator'), 'meta author'),
    ].filter((r) => !/^https?:/.test(r.value)),
    overlap,
  )
  compare(
    'outlet',
    facts.outlet,
    [...said(first(tree.meta, 'og:site_name'), 'meta og:site_name'), ...said(d.linked.publisher, 'json-ld')],
    overlap,
  )
  const day = facts.published
  compare('published', day, day?.rule === 'caller' && !page.published ? [] : rivals.published, (a, b) => a === b)
  compare('language', rivals.language[0], rivals.language.slice(1), (a, b) => a.split('-')[0] === b.split('-')[0])
  compare('canonical', rivals.canonical[0], rivals.canonical.slice(1), (a, b) => bare(a) === bare(b))
  return found
}

function distinct(rivals: readonly Rival[]): Rival[] {
  const seen = new Set<string>()
  return rivals.flatMap(({ value, rule }) => (seen.has(value) || !seen.add(value) ? [] : [{ value, rule }]))
}

const words = (s: string): string[] => s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
/** One has most of the other's words: a shortened title, one name of several. */
function overlap(a: string, b: string): boolean {
  const [x, y] = [new Set(words(a)), new Set(words(b))]
  const shared = [...x].filter((w) => y.has(w)).length
  return shared >= Math.min(x.size, y.size) * 0.6
}
/** An address without what changes from visit to visit. */
const bare = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/(?:amp)?$|\.amp$/, '')
    .toLowerCase()
