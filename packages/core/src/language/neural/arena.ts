/** Memory that layers are laid out in, for the kernel: tables stay outside, matrices go in as panels. */
import { createMachine, type Machine, type MachineKind } from './kernel.ts'
import type { Bytes, Layer, Matrix } from './network.ts'
import { pair } from './pair.ts'

const padded = (m: number) => (m + 7) & ~7

/** A linear layer as its file has it. */
export interface Part {
  readonly matrix: Matrix
  readonly bias: Float32Array
}

export class Arena {
  readonly machine: Machine
  readonly F: Float32Array
  readonly I: Int32Array
  readonly B: Uint8Array
  readonly W: Int8Array
  private top = 64

  /** @param bytes all that `take`, `put` and `panels` will ask for */
  constructor(bytes: number, kind?: MachineKind) {
    this.machine = createMachine(bytes, kind)
    this.F = new Float32Array(this.machine.buffer)
    this.I = new Int32Array(this.machine.buffer)
    this.B = new Uint8Array(this.machine.buffer)
    this.W = new Int8Array(this.machine.buffer)
  }

  take(bytes: number): number {
    const at = this.top
    this.top = (at + bytes + 63) & ~63
    if (this.top > this.machine.buffer.byteLength)
      throw new RangeError('the network does not fit the memory measured for it')
    return at
  }

  put(values: Float32Array): number {
    const at = this.take(values.length * 4)
    this.F.set(values, at >> 2)
    return at
  }

  bytes(gain: Float32Array, shift: Float32Array): Bytes {
    return { gain: this.put(gain), shift: this.put(shift) }
  }

  /** Matrices with the same input side by side, in panels, columns padded to eight. */
  panels(parts: readonly Part[]): Layer {
    const k = parts[0]!.matrix.columns
    const total = parts.reduce((a, p) => a + p.matrix.rows, 0)
    const m = padded(total)
    const w = this.take(m * k)
    let column = 0
    for (const { matrix } of parts) {
      const fours = foursOf(matrix)
      for (let r = 0; r < matrix.rows; r++, column++) {
        const base = w + (column >> 3) * k * 8 + (column & 7) * 4
        // four bytes at a time where rows are of whole fours: this is done to every weight before anything is read
        if (fours) putFours(fours, (r * k) >> 2, k >> 2, this.I, base >> 2)
        else for (let x = 0; x < k; x++) this.W[base + (x >> 2) * 32 + (x & 3)] = matrix.i8[r * k + x]!
      }
    }
    if (this.machine.unpaired) pair(this, this.machine.unpaired, w, k, m)
    const scale = this.take(m * 4)
    const bias = this.take(m * 4)
    column = 0
    for (const { matrix, bias: own } of parts)
      for (let r = 0; r < matrix.rows; r++, column++) {
        this.F[(scale >> 2) + column] = matrix.scales[r]!
        this.F[(bias >> 2) + column] = own[r]!
      }
    return { w, scale, bias, k, m }
  }
}

/** A matrix by four bytes at a time, in the order they lie in on this machine; null where its rows are not of whole fours. */
const foursOf = ({ i8, columns }: Matrix): Int32Array | null =>
  columns % 4 === 0 ? new Int32Array(i8.slice().buffer) : null

/** Copies `n` fours of a row to every eighth place. */
function putFours(from: Int32Array, start: number, n: number, to: Int32Array, at: number): void {
  for (let x = 0; x < n; x++) to[at + x * 8] = from[start + x]!
}
