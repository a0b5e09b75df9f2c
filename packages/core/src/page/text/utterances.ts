import { CALLS } from '../en/labels.ts'
import { isWhite } from './characters.ts'

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt sgt capt maj cmdr adm rev hon sen rep gov pres st jr sr vs no nos inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mt ft u.s u.k u.n e.u a.m p.m d.c e.g i.e etc'.split(
    ' ',
  ),
)
// A call stands by itself: nothing before it but a start, a sentence or a word, and a capital, a mark or the end behind it.
const CALL = new RegExp(`(?=[A-Z])(?<![\\p{L}\\p{N}’'“"‘(-])${CALLS}(?![\\p{L}\\p{N}’'-])`, 'gu')
/** Longest window in which calls are looked for around one line; beyond it a line is prose. */
const CALL_WINDOW = 20_000

/**
 * Cuts a paragraph into utterances: sentences, and calls to act ("Read more", "Support us now") that stand among
 * them without a full stop. Rough on purpose: only furniture is judged by it, the language room finds sentences itself.
 * Returns the boundaries: utterance k is [cuts[k], cuts[k + 1]).
 */
export function utterances(text: string, start: number, end: number): number[] {
  const cuts = new Set<number>([start, end])
  for (let i = start; i < end - 1; i++) {
    const c = text.charCodeAt(i)
    if (c !== 46 && c !== 33 && c !== 63 && c !== 0x2026) continue
    let j = i + 1
    while (j < end && '.!?…"\'”’)]*'.includes(text[j])) j++
    if (j >= end || !isWhite(text.charCodeAt(j))) continue
    let k = j
    while (k < end && isWhite(text.charCodeAt(k))) k++
    if (k < end && /[\p{Lu}\p{N}“"‘'([@#\p{Extended_Pictographic}]/u.test(text[k] + (text[k + 1] ?? ''))) {
      if (c !== 46 || !isAbbreviation(text, start, i)) cuts.add(k)
    }
    i = k - 1
  }
  addCalls(text, start, Math.min(end, start + CALL_WINDOW), cuts)
  if (end - start > CALL_WINDOW) addCalls(text, Math.max(end - CALL_WINDOW, start + CALL_WINDOW), end, cuts)
  return [...cuts].sort((a, b) => a - b)
}

function addCalls(text: string, start: number, end: number, cuts: Set<number>) {
  const part = text.slice(start, end)
  CALL.lastIndex = 0
  for (const m of part.matchAll(CALL)) {
    const from = m.index
    let to = from + m[0].length
    while (to < part.length && '.!:»›>→…'.includes(part[to])) to++
    const white = to
    while (to < part.length && isWhite(part.charCodeAt(to))) to++
    if (to < part.length && (to === white || !/[\p{Lu}\p{N}“"‘'([]/u.test(part[to]))) continue
    // "Please Donate Now" or "to Read More" in the run of a sentence is no call.
    const before = /([\p{L}]+)\s{1,3}$/u.exec(part.slice(Math.max(0, from - 24), from))
    if (before && /^(?:to|and|or|the|a|please|can|will|would|not|i|you|who|they|we)$/i.test(before[1])) continue
    cuts.add(start + from)
    // What follows a colon belongs to the call: "Read more: …".
    if (to < part.length && part[white - 1] !== ':') cuts.add(start + to)
  }
}

function isAbbreviation(text: string, start: number, dot: number): boolean {
  let i = dot - 1
  while (i >= start && dot - i < 12 && !isWhite(text.charCodeAt(i)) && !'("“‘['.includes(text[i])) i--
  const word = text.slice(i + 1, dot).toLowerCase()
  return (word.length === 1 && /\p{Lu}/u.test(text[dot - 1])) || ABBREVIATIONS.has(word)
}
