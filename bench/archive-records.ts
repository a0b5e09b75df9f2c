/**
 * Records for measuring the archive: a few dozen articles of our own writing are read, and every further one is one of
 * them with other names and words of the same length, so that all offsets stay true and the vocabulary grows as that of
 * a real archive does. Seeded: every machine measures the same records.
 */
import { createReader, type Record } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { corpus } from './corpus.ts'
import { generator } from './random.ts'

const CONSONANTS = 'bdfgklmnprstv'
const VOWELS = 'aeiou'

/** Words that no variant changes: days and months have values in the record, and a search wants words that are in all. */
const FIXED = /^(?:said|that|minister|government|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i

/** A word that nobody has written, as long as the one it stands for and with its capital. */
function invented(word: string, random: () => number): string {
  let out = ''
  for (let i = 0; i < word.length; i++) {
    const from = i % 2 === 0 ? CONSONANTS : VOWELS
    out += from[Math.floor(random() * from.length)]!
  }
  return word[0] === word[0]!.toUpperCase() ? out[0]!.toUpperCase() + out.slice(1) : out
}

/** `count` records, one after the other; only the first `read` of them are read by the reader. */
export function* archiveRecords(count: number, read = 36, seed = 11): Generator<Record> {
  const reader = createReader({ model: loadModel() })
  const bases = corpus(read, 40, seed).map((a) => reader.read({ text: a.text, published: a.published }))
  const random = generator(seed)
  for (let n = 0; n < count; n++) {
    const base = bases[n % bases.length]!
    const id = `r-${String(n).padStart(16, '0')}`
    if (n < bases.length) yield { ...base, id }
    else yield variant(base, id, random)
  }
}

/** A sixth of the longer words of the article are others, each the same throughout. */
function variant(base: Record, id: string, random: () => number): Record {
  const words = new Map<string, string>()
  for (const [word] of base.text.matchAll(/\b[A-Za-z][a-z]{4,}\b/g))
    if (!words.has(word) && !FIXED.test(word)) words.set(word, random() < 1 / 6 ? invented(word, random) : word)
  const swap = (text: string) => text.replace(/\b[A-Za-z][a-z]{4,}\b/g, (word) => words.get(word) ?? word)
  const swapAll = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return key === 'text' || key === 'name' || key === 'value' ? swap(value) : value
    if (Array.isArray(value)) return value.map((v) => swapAll(v, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, swapAll(v, k)]))
  }
  const record = swapAll(base) as Record
  return { ...record, id, published: base.published, source: { ...base.source, hash: `${base.source.hash}${id}` } }
}
