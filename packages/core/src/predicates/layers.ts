/** Small layers in plain JavaScript: the same sums in the same order everywhere, so the same bits in Node and in a browser. */
import { type Tensor, tensors } from '../language/neural/network.ts'

/** A linear layer: `rows` outputs, `columns` inputs. */
export class Linear {
  readonly rows: number
  readonly columns: number
  private readonly w: Float32Array
  private readonly b: Float32Array

  constructor(w: Float32Array, b: Float32Array, rows: number) {
    this.w = w
    this.b = b
    this.rows = rows
    this.columns = w.length / rows
  }

  /** Writes W x + b into `out`, with negative numbers as 0 if `relu`. */
  apply(x: Float32Array, out: Float32Array, relu = false): Float32Array {
    const { w, b, rows, columns } = this
    for (let r = 0, k = 0; r < rows; r++) {
      let s0 = b[r]!
      let s1 = 0
      let s2 = 0
      let s3 = 0
      for (let c = 0; c < columns; c += 4, k += 4) {
        s0 += w[k]! * x[c]!
        s1 += w[k + 1]! * x[c + 1]!
        s2 += w[k + 2]! * x[c + 2]!
        s3 += w[k + 3]! * x[c + 3]!
      }
      const sum = s0 + s1 + (s2 + s3)
      out[r] = relu && sum < 0 ? 0 : sum
    }
    return out
  }
}

/** Reads layers and tables of a section of the weights file. Columns are padded to four. */
export class Reader {
  private readonly read: ReturnType<typeof tensors>
  private readonly by: Map<string, Tensor>

  constructor(shape: { readonly tensors: readonly Tensor[] }, data: Uint8Array) {
    this.read = tensors(shape, data)
    this.by = new Map(shape.tensors.map((t) => [t.name, t]))
  }

  values(name: string): Float32Array {
    return this.read.f32(name)
  }

  /** A tensor as f32, rows of `columns`. */
  matrix(name: string): { readonly rows: number; readonly columns: number; readonly values: Float32Array } {
    const t = this.by.get(name)
    if (t?.type === 'f32') {
      const rows = t.shape[0]!
      const values = this.read.f32(name)
      return { rows, columns: values.length / rows, values }
    }
    const { rows, columns, i8, scales } = this.read.matrix(name)
    const values = new Float32Array(rows * columns)
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) values[r * columns + c] = i8[r * columns + c]! * scales[r]!
    return { rows, columns, values }
  }

  linear(name: string): Linear {
    const { rows, columns, values } = this.matrix(`${name}.weight`)
    const wide = (columns + 3) & ~3
    const w = new Float32Array(rows * wide)
    for (let r = 0; r < rows; r++) w.set(values.subarray(r * columns, (r + 1) * columns), r * wide)
    return new Linear(w, this.values(`${name}.bias`), rows)
  }
}

/** e^x by steps that every engine rounds alike (Math.exp may differ in its last bit). */
export function exp(x: number): number {
  if (x < -40) return 0
  if (x > 40) x = 40
  // e^x = (e^(x / 1024))^1024, the inner one by its series
  const y = x / 1024
  let z = 1 + y * (1 + (y / 2) * (1 + (y / 3) * (1 + y / 4)))
  for (let k = 0; k < 10; k++) z *= z
  return z
}

export const sigmoid = (x: number): number => 1 / (1 + exp(-x))

/** In place: logits to probabilities. */
export function softmax(x: Float32Array): Float32Array {
  let top = Number.NEGATIVE_INFINITY
  for (const v of x) if (v > top) top = v
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += x[i] = exp(x[i]! - top)
  for (let i = 0; i < x.length; i++) x[i]! /= sum
  return x
}

/** tanh, by `exp` above. */
export const tanh = (x: number): number => {
  const e = exp(2 * x)
  return (e - 1) / (e + 1)
}
