/** What a described actor is called: its words without article, with its owner's full name. */

import { UPOS } from '../record/index.ts'
import { PASSING_ADJECTIVES, QUANTIFIERS, RELATIONAL_NOUNS } from './en/nouns.ts'
import { adjectiveOf, withArticle } from './registry.ts'
import { type Entity, type Scene, textOf } from './scene.ts'

const PROPN = UPOS.indexOf('PROPN')

import { senseOf } from './modifiers.ts'

/**
 * The phrase of tokens [start, end) without article and quantifiers; short names of bodies in it are written out
 * ("Commission spokesperson" → "European Commission spokesperson").
 */
export function bareName(s: Scene, start: number, end: number): string {
  let from = start
  const numeral = (t: number) => s.a.xpos[t] === 'CD'
  while (from < end - 1 && QUANTIFIERS.has(s.a.lower[from]!) && s.nameOf[from]! < 0) from++
  // "Two diplomats" are called so; "two EU officials" are EU officials.
  if (numeral(from) && end - from > 2 && s.nameOf[from + 1]! >= 0) from++
  while (from < end - 1 && PASSING_ADJECTIVES.has(s.a.lower[from]!) && s.nameOf[from]! < 0) from++
  const parts: string[] = []
  for (let t = from; t < end; t++) {
    const n = s.nameOf[t]!
    if (n >= 0 && s.names[n]!.start >= from && s.names[n]!.end <= end) {
      const sense = senseOf(s, n)
      const printed = textOf(s, s.names[n]!.start, s.names[n]!.end)
      parts.push(
        sense && sense.entry.kind === 'organisation' && sense.form === 'name' && sense.entry.name.endsWith(printed)
          ? sense.entry.name
          : printed,
      )
      t = s.names[n]!.end - 1
    } else parts.push(s.a.text.slice(s.a.start[t]!, s.a.end[t]!))
  }
  const first = parts[0] ?? ''
  // A capital of the sentence's beginning is no capital of the name.
  const second = from + 1 < end ? s.a.text[s.a.start[from + 1]!]! : ''
  const initial =
    start === s.a.sentences[s.a.sentenceOf[start]!] ||
    s.quotes.marked[start] !== s.quotes.marked[Math.max(0, start - 1)]
  if (
    initial &&
    from === start &&
    s.nameOf[from]! < 0 &&
    second === second.toLowerCase() &&
    (parts.length > 1 || s.a.uposCode[from] !== PROPN)
  )
    if (first !== first.toUpperCase()) parts[0] = first.toLowerCase()
  return parts.join(' ')
}

/** "spokesman for X", "aides to X", "doctors of X". */
export function ownedName(noun: string, owner: Entity): string {
  const head = noun.split(' ').at(-1)!.toLowerCase()
  const whose =
    owner.kind === 'country' && owner.country
      ? withArticle(owner.country)
      : owner.kind === 'office' && owner.entry === null
        ? `the ${owner.name}`
        : owner.name
  if (/^spokes/.test(head)) return `${noun} for ${whose}`
  if (/^(?:aides?|advis[eo]rs?|envoys?|ambassadors?)$/.test(head)) return `${noun} to ${whose}`
  return `${noun} of ${whose}`
}
export const isRelational = (head: string): boolean => RELATIONAL_NOUNS.has(head)
/** " from the Home Office", " at Oslo University", " close to Tanya Bright": what says which people are meant; '' where nothing does. */
export function complementOf(s: Scene, c: number, named: (name: number) => Entity | null): string {
  const chunk = s.chunks[c]!
  const { end } = chunk
  const w = s.a.lower[end]
  const close = w === 'close' && s.a.lower[end + 1] === 'to'
  // the tagger may take "close" for a noun of its own
  const next = s.chunks[close && s.chunks[c + 1]?.start === end ? c + 2 : c + 1]
  if (!next || next.name < 0 || (!close && w !== 'from' && w !== 'at')) return ''
  if (next.start !== end + (close ? 2 : 1) || s.a.sentenceOf[next.start] !== s.a.sentenceOf[chunk.start]) return ''
  const name = s.names[next.name]!
  const owner = s.a.lower[next.end] === "'s" || s.a.lower[next.end] === '’s'
  if (owner || name.kind === 'LOC' || (!close && name.kind === 'PER')) return ''
  const e = named(next.name)
  if (e && (e.kind === 'country' || e.entry?.kind === 'place')) return ''
  return ` ${close ? 'close to' : w} ${e ? (e.words.length > 0 ? e.words.join(' ') : e.name) : textOf(s, name.start, name.end)}`
}

/** "Danish defence ministry" */
export const withAdjective = (noun: string, country: string): string => `${adjectiveOf(country)} ${noun}`
