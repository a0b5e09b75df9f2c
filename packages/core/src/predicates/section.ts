/** The section of the weights file that holds the learnt heads: its layers, words' rows as they go in, and memory to work in. */
import type { UpperShape } from '../language/neural/adapter.ts'
import type { Arena } from '../language/neural/arena.ts'
import type { MachineKind } from '../language/neural/kernel.ts'
import type { WordSums } from '../language/neural/sums.ts'
import type { Analysis } from '../record/index.ts'
import { type Linear, Reader } from './layers.ts'
import { PAIR_IDS } from './pairs.ts'

/** Words or pairs that are read at once: enough that weights are fetched seldom, few enough that all stays near the processor. */
export const BATCH = 16

export class Section {
  /** Numbers of a token's row. */
  readonly d: number
  readonly vector: number
  protected readonly sums: WordSums
  protected readonly unit: Float32Array
  protected readonly zero: Float32Array
  protected readonly layers: { readonly [name: string]: Linear }
  /** How many of a half's numbers are added up with the pair's rows; the others are multiplied. */
  protected readonly shared: number
  protected readonly row: Float32Array
  protected readonly one = new Float32Array(1)
  protected readonly arena: Arena
  /** In the arena, for BATCH rows: what goes into a layer, into a second one, what comes out, row numbers of pairs. */
  protected readonly x: number
  protected readonly y: number
  protected readonly out: number
  protected readonly small: number
  protected readonly ids: number
  protected readonly pairsAt: { readonly table: number; readonly p: number; readonly c: number }

  constructor(shape: UpperShape, data: Uint8Array, sums: WordSums, machine?: MachineKind) {
    // the adapter's own tensors stand in the same section
    const wanted = (name: string) => !/^(?:table|input|layers|final)\b/.test(name)
    const reader = new Reader(shape, data, { scratch: 1 << 19, machine, wanted })
    this.arena = reader.arena
    this.d = shape.d
    this.sums = sums
    this.vector = sums.width
    this.unit = reader.values('rows.unit')
    this.zero = reader.values('rows.zero')
    this.layers = Object.fromEntries(
      [
        ...['gate', 'topic', 'hidden', 'trigger', 'deed', 'worth', 'novel', 'status_hidden', 'status', 'predicate'],
        ...[
          'pair_p',
          'pair_c',
          'role',
          'argument_hidden',
          'argument',
          'sense',
          'nobody',
          'join_half',
          'join_hidden',
          'join',
          'join_none_hidden',
          'join_none',
          'keep_weigh',
          'keep_hidden',
          'keep',
          'weigh',
          'said_hidden',
          'act',
          'authority',
        ],
      ].map((name) => [name, reader.linear(name)]),
    )
    const { arena } = this
    const table = reader.matrix('pair_table.weight')
    this.shared = table.columns
    const wide = Math.max(...Object.values(this.layers).map((l) => l.columns))
    this.x = arena.take(BATCH * wide * 4)
    this.y = arena.take(BATCH * wide * 4)
    this.out = arena.take(BATCH * wide * 4)
    this.small = arena.take(BATCH * 64 * 4)
    this.ids = arena.take(BATCH * PAIR_IDS * 4)
    const half = this.layer('pair_p').rows
    this.pairsAt = { table: arena.put(table.values), p: arena.take(half * 4), c: arena.take(BATCH * half * 4) }
    this.row = new Float32Array(shape.d)
  }

  protected layer(name: string): Linear {
    return this.layers[name]!
  }

  /** The adapter's row of token i as numbers, into `out` from `at` on. */
  rowOf(a: Analysis, i: number, out: Float32Array, at = 0): Float32Array {
    const { d, unit, zero } = this
    const { rows } = a
    for (let k = 0, from = i * d; k < d; k++) out[at + k] = (rows[from + k]! - zero[k]!) * unit[k]!
    return out
  }

  /** The row of token i and behind it its word's vector, doubled, in the arena. */
  protected knownAt(a: Analysis, i: number, at: number): void {
    const { d, vector } = this
    const { F } = this.arena
    this.rowOf(a, i, F, at)
    const v = this.sums.of(a.text.slice(a.start[i], a.end[i])).vector
    for (let k = 0; k < vector; k++) F[at + d + k] = 2 * v[k]!
  }

  /** The vector of a printed word. */
  vectorOf(word: string): Float32Array {
    return this.sums.of(word).vector
  }

  /** What a layer makes of words' rows with their vectors. */
  protected known(a: Analysis, tokens: readonly number[], layer: Linear): Float32Array[] {
    const { x, out } = this
    const { F } = this.arena
    const { rows, columns } = layer
    const made: Float32Array[] = []
    for (let from = 0; from < tokens.length; from += BATCH) {
      const n = Math.min(BATCH, tokens.length - from)
      for (let i = 0; i < n; i++) this.knownAt(a, tokens[from + i]!, (x >> 2) + i * columns)
      layer.run(x, 4 * columns, n, out, 4 * rows)
      for (let i = 0; i < n; i++) made.push(F.slice((out >> 2) + i * rows, (out >> 2) + (i + 1) * rows))
    }
    return made
  }

  /** What a layer makes of the n rows of `width` numbers in `out`. */
  protected read(layer: Linear, width: number, n: number): Float32Array {
    const { y, out } = this
    const { F } = this.arena
    for (let k = 0; k < n * width; k++) F[(y >> 2) + k] = F[(out >> 2) + k]!
    layer.run(y, 4 * width, n, this.small, 4 * layer.rows)
    return F.slice(this.small >> 2, (this.small >> 2) + n * layer.rows)
  }
}
