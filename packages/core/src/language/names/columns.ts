/**
 * Names from the tagger's classes (O, B-PER, I-PER, …): halves joined, types checked against what the words say, and
 * made consistent over the article: a word that was part of a name is one again when it stands alone, and a name keeps
 * the type it has most often.
 */
import { NAME_TYPES } from '../../record/index.ts'
import { ORGS, PLAIN_CAPITALS, PORTFOLIO_HOLDERS, PORTFOLIOS } from '../en/name-words.ts'
import { NAMING_TITLES, TITLES } from '../en/titles.ts'
import type { Lexicon } from '../neural/lexicon.ts'
import { groupBefore, joinNames } from './join.ts'
import { weigh } from './known.ts'
import { isKnownPlace, ORGANISATION, PERSON, PLACE, typeOf } from './types.ts'
import { withWorks } from './works.ts'

export interface NameColumns {
  readonly nameStart: Int32Array
  readonly nameEnd: Int32Array
  readonly nameType: Uint8Array
  readonly nameOf: Int32Array
}

/** Tokens [from, to). */
export interface Name {
  from: number
  to: number
  type: number
}

export interface NameInput {
  /** Classes of the tokens. */
  readonly classes: Uint8Array
  readonly sentences: Int32Array
  readonly sentenceOf: Int32Array
  /** 1 for tokens tagged as proper nouns. */
  readonly proper: Uint8Array
  /** As printed, and in lower case. */
  readonly words: readonly string[]
  readonly lower: readonly string[]
  readonly head: Int32Array
  readonly deprel: readonly string[]
  readonly lexicon: Lexicon
}

const TYPES = NAME_TYPES.length

export function nameColumns(input: NameInput): NameColumns {
  const { classes, sentences, sentenceOf, words, lower } = input
  const covered = new Uint8Array(classes.length)
  let names = runs(classes, sentences)
  for (const n of names) covered.fill(1, n.from, n.to)
  names = joinNames(input, names, covered, sentenceOf)
  names = names.filter((n) => !isWordAlone(words, lower, n))
  // "Striker Tom Vale"; a king keeps his
  for (const n of names)
    if (n.type === PERSON && n.to - n.from > 2 && TITLES.has(lower[n.from]!) && !NAMING_TITLES.has(lower[n.from]!))
      n.from++
  names = withWorks(input, names)
  for (const n of names) covered.fill(1, n.from, n.to)
  const surnames = new Set<string>()
  const learnSurnames = () => {
    for (const n of names) {
      const last = lower[n.to - 1]!
      if (n.type === PERSON && n.to - n.from > 1 && last.length > 2) surnames.add(last)
    }
  }
  learnSurnames()
  for (const n of names)
    n.type = weigh(input.lexicon, lower, n.from, n.to, typeOf(lower, n.from, n.to, n.type, surnames), surnames)
  // some are persons only now
  learnSurnames()
  vote(names, words, lower, surnames)
  for (const n of alone(input, names, covered, surnames)) names.push(n)
  names.sort((a, b) => a.from - b.from)
  return asColumns(names, classes.length)
}

/** The heads of GUM's names as the model marks them; the tree cuts the names (bench/gum-names.ts). */
export const markedHeads = (classes: Uint8Array, sentences: Int32Array): NameColumns =>
  asColumns(runs(classes, sentences), classes.length)

function asColumns(names: readonly Name[], size: number): NameColumns {
  const nameOf = new Int32Array(size).fill(-1)
  for (const [k, n] of names.entries()) nameOf.fill(k, n.from, n.to)
  return {
    nameStart: Int32Array.from(names, (n) => n.from),
    nameEnd: Int32Array.from(names, (n) => n.to),
    nameType: Uint8Array.from(names, (n) => n.type),
    nameOf,
  }
}

const key = (words: readonly string[], n: Name) =>
  n.to - n.from === 1 ? words[n.from]! : words.slice(n.from, n.to).join(' ')

/** “President”, “KO”, “Transport” of a minister: a title, a short form of no name or an office's field, taken for a name. */
function isWordAlone(words: readonly string[], lower: readonly string[], n: Name): boolean {
  if (n.to - n.from > 1) return false
  if (PORTFOLIOS.has(lower[n.from]!) && PORTFOLIO_HOLDERS.has(lower[n.to] ?? '')) return true
  if (n.type !== PERSON) return false
  return TITLES.has(lower[n.from]!) || (SHORT.test(words[n.from]!) && PLAIN_CAPITALS.has(lower[n.from]!))
}

/** Votes by full name: each name gets the type it has most often; a surname alone is its person. */
function vote(names: readonly Name[], words: readonly string[], lower: readonly string[], surnames: Set<string>): void {
  const votes = new Map<string, number[]>()
  const of = (n: Name): number[] => {
    const k = key(words, n)
    let v = votes.get(k)
    if (!v) {
      v = new Array(TYPES).fill(0)
      votes.set(k, v)
    }
    return v
  }
  for (const n of names) of(n)[n.type]!++
  for (const n of names) {
    const v = of(n)
    let best = n.type
    for (let t = 0; t < TYPES; t++) if (v[t]! > v[best]!) best = t
    n.type = n.to - n.from === 1 && surnames.has(lower[n.from]!) && n.type !== PLACE ? PERSON : best
  }
}

/**
 * Proper nouns outside all names that are a surname, a name, a known place or body, or a short form; short forms of the article's own bodies
 * and “on X”, whatever the tagger takes them for.
 */
function* alone(
  input: NameInput,
  names: readonly Name[],
  covered: Uint8Array,
  surnames: ReadonlySet<string>,
): Generator<Name> {
  const { proper, words, lower } = input
  const types = new Map<string, number>()
  for (const n of names) if (n.to - n.from === 1 && !types.has(words[n.from]!)) types.set(words[n.from]!, n.type)
  for (const n of names) if (n.type === ORGANISATION && n.to - n.from > 1) types.set(initialsOf(words, n), ORGANISATION)
  for (let i = 0; i < words.length; i++) {
    const known = types.get(words[i]!)
    // “WHO” is no pronoun
    const own =
      CAPITALS.test(words[i]!) && (known === ORGANISATION || (ORGS.has(lower[i]!) && isShortForm(words, lower, i)))
    const posted = words[i] === 'X' && lower[i - 1] === 'on'
    if (covered[i] || (!proper[i] && !own && !posted)) continue
    const whole = groupBefore(input, { from: i, to: i + 1, type: ORGANISATION }, input.sentenceOf)
    if (posted) yield { from: i, to: i + 1, type: ORGANISATION }
    else if (whole < i && !covered.subarray(whole, i).includes(1)) yield { from: whole, to: i + 1, type: ORGANISATION }
    else if (surnames.has(lower[i]!)) yield { from: i, to: i + 1, type: PERSON }
    else if (known !== undefined) yield { from: i, to: i + 1, type: known }
    else if (isKnownPlace(lower, i, i + 1)) yield { from: i, to: i + 1, type: PLACE }
    else if ((lower[i]!.length > 3 && ORGS.has(lower[i]!)) || isShortForm(words, lower, i))
      yield { from: i, to: i + 1, type: ORGANISATION }
  }
}

/** “NPG” of “Northern People's Guard”. */
function initialsOf(words: readonly string[], n: Name): string {
  let out = ''
  for (let i = n.from; i < n.to; i++) if (/^\p{Lu}/u.test(words[i]!)) out += words[i]![0]
  return out
}

const CAPITALS = /^[A-Z]{3,6}$/
/** Three to six capitals and nothing else. */
export const isCapitals = (word: string): boolean => CAPITALS.test(word)
const SHORT = /^[A-Z]{2,4}s?$/
const ROMAN = /^[IVXLCM]+$/

/** “FTU”, “CSO”: capitals alone, in text that is not all capitals, are an organisation's unless they are known to be something else. */
function isShortForm(words: readonly string[], lower: readonly string[], i: number): boolean {
  if (!CAPITALS.test(words[i]!) || ROMAN.test(words[i]!) || PLAIN_CAPITALS.has(lower[i]!)) return false
  return !CAPITALS.test(words[i - 1] ?? '') && !CAPITALS.test(words[i + 1] ?? '')
}

function runs(classes: Uint8Array, sentences: Int32Array): Name[] {
  const names: Name[] = []
  for (let s = 0; s + 1 < sentences.length; s++) {
    const end = sentences[s + 1]!
    for (let i = sentences[s]!; i < end; ) {
      const c = classes[i]!
      if (c === 0) {
        i++
        continue
      }
      // after B-x (odd) or a stray I-x, the name goes on with I-x (even)
      const inside = c + (c & 1)
      let to = i + 1
      while (to < end && classes[to] === inside) to++
      names.push({ from: i, to, type: (c - 1) >> 1 })
      i = to
    }
  }
  return names
}
