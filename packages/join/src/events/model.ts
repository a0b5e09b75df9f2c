/** What joining has learnt of mentions of events (training/across/events.ts): trees over numbers of two mentions, and how words go together. */
import { RELATED, RELATED_SCALE, RELATED_SIZE, SECOND, TREES } from './weights.ts'

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))

export interface Model {
  /** Chance that two mentions with these numbers tell one event. */
  chance(numbers: ArrayLike<number>): number
  /** The same as log odds. */
  odds(numbers: ArrayLike<number>): number
  /** Trees of the second look; null while they are learnt. */
  readonly second: Forest | null
  /** A word's vector as joining has learnt to see it; two that name one event have a large product. */
  seen(vector: Float32Array): Float32Array
}

/** Nodes of all trees in depth-first order: the number looked at (255 for a leaf), a bound or a value, and where the right branch begins. */
export interface Forest {
  readonly number: Uint8Array
  readonly value: Float32Array
  readonly right: Int32Array
  readonly roots: Int32Array
}

const LEAF = 255

/** Five bytes a node: the number, then a float32. */
export function unpackForest(bytes: Uint8Array<ArrayBuffer>): Forest {
  const n = Math.floor(bytes.length / 5)
  const number = bytes.slice(0, n)
  const value = new Float32Array(bytes.slice(n, 5 * n).buffer)
  const right = new Int32Array(n)
  const roots: number[] = []
  let at = 0
  const walk = (): void => {
    const i = at++
    if (number[i] === LEAF) return
    walk()
    right[i] = at
    walk()
  }
  while (at < n) {
    roots.push(at)
    walk()
  }
  return { number, value, right, roots: Int32Array.from(roots) }
}

export function sumOf({ number, value, right, roots }: Forest, x: ArrayLike<number>): number {
  let sum = 0
  for (const root of roots) {
    let i = root
    while (number[i] !== LEAF) i = x[number[i]!]! <= value[i]! ? i + 1 : right[i]!
    sum += value[i]!
  }
  return sum
}

/** The model with other trees: training leaves happenings out. */
export function modelOf(trees: Uint8Array<ArrayBuffer>, second: Uint8Array<ArrayBuffer> | null): Model {
  const forest = unpackForest(trees)
  const weights = Float32Array.from(new Int8Array(bytesOf(RELATED).buffer), (w) => w * RELATED_SCALE)
  const width = weights.length / RELATED_SIZE
  return {
    odds: (numbers) => sumOf(forest, numbers),
    second: second && unpackForest(second),
    chance: (numbers) => 1 / (1 + Math.exp(-sumOf(forest, numbers))),
    seen(vector) {
      const out = new Float32Array(RELATED_SIZE)
      for (let k = 0; k < RELATED_SIZE; k++) {
        let sum = 0
        for (let d = 0; d < width; d++) sum += weights[k * width + d]! * vector[d]!
        out[k] = sum
      }
      return out
    },
  }
}

let known: Model | null = null
/** Unpacked when it is first asked for. */
export function eventModel(): Model {
  known ??= modelOf(bytesOf(TREES), SECOND ? bytesOf(SECOND) : null)
  return known
}
