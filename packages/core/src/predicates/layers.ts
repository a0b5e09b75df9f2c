/**
 * Small layers: the kernel's sums of singles are the same in plain JavaScript, and those of layers too small for it are summed here, in double;
 * so the bits are the same in Node and in a browser.
 */
import { Arena } from '../language/neural/arena.ts'
import type { MachineKind } from '../language/neural/kernel.ts'
import { type Tensor, tensors } from '../language/neural/network.ts'

/** Fewer products than this are not worth a call of the kernel. */
const FEW = 512

/** A linear layer: `rows` outputs, `columns` inputs (padded to four). */
export class Linear {
  readonly rows: number
  readonly columns: number
  private readonly arena: Arena
  private readonly at: { readonly w: number; readonly b: number; readonly x: number; readonly out: number }
  private readonly w: Float32Array
  private readonly b: Float32Array

  /** Of `columns` inputs, of which `fill` writes the weights, a row behind the other from where it is told; takes `Linear.bytes` of the arena. */
  constructor(
    arena: Arena,
    rows: number,
    columns: number,
    b: Float32Array,
    fill: (w: Float32Array, columns: number) => void,
  ) {
    this.rows = rows
    this.columns = (columns + 3) & ~3
    this.arena = arena
    this.at = {
      w: arena.take(4 * rows * this.columns),
      b: arena.put(b),
      x: arena.take(4 * this.columns),
      out: arena.take(4 * rows),
    }
    this.w = arena.F.subarray(this.at.w >> 2, (this.at.w >> 2) + rows * this.columns)
    this.b = arena.F.subarray(this.at.b >> 2, (this.at.b >> 2) + rows)
    fill(this.w, this.columns)
  }

  /** Bytes of an arena that a layer takes. */
  static bytes(rows: number, columns: number): number {
    return 4 * (rows + 2) * (columns + 4) + 8 * rows + 256
  }

  /** Writes W x + b into `out`, with negative numbers as 0 if `relu`. */
  apply(x: Float32Array, out: Float32Array, relu = false): Float32Array {
    const { rows, columns, arena, at } = this
    if (rows * columns < FEW) return this.small(x, out, relu)
    const { F } = arena
    for (let c = 0, to = at.x >> 2; c < columns; c++) F[to + c] = x[c]!
    this.run(at.x, 4 * columns, 1, at.out, 4 * rows, relu)
    for (let r = 0, from = at.out >> 2; r < rows; r++) out[r] = F[from + r]!
    return out
  }

  /** The same for n rows in the arena: singles at `x`, `sx` bytes from row to row, to those at `out`, `so` bytes from row to row. */
  run(x: number, sx: number, n: number, out: number, so: number, relu = false): void {
    const { rows, columns, arena, at } = this
    arena.machine.kernel.linear(x, sx, n, at.w, at.b, out, so, rows, columns, relu)
  }

  private small(x: Float32Array, out: Float32Array, relu: boolean): Float32Array {
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

interface ReaderOptions {
  readonly scratch?: number
  readonly machine?: MachineKind | undefined
  /** The tensors that memory is taken for. */
  readonly wanted?: (name: string) => boolean
}

/** Reads layers and tables of a section of the weights file. Columns are padded to four. */
export class Reader {
  /** Where the layers lie, with `scratch` bytes for whoever reads them. */
  readonly arena: Arena
  private readonly read: ReturnType<typeof tensors>
  private readonly by: Map<string, Tensor>

  constructor(
    shape: { readonly tensors: readonly Tensor[] },
    data: Uint8Array,
    { scratch = 0, machine, wanted = () => true }: ReaderOptions = {},
  ) {
    this.read = tensors(shape, data)
    this.by = new Map(shape.tensors.map((t) => [t.name, t]))
    let bytes = 4_096 + scratch
    for (const t of shape.tensors)
      if (wanted(t.name))
        bytes += Linear.bytes(
          t.shape[0]!,
          t.shape.slice(1).reduce((x, y) => x * y, 1),
        )
    this.arena = new Arena(bytes, machine)
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
    const { rows, columns } = this.read.matrix(name)
    const values = new Float32Array(rows * columns)
    this.fill(name, values, columns)
    return { rows, columns, values }
  }

  linear(name: string): Linear {
    const shape = this.by.get(`${name}.weight`)?.shape
    if (!shape) throw new RangeError(`the weights have no layer ${name}`)
    const [rows, columns] = shape as readonly [number, number]
    return new Linear(this.arena, rows, columns, this.values(`${name}.bias`), (w, wide) =>
      this.fill(`${name}.weight`, w, wide),
    )
  }

  /** Writes a tensor's rows as singles, `wide` numbers from one to the next. */
  private fill(name: string, out: Float32Array, wide: number): void {
    if (this.by.get(name)?.type === 'f32') {
      const { rows, columns, values } = this.matrix(name)
      for (let r = 0; r < rows; r++) out.set(values.subarray(r * columns, (r + 1) * columns), r * wide)
      return
    }
    const { rows, columns, i8, scales } = this.read.matrix(name)
    for (let r = 0, k = 0; r < rows; r++) {
      const scale = scales[r]!
      for (let c = 0, to = r * wide; c < columns; c++) out[to++] = i8[k++]! * scale
    }
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
