/**
 * Names as GUM has them (Zeldes 2017). Its names are mentions whose head is a proper noun, cut to the proper nouns around that head
 * (“States” of *United States*), and stand in each other (“Selby” in *University of Selby*). The reader finds the heads and their types
 * (`createLanguage(model, { names: 'gum' })`); here the tree cuts them. Nothing is looked up in the gold.
 */
import { type Analysis, NAME_TYPES, UPOS } from '@readout/core'

export interface GumName {
  /** Tokens, end exclusive. */
  start: number
  end: number
  type: (typeof NAME_TYPES)[number]
}

const PROPN = UPOS.indexOf('PROPN')
const NOUN = UPOS.indexOf('NOUN')
const [PERSON, ORGANISATION, PLACE] = ['PER', 'ORG', 'LOC'].map((t) =>
  NAME_TYPES.indexOf(t as (typeof NAME_TYPES)[number]),
)
/** Not part of a person's name, with the country whose office it is: “U.S. President Ada Holm”. */
const TITLE =
  /^(?:us|u\.s\.|mr\.?|mrs\.?|ms\.?|dr\.?|sir|lady|lord|president|secretary|justice|general|gen\.?|judge|prof\.?|professor|ambassador|senator|minister)$/
const LINK = /^(?:of|for|the|and|&)$/

/** @param whole what the reader finds by default. @param heads of the same sentences, the heads of GUM's names */
export function gumNames(whole: Analysis, heads: Analysis): GumName[] {
  const { lower, left, right, deprel } = whole
  const proper = (i: number) => whole.uposCode[i] === PROPN
  const under = (i: number, h: number) => i >= left[h]! && i < right[h]!
  const typeAt = headTypes(whole, heads)
  const cut: (GumName & { head: number })[] = []
  for (const [h, type] of typeAt.entries()) {
    if (type < 0) continue
    let start = h
    let end = h + 1
    // what hangs from it, or what the reader holds to be one name with it
    const own = whole.nameOf[h]! >= 0 && whole.nameType[whole.nameOf[h]!] === type ? whole.nameOf[h]! : -2
    const belongs = (i: number) => under(i, h) || whole.nameOf[i] === own
    while (proper(start - 1) && belongs(start - 1)) start--
    // “Holm Foundation”, hung the other way round
    if (type !== PERSON && proper(start - 1) && under(h, start - 1) && typeAt[start - 1]! >= 0)
      while (proper(start - 1) && (under(h, start - 1) || under(start - 1, h) || under(start - 1, start))) start--
    const mine = (i: number) => proper(i) && belongs(i)
    const another = (i: number) => typeAt[i]! >= 0 && (typeAt[i] !== type || !/^(?:flat|compound)$/.test(deprel[i]!))
    while (mine(end) && !another(end)) end++
    if (type === ORGANISATION) end = linked(end)
    if (type === PERSON && describes(whole, start - 1, h)) continue
    if (type === PERSON) while (start < end - 1 && TITLE.test(lower[start]!)) start++
    cut.push({ start, end, type: NAME_TYPES[type]!, head: h })

    /** “Council for the Welfare of Islanders”; “and” only before what is no name of its own. */
    function linked(from: number): number {
      let to = from
      for (;;) {
        let k = to
        let and = false
        while (belongs(k) && LINK.test(lower[k]!)) and = /^(?:and|&)$/.test(lower[k++]!) || and
        if (k === to || !mine(k)) return to
        let last = k
        while (mine(last + 1)) last++
        if (and) for (let i = k; i <= last; i++) if (typeAt[i]! >= 0 && deprel[i] === 'conj') return to
        to = last + 1
      }
    }
  }
  const inside = (a: GumName, b: GumName) => b.start <= a.start && a.end <= b.end
  return cut.filter(
    (a, n) =>
      !cut.some((b, m) =>
        a === b || !inside(a, b) ? false : inside(b, a) ? m > n : a.type === b.type && deprel[a.head] !== 'nmod',
      ),
  )
}

/** “captain Ada Holm” is headed by “captain”; “their captain Ada Holm” and “captains Ada Holm and Tom Vale” are two mentions each. */
function describes(a: Analysis, noun: number, name: number): boolean {
  if (a.uposCode[noun] !== NOUN || a.xpos[noun] !== 'NN' || !/^[a-z-]+$/.test(a.text.slice(a.start[noun], a.end[noun])))
    return false
  if (a.head[noun] !== name && a.head[name] !== noun) return false
  for (let i = noun - 1; i >= noun - 3 && i >= 0; i--) if (/^(?:POS|PRP\$)$/.test(a.xpos[i]!)) return false
  return true
}

/** Types of the proper nouns that head a name, −1 elsewhere. */
function headTypes(whole: Analysis, heads: Analysis): Int8Array {
  const types = new Int8Array(whole.size).fill(-1)
  for (const [n, from] of heads.nameStart.entries())
    for (let i = from; i < heads.nameEnd[n]!; i++) if (whole.uposCode[i] === PROPN) types[i] = heads.nameType[n]!
  for (const [n, from] of whole.nameStart.entries()) {
    const to = whole.nameEnd[n]!
    // gazetteers, which know persons by their first names, have spoken for the reader's own names only
    if (whole.nameType[n] === PERSON && to - from > 1)
      for (let i = from; i < to; i++) if (types[i] === PLACE) types[i] = PERSON!
    // organisations that only the reader's own names have
    if (whole.nameType[n] !== ORGANISATION || types.subarray(from, to).some((t) => t >= 0)) continue
    let top = -1
    for (let i = from; i < to; i++)
      if (whole.uposCode[i] === PROPN && (whole.head[i]! < from || whole.head[i]! >= to)) top = i
    if (top >= 0) types[top] = ORGANISATION!
  }
  // what a word is twice as often in the document, it is everywhere
  const votes = new Map<string, Int32Array>()
  const word = (i: number) => whole.text.slice(whole.start[i], whole.end[i])
  for (const [i, type] of types.entries()) {
    if (type < 0) continue
    let v = votes.get(word(i))
    if (!v) votes.set(word(i), (v = new Int32Array(NAME_TYPES.length)))
    v[type]!++
  }
  for (const [i, type] of types.entries()) {
    if (type < 0) continue
    const v = votes.get(word(i))!
    const best = v.indexOf(Math.max(...v))
    if (v[best]! >= 2 * v[type]!) types[i] = best
  }
  return types
}
