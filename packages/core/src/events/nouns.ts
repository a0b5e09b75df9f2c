/** Events told by nouns: which nouns count, what they take as arguments, how much of the phrase names them. */
import { actorsAt } from './actors-at.ts'
import type { Scene } from './fit.ts'
import { isAgent, isPlace } from './fit.ts'
import { NOUN_SENSES, type NounEntry, type Sense } from './lexicon.ts'
import { ownerOf } from './recipients.ts'
import { kid, kids, preposition, relation, upos } from './tree.ts'

/** Adjectives that belong to the name of an event. */
const DEFINING = new Set(
  'joint bilateral trilateral multilateral final opening closing closed special emergency royal military naval humanitarian diplomatic peace boundary state official informal formal televised virtual phone video telephone press news summit ministerial presidential legislative general hunger handover farewell second third annual first silent mass memorial opening naval last-minute private secret inaugural next working'.split(
    ' ',
  ),
)

/** The word as the lexicon has it: lemma, printed form, or the hyphenated whole ("fly-past"). */
function forms(s: Scene, i: number): string[] {
  const a = s.analysis
  const out = [a.lower[i] ?? '', a.lemma[i] ?? '']
  if (i >= 2 && a.lower[i - 1] === '-' && a.end[i - 1] === a.start[i]) {
    let first = i - 2
    if (first >= 0) out.unshift(a.text.slice(a.start[first], a.end[i]).toLowerCase())
    first -= 2
    if (first >= 0 && a.lower[first + 1] === '-') out.unshift(a.text.slice(a.start[first], a.end[i]).toLowerCase())
  }
  return out
}

const modifiers = (s: Scene, i: number): number[] => {
  const a = s.analysis
  const out: number[] = []
  for (const c of kids(a, i)) {
    const rel = relation(a, c)
    if (c < i && (rel === 'compound' || rel === 'amod' || rel === 'nmod' || rel === 'flat')) {
      out.push(c)
      for (const g of kids(a, c)) if (relation(a, g) === 'compound' || relation(a, g) === 'amod') out.push(g)
    }
  }
  return out
}

/** "backed him in a call" */
const IN_A_CALL: Sense<NounEntry> = {
  entry: { type: 'CONSULT', kind: 'call', words: 'call', use: 'free', to: 'with to', mutual: true },
  particle: null,
}
/** "on strike" */
const ON_STRIKE: Sense<NounEntry> = {
  entry: { type: 'PROTEST', kind: 'strike', words: 'strike', use: 'free' },
  particle: null,
}

/** The sense of a noun, or null: first whose modifiers fit. */
export function nounSense(s: Scene, i: number, inside = false): Sense<NounEntry> | null {
  if (inside) return findSense(s, i, true)
  const known = s.senses.get(i)
  if (known !== undefined) return known
  const found = findSense(s, i, false)
  s.senses.set(i, found)
  return found
}

/** What leads to the top of a mountain. */
const SLOPE = new Set(
  `car lift path route trail road climb ascent walk hike gondola tram railway funicular push scramble trek attempt descent
  climber reach scale conquer near ridge slope camp metre meter foot mile view peak crater mountain`.split(/\s+/),
)

function findSense(s: Scene, i: number, inside: boolean): Sense<NounEntry> | null {
  const a = s.analysis
  const rel = relation(a, i)
  if (rel === 'flat' || rel === 'fixed' || (rel === 'compound' && !inside && (s.timeAt[a.head[i] ?? -1] ?? -1) < 0))
    return null
  // the top of a mountain is no meeting
  if (a.lemma[i] === 'summit' && SLOPE.has(a.lemma[a.head[i] ?? -1] ?? '')) return null
  if (a.lower[i] === 'strike' && preposition(a, i) === 'on' && kid(a, i, (r) => r === 'det') < 0) return ON_STRIKE
  if (
    a.lower[i] === 'call' &&
    ['in', 'during'].includes(preposition(a, i)) &&
    kid(a, i, (r, c) => r === 'det' && a.lower[c] === 'a') >= 0
  )
    return IN_A_CALL
  const known = forms(s, i)
  if (!known.some((f) => NOUN_SENSES.has(f))) return null
  const mods = modifiers(s, i).flatMap((m) => [a.lower[m] ?? '', a.lemma[m] ?? ''])
  if (i > 0 && a.end[i - 1] !== undefined) mods.push(a.lower[i - 1] ?? '')
  for (const form of known)
    for (const sense of NOUN_SENSES.get(form) ?? []) {
      const { modifier, not } = sense.entry
      if (modifier !== undefined && !modifier.split(' ').some((m) => mods.includes(m))) continue
      if (not?.split(' ').some((m) => mods.includes(m))) continue
      return sense
    }
  return null
}

/** Token range of the trigger: the noun with what defines it. */
export function nounSpan(s: Scene, i: number): [number, number] {
  const a = s.analysis
  let from = i
  while (from > 0 && from > i - 5) {
    const m = from - 1
    if (a.sentenceOf[m] !== a.sentenceOf[i]) break
    const lower = a.lower[m] ?? ''
    const rel = relation(a, m)
    const own = a.head[m] === i || (a.head[m] ?? -1) > m
    if (lower === '-' && from - 2 >= 0) {
      from -= 2
      continue
    }
    if (!own || s.timeAt[m] !== -1) break
    if (rel === 'compound' && upos(a, m) !== 'NUM' && !isVerbForm(a.xpos[m] ?? '')) from = m
    else if (rel === 'amod' && DEFINING.has(lower)) from = m
    else break
  }
  return [from, i + 1]
}
const isVerbForm = (tag: string) => tag === 'VBD'

export interface NounArguments {
  actors: number[]
  recipients: number[]
  /** True if anything in the phrase tells who, whom, where or when. */
  readonly anchored: boolean
  /** True for "the", "this", "that", a possessive. */
  readonly definite: boolean
  readonly generic: boolean
  /** "no arrests" */
  readonly none: boolean
  /** "the next round", "a second visit": another than the one told before. */
  readonly other: boolean
}

const OTHER = new Set([
  'next',
  'another',
  'second',
  'third',
  'new',
  'further',
  'fresh',
  'separate',
  'similar',
  'previous',
  'other',
  'different',
  'earlier',
])
const DEMONSTRATIVE = new Set(['this', 'that', 'these', 'those'])
const GENERIC_DET = new Set(['any', 'every', 'each', 'another', 'such', 'no', 'what'])

export function nounArguments(s: Scene, i: number, entry: NounEntry): NounArguments {
  const a = s.analysis
  const actors: number[] = []
  const recipients: number[] = []
  let anchored = false
  let definite = false
  let generic = false
  let none = false
  let other = false
  for (let t = i - 1; t >= 0 && t > i - 3; t--) if (DEMONSTRATIVE.has(a.lower[t] ?? '')) definite = true
  for (const c of kids(a, i)) {
    const rel = a.deprel[c] ?? ''
    if (rel === 'det') {
      const lower = a.lower[c] ?? ''
      if (
        lower === 'the' ||
        lower === 'this' ||
        lower === 'that' ||
        lower === 'these' ||
        lower === 'those' ||
        lower === 'both'
      )
        definite = true
      if (GENERIC_DET.has(lower)) generic = true
      if (lower === 'no') none = true
    }
    if (s.timeAt[c] !== -1 && c !== i) anchored = true
    if (OTHER.has(a.lower[c] ?? '')) other = true
    if (rel === 'nmod:poss') {
      if (s.timeAt[c] === -1) {
        actors.push(...actorsAt(s, c))
        definite = true
      }
      anchored = true
    } else if ((rel === 'compound' || rel === 'amod' || rel === 'nmod') && c < i && preposition(a, c) === '') {
      const found = actorsAt(s, c)
      if (found.length > 0) {
        actors.push(...found)
        anchored = true
      } else if (isPlace(s, c)) anchored = true
    } else if (relation(a, c) === 'nmod' || relation(a, c) === 'obl') {
      const p = preposition(a, c)
      const found = actorsAt(s, c)
      if (p === 'between' || p === 'among' || p === 'by') {
        actors.push(...found)
        anchored ||= found.length > 0 || isAgent(s, c)
      } else if (p === 'of') {
        if (entry.to?.split(' ').includes('of')) recipients.push(...found)
        else if ((found.length > 0 && !isPlace(s, c)) || isAgent(s, c)) actors.push(...found)
        anchored ||=
          found.length > 0 ||
          isAgent(s, c) ||
          isPlace(s, c) ||
          (definite && entry.type !== null && entry.type !== 'CONSULT')
      } else if (p === 'from' && !(entry.to ?? '').includes('from')) {
        actors.push(...found)
        anchored ||= found.length > 0
      } else if (entry.to?.split(' ').includes(p) || (entry.type === 'REQUEST' && p === 'for')) {
        // "a request for Poland's consent"
        recipients.push(...(found.length > 0 ? found : ownerOf(s, c)))
        anchored = true
      } else if (
        (p === 'in' || p === 'at' || p === 'on' || p === 'near' || p === 'to') &&
        (isPlace(s, c) || s.timeAt[c] !== -1)
      )
        anchored = true
      if (s.timeAt[c] !== -1) anchored = true
      // "a visit to Tunis by the commissioner": hung on the place by the parser
      if (isPlace(s, c) || s.timeAt[c] !== -1) {
        const by = kid(a, c, (r, g) => r === 'nmod' && preposition(a, g) === 'by')
        if (by >= 0) actors.push(...actorsAt(s, by))
      }
    } else if (relation(a, c) === 'acl') {
      const lower = a.lower[c] ?? ''
      if (
        [
          'planned',
          'scheduled',
          'due',
          'fixed',
          'held',
          'set',
          'aimed',
          'called',
          'hosted',
          'organised',
          'organized',
        ].includes(lower)
      )
        anchored = true
      const agent = kid(a, c, (r, g) => r.startsWith('obl') && preposition(a, g) === 'by')
      if (agent >= 0) actors.push(...actorsAt(s, agent))
    }
  }
  return {
    actors: [...new Set(actors)],
    recipients: [...new Set(recipients)].filter((x) => !actors.includes(x)),
    anchored,
    definite,
    generic,
    none,
    other,
  }
}
