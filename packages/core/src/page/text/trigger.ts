import { TRIGGER_REST, TRIGGER_STEMS, TRIGGER_WORDS } from '../en/voice.ts'

const isWord = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c === 95
const LEAST = Math.min(...TRIGGER_STEMS.map((s) => s.length))

/**
 * Does a text in lower case hold a word that furniture cannot do without? Word by word, since there are too many for one
 * expression to be quick.
 */
export function isTriggered(s: string): boolean {
  for (let i = 0; i < s.length; i++) {
    if (!isWord(s.charCodeAt(i))) continue
    const from = i
    while (i < s.length && isWord(s.charCodeAt(i))) i++
    if (i - from < 2 || i - from > 30) continue
    const word = s.slice(from, i)
    if (TRIGGER_WORDS.has(word)) return true
    if (word.length > LEAST && TRIGGER_STEMS.some((stem) => word.length > stem.length && word.startsWith(stem)))
      return true
  }
  return TRIGGER_REST.test(s)
}
