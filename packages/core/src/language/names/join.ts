/** Halves of one name that the model took for two, joined where the tree holds them together. */
import { GIVEN_NAMES } from '../en/gazetteer.ts'
import {
  COMPANY_LAST,
  GROUPS,
  HAPPENING_LAST,
  NAME_LINKS,
  ORG_LAST,
  ORG_OPENS,
  PERSON_LAST,
  PLACE_LAST,
  PLACE_OPENS,
} from '../en/name-words.ts'
import { TITLES } from '../en/titles.ts'
import { CLASSES, type Lexicon } from '../neural/lexicon.ts'
import type { Name } from './columns.ts'
import { isKnownPlace, isPeople, ORGANISATION, OTHER, PERSON, PLACE } from './types.ts'

interface Words {
  readonly lower: readonly string[]
  readonly words: readonly string[]
  readonly head: Int32Array
  readonly deprel: readonly string[]
  /** 1 for proper nouns. */
  readonly proper: Uint8Array
  readonly lexicon: Lexicon
}

const GIVEN = CLASSES.indexOf('given')

const tying = (relation: string) => relation === 'flat' || relation === 'compound' || relation === 'flat:foreign'
const capitals = (word: string) => word.length > 1 && word === word.toUpperCase()

const capital = (word: string) => /^\p{Lu}/u.test(word)

/** Type of “City of Port Selby”, “Bank of Norland” by the word before *of*, or −1. */
const typeOfWhole = (opener: string): number =>
  ORG_OPENS.has(opener) ? ORGANISATION : PLACE_OPENS.has(opener) ? PLACE : -1

/** Does the tree hold [from, mid) and [mid, to) together? */
function tied(w: Words, from: number, mid: number, to: number): boolean {
  for (let i = from; i < mid; i++) if (w.head[i]! >= mid && w.head[i]! < to && tying(w.deprel[i]!)) return true
  for (let i = mid; i < to; i++) if (w.head[i]! >= from && w.head[i]! < mid && w.deprel[i] === 'flat') return true
  return false
}

/** Type of two halves as one name, or −1 where they are two. */
function typeOfBoth(w: Words, a: Name, b: Name): number {
  if (isPeople(w.lower[a.to - 1]!) || isKnownPlace(w.lower, a.from, a.to)) return -1
  if (a.type === b.type) return a.type
  const last = w.lower[b.to - 1]!
  if (ORG_LAST.has(last) && b.type !== PLACE) return ORGANISATION
  if (PLACE_LAST.has(last)) return b.type === ORGANISATION ? ORGANISATION : PLACE
  const short = b.to - b.from === 1
  if (b.type === PERSON) {
    // "Dries" and "Mertens", "Seán Ó" and "Briain", but not "NASA" and "Bill Ingalls"
    const one = a.to - a.from === 1 || (a.to - a.from === 2 && w.words[a.to - 1]!.length < 3)
    const given = one && !capitals(w.words[a.from]!)
    return given && (short || GIVEN_NAMES.has(w.lower[a.from]!)) ? PERSON : -1
  }
  if (a.type === PERSON && short && !isKnownPlace(w.lower, b.from, b.to) && !capitals(w.words[b.from]!)) return PERSON
  return a.type === OTHER || b.type === OTHER ? b.type : -1
}

/** Joins and widens in place; `names` in order of the text, no name over a sentence's end. */
export function joinNames(w: Words, names: Name[], covered: Uint8Array, sentenceOf: Int32Array): Name[] {
  const out: Name[] = []
  for (const name of names) {
    widen(w, name, covered, sentenceOf)
    const from = groupBefore(w, name, sentenceOf)
    if (from < name.from) {
      covered.fill(1, from, name.from)
      name.from = from
      name.type = ORGANISATION
      while (out.length > 0 && out.at(-1)!.to > from) name.from = Math.min(from, out.pop()!.from)
    }
    const before = out.at(-1)
    if (before && before.to === name.from && sentenceOf[before.from] === sentenceOf[name.from]) {
      // "University of" and "Belgrade": the first is not whole without the second
      const open = NAME_LINKS.has(w.lower[before.to - 1]!)
      const type = open ? before.type : tied(w, before.from, name.from, name.to) ? typeOfBoth(w, before, name) : -1
      if (type >= 0) {
        before.to = name.to
        before.type = type
        continue
      }
    }
    if (before && w.lower[before.to] === 'of' && before.to + 1 === name.from) {
      const type = typeOfWhole(w.lower[before.to - 1]!)
      if (type >= 0 && capital(w.words[before.to - 1]!)) {
        covered[before.to] = 1
        before.to = name.to
        before.type = type
        continue
      }
    }
    out.push(name)
  }
  return out
}

/** Where a body begins that is called after its people, “Northern People's Guard” for “Guard”; else where the name begins. */
export function groupBefore(w: Words, name: Name, sentenceOf: Int32Array): number {
  const group = name.from - 2
  const inside = (i: number) => i >= 0 && sentenceOf[i] === sentenceOf[name.from] && capital(w.words[i]!)
  if (!inside(group) || w.deprel[name.from - 1] !== 'case' || !GROUPS.has(w.lower[group]!)) return name.from
  if (w.head[group]! < name.from || w.head[group]! >= name.to) return name.from
  if (!ORG_LAST.has(w.lower[name.to - 1]!) && !ORG_OPENS.has(w.lower[name.from]!)) return name.from
  let from = group
  const belongs = (i: number) => w.head[i]! > i && w.head[i]! < name.to && /^(?:amod|compound)/.test(w.deprel[i]!)
  while (inside(from - 1) && belongs(from - 1)) from--
  return from
}

/** Some word of the name hangs on word i as part of one name. */
function tiedTo(w: Words, name: Name, i: number): boolean {
  for (let k = name.from; k < name.to; k++) if (w.head[k] === i && tying(w.deprel[k]!)) return true
  return false
}

/** “Zenko Farrow GmbH”: the form of a company right behind a name, whatever the tagger takes it for. */
const isCompany = (w: Words, covered: Uint8Array, sentenceOf: Int32Array, name: Name): boolean =>
  name.to < covered.length &&
  !covered[name.to] &&
  sentenceOf[name.to] === sentenceOf[name.from] &&
  COMPANY_LAST.has(w.lower[name.to]!) &&
  capital(w.words[name.to]!)

/** “To” of “James To”, “Yiu-chung” of “Leung Yiu-chung”: a capital in running text behind a person's one name, whatever the tagger makes of it. */
function isOddSurname(w: Words, name: Name, covered: Uint8Array, sentenceOf: Int32Array): boolean {
  const i = name.to
  if (name.type !== PERSON || i - name.from !== 1 || i >= covered.length || covered[i] || w.proper[i]) return false
  const sentence = sentenceOf[name.from]
  const running = (k: number) => sentenceOf[k] !== sentence || !capital(w.words[k] ?? '')
  const [first, second] = [w.lower[name.from]!, w.lower[i]!]
  return (
    sentenceOf[i] === sentence &&
    /^\p{Lu}\p{Ll}/u.test(w.words[i]!) &&
    running(i + 1) &&
    running(name.from - 1) &&
    (second.includes('-') || w.lexicon.has(first, GIVEN)) &&
    ![ORG_LAST, PLACE_LAST, HAPPENING_LAST, TITLES].some((words) => words.has(second)) &&
    !isPeople(second) &&
    !isKnownPlace(w.lower, name.from, name.to)
  )
}

/** Takes in proper nouns beside a name that the tree holds to it: "Moses" of "Mendelssohn". */
function widen(w: Words, name: Name, covered: Uint8Array, sentenceOf: Int32Array): void {
  const free = (i: number) =>
    i >= 0 &&
    i < covered.length &&
    !covered[i] &&
    w.proper[i] === 1 &&
    sentenceOf[i] === sentenceOf[name.from] &&
    !TITLES.has(w.lower[i]!) &&
    !isPeople(w.lower[i]!)
  const inside = (h: number) => h >= name.from && h < name.to
  const last = w.lower[name.to - 1]!
  const body = ORG_LAST.has(last) || PLACE_LAST.has(last)
  const called = (i: number) => !body && GIVEN_NAMES.has(w.lower[i]!)
  while (free(name.from - 1) && (name.type === PERSON || called(name.from - 1))) {
    const i = name.from - 1
    const mine = tying(w.deprel[i]!) && inside(w.head[i]!)
    const its = inside(w.head[name.from]!) ? false : w.head[name.from] === i && w.deprel[name.from] === 'flat'
    if (!mine && !its) break
    name.type = PERSON
    covered[--name.from] = 1
  }
  while (free(name.to) || isCompany(w, covered, sentenceOf, name)) {
    const i = name.to
    if (COMPANY_LAST.has(w.lower[i]!)) {
      name.type = ORGANISATION
      covered[name.to++] = 1
      break
    }
    const mine = w.deprel[i] === 'flat' && inside(w.head[i]!)
    const its =
      w.head[i - 1] === i && tying(w.deprel[i - 1]!) && (ORG_LAST.has(w.lower[i]!) || PLACE_LAST.has(w.lower[i]!))
    // "Gabriel García" hung on "Luna"
    const family =
      name.type === PERSON && tiedTo(w, name, i) && !isKnownPlace(w.lower, i, i + 1) && !capitals(w.words[i]!)
    // "Bell" of "Martin Luther Bell Jr.", all hung on "Jr."
    const over = w.head[i]!
    const sibling = name.type === PERSON && over === w.head[i - 1] && over > i && PERSON_LAST.has(w.lower[over]!)
    if (!mine && !its && !family && !sibling) break
    covered[name.to++] = 1
  }
  if (isOddSurname(w, name, covered, sentenceOf)) covered[name.to++] = 1
  if (
    name.type === PERSON &&
    name.to < w.lower.length &&
    PERSON_LAST.has(w.lower[name.to]!) &&
    sentenceOf[name.to] === sentenceOf[name.from]
  )
    covered[name.to++] = 1
}
