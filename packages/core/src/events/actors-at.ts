/** Whom a phrase stands for: what the cast knows of it, its coordinated parts, its portions, and whose it is. */
import type { Analysis } from '../record/index.ts'
import { actsFor, isAgent, meaning, type Scene } from './fit.ts'
import { antecedent, coordinated, isNoun, kid, kids, preposition } from './tree.ts'

/** What the cast knows of a token, with nothing inferred. */
function plain(s: Scene, token: number): readonly number[] {
  const members = s.cast.members(token)
  return members.length > 0 ? members : s.cast.at(token) >= 0 ? [s.cast.at(token)] : []
}

/** "officials from Laos and Vietnam": the countries they come from. */
function statesOf(s: Scene, token: number): number[] {
  const a = s.analysis
  const from = kid(a, token, (r, c) => r === 'nmod' && (preposition(a, c) === 'of' || preposition(a, c) === 'from'))
  if (from < 0) return []
  const states = coordinated(a, from).map((c) => s.cast.at(c))
  return states.every((x) => s.cast.actors[x]?.kind === 'country') ? [...new Set(states)] : []
}

/** "coalition jets", "Israeli army bulldozers", "Iraqi Kurds": whose they are, by the words before the noun. */
function ownerWithin(s: Scene, token: number): readonly number[] {
  const a = s.analysis
  for (const c of kids(a, token)) {
    const rel = a.deprel[c] ?? ''
    if (rel !== 'nmod:poss' && rel !== 'compound' && rel !== 'amod') continue
    const own = plain(s, c)
    if (own.length > 0) return own
    const inner =
      rel === 'amod' ? -1 : kid(a, c, (r, g) => (r === 'amod' || r === 'compound') && plain(s, g).length > 0)
    if (inner >= 0) return plain(s, inner)
  }
  return []
}

/** Indices into cast.actors for the phrase headed by a token, coordinated parts taken apart. */
export function actorsAt(s: Scene, token: number): number[] {
  if (token < 0) return []
  const a = s.analysis
  const out: number[] = []
  for (const part of coordinated(a, antecedent(a, token))) {
    if ((s.timeAt[part] ?? -1) >= 0) continue
    const told = meaning(a, part)
    const inner = told !== part ? plain(s, told) : []
    const members = inner.length > 0 ? inner : s.cast.members(part)
    const states =
      members.length === 1 && s.cast.actors[members[0] as number]?.kind === 'group' ? statesOf(s, part) : []
    if (states.length > 1) out.push(...states)
    else if (members.length > 0) out.push(...members)
    else if (s.cast.at(part) >= 0) out.push(s.cast.at(part))
    else if (isNoun(a, part) || a.deprel[part] !== 'punct') {
      // "six of the miners", "members of the junta"
      const inner = kid(a, part, (r, c) => r === 'nmod' && preposition(a, c) === 'of')
      const of = inner >= 0 ? plain(s, inner) : []
      const country = of.length === 0 && (s.placeAt[part] ?? 0) === 1 ? s.countryAt(part) : -1
      if (of.length > 0) out.push(...of)
      else if (country >= 0) out.push(country)
      else if (actsFor(a.lemma[part] ?? '') || isAgent(s, part)) {
        const owner = ownerWithin(s, part)
        if (owner.length > 0) out.push(...owner)
        else if (s.described(part) >= 0) out.push(s.described(part))
      } else if (s.described(part) >= 0) out.push(s.described(part))
    }
  }
  return [...new Set(out)]
}

const SIDE = new Set([
  'side',
  'party',
  'country',
  'nation',
  'neighbour',
  'neighbor',
  'government',
  'team',
  'delegation',
  'pair',
  'rival',
  'leader',
])
/** True of "the two sides", "both countries", "they": words for two that are told elsewhere. */
export function areSides(a: Analysis, token: number, mutual: boolean): boolean {
  if (token < 0) return false
  // "they" may be anybody, but those who meet are two
  if (a.lower[token] === 'they' || a.lower[token] === 'their') return mutual
  if (a.lower[token] === 'both') return true
  if (!SIDE.has(a.lemma[token] ?? '')) return false
  return a.lemma[token] === 'pair' || kid(a, token, (_r, c) => a.lower[c] === 'two' || a.lower[c] === 'both') >= 0
}
