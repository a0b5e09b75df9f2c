/**
 * Where in a page the words of a record stand. The record's text is what was read out of the page's HTML, so white space
 * differs and whole blocks are left out or moved; within a block the characters follow one another as in the page.
 * Pure: the page is given as the text of its nodes.
 */

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A place in the page: the number of a text node and an offset into its text. */
export interface Place {
  readonly node: number
  readonly offset: number
}

export interface PlacedRange {
  readonly from: Place
  /** Behind the last character. */
  readonly to: Place
}

/** What is compared: no white space, nothing invisible. */
const LEFT_OUT = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/

/** How many places are tried where a block's words are a part of others. */
const TRIES = 50

/** The characters of a text that are compared, and where each stands. */
function bare(text: string, from: number, to: number): { readonly text: string; readonly at: Int32Array } {
  const at = new Int32Array(to - from)
  let kept = ''
  let n = 0
  for (let i = from; i < to; i++) {
    const c = text[i]!
    if (LEFT_OUT.test(c)) continue
    kept += c
    at[n++] = i
  }
  return { text: kept, at: at.subarray(0, n) }
}

/** Answers, for stretches of the record's text, with ranges of the page. */
export interface Aligned {
  /** A stretch over several blocks is several ranges; none where its words are not on the page. */
  ranges(stretch: Stretch): PlacedRange[]
  /** Blocks of the record whose words were found. */
  readonly found: number
}

/**
 * @example align(['The ', 'mayor', ' left.'], 'The mayor left.', [{ start: 0, end: 15 }]).ranges({ start: 4, end: 9 })
 * // [{ from: { node: 1, offset: 0 }, to: { node: 1, offset: 5 } }]
 */
export function align(nodes: readonly string[], text: string, blocks: readonly Stretch[]): Aligned {
  const all = nodes.join('')
  const page = bare(all, 0, all.length)
  const starts: number[] = []
  let length = 0
  for (const node of nodes) {
    starts.push(length)
    length += node.length
  }
  const nodeOf = (at: number) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= at) low = middle + 1
      else high = middle
    }
    return low - 1
  }
  /** A block's words stand alone there: “Share” is not a part of “Shareholders”. */
  const apart = (from: number, to: number) => {
    const [first, last] = [page.at[from]!, page.at[to - 1]!]
    const before = first === 0 || LEFT_OUT.test(all[first - 1]!) || nodeOf(first - 1) !== nodeOf(first)
    return before && (last + 1 === all.length || LEFT_OUT.test(all[last + 1]!) || nodeOf(last + 1) !== nodeOf(last))
  }
  const whole = (words: string, from: number) => {
    for (let tries = 0; tries < TRIES; tries++) {
      const at = page.text.indexOf(words, from)
      if (at === -1 || apart(at, at + words.length)) return at
      from = at + 1
    }
    return -1
  }
  // for each block where it begins in the page's bare characters, and its own
  const placed: { readonly block: Stretch; readonly at: Int32Array; readonly begins: number }[] = []
  let cursor = 0
  for (const block of blocks) {
    const own = bare(text, block.start, block.end)
    if (own.text === '') continue
    // in the order of the page where it can be; else wherever it stands
    let begins = whole(own.text, cursor)
    if (begins === -1 && cursor > 0) begins = whole(own.text, 0)
    if (begins === -1) continue
    placed.push({ block, at: own.at, begins })
    if (begins >= cursor) cursor = begins + own.text.length
  }
  return {
    found: placed.length,
    ranges({ start, end }) {
      const ranges: PlacedRange[] = []
      for (const { block, at, begins } of placed) {
        if (block.end <= start) continue
        if (block.start >= end) break
        const first = at.findIndex((i) => i >= start)
        const last = at.findLastIndex((i) => i < end)
        if (first === -1 || last < first) continue
        const from = page.at[begins + first]!
        const to = page.at[begins + last]!
        const [a, b] = [nodeOf(from), nodeOf(to)]
        ranges.push({ from: { node: a, offset: from - starts[a]! }, to: { node: b, offset: to - starts[b]! + 1 } })
      }
      return ranges
    },
  }
}
