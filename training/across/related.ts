/** Which words name one event: a projection of word vectors, learnt from events of the bank's train fold. */
import type { Lexis } from '@readout/core'

/** Numbers a word is seen as. */
export const SIZE = 24
const ROUNDS = 5
const STEP = 0.05
/** Words of another event that each word is laid against. */
const OTHERS = 3

/** The same numbers for one seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

/** `documents`: lists of events, each the main words of its mentions. Answers SIZE rows of weights. */
export function learnRelated(documents: readonly (readonly (readonly string[])[])[], lexis: Lexis): Float32Array {
  const random = numbersFrom(5)
  const units = new Map<string, Float32Array>()
  const unit = (word: string): Float32Array => {
    let v = units.get(word)
    if (!v) {
      v = Float32Array.from(lexis.vectorOf(word))
      const size = Math.hypot(...v) || 1
      v = v.map((x) => x / size)
      units.set(word, v)
    }
    return v
  }
  const root = (w: string) => lexis.lemmaOf(w, 'VERB')
  const pairs: [string, string, number][] = []
  for (const events of documents)
    events.forEach((words, i) => {
      words.forEach((x, a) => {
        const seen = new Set<string>()
        for (const y of words.slice(a + 1)) {
          if (root(x) !== root(y) && !seen.has(y)) pairs.push([x, y, 1])
          seen.add(y)
        }
        for (let k = 0; k < OTHERS; k++) {
          const j = Math.floor(random() * events.length)
          const y = events[j]?.[Math.floor(random() * events[j].length)]
          if (j !== i && y !== undefined && root(x) !== root(y)) pairs.push([x, y, 0])
        }
      })
    })
  const width = lexis.vectorOf('the').length
  const weights = Float32Array.from(
    { length: SIZE * width },
    (_, i) => (random() - 0.5) * 0.4 + (i % width === Math.floor(i / width) ? 0.5 : 0),
  )
  const squares = new Float32Array(weights.length).fill(1e-4)
  let bias = -1
  let biasSquares = 1e-4
  const seenAs = (v: Float32Array) => {
    const out = new Float32Array(SIZE)
    for (let k = 0; k < SIZE; k++) for (let d = 0; d < width; d++) out[k]! += weights[k * width + d]! * v[d]!
    return out
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = pairs.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[pairs[i], pairs[j]] = [pairs[j]!, pairs[i]!]
    }
    for (const [x, y, label] of pairs) {
      const vx = unit(x)
      const vy = unit(y)
      const px = seenAs(vx)
      const py = seenAs(vy)
      let score = bias
      for (let k = 0; k < SIZE; k++) score += px[k]! * py[k]!
      const off = 1 / (1 + Math.exp(-score)) - label
      biasSquares += off * off
      bias -= (STEP * off) / Math.sqrt(biasSquares)
      for (let k = 0; k < SIZE; k++)
        for (let d = 0; d < width; d++) {
          const q = k * width + d
          const slope = off * (px[k]! * vy[d]! + py[k]! * vx[d]!) + 2e-5 * weights[q]!
          squares[q]! += slope * slope
          weights[q]! -= (STEP * slope) / Math.sqrt(squares[q]!)
        }
    }
  }
  return weights
}
