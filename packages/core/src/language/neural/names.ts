/**
 * Names from the tagger's classes (O, B-PER, I-PER, …), made consistent over the article: a word that was part of a
 * name is one again when it stands alone, and a name keeps the type it has most often.
 */
import { NAME_TYPES } from '../../record/index.ts'

export interface NameColumns {
  readonly nameStart: Int32Array
  readonly nameEnd: Int32Array
  readonly nameType: Uint8Array
  readonly nameOf: Int32Array
}

const TYPES = NAME_TYPES.length
const PERSON = NAME_TYPES.indexOf('PER')

interface Name {
  readonly from: number
  readonly to: number
  type: number
}

/** `proper`: 1 for tokens tagged as proper nouns; `words`: as printed. */
export function nameColumns(
  classes: Uint8Array,
  sentences: Int32Array,
  proper: Uint8Array,
  words: readonly string[],
): NameColumns {
  const names = runs(classes, sentences)
  const covered = new Uint8Array(classes.length)
  for (const n of names) covered.fill(1, n.from, n.to)
  // votes by full name, and for a person by surname
  const votes = new Map<string, Int32Array>()
  const vote = (key: string, type: number) => {
    let v = votes.get(key)
    if (!v) {
      v = new Int32Array(TYPES)
      votes.set(key, v)
    }
    v[type]!++
  }
  const surnames = new Set<string>()
  for (const n of names) {
    vote(words.slice(n.from, n.to).join(' '), n.type)
    if (n.type === PERSON && n.to - n.from > 1) {
      const surname = words[n.to - 1]!
      if (surname.length > 2) surnames.add(surname)
    }
  }
  for (const n of names) {
    const own = words.slice(n.from, n.to).join(' ')
    const v = votes.get(own)!
    let best = n.type
    for (let t = 0; t < TYPES; t++) if (v[t]! > v[best]!) best = t
    n.type = n.to - n.from === 1 && surnames.has(own) ? PERSON : best
  }
  for (let i = 0; i < words.length; i++) {
    if (covered[i] || !proper[i]) continue
    const v = votes.get(words[i]!)
    if (surnames.has(words[i]!)) names.push({ from: i, to: i + 1, type: PERSON })
    else if (v) names.push({ from: i, to: i + 1, type: v.indexOf(Math.max(...v)) })
  }
  names.sort((a, b) => a.from - b.from)
  const nameOf = new Int32Array(classes.length).fill(-1)
  for (const [k, n] of names.entries()) nameOf.fill(k, n.from, n.to)
  return {
    nameStart: Int32Array.from(names, (n) => n.from),
    nameEnd: Int32Array.from(names, (n) => n.to),
    nameType: Uint8Array.from(names, (n) => n.type),
    nameOf,
  }
}

function runs(classes: Uint8Array, sentences: Int32Array): Name[] {
  const names: Name[] = []
  for (let s = 0; s + 1 < sentences.length; s++) {
    let open: { from: number; type: number } | null = null
    for (let i = sentences[s]!; i <= sentences[s + 1]!; i++) {
      const c = i < sentences[s + 1]! ? classes[i]! : 0
      const type = c === 0 ? -1 : (c - 1) >> 1
      const goesOn: boolean = open !== null && c !== 0 && c % 2 === 0 && type === open.type
      if (goesOn) continue
      if (open) names.push({ from: open.from, to: i, type: open.type })
      open = c === 0 ? null : { from: i, type }
    }
  }
  return names
}
