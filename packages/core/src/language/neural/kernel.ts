/** The arithmetic of the neural reader, behind one face: WebAssembly with SIMD, or plain JavaScript with the same bits. */
import { PLAIN, RELAXED } from './kernel.wasm.ts'
import { scriptKernel } from './script.ts'

/** All pointers are byte offsets into `memory`; see packages/core/kernel for each operation. */
export interface Kernel {
  matmul(a: number, step: number, taps: number, b: number, out: number, n: number, k: number, m: number): void
  finish(x: number, scale: number, bias: number, n: number, m: number, act: number): void
  gate(h: number, scale: number, bias: number, x: number, n: number, d: number): void
  norm(x: number, gain: number, shift: number, out: number, n: number, d: number): void
  quantise(x: number, out: number, gain: number, shift: number, n: number, k: number): void
  scores(u: number, su: number, h: number, sh: number, out: number, n: number, m: number, k: number): void
  pairs(dep: number, sd: number, head: number, sh: number, heads: number, out: number, n: number, k: number): void
  anchored(
    token: number,
    st: number,
    anchor: number,
    distance: number,
    buckets: number,
    z: number,
    n: number,
    k: number,
  ): void
  add(z: number, h: number, count: number): void
  linear(
    x: number,
    sx: number,
    n: number,
    w: number,
    b: number,
    out: number,
    so: number,
    rows: number,
    columns: number,
    relu: boolean,
  ): void
  related(
    p: number,
    c: number,
    ids: number,
    width: number,
    table: number,
    z: number,
    sz: number,
    n: number,
    k: number,
    m: number,
  ): void
  sum(ids: number, width: number, table: number, out: number, so: number, n: number, k: number): void
  convolve(cache: number, at: number, step: number, out: number, n: number, m: number): void
  gather(rows: number, at: number, out: number, count: number, d: number): void
}

export interface Machine {
  readonly kernel: Kernel
  /** Where `matmul` wants its weights as `pair` leaves them: finds the next weights in [at, end) that are too much. */
  readonly unpaired: ((at: number, end: number) => number) | null
  readonly buffer: ArrayBuffer
  readonly kind: MachineKind
}

/** What WebAssembly has beside. */
interface Built extends Kernel {
  /** Whether the processor has one instruction for products of bytes; writes 32 bytes at `at`. */
  fused(at: number): number
  readonly matmulPaired: Kernel['matmul']
  unpaired(at: number, end: number): number
}

const PAGE = 65_536

/** What is used of WebAssembly; the library's types would bring the whole DOM along. */
declare const WebAssembly: {
  Memory: new (limits: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer }
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  Instance: new (module: object, imports: { env: { memory: object } }) => { readonly exports: object }
}

/** What carries the arithmetic: WebAssembly with relaxed SIMD (products of bytes), with plain SIMD, or JavaScript. */
export type MachineKind = 'relaxed' | 'plain' | 'script'

/**
 * A machine with `bytes` of memory, the fastest there is from `kind` on down. Plain JavaScript also runs where WebAssembly
 * with SIMD is missing or forbidden, some fifty times slower. The results are the same, bit for bit.
 */
export function createMachine(bytes: number, kind: MachineKind = 'relaxed'): Machine {
  const pages = Math.ceil(bytes / PAGE)
  if (kind === 'relaxed') return wasmMachine(pages, 'relaxed') ?? createMachine(bytes, 'plain')
  if (kind === 'plain') return wasmMachine(pages, 'plain') ?? createMachine(bytes, 'script')
  const buffer = new ArrayBuffer(pages * PAGE)
  return { kernel: scriptKernel(buffer), unpaired: null, buffer, kind }
}

/** What does not change from one machine to the next, so that it is compiled once. */
const compiled: { [kind in 'relaxed' | 'plain']?: object } = {}

/** Null where the runtime does not know the instructions, or a content policy forbids WebAssembly. */
function wasmMachine(pages: number, kind: 'relaxed' | 'plain'): Machine | null {
  try {
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const module = (compiled[kind] ??= new WebAssembly.Module(decode(kind === 'relaxed' ? RELAXED : PLAIN)))
    const instance = new WebAssembly.Instance(module, { env: { memory } })
    const built = instance.exports as unknown as Built
    const paired = kind === 'relaxed' && !built.fused(0)
    return {
      kernel: paired ? { ...built, matmul: built.matmulPaired } : built,
      unpaired: paired ? built.unpaired : null,
      buffer: memory.buffer,
      kind,
    }
  } catch {
    return null
  }
}

/** Base64 to bytes without atob or Buffer, which differ between runtimes. */
function decode(text: string): Uint8Array<ArrayBuffer> {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const clean = text.replace(/=+$/, '')
  const out = new Uint8Array((clean.length * 3) >> 2)
  let bits = 0
  let held = 0
  let at = 0
  for (let i = 0; i < clean.length; i++) {
    held = (held << 6) | alphabet.indexOf(clean[i]!)
    bits += 6
    if (bits >= 8) {
      bits -= 8
      out[at++] = (held >> bits) & 255
    }
  }
  return out
}
