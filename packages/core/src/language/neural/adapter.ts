/**
 * Layers above the encoder that learnt from news what its words tell: gated convolutions over a token, its neighbours and its
 * head in the tree. The heads of later rooms (predicates, events, speakers) read its rows. Made by training/events.
 */

import { ADAPTER_IDS, ADAPTER_SCALARS, AdapterFeatures, type Tagged } from './adapter-features.ts'
import { Arena } from './arena.ts'
import type { MachineKind } from './kernel.ts'
import { type Bytes, type Layer, type Matrix, type Shape, type Tensor, tensors, WINDOW } from './network.ts'
import type { WordSums } from './sums.ts'

/** The shape of the section of the weights file that holds adapter and heads. */
export interface UpperShape {
  /** Numbers of a row. */
  readonly d: number
  readonly dilations: readonly number[]
  readonly tensors: readonly Tensor[]
}

const ROWS = WINDOW + 8
/** Vectors of words count twice, as in training. */
const VECTOR_GAIN = 2

export class Adapter extends Arena {
  readonly d: number
  private readonly state: number
  readonly features: AdapterFeatures
  /** Rows of the ids, f32, and the ids of a window. */
  private readonly table: number
  private readonly idsAt: number
  /** For each token of a window the rows that a convolution sees. */
  private readonly around: number
  private readonly input: Layer
  private readonly inputBytes: Bytes
  private readonly layers: (Bytes & { readonly conv: Layer; readonly dilation: number; readonly zero: Uint8Array })[]
  private readonly final: Bytes
  private readonly sums: WordSums
  readonly ids: Int32Array
  readonly scalars = new Float32Array(WINDOW * ADAPTER_SCALARS)
  /** Columns behind the encoder's, f32. */
  private readonly own: number
  private readonly ownBytes: number
  private readonly q: number
  private readonly normed: number
  private readonly h: number
  private readonly x: number
  private readonly embed: number

  constructor(shape: UpperShape, data: Uint8Array, reader: Shape, sums: WordSums, machine?: MachineKind) {
    // a sixteenth for pieces (pair.ts)
    const size = shape.tensors.reduce(
      (a, t) => a + (17 / 16) * t.shape.reduce((x, y) => x * y, 1) + 64 * (t.shape[0]! + 16),
      0,
    )
    // the table again, as numbers
    const numbers = 4 * shape.tensors.find((t) => t.name === 'table')!.shape.reduce((x, y) => x * y, 1)
    super(size + numbers + 4 * WINDOW * ADAPTER_IDS + ROWS * (12 * shape.d * 4 + 4_096) + (1 << 18), machine)
    const { f32, matrix } = tensors(shape, data)
    const layer = (name: string) => this.panels([{ matrix: matrix(`${name}.weight`), bias: f32(`${name}.bias`) }])
    const bytes = (name: string) => this.bytes(f32(`${name}.gain`), f32(`${name}.shift`))
    this.d = shape.d
    this.state = reader.config.d
    this.sums = sums
    this.features = new AdapterFeatures(reader.vocab)
    const table = matrix('table')
    this.embed = table.columns
    this.table = this.put(numbersOf(table))
    this.idsAt = this.take(4 * WINDOW * ADAPTER_IDS)
    this.ids = this.I.subarray(this.idsAt >> 2, (this.idsAt >> 2) + WINDOW * ADAPTER_IDS)
    this.around = this.take(ROWS * 4 * 4)
    this.input = layer('input')
    this.inputBytes = bytes('input')
    this.layers = shape.dilations.map((dilation, k) => ({
      ...bytes(`layers.${k}`),
      conv: layer(`layers.${k}`),
      dilation,
      zero: Uint8Array.from(f32(`layers.${k}.zero`)),
    }))
    this.final = bytes('final')
    const own = this.input.k - this.state
    this.own = this.take(ROWS * own * 4)
    this.ownBytes = this.take(ROWS * own)
    this.q = this.take(ROWS * Math.max(this.input.k, 4 * shape.d))
    this.normed = this.take(ROWS * shape.d)
    this.h = this.take(ROWS * 2 * shape.d * 4)
    this.x = this.take(ROWS * shape.d * 4)
  }

  /**
   * Reads the window of tokens [from, to), whose encoder rows lie in `states` (a byte a column, from 0 on), and
   * writes their rows into `rows`. `opens`: 1 where a token opens a sentence.
   */
  run(
    tagged: Tagged,
    words: readonly string[],
    from: number,
    to: number,
    opens: Uint8Array,
    states: Uint8Array,
    rows: Uint8Array,
  ): void {
    const { F, B, I, d, state, machine, input, own, embed, ids, scalars, q, x, h, normed } = this
    const { kernel } = machine
    const n = to - from
    const padded = (n + 3) & ~3
    const even = (n + 1) & ~1
    const width = input.k - state
    this.features.fill(tagged, words, this.sums, from, to, ids, scalars)
    F.fill(0, own >> 2, (own >> 2) + padded * width)
    for (let i = 0; i < n; i++) {
      const at = (own >> 2) + i * width
      const { vector } = this.sums.of(words[from + i]!)
      for (let k = 0; k < vector.length; k++) F[at + k] = vector[k]! * VECTOR_GAIN
      const e = at + vector.length + embed
      for (let k = 0; k < ADAPTER_SCALARS; k++) F[e + k] = scalars[i * ADAPTER_SCALARS + k]!
    }
    kernel.sum(this.idsAt, ADAPTER_IDS, this.table, own + 4 * this.sums.width, 4 * width, n, embed)
    kernel.quantise(own, this.ownBytes, this.inputBytes.gain, this.inputBytes.shift, padded, width)
    for (let i = 0; i < n; i++) {
      B.set(states.subarray(i * state, (i + 1) * state), q + i * input.k)
      B.copyWithin(q + i * input.k + state, this.ownBytes + i * width, this.ownBytes + (i + 1) * width)
    }
    kernel.matmul(q, 0, 1, input.w, h, even, input.k, input.m)
    F.fill(0, x >> 2, (x >> 2) + padded * d)
    kernel.gate(h, input.scale, input.bias, x, n, d)
    for (const layer of this.layers) {
      kernel.norm(x, layer.gain, layer.shift, normed, n, d)
      B.set(layer.zero, normed + n * d)
      for (let i = 0; i < n; i++) {
        const head = tagged.head[from + i]! - from
        const at = (this.around >> 2) + 4 * i
        I[at] = i
        I[at + 1] = this.near(i, -layer.dilation, n, from, opens)
        I[at + 2] = this.near(i, layer.dilation, n, from, opens)
        I[at + 3] = head >= 0 && head < n ? head : n
      }
      kernel.gather(normed, this.around, q, 4 * n, d)
      kernel.matmul(q, 0, 1, layer.conv.w, h, even, 4 * d, layer.conv.m)
      kernel.gate(h, layer.conv.scale, layer.conv.bias, x, n, d)
    }
    kernel.norm(x, this.final.gain, this.final.shift, normed, n, d)
    rows.set(B.subarray(normed, normed + n * d), from * d)
  }

  /** The token `step` away in the same sentence, or n, where zeros stand. */
  private near(i: number, step: number, n: number, from: number, opens: Uint8Array): number {
    const j = i + step
    if (j < 0 || j >= n) return n
    for (let k = Math.min(i, j) + 1; k <= Math.max(i, j); k++) if (opens[from + k]) return n
    return j
  }
}

/** A table's rows as numbers. */
function numbersOf({ rows, columns, i8, scales }: Matrix): Float32Array {
  const out = new Float32Array(rows * columns)
  for (let r = 0, k = 0; r < rows; r++) for (let c = 0; c < columns; c++, k++) out[k] = i8[k]! * scales[r]!
  return out
}
