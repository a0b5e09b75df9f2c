/** Past or future from the noun that a day belongs to: "Tuesday's earthquake" is over whatever is still to be done about it. */
import type { Tense } from './context.ts'
import { arranged, befell } from './en/happened.ts'
import { AHEAD, CALLED_OFF, PUT_OFF } from './en/tense.ts'
import { KIND, type Scan } from './scan.ts'

type Word = (i: number) => string

/** Words between a day and its noun at most ("Monday's fatal night-time crash"). */
const REACH = 4
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her its their our my your this that last no whose'.split(' '),
)
const NOT_A_NOUN_PHRASE: ReadonlySet<string> = new Set(
  `on in of at for to from by with and or but as was were is are be been has have had will would could may might can that who which
when while after before he she it they we i you`.split(/\s+/),
)

export interface NounOfDay {
  readonly kind: 'befell' | 'arranged'
  /** Before the day ("arrests on Friday") or behind it ("Friday's arrests", "the May 3 arrests"). */
  readonly side: 'before' | 'behind'
}

/** The noun a day stands beside, if it is one that tells. */
export function nounOfDay(s: Scan, from: number, to: number, word: Word): NounOfDay | null {
  const possessive = s.at(to) === "'s"
  if (possessive || DETERMINERS.has(word(from - 1))) {
    const first = possessive ? to + 1 : to
    for (let k = first; k < first + REACH && k < s.size; k++) {
      const w = word(k)
      if (NOT_A_NOUN_PHRASE.has(w) || (s.is(k, KIND.punct) && w !== '-') || AHEAD.has(w)) break
      if (befell(w)) return { kind: 'befell', side: 'behind' }
      if (arranged(w)) return { kind: 'arranged', side: 'behind' }
    }
    return null
  }
  let j = from - 1
  if (word(j) === 'on' || word(j) === 'in' || word(j) === 'of') j--
  // "the arrests in Paris on Friday"
  for (let n = 0; n < 3 && s.capital(j) && s.at(j) === ''; n++) j--
  if (j < from - 2 && /^(?:in|at|near|outside|on|off)$/.test(word(j))) j--
  const w = word(j)
  if (j === from - 1 && s.capital(j)) return null
  if (befell(w)) return { kind: 'befell', side: 'before' }
  return arranged(w) ? { kind: 'arranged', side: 'before' } : null
}

const GROUP: ReadonlySet<string> = new Set(
  `has have had was were is are been be being now also since later finally already abruptly suddenly hastily not`.split(
    ' ',
  ),
)

const off = (w: string): boolean => CALLED_OFF.has(w) || PUT_OFF.has(w)
const CONVENED: ReadonlySet<string> = new Set('convened called summoned announced scheduled set arranged'.split(' '))

/** "a dinner on Saturday has been cancelled", "Friday's single, a duet, was shelved": what was called off mostly lay ahead. */
export function calledOff(s: Scan, to: number, word: Word): Tense | undefined {
  let k = to
  if (s.at(k) === "'s") for (k++; k < to + 6 && !s.is(k, KIND.punct) && !GROUP.has(word(k)); k++);
  if (s.at(k) === ',') {
    const comma = k
    for (k++; k < comma + 9 && s.at(k) !== ','; k++);
    if (s.at(k) !== ',') return undefined
    k++
  }
  const first = k
  while (k < first + 5 && GROUP.has(word(k))) k++
  if (k === first || !(off(word(k)) || (word(k) === 'off' && k - first === 1))) return undefined
  // "has been cancelled", "is off": now, so its day is still to come; "was cancelled": any time
  return /^(?:has|have|is|are)$/.test(word(first)) ? 'future' : 'due'
}

/** What the noun says of its day, before any verb is asked; undefined if nothing. `left` is what the words to the left say. */
export function nounTense(
  s: Scan,
  from: number,
  to: number,
  word: Word,
  left: () => Tense | undefined,
): Tense | undefined {
  // "has convened a meeting of both sides on Friday"
  let set = false
  for (let k = from - 2; k > from - 10 && k >= 0 && s.at(k) !== ','; k--) {
    set ||= arranged(word(k))
    if (set && CONVENED.has(word(k)) && /^(?:has|have)$/.test(word(k - 1))) return 'future'
  }
  const noun = nounOfDay(s, from, to, word)
  if (!noun) return undefined
  if (noun.kind === 'befell') {
    if (noun.side === 'behind') return 'past'
    // "will discuss the attacks on Friday": the day of the talks; "the attacks on Friday will be discussed": of the attacks
    for (let k = from - 1; k > from - 8 && k >= 0; k--)
      if (s.at(k) === ',' || /^(?:after|following|since|over)$/.test(word(k))) return 'past'
    return left() === 'future' ? undefined : 'past'
  }
  if (noun.side === 'behind' && s.at(from) === 'this') return 'due'
  // "a June 12 hearing on the permit was postponed"
  if (noun.side === 'behind')
    for (let k = to + 1; k < to + 12 && k < s.size && !/^[.;!?]$/.test(s.at(k)); k++) {
      if (!GROUP.has(word(k))) continue
      while (GROUP.has(word(k))) k++
      if (off(word(k))) return 'due'
      break
    }
  // "whose Feb. 9 primary is the first": the nearest
  if (noun.side === 'behind')
    for (let k = to + 1; k < to + 6; k++) {
      if (word(k) === 'is' || word(k) === 'are') return word(k + 1).endsWith('ed') ? undefined : null
      if (GROUP.has(word(k)) || s.is(k, KIND.punct)) break
    }
  const lead = word(from - 1)
  const before = DETERMINERS.has(lead) ? word(from - 2) : lead
  // "before Friday's vote", "ahead of the May 3 poll": the nearest
  if (
    noun.side === 'behind' &&
    (before === 'before' || (before === 'of' && /^ahead$/.test(word(DETERMINERS.has(lead) ? from - 3 : from - 2))))
  )
    return null
  return undefined
}
