/** Titles of works: *“A Song of Rain and Rust”*, words in quotation marks that are all capitalised but for the small ones between them. */
import { SMALL_WORDS } from '../en/name-words.ts'
import type { Name } from './columns.ts'
import { OTHER } from './types.ts'

interface Words {
  readonly words: readonly string[]
  readonly lower: readonly string[]
  readonly sentenceOf: Int32Array
}

/** Words a title has at most. */
const LONGEST = 9
const OPENS = new Set(['“', '"', '``', '«'])
const CLOSES = new Set(['”', '"', "''", '»'])
const CAPITAL = /^(?:\p{Lu}|\d)/u
const WORD = /[\p{L}\p{N}]/u

/** Names with the titles among them, in order; what stands inside a title is part of it, a name that fills the marks stays. */
export function withWorks(w: Words, names: readonly Name[]): Name[] {
  const found: Name[] = []
  for (let i = 0; i + 2 < w.words.length; i++) {
    if (!OPENS.has(w.words[i]!)) continue
    const to = titleEnd(w, i + 1)
    if (to < 0) continue
    found.push({ from: i + 1, to, type: OTHER })
    i = to
  }
  if (found.length === 0) return [...names]
  const out: Name[] = []
  let k = 0
  for (const name of names) {
    while (k < found.length && found[k]!.to <= name.from) out.push(found[k++]!)
    const title = found[k]
    if (title === undefined || name.to <= title.from) out.push(name)
    else if (name.from <= title.from && name.to >= title.to) {
      out.push(name)
      k++
    }
  }
  return [...out, ...found.slice(k)]
}

/** End of the title whose first word is i, without a comma or stop before the closing mark; −1 where there is none. */
function titleEnd(w: Words, i: number): number {
  let capitals = 0
  let to = i
  for (; to < w.words.length && to < i + LONGEST; to++) {
    const word = w.words[to]!
    if (w.sentenceOf[to] !== w.sentenceOf[i]) return -1
    if (CLOSES.has(word)) break
    if (!WORD.test(word)) {
      if (CLOSES.has(w.words[to + 1] ?? '') && (word === ',' || word === '.')) break
      if (word !== "'" && word !== ':' && word !== '-') return -1
    } else if (CAPITAL.test(word)) capitals++
    else if (!SMALL_WORDS.has(w.lower[to]!)) return -1
  }
  const closed = CLOSES.has(w.words[to] ?? '') || CLOSES.has(w.words[to + 1] ?? '')
  return closed && capitals >= 2 && CAPITAL.test(w.words[i]!) ? to : -1
}
