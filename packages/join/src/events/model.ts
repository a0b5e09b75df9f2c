/** What joining has learnt of mentions of events (training/across/events.ts): trees over numbers of two mentions, and how words go together. */
import { bytesOf, type Forest, sumOf, unpackForest } from '../forest.ts'
import { RELATED, RELATED_SCALE, RELATED_SIZE, SECOND, TREES } from './weights.ts'

export interface Model {
  /** Chance that two mentions with these numbers tell one event. */
  chance(numbers: Float64Array): number
  /** The same as log odds. */
  odds(numbers: Float64Array): number
  /** Trees of the second look; null while they are learnt. */
  readonly second: Forest | null
  /** A word's vector as joining has learnt to see it; two that name one event have a large product. */
  seen(vector: Float32Array): Float32Array
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
