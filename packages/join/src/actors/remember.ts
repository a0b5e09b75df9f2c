/** Names come again and again: what was worked out of a text is kept, so many of them at most. */
const MOST = 8192

/** The same function, which remembers its last answers. The answer must hang on the text alone and is not to be written into. */
export function remember<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= MOST) known.clear()
    const made = work(text)
    known.set(text, made)
    return made
  }
}
