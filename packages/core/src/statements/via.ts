/** The channel: *in a statement*, *on Telegram*, *in the text of a speech posted on the ministry’s website*. */
import type { Analysis, Cast, Range, Via } from '../record/index.ts'
import { NAME_TYPES, spanOf } from '../record/index.ts'
import { CHANNEL_NAMES, CHANNEL_NOUNS } from './en/phrases.ts'
import { setOf } from './lexicon.ts'
import { sentenceEnd, sentenceStart, upos } from './tree.ts'

const NOUNS = setOf(CHANNEL_NOUNS)
const NAMES = new Set(CHANNEL_NAMES.split(/\s+/).map((n) => n.toLowerCase().replace('-', ' ')))
const OPENERS = new Set(['in', 'on', 'via', 'through', 'to'])
const REACH = 30

/** Tokens of the channel that stands beside the cue, outside its content, or null. */
export function channelOf(a: Analysis, v: number, content: readonly Range[]): { from: number; to: number } | null {
  const first = Math.max(sentenceStart(a, v), v - REACH)
  const last = Math.min(sentenceEnd(a, v), v + 16)
  for (let i = first; i < last; i++) {
    if (!OPENERS.has(a.lower[i]!)) continue
    if (content.some((c) => a.start[i]! >= c.start && a.start[i]! < c.end)) continue
    if (a.lower[i] === 'to' && a.lower[v] !== 'took') continue
    const found = phraseAt(a, i + 1, last)
    if (found !== null) return found
  }
  return null
}

function phraseAt(a: Analysis, from: number, last: number): { from: number; to: number } | null {
  let noun = -1
  for (let i = from; i < last && i < from + 6; i++) {
    const u = upos(a, i)
    if (NAMES.has(a.lower[i]!) && i === from && a.text[a.start[i]!] !== a.lower[i]![0]) return { from, to: i + 1 }
    if (NOUNS.has(a.lemma[i]!) && (u === 'NOUN' || u === 'PROPN')) {
      noun = i
      break
    }
    if (
      u !== 'DET' &&
      u !== 'ADJ' &&
      u !== 'NOUN' &&
      u !== 'PROPN' &&
      u !== 'PRON' &&
      u !== 'PART' &&
      u !== 'NUM' &&
      u !== 'VERB'
    )
      return null
  }
  if (noun < 0 || (noun === from && a.lower[noun] !== 'email' && a.lower[noun] !== 'text')) return null
  // "in an interview with NPR": NPR was told
  if (a.lemma[noun] === 'interview' && (a.lower[noun + 1] === 'with' || a.lower[noun + 1] === 'to')) return null
  // the rest of the phrase: "of a toast circulated by the embassy", "on Telegram"
  let to = noun + 1
  for (let i = noun + 1; i < last && i < noun + 20; i++) {
    const w = a.lower[i]!
    if (w === ',' || w === '.' || w === ':' || w === ';') return { from, to: Math.max(to, i) }
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(a.xpos[i]!) || /^(?:that|“|")$/.test(w)) break
    if (upos(a, i) === 'PROPN' && (a.lower[i - 1] === 'on' || a.lower[i - 1] === 'to' || a.lower[i - 1] === 'by'))
      to = i + 1
  }
  return { from, to }
}

/** The channel as the record gives it, with who publishes it. */
export function viaSpan(a: Analysis, range: Range, from: number, to: number, cast: Cast): Via {
  let publisher: string | null = null
  for (let i = from; i < to && publisher === null; i++) {
    if (NAMES.has(a.lower[i]!)) publisher = a.text.slice(a.start[i]!, a.end[i]!)
  }
  for (let i = to - 1; i >= from && publisher === null; i--) {
    const n = a.nameOf[i]!
    if (n >= 0 && NAME_TYPES[a.nameType[n]!] === 'ORG') {
      const actor = cast.at(i)
      publisher =
        actor >= 0 ? cast.actors[actor]!.name : a.text.slice(a.start[a.nameStart[n]!]!, a.end[a.nameEnd[n]! - 1]!)
    } else if (a.lower[i - 1] === 'by' || a.lower[i - 2] === 'by') {
      const actor = cast.at(i)
      if (actor >= 0) publisher = cast.actors[actor]!.name
    }
  }
  return { ...spanOf(a.text, range.start, range.end), publisher }
}
