import { ASK, BUTTON, BUTTON_WORDS, FOR_US, MONEY, PRESS } from '../en/pitch.ts'
import { ATTRIBUTES } from '../en/voice.ts'

const ADDRESSED = /\b(?:you|your|yours|you're|you've|you'll|we|we're|we've|we'll|we'd|our|us|ours)\b/
/** An utterance as a paragraph is cut: its own words, in lower case, and whether it ends like a sentence. */
export interface Said {
  readonly words: string
  readonly quotedShare: number
}

const count = (words: string) => (words === '' ? 0 : words.split(' ').length)
const closed = (words: string) => /[.!?…][)\]'*]*$/.test(words)

/**
 * Finds an appeal by its build instead of its phrases: a paragraph that speaks of money and of its own reporting,
 * speaks to its reader in a good part of its sentences, attributes nothing to anybody, and asks. Appeals first plead
 * and then ask, so everything up to the last ask belongs to it; what comes behind without a word to the reader is the
 * story, glued on.
 * Returns the range of utterances [from, to) and where in it the asks are, or null.
 */
export function findPitch(said: readonly Said[]): { from: number; to: number; asks: boolean[] } | null {
  const n = said.length
  if (n < 2) return null
  // Most paragraphs of news speak to nobody and end like sentences.
  const end = said[n - 1].words
  const buttoned = !closed(end) && count(end) <= BUTTON_WORDS && BUTTON.test(end)
  if (!buttoned && !said.some((s) => ADDRESSED.test(s.words))) return null
  const asks: boolean[] = []
  let last = -1
  let money = 0
  let press = 0
  for (let i = 0; i < n; i++) {
    const { words, quotedShare } = said[i]
    const button = !closed(words) && count(words) <= BUTTON_WORDS
    const ask =
      quotedShare < 0.3 &&
      ((ASK.test(words) && (FOR_US.test(words) || button)) || (button && i > 0 && BUTTON.test(words)))
    asks.push(ask)
    if (ask) last = i
    if (MONEY.test(words)) money++
    if (PRESS.test(words)) press++
  }
  if (last < 1 || money + press === 0) return null
  // A button at its end leaves little doubt; without one, it must speak of its own reporting.
  const pushed = asks[n - 1] && !closed(said[n - 1].words)
  if (!pushed && (press === 0 || money === 0)) return null
  let to = last + 1
  while (
    to < n &&
    said[to].quotedShare < 0.3 &&
    (ADDRESSED.test(said[to].words) || (count(said[to].words) <= BUTTON_WORDS && !closed(said[to].words)))
  )
    to++
  const relates = (i: number) => {
    const { words } = said[i]
    return asks[i] || ADDRESSED.test(words) || MONEY.test(words) || (PRESS.test(words) && words.length < 120)
  }
  let from = 0
  // A story may stand in front: then the pleading begins where the reader is first spoken to.
  let spoken = 0
  let related = 0
  for (let i = 0; i < to; i++) {
    if (ADDRESSED.test(said[i].words) || asks[i]) spoken++
    if (relates(i)) related++
  }
  if (related < to * 0.5) {
    while (from < to && !relates(from)) from++
  }
  const size = to - from
  spoken = 0
  let told = 0
  for (let i = from; i < to; i++) {
    if (ADDRESSED.test(said[i].words) || asks[i]) spoken++
    if ((ATTRIBUTES.test(said[i].words) && !ADDRESSED.test(said[i].words)) || said[i].quotedShare > 0.5) told++
  }
  if (size < 2 || told > (pushed && spoken >= size * 0.4 ? 1 : 0)) return null
  if (spoken >= Math.max(2, size * 0.3)) return { from, to, asks }
  return pushed && to === n && spoken > 0 && money >= 2 && size <= 6 ? { from, to, asks } : null
}
