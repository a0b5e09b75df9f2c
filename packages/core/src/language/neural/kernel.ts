/** The arithmetic of the neural reader, behind one face: WebAssembly with SIMD, or plain JavaScript with the same bits. */
import { KERNEL } from './kernel.wasm.ts'
import { scriptKernel } from './script.ts'

/** All pointers are byte offsets into `memory`; see packages/core/kernel/kernel.ts for each operation. */
export interface Kernel {
  matmul(a: number, step: number, taps: number, b: number, out: number, n: number, k: number, m: number): void
  finish(x: number, scale: number, bias: number, n: number, m: number, act: number): void
  gate(h: number, scale: number, bias: number, x: number, n: number, d: number): void
  norm(x: number, gain: number, bias: number, out: number, n: number, d: number, scale: number): void
  quantise(x: number, out: number, count: number, scale: number): void
  scores(u: number, su: number, h: number, sh: number, out: number, n: number, m: number, k: number): void
  pairs(
    dep: number,
    sd: number,
    head: number,
    sh: number,
    heads: number,
    out: number,
    n: number,
    k: number,
    scale: number,
  ): void
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
}

export interface Machine {
  readonly kernel: Kernel
  readonly buffer: ArrayBuffer
  readonly kind: 'wasm' | 'script'
}

const PAGE = 65_536

/** What is used of WebAssembly; the library's types would bring the whole DOM along. */
declare const WebAssembly: {
  Memory: new (limits: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer }
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  Instance: new (module: object, imports: { env: { memory: object } }) => { readonly exports: object }
}

/**
 * A machine with `bytes` of memory. `script` asks for plain JavaScript; it is also what runs where WebAssembly with
 * SIMD is missing or forbidden, some fifteen times slower and with the same results.
 */
export function createMachine(bytes: number, script = false): Machine {
  const pages = Math.ceil(bytes / PAGE)
  if (!script) {
    try {
      const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
      const module = new WebAssembly.Module(decode(KERNEL))
      const instance = new WebAssembly.Instance(module, { env: { memory } })
      return { kernel: instance.exports as unknown as Kernel, buffer: memory.buffer, kind: 'wasm' }
    } catch {
      // no SIMD, or a content policy that forbids WebAssembly: the script does the same
    }
  }
  const buffer = new ArrayBuffer(pages * PAGE)
  return { kernel: scriptKernel(buffer), buffer, kind: 'script' }
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
