/**
 * Finds sentences borrowed from texts that may not be quoted: word for word, or disguised, with other names, numbers and a word
 * changed here and there. `node ../shared/score/leak.mjs` finds the first kind only, within a line.
 */
import { hayOf, type Measure, Seeker } from './alike.ts'
import { Vocabulary, type Words, wordsOf } from './words.ts'

/** Words in a row that two texts share by chance only where they share a stock phrase. */
export const IN_A_ROW = 7
/** Seven tenths of a sentence of the gold. The bits keep out what any two writers say (“they said on Monday that they would”). */
const OF_GOLD: Measure = { share: 0.7, bits: 40, shortest: 6 }
/** Half of a sentence of ours, in one place of the gold: a clause may be borrowed, and the rest be new. */
const OF_OURS: Measure = { share: 0.5, bits: 48, shortest: 4 }

export interface Text {
  readonly name: string
  readonly text: string
}

export interface Find {
  readonly kind: 'word for word' | 'disguised'
  readonly file: string
  readonly line: number
  /** The words of the file. */
  readonly words: string
  /** The text they were borrowed from, and its words. */
  readonly from: string
  readonly theirs: string
}

const NUMBER =
  /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|second|third)$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
/** “t”, “v”, “S.”: initials, and variables of source files. */
const LETTER = /^[b-hj-z]$/

/** Many texts as one column of words. */
interface Column {
  readonly names: string[]
  readonly texts: string[]
  readonly words: Words[]
  /** Index of each text's first word. */
  readonly base: number[]
  readonly ids: Int32Array
  /** 1 for a word with a capital within a sentence, and for one of a stock phrase. */
  readonly skip: Uint8Array
  readonly opens: number[]
}

function columnOf(texts: Iterable<Text>, vocabulary: Vocabulary, form: 'news' | 'source'): Column {
  const out = { names: [] as string[], texts: [] as string[], words: [] as Words[], base: [] as number[] }
  const opens: number[] = []
  let size = 0
  for (const { name, text } of texts) {
    const words = wordsOf(text, vocabulary, form)
    out.names.push(name)
    out.texts.push(form === 'source' ? text : '')
    out.words.push(words)
    out.base.push(size)
    for (const o of words.opens.slice(0, -1)) opens.push(size + o)
    size += words.ids.length
  }
  opens.push(size)
  const ids = new Int32Array(size)
  const skip = new Uint8Array(size)
  out.words.forEach((w, i) => {
    ids.set(w.ids, out.base[i]!)
    skip.set(w.capital, out.base[i]!)
  })
  return { ...out, ids, skip, opens }
}

const rowHash = (ids: ArrayLike<number>, from: number) => {
  let h = 0
  for (let i = from; i < from + IN_A_ROW; i++) h = (h * 1_000_003 + ids[i]! + 1) % 9_007_199_254
  return h
}

/** The words that are no names and no numbers: what a disguise leaves as it was. */
function plain({ ids, skip }: Column, from: number, to: number, dropped: Uint8Array) {
  const kept: number[] = []
  for (let i = from; i < to; i++) if (!dropped[ids[i]!] && !skip[i]) kept.push(i)
  return { ids: Int32Array.from(kept, (i) => ids[i]!), index: Int32Array.from(kept) }
}

/** Takes the words of stock phrases out of a column: they match nothing. Gives the phrases that stand nowhere in it. */
function withoutStock(column: Column, stock: readonly string[], vocabulary: Vocabulary): string[] {
  const { ids, skip } = column
  const before = ids.slice()
  // no text has this word
  const nothing = vocabulary.id(' ')
  return stock.filter((phrase) => {
    const row = wordsOf(phrase, vocabulary).ids
    let found = false
    for (let i = 0; i + row.length <= ids.length; i++) {
      if (!row.every((w, k) => before[i + k] === w)) continue
      ids.fill(nothing, i, i + row.length)
      skip.fill(1, i, i + row.length)
      found = true
    }
    return !found
  })
}

export interface Search {
  /** Each place once, in the order of the files. */
  readonly finds: Find[]
  /** Stock phrases that no file has. */
  readonly unused: string[]
}

/** All that `files` share with `gold`, but for stock phrases. Takes some seconds for a million words. */
export function findBorrowed(files: Iterable<Text>, gold: Iterable<Text>, stock: readonly string[] = []): Search {
  const vocabulary = new Vocabulary()
  const ours = columnOf(files, vocabulary, 'source')
  const printed = ours.ids.slice()
  const unused = withoutStock(ours, stock, vocabulary)
  const theirs = columnOf(gold, vocabulary, 'news')
  const forms = vocabulary.forms

  // what mostly stands with a capital within sentences is a name
  const seen = new Int32Array(forms.length)
  const capital = new Int32Array(forms.length)
  for (const { ids, capital: big } of theirs.words)
    for (let i = 0; i < ids.length; i++) {
      seen[ids[i]!]!++
      capital[ids[i]!]! += big[i]!
    }
  const dropped = Uint8Array.from(forms, (f, w) =>
    capital[w]! * 2 > seen[w]! || NUMBER.test(f) || LETTER.test(f) ? 1 : 0,
  )
  const all = Math.max(theirs.ids.length, 4096)
  const bits = Float64Array.from(forms, (_, w) => Math.log2(all / Math.max(1, seen[w]!)))

  const finds: (Find & { at: number })[] = []
  const told = new Int32Array(ours.ids.length)
  const show = (ids: Int32Array, from: number, to: number) =>
    Array.from(ids.subarray(from, to), (w) => forms[w]).join(' ')
  const textAt = (column: Column, i: number) => column.base.findLastIndex((b) => b <= i)
  const tell = (kind: Find['kind'], from: number, to: number, theirFrom: number, theirTo: number) => {
    if (told[from] || told[to - 1]) return
    told.fill(1, from, to)
    const file = textAt(ours, from)
    const at = ours.words[file]!.at[from - ours.base[file]!]!
    finds.push({
      kind,
      file: ours.names[file]!,
      line: ours.texts[file]!.slice(0, at).split('\n').length,
      words: show(printed, from, to),
      from: theirs.names[textAt(theirs, theirFrom)]!,
      theirs: show(theirs.ids, theirFrom, theirTo),
      at: from,
    })
  }

  const rows = new Map<number, number>()
  for (let i = 0; i + IN_A_ROW <= theirs.ids.length; i++) rows.set(rowHash(theirs.ids, i), i)
  const numeric = Uint8Array.from(forms, (f) => (NUMBER.test(f) ? 1 : 0))
  for (let i = 0; i + IN_A_ROW <= ours.ids.length; i++) {
    const at = rows.get(rowHash(ours.ids, i))
    if (at === undefined) continue
    let same = 0
    while (i + same < ours.ids.length && at + same < theirs.ids.length && ours.ids[i + same] === theirs.ids[at + same])
      same++
    // “1, 2, 3 …”: numbers alone are nobody's
    const words = ours.ids.subarray(i, i + same).filter((w) => !numeric[w]).length
    if (same >= IN_A_ROW && words > 2) tell('word for word', i, i + same, at, at + same)
  }

  const sides = [
    { needles: theirs, measure: OF_GOLD, hay: ours },
    { needles: ours, measure: OF_OURS, hay: theirs },
  ]
  for (const { needles, measure, hay } of sides) {
    const { ids, index } = plain(hay, 0, hay.ids.length, dropped)
    const seeker = new Seeker(hayOf(ids, index, forms.length), bits)
    for (let s = 0; s + 1 < needles.opens.length; s++) {
      const from = needles.opens[s]!
      const to = needles.opens[s + 1]!
      const hit = seeker.seek(plain(needles, from, to, dropped).ids, measure)
      if (!hit) continue
      if (hay === ours) tell('disguised', hit.from, hit.to, from, to)
      else tell('disguised', from, to, hit.from, hit.to)
    }
  }
  return { finds: finds.sort((a, b) => a.at - b.at).map(({ at, ...find }) => find), unused }
}

/**
 * Finds without those in files of `folder` whose every word stands, in that order, in one of `own`: the articles written for the
 * project are in the gold too, and a copy of them borrows nothing, though a paper may have had the same seven words.
 */
export function withoutOwn(finds: readonly Find[], folder: string, own: Iterable<Text>): Find[] {
  const vocabulary = new Vocabulary()
  const row = (text: string) =>
    ` ${wordsOf(text, vocabulary)
      .ids.map((id) => vocabulary.forms[id])
      .join(' ')} `
  const texts = [...own].map(({ text }) => row(text))
  return finds.filter((f) => !(f.file.startsWith(folder) && texts.some((text) => text.includes(` ${f.words} `))))
}
