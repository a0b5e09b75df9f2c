/** Who may have written a page: what each list of names has going for it and against it, as numbers. */
import type { Block } from '../../record/index.ts'
import { isName } from '../text/byline.ts'
import { isForeign } from './author-lines.ts'
import { type Candidate, PLACES, type Places } from './author-places.ts'
import { blockAt, FOREIGN } from './declared.ts'
import { isAgency, isDesk, loose } from './people.ts'

/** One list of names with all places that give it. */
export interface Group {
  /** As they are written best. */
  names: string[]
  readonly key: string
  readonly members: Candidate[]
}

const FORMS = [
  'two-places',
  'three-places',
  'all-foreign',
  'all-named-foreign',
  'behind',
  'in-teaser',
  'near-headline',
  'in-comment',
  'in-bio',
  'no-full-name',
  'some-not-full',
  'like-user',
  'lower-case',
  'institution',
  'desk',
  'agency',
  'own-single',
  'own-many',
  'several',
  'many',
  'long',
  'in-title',
  'part-of-other',
  'more-than-other',
  'short-of-other',
  'first-element',
  'crowd',
  'again',
  'each-elsewhere',
] as const
export const AUTHOR_FEATURES: readonly string[] = [...PLACES, ...FORMS]
const AT = new Map(AUTHOR_FEATURES.map((name, i) => [name, i]))
/** Places where others than authors stand as often: they name people, desks or agencies, or nobody. */
const WEAK: ReadonlySet<string> = new Set(['author-link', 'copyright-holder', 'beside-stamp', 'signature'])
const isWeak = (g: Group): boolean => g.members.every((m) => WEAK.has(m.place))
/** Nobody is named rather than somebody who weighs less than this. */
export const leastOf = (g: Group): number => (isWeak(g) ? -0.3 : -1)
const isSomebody = (name: string): boolean => isName(name) || isDesk(name) || isAgency(name)
/** So many candidates are looked at. */
const MOST = 80
const INSTITUTION =
  /\b(?:verein|verband|bund|gmbh|ag|se|ev|ltd|inc|llc|plc|corp|magazin|magazine|zeitung|blog|news|online|media|redaktion|team|press|verlag|institut|institute|landesanstalt|staff|foundation|university|ministry|council|agency|service|radio|tv|post|times|herald|gazette|daily|tribune)\b/i

/** Candidates that give the same names in the same order, together. */
export function grouped(candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, Group>()
  for (const c of candidates.slice(0, MOST)) {
    const key = c.names.map(loose).join(';')
    const group = groups.get(key)
    if (group) {
      group.members.push(c)
      if (plain(c.names) > plain(group.names)) group.names = c.names
    } else groups.set(key, { names: c.names, key, members: [c] })
  }
  return [...groups.values()].filter((g) => !isWeak(g) || g.names.every(isSomebody))
}

/** "Jane Doe" rather than "JANE DOE" or "janedoe". */
const plain = (names: readonly string[]): number =>
  names.reduce((sum, n) => sum + (isName(n) ? 2 : 0) + (n !== n.toUpperCase() && n !== n.toLowerCase() ? 1 : 0), 0)

/** One row of features a group. */
export function authorRows(groups: readonly Group[], p: Places): Float64Array[] {
  const { text, blocks, head, tree, teasers } = p
  const outlet = loose(p.outlet ?? '')
  const title = loose(blocks[head] ? text.slice(blocks[head].start, blocks[head].end) : tree.title)
  const from = (blocks[head]?.start ?? 0) - 600
  const to = (blocks[head]?.end ?? 0) + 1500
  const end = blocks[p.last]?.end ?? text.length
  const keys = groups.map((g) => g.names.map(loose))
  const elements = groups.filter((g) => g.members.some((m) => m.place.startsWith('named-')))
  const firstElement = elements.reduce((a, g) => Math.min(a, elementAt(g)), Number.POSITIVE_INFINITY)
  return groups.map((g, k) => {
    const row = new Float64Array(AUTHOR_FEATURES.length)
    const set = (name: (typeof FORMS)[number], on: boolean | number) => {
      row[AT.get(name)!] = Number(on)
    }
    // what names each of several alone speaks for them together, too
    const parts = keys[k]!.length > 1 ? keys[k]!.map((x) => groups.find((o) => o.key === x)) : []
    const covered = parts.length > 0 && parts.every((o) => o !== undefined)
    const members = covered ? [...g.members, ...parts.flatMap((o) => o?.members ?? [])] : g.members
    const places = new Set(members.map((m) => m.place))
    for (const place of places) row[AT.get(place)!] = 1
    const kinds = new Set([...places].map((x) => x.split('-')[0]))
    const shown = members.filter((m) => m.at)
    const own = keys[k]!.some((x) => x.length > 2 && outlet.length > 2 && (outlet.includes(x) || x.includes(outlet)))
    set('two-places', kinds.size > 1)
    set('three-places', kinds.size > 2)
    set('all-foreign', shown.length > 0 && shown.every((m) => isElsewhere(blockAt(blocks, m.at!.start))))
    set('behind', shown.length > 0 && shown.every((m) => m.at!.start > end))
    set('all-named-foreign', shown.length > 0 && shown.every((m) => isForeign(blockAt(blocks, m.at!.start))))
    set('in-teaser', shown.length > 0 && shown.every((m) => teasers.has(m.at!.start)))
    set(
      'near-headline',
      shown.some((m) => m.at!.start > from && m.at!.start < to),
    )
    set('in-comment', shown.length > 0 && shown.every((m) => blockAt(blocks, m.at!.start)?.role === 'comments'))
    set('in-bio', shown.length > 0 && shown.every((m) => blockAt(blocks, m.at!.start)?.role === 'author-bio'))
    set('no-full-name', !g.names.some(isName))
    set('some-not-full', g.names.some(isName) && !g.names.every(isName))
    set(
      'like-user',
      g.names.some((n) => /\p{L}[._]\p{L}|\d/u.test(n)),
    )
    set(
      'lower-case',
      g.names.every((n) => n === n.toLowerCase()),
    )
    set(
      'institution',
      g.names.some((n) => INSTITUTION.test(n) && !isAgency(n) && !isDesk(n)),
    )
    set('desk', g.names.every(isDesk))
    set('agency', g.names.every(isAgency))
    set('own-single', own && g.names.every((n) => !/\s/.test(n)))
    set('own-many', own && g.names.some((n) => /\s/.test(n)))
    set('several', g.names.length > 1)
    set('many', g.names.length > 3)
    set(
      'long',
      g.names.some((n) => n.split(' ').length > 3),
    )
    set(
      'in-title',
      keys[k]!.some((x) => x.length > 4 && title.includes(x)),
    )
    const others = keys.filter((_, i) => i !== k)
    const holds = (a: readonly string[], b: readonly string[]) => a.length > b.length && b.every((x) => a.includes(x))
    set(
      'part-of-other',
      others.some((o) => holds(o, keys[k]!)),
    )
    set(
      'more-than-other',
      others.some((o) => holds(keys[k]!, o)),
    )
    set(
      'short-of-other',
      keys[k]!.length === 1 &&
        others.some(
          (o) =>
            o.length === 1 &&
            o[0]!.length > keys[k]![0]!.length &&
            (o[0]!.startsWith(keys[k]![0]!) || o[0]!.endsWith(keys[k]![0]!)),
        ),
    )
    set('first-element', elementAt(g) === firstElement && firstElement < Number.POSITIVE_INFINITY)
    set('crowd', elements.length > 5)
    set('again', shown.length > 2)
    set('each-elsewhere', covered)
    return row
  })
}

/** Among what is not the story's, as names or places of elements say; what only its words say may be a line over the story. */
const isElsewhere = (b: Block | null): boolean => b !== null && FOREIGN.has(b.role) && /^html-|^score/.test(b.rule)

const elementAt = (g: Group): number =>
  g.members.reduce(
    (a, m) => (m.at && m.place.startsWith('named-') ? Math.min(a, m.at.start) : a),
    Number.POSITIVE_INFINITY,
  )
