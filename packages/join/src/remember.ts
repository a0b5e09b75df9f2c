/** Names and words come again and again: what was worked out of a text is kept, so many of them at most. */
const MOST = 8192
const WORDS = 16_384
/** What is longer, and cut out of an article, may be kept as a piece of it, and would keep the whole of it. */
const CUT = 12

/** The same function, which remembers its last answers. The answer must hang on the text alone and is not to be written into. */
export function remember<T>(work: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const made = work(text)
    known.set(text, made)
    return made
  }
}

/** The same for words that are cut out of a text. */
export function rememberWords<T>(work: (word: string) => T): (word: string) => T {
  const remembered = remember(work, WORDS)
  return (word) => (word.length > CUT ? work(word) : remembered(word))
}

/**
 * The same for sketches: what was worked out of those that were looked at lately is kept, of between `most` and twice as many. A store in
 * memory holds all sketches there are, so that what hangs on them for good would grow with it.
 */
export function recently<K extends object, T, M extends readonly unknown[]>(
  most: number,
  work: (sketch: K, ...more: M) => T,
): (sketch: K, ...more: M) => T {
  let young = new Map<K, T>()
  let old = new Map<K, T>()
  return (sketch, ...more) => {
    const known = young.get(sketch)
    if (known !== undefined) return known
    const found = old.get(sketch) ?? work(sketch, ...more)
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(sketch, found)
    return found
  }
}
