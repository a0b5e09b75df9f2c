/**
 * Which language a text is in, as far as reading English needs it: scripts by their letters, languages of the Latin
 * script by their commonest words. Counts over at most the first 4,000 words.
 */
import { COMMON } from './en/languages.ts'

const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/],
  ['ko', /[\uac00-\ud7af\u1100-\u11ff]/],
  ['zh', /[\u4e00-\u9fff\u3400-\u4dbf]/],
  ['ru', /[\u0400-\u04ff]/],
  ['el', /[\u0370-\u03ff]/],
  ['ar', /[\u0600-\u06ff]/],
  ['he', /[\u0590-\u05ff]/],
  ['hi', /[\u0900-\u097f]/],
  ['th', /[\u0e00-\u0e7f]/],
]

/** So many different common words must have been met. */
const SEVERAL = 4

/** BCP 47 code and how sure; "und" where no language stands out. */
export function guessLanguage(lower: readonly string[]): { code: string; confidence: number } {
  const votes = new Map<string, number>()
  const scripts = new Map<string, number>()
  const kinds = new Map<string, Set<string>>()
  let words = 0
  for (let i = 0; i < lower.length && words < 4000; i++) {
    const w = lower[i]!
    const c = w.charCodeAt(0)
    if (c < 0x80 ? c < 97 || c > 122 : !/^\p{L}/u.test(w)) continue
    words++
    if (c > 0x36f) {
      const script = SCRIPTS.find(([, re]) => re.test(w.slice(0, 12)))
      if (script) scripts.set(script[0], (scripts.get(script[0]) ?? 0) + 1)
    }
    const codes = w.length < 12 ? COMMON.get(w) : undefined
    if (!codes) continue
    for (const code of codes) {
      votes.set(code, (votes.get(code) ?? 0) + 1 / codes.length)
      const seen = kinds.get(code)
      if (!seen) kinds.set(code, new Set([w]))
      else if (seen.size < SEVERAL) seen.add(w)
    }
  }
  if (words === 0) return { code: 'und', confidence: 0 }
  const other = [...scripts].sort((a, b) => b[1] - a[1])[0]
  // Japanese is written with Chinese characters too.
  if (other && other[1] > words / 3)
    return { code: scripts.has('ja') ? 'ja' : other[0], confidence: round(other[1] / words) }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const top = ranked[0]
  const share = top ? top[1] / words : 0
  // Running English has 35 to 50 of 100 words in its list, headlines fewer.
  if (!top || share < 0.05) return { code: 'und', confidence: round(Math.min(1, words / 50) * 0.5) }
  // one word again and again (noise of a scanner, a list) is no language
  if (words > 25 && kinds.get(top[0])!.size < SEVERAL) return { code: 'und', confidence: round(share * 0.3) }
  const second = ranked[1]?.[1] ?? 0
  const lead = (top[1] - second) / top[1]
  const enough = Math.min(1, words / 25)
  return { code: top[0], confidence: round(Math.min(1, share / 0.25) * (0.4 + 0.6 * lead) * (0.5 + 0.5 * enough)) }
}

const round = (x: number) => Math.round(x * 100) / 100
