import { type Described, hasName, keyed, nameEntity } from './described.ts'
import { STATE_NOUNS } from './en/nouns.ts'
import { OUTLET_NOUNS } from './en/outlets.ts'
import { ANY_COMPANY, COMPANY_NOUNS } from './en/typing.ts'
import { homeOf } from './ministry.ts'
import { countryOfPhrase } from './modifiers.ts'
import { bareName, withAdjective } from './naming.ts'
import { candidates } from './pronouns.ts'
import { countryEntry, withArticle } from './registry.ts'
import { type Entity, entityOfEntry, type Scene, textOf } from './scene.ts'
import { roleOf } from './use.ts'

/** Nouns that only say what the name before them is. */
export const CLASS_NOUNS = new Set(
  'agency daily newspaper paper magazine broadcaster channel network weekly tabloid website site group party movement alliance bloc company firm organisation organization newswire station'.split(
    ' ',
  ),
)

export interface BodyFacts {
  readonly owner: Entity | null
  readonly country: string | null
  readonly definite: boolean
  readonly source: boolean
}

export function body(s: Scene, c: number, f: BodyFacts): Described | null {
  const chunk = s.chunks[c]!
  const a = s.a
  const head = a.lower[chunk.head]!
  const state = f.country ?? (f.owner?.kind === 'country' ? f.owner.country : null)
  if (STATE_NOUNS.has(head) && state) {
    const entry = countryEntry(state)
    if (entry) return { entity: entityOfEntry(s, entry).id, form: 'description', rule: 'actor.state-organ' }
  }
  const outlet = OUTLET_NOUNS.has(head)
  // "the Ritzau agency", "the Nhan Dan daily": the noun only says what the name is.
  const n = s.nameOf[chunk.head - 1]!
  if (n >= 0 && chunk.head > chunk.start && CLASS_NOUNS.has(head) && s.names[n]!.kind !== 'PER') {
    const e = nameEntity(s, n)
    const kind = e >= 0 ? s.entities[e]!.kind : null
    if (
      e >= 0 &&
      (kind === 'outlet' ||
        (kind === 'organisation' && !/^(?:agency|paper|news|site|website|magazine)$/.test(head)) ||
        (kind === 'other' && outlet))
    ) {
      if (outlet) s.entities[e]!.kind = 'outlet'
      s.entities[e]!.nouns.add(head)
      return { entity: e, form: 'name', rule: 'actor.named-class' }
    }
  }
  const words = bareName(s, chunk.start, chunk.end)
  if (/ministry$/.test(words) || head === 'ministry') {
    const portfolio = portfolioWords(s, c)
    const { country, rule } = state ? { country: state, rule: 'actor.ministry' } : homeOf(s, c, portfolio)
    const prior = portfolio === 'ministry' ? recentBody(s, c, 'ministry') : -1
    if (prior >= 0 && !state) return { entity: prior, form: 'description', rule: 'actor.body' }
    const key = `ministry:${portfolio}:${country ?? ''}`
    return keyed(
      s,
      key,
      country ? withAdjective(portfolio, country) : portfolio,
      { kind: 'organisation', country, certainty: state || !country ? 'asserted' : 'implied' },
      head,
      rule,
    )
  }
  if (f.owner && f.owner.kind !== 'country') {
    return keyed(
      s,
      `rel:${words.toLowerCase()}:${f.owner.id}`,
      `${words} of ${f.owner.name}`,
      { kind: outlet ? 'outlet' : 'organisation', of: f.owner.id, country: f.owner.country },
      head,
      'actor.owned-body',
    )
  }
  if (f.definite && !state && chunk.end - chunk.start <= 2) {
    const prior = recentBody(s, c, head)
    if (prior >= 0) return { entity: prior, form: 'description', rule: 'actor.body' }
  }
  if (f.source && f.definite && SETTLEMENTS.has(words)) {
    const place = townBefore(s, chunk.start)
    if (place !== null)
      return keyed(s, `town:${place.toLowerCase()}`, place, { kind: 'organisation' }, head, 'actor.town')
  }
  // A body no sentence lets speak or act is not worth an actor.
  const use = roleOf(a, chunk.start, chunk.end).use
  const named = hasName(s, chunk.start, chunk.end)
  if (!f.source && !named && !state && use !== 'subject') return null
  if (
    !f.source &&
    /^(?:country|nation|state|city|town|village|county|province|world|church|museum|theatre|hospital|school|gallery|library|college|university|business|station|home)$/.test(
      head,
    ) &&
    !named
  )
    return null
  let name = words
  let country = state
  const bare = chunk.owner >= 0 && f.owner?.kind === 'country'
  if (state && (bare || /^(?:parliament|cabinet|senate)$/.test(words))) name = `${words} of ${withArticle(state)}`
  else if (head === 'government' && words === 'government' && s.setting) {
    const entry = countryEntry(s.setting)
    if (entry) return { entity: entityOfEntry(s, entry).id, form: 'description', rule: 'actor.government' }
  } else if (/^(?:parliament|cabinet|senate|police|army|navy|military)$/.test(words) && s.setting && f.definite) {
    country = s.setting
    name = `${words} of ${withArticle(country)}`
  }
  return keyed(
    s,
    `body:${name.toLowerCase()}`,
    name,
    { kind: outlet ? 'outlet' : 'organisation', country, certainty: state === country ? 'asserted' : 'implied' },
    head,
    'actor.body',
  )
}

/** "foreign ministry", without country and article. */
export function portfolioWords(s: Scene, c: number): string {
  const chunk = s.chunks[c]!
  const words: string[] = []
  for (let t = chunk.start; t < chunk.end; t++)
    if (s.nameOf[t]! < 0 && !/^(?:the|a|an)$/.test(s.a.lower[t]!)) words.push(s.a.lower[t]!)
  if (s.a.lower[chunk.end] === 'of' && s.chunks[c + 1]?.start === chunk.end + 1 && countryOfPhrase(s, c) === null)
    words.push('of', textOf(s, s.chunks[c + 1]!.start, s.chunks[c + 1]!.end).toLowerCase())
  return words.join(' ')
}

/** The body a bare "the company", "the bloc" or "the agency" stands for: the last one so called, else the last that may be called so. */
export function recentBody(s: Scene, c: number, head: string): number {
  const sentence = s.a.sentenceOf[s.chunks[c]!.start]!
  const company = ANY_COMPANY.has(head)
  let likely = -1
  let unknown = -1
  for (const e of candidates(s, 20)) {
    const last = e.seen[e.seen.length - 1]
    if (!last || e.human || sentence - last.sentence > 14) continue
    // "the force" of the police
    if (e.plural && head === 'team' && TEAMS.some((n) => e.nouns.has(n))) return e.id
    if (e.plural && !((head === 'force' || head === 'police') && e.nouns.has('police'))) continue
    if (e.plural) return e.id
    if (e.nouns.has(head) && (e.kind !== 'country' || head === 'country')) return e.id
    if (e.kind !== 'organisation' && e.kind !== 'outlet') continue
    if (hasWord(e.name, head)) return e.id
    if (likely >= 0 || e.entry !== null || !isNamed(s, e)) continue
    if (AGENCIES.has(head) && [...e.nouns].some((n) => AGENCIES.has(n)) && sentence - last.sentence <= 6) likely = e.id
    else if (company && calledCompany(e)) likely = e.id
    else if (COMPANY_NOUNS.has(head) && e.nouns.size === 0 && sentence - last.sentence <= (company ? 4 : 2)) {
      if (unknown < 0) unknown = e.id
    } else if (PLAIN_BODIES.has(head) && e.nouns.size === 0 && sentence - last.sentence <= 3) likely = e.id
    else if (COMPANY_NOUNS.has(head) && calledCompany(e) && sentence - last.sentence <= 6) likely = e.id
  }
  return likely >= 0 ? likely : unknown
}

/** Who "the team" may be. */
const TEAMS = [
  'researcher',
  'scientist',
  'author',
  'engineer',
  'archaeologist',
  'astronomer',
  'doctor',
  'surgeon',
  'biologist',
  'physicist',
  'rescuer',
]
/** Words for one body of the state that watches over something. */
const AGENCIES = new Set(
  'agency regulator watchdog authority bureau commission directorate inspectorate administration office'.split(' '),
)
const SETTLEMENTS = new Set('city town village county borough municipality'.split(' '))
/** The one town or district that was named so far; null where there were several, or none. */
function townBefore(s: Scene, token: number): string | null {
  const count = new Map<string, number>()
  for (let i = 0, n = 0; i < s.names.length && n < 400; i++, n++) {
    const name = s.names[i]!
    if (name.start >= token) break
    const known = name.senses[0]?.entry
    if (name.kind !== 'LOC' && known?.kind !== 'place') continue
    const text = textOf(s, name.start, name.end)
    count.set(text, (count.get(text) ?? 0) + 1)
  }
  const ranked = [...count].sort((x, y) => y[1] - x[1])
  if (ranked.length === 0) return null
  return ranked.length === 1 || ranked[0]![1] >= 2 * ranked[1]![1] + 1 ? ranked[0]![0] : null
}
/** Nouns that fit any body whose kind nobody told. */
const PLAIN_BODIES = new Set(
  'organisation organization body agency institution institute charity association'.split(' '),
)
const isNamed = (s: Scene, e: Entity): boolean => s.nameOf[e.seen[0]!.head]! >= 0
function calledCompany(e: Entity): boolean {
  for (const n of e.nouns) if (COMPANY_NOUNS.has(n)) return true
  return false
}
/** Is `word`, singular, one of the words of the name ("the museum" of "Ferncastle Museums")? */
function hasWord(name: string, word: string): boolean {
  const lower = name.toLowerCase()
  const at = lower.lastIndexOf(word)
  if (at < 0 || (at > 0 && lower[at - 1] !== ' ')) return false
  const rest = lower.slice(at + word.length)
  return rest === '' || rest === 's' || rest[0] === ' '
}
