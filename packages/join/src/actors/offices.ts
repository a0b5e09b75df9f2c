/** Offices and descriptions as they are compared: “the embattled deputy mayor of Orland” is “deputy mayor” of “orland”. */
import type { Lexis } from '@readout/core'
import { remember } from '../remember.ts'
import { NOT_NOW, RANKS, SAME_OFFICE, TENSES } from './en/bodies.ts'
import { wordsOf } from './fold.ts'

export interface Office {
  /** Head in its base form, with a word before it that makes another office of it. */
  readonly head: string
  /** Words around it: whose, of what. */
  readonly rest: readonly string[]
  /** Held before, or still to be held. */
  readonly past: boolean
  /** More than one. */
  readonly many: boolean
  /** Number that the phrase begins with, or 0. */
  readonly count: number
}

const NUMBERS: { readonly [word: string]: number } = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((w, i) => [w, i + 1]),
)
const BREAK = /\s(?:of|for|from|in|at|to|on|with|by|who|whose|which|that|and)\s|,/u

const readers = new WeakMap<Lexis, (text: string) => Office>()
/** @example parseOffice('two former officials', lexis) // { head: 'official', count: 2, many: true, past: true, rest: [] } */
export function parseOffice(text: string, lexis: Lexis): Office {
  let reader = readers.get(lexis)
  if (!reader) readers.set(lexis, (reader = remember((phrase) => readOffice(phrase, lexis))))
  return reader(text)
}

function readOffice(text: string, lexis: Lexis): Office {
  const cut = text.search(BREAK)
  const front = wordsOf(cut < 0 ? text : text.slice(0, cut)).filter((w) => w !== 'co' && w !== 'ex')
  const behind = cut < 0 ? [] : wordsOf(text.slice(cut)).slice(1)
  const last = front.at(-1) ?? ''
  const lemma = last === '' ? '' : lexis.lemmaOf(last, 'NOUN')
  const many = lemma !== last && last.endsWith('s')
  const rank = front.slice(0, -1).find((w) => RANKS.has(w))
  const head = SAME_OFFICE[lemma] ?? lemma
  const first = front.find((w) => NUMBERS[w] !== undefined || /^\d+$/.test(w))
  return {
    head: rank ? `${rank} ${head}` : head,
    rest: [...front.slice(0, -1), ...behind].filter((w) => !TENSES.has(w) && w !== rank && !/^(?:the|of|for)$/.test(w)),
    past: front.some((w) => NOT_NOW.has(w)) || /\bex-/i.test(text),
    many,
    count: first === undefined ? 0 : (NUMBERS[first] ?? Number(first)),
  }
}
