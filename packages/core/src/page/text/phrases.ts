import type { Role } from '../../record/index.ts'
import { appeal } from '../en/appeal.ts'
import { authorBio, categories, comments, credit, footer, navigation, readMore, share, sources } from '../en/asides.ts'
import { advert, cookie, copyright, correction } from '../en/notices.ts'
import type { PhraseSet } from '../en/phrases.ts'
import { newsletter, subscription } from '../en/signup.ts'
import { ADDRESS } from '../en/voice.ts'
import { Finder } from './finder.ts'
import { required } from './literals.ts'

/** The sets of phrases by which furniture is known, one for each role. */
export const SETS: readonly PhraseSet[] = [
  appeal,
  newsletter,
  subscription,
  cookie,
  advert,
  share,
  comments,
  readMore,
  copyright,
  correction,
  authorBio,
  credit,
  navigation,
  footer,
  categories,
  sources,
]
export const ROLES: readonly Role[] = SETS.map((s) => s.role)
/** A number for each set. Plain arrays: those of typed numbers cost a microsecond each to make. */
export const filled = (value: number): number[] => SETS.map(() => value)

/** How often an expression matches in a text, so many times at most. */
export const count = (re: RegExp | null, s: string, most: number): number => {
  if (!re) return 0
  re.lastIndex = 0
  let n = 0
  while (n < most && re.exec(s)) n++
  return n
}

const SENTENCE = '(?:^|[.!?–—-] ?)'
/** Alternatives outside all brackets: then a pattern's head is not the head of all of it. */
const isSplit = (p: string): boolean => {
  let depth = 0
  for (let i = 0; i < p.length; i++) {
    if (p[i] === '\\') i++
    else if (p[i] === '(') depth++
    else if (p[i] === ')') depth--
    else if (p[i] === '|' && depth === 0) return true
  }
  return false
}
/**
 * One expression for a list of phrases. Those that begin alike (at a word, at the start, at a sentence) share their
 * head, so that it is looked for once at each place and not once for each phrase.
 */
function compile(list: readonly string[]): RegExp | null {
  if (list.length === 0) return null
  const groups = new Map<string, string[]>()
  for (const p of list) {
    const head = isSplit(p)
      ? ''
      : p.startsWith(SENTENCE)
        ? SENTENCE
        : p.startsWith('^')
          ? '^'
          : /^\w|^\(\?:[a-z]/.test(p)
            ? '\\b'
            : ''
    const rest = head === '\\b' || head === '' ? p : p.slice(head.length)
    const open = isSplit(p) && /^\w|^\(\?:[a-z]/.test(p) ? `\\b${rest}` : rest
    groups.set(head, [...(groups.get(head) ?? []), open])
  }
  return new RegExp(
    [...groups].map(([head, rest]) => (head === '' ? rest.join('|') : `${head}(?:${rest.join('|')})`)).join('|'),
    'g',
  )
}
/** A list of phrases of one weight: as one expression, and each by itself, made when first asked for. */
class Phrases {
  readonly set: number
  readonly points: number
  readonly list: readonly string[]
  private all: RegExp | null = null
  private readonly each: (RegExp | null)[]
  constructor(set: number, points: number, list: readonly string[]) {
    this.set = set
    this.points = points
    this.list = list
    this.each = list.map(() => null)
  }

  /** How often they stand in a text, three times at most, of which only those at `can` may. */
  count(s: string, can: readonly number[]): number {
    let one = -1
    for (const k of can) {
      if (count((this.each[k] ??= compile([this.list[k]])), s, 1) === 0) continue
      // two that stand in it may share words: then they are looked for as one expression
      if (one >= 0) return count((this.all ??= compile(this.list)), s, 3)
      one = k
    }
    return one < 0 ? 0 : count(this.each[one], s, 3)
  }
}
const PHRASES: readonly Phrases[] = SETS.flatMap((s, set) => [
  new Phrases(set, 3, s.strong),
  new Phrases(set, 1.5, s.medium),
  new Phrases(set, 0.6, s.weak),
])
/** All phrases in a row: which list each is of, and its place there. The last stands for words to the reader. */
const LIST_OF = PHRASES.flatMap((p, k) => p.list.map(() => k))
const PLACE_OF = PHRASES.flatMap((p) => p.list.map((_, i) => i))
const TO_READER = LIST_OF.length

/** Made at the first utterance and not when the module is loaded: it takes some milliseconds. */
const finder = (() => {
  let made: Finder | null = null
  return (): Finder => {
    made ??= new Finder([...PHRASES.flatMap((p) => p.list), ADDRESS.source].map((p) => required(p) ?? ['']))
    return made
  }
})()

/** Points of each set for the phrases that stand in a text, of those that can; null where there are none. */
function pointsOf(s: string, held: readonly number[]): readonly number[] | null {
  let points: number[] | null = null
  for (let i = 0; i < held.length && held[i] < TO_READER; ) {
    const k = LIST_OF[held[i]]
    const can: number[] = []
    for (; i < held.length && LIST_OF[held[i]] === k; i++) can.push(PLACE_OF[held[i]])
    const n = PHRASES[k].count(s, can)
    if (n === 0) continue
    points ??= filled(0)
    points[PHRASES[k].set] += n * PHRASES[k].points
  }
  return points
}

/** What a text says by its phrases: points of each set, null where none stands in it, and how much it speaks to its reader. */
export function phrasesIn(s: string): { points: readonly number[] | null; address: number } {
  // most texts hold no string that a phrase needs: then no expression is asked
  const held = finder().look(s)
  if (held.length === 0) return NOTHING
  const address = held[held.length - 1] === TO_READER ? Math.min(2, count(ADDRESS, s, 4) * 0.6) : 0
  return { points: pointsOf(s, held), address }
}
const NOTHING = { points: null, address: 0 }
