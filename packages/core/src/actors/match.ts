/** Where the registry's words stand in the text: longest match, capitals as the registry asks. */
import { type Analysis, UPOS } from '../record/index.ts'
import { capital } from './name-shape.ts'
import { isPlain as isWord, type Sense, trieRoot, trieWords } from './registry.ts'

export interface Known {
  /** Tokens [start, end). */
  readonly start: number
  readonly end: number
  /** All readings of the words; more than one where they are ambiguous ("Congo", "Georgian"). */
  readonly senses: readonly Sense[]
}

/** Longest registry name, in words. */
const REACH = 9

/** Registry matches in order, without overlap. Every token is looked at a bounded number of times. */
export function matchRegistry(a: Analysis): Known[] {
  const words: string[] = []
  const tokenOf: number[] = []
  const lastOf: boolean[] = []
  for (let t = 0; t < a.size; t++) {
    if (a.end[t]! - a.start[t]! > 40) {
      words.push('\u0000')
      tokenOf.push(t)
      lastOf.push(true)
      continue
    }
    const lower = a.lower[t]!
    if (isWord(lower)) {
      words.push(lower)
      tokenOf.push(t)
      lastOf.push(true)
      continue
    }
    const w = trieWords(lower)
    // A mark of its own ends a name; a comma does not ("Foreign, Commonwealth and Development Office").
    if (w.length === 0) w.push(a.lower[t] === ',' || a.lower[t] === '-' || a.lower[t] === "'" ? '' : '\u0000')
    w.forEach((x, k) => {
      if (x === '') return
      words.push(x)
      tokenOf.push(t)
      lastOf.push(k === w.length - 1)
    })
  }
  const found: Known[] = []
  for (let i = 0; i < words.length; ) {
    const first = tokenOf[i]!
    let node = trieRoot()
    let best: Known | null = null
    let bestAt = i
    const c = a.text.charCodeAt(a.start[first]!)
    const opens = (c >= 48 && c <= 57) || capital(a, first) || a.lower[first]!.startsWith('al')
    if (opens && (i === 0 || lastOf[i - 1])) {
      for (let j = i; j < words.length && j < i + REACH; j++) {
        if (a.blockOf[tokenOf[j]!] !== a.blockOf[first]) break
        const next = node.next.get(words[j]!)
        if (!next) break
        node = next
        if (!lastOf[j] || node.senses.length === 0) continue
        const printed = a.text.slice(a.start[first]!, a.end[tokenOf[j]!]!)
        const senses = node.senses.filter((s) => fits(printed, s) && !(s.capitals && inBanner(a, first)))
        if (senses.length > 0) {
          best = { start: first, end: tokenOf[j]! + 1, senses }
          bestAt = j
        }
      }
    }
    if (best) found.push(best)
    i = best ? bestAt + 1 : i + 1
  }
  return found
}

/** "WHO SENT IT?": a word that is no name, in capitals as what stands beside it. */
function inBanner(a: Analysis, t: number): boolean {
  const upos = UPOS[a.uposCode[t]!]!
  if (!['PRON', 'DET', 'ADP', 'AUX', 'ADV', 'SCONJ', 'CCONJ'].includes(upos)) return false
  const capitals = (x: number) => /^\p{Lu}{2,}$/u.test(a.text.slice(a.start[x], a.end[x]))
  return [t - 1, t + 1].some((x) => x >= 0 && x < a.size && a.sentenceOf[x] === a.sentenceOf[t] && capitals(x))
}

/** Printed as the registry asks: capitals where it has capitals, and the last word of a name not in small letters. */
function fits(printed: string, sense: Sense): boolean {
  if (sense.capitals) return printed === printed.toUpperCase()
  const letters = printed.replace(/[^\p{L}]/gu, '')
  // "IS" is a body, "Is" is not; "Us" is no country.
  if (letters.length <= 2 && letters !== letters.toUpperCase()) return sense.entry.name === printed
  const words = printed.split(/[\s-]+/)
  const last = words[words.length - 1]!
  return sense.form === 'people' || words.length === 1 || last !== last.toLowerCase() || /^\d/.test(last)
}
