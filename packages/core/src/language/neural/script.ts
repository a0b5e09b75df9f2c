/**
 * The kernel in plain JavaScript: the same operations in the same order as packages/core/kernel/kernel.ts, so the same
 * bits. A Float32Array rounds what is stored in it; where a step's result is used before it is stored, `f` rounds it.
 * One rounding of a double result of +, −, ×, ÷ or √ on two singles is the single result (Figueroa 1995).
 */
import type { Kernel } from './kernel.ts'

const f = Math.fround
/** Adding and taking away 1.5 · 2^23 rounds a single below 2^22 to a whole number, half to even. */
const MAGIC = 12_582_912
const nearest = (x: number) => (Math.abs(x) >= 4_194_304 ? x : f(f(x + MAGIC) - MAGIC))
const small = (x: number) => (x > 32_767 ? 32_767 : Math.max(x, -32_768))
const quantised = (x: number, scale: number) => small(nearest(f(x * scale)))

const L2E = f(Math.LOG2E)
const LN2_HIGH = f(0.693359375)
const LN2_LOW = f(-2.1219444e-4)
const C = [1.98756915e-4, 1.39819995e-3, 8.33345205e-3, 4.16657962e-2, 1.66666657e-1, 0.5].map(f)

function exp(x: number): number {
  x = x < -60 ? -60 : Math.min(x, 60)
  const n = nearest(f(x * L2E))
  const r = f(f(x - f(n * LN2_HIGH)) - f(n * LN2_LOW))
  let p = C[0]!
  for (let i = 1; i < 6; i++) p = f(f(p * r) + C[i]!)
  p = f(f(f(f(r * r) * p) + r) + 1)
  return f(p * 2 ** n)
}

export function scriptKernel(buffer: ArrayBuffer): Kernel {
  const F = new Float32Array(buffer)
  const I = new Int32Array(buffer)
  const H = new Int16Array(buffer)
  /** Sums of four lanes are kept apart and added at the end, as SIMD does. */
  const total = (a: number, b: number, c: number, d: number) => f(f(a + b) + f(c + d))
  return {
    matmul(a, step, taps, b, out, n, k, m) {
      const rows = k * taps
      for (let j = 0; j < m; j++) {
        const panel = (b >> 1) + (j >> 3) * rows * 8 + (j & 7) * 2
        for (let i = 0; i < n; i++) {
          let sum = 0
          let q = panel
          for (let t = 0; t < taps; t++) {
            const row = (a + t * step + i * k * 2) >> 1
            for (let x = 0; x < k; x += 2, q += 16) sum = (sum + H[row + x]! * H[q]! + H[row + x + 1]! * H[q + 1]!) | 0
          }
          I[(out >> 2) + i * m + j] = sum
        }
      }
    },
    finish(x, scale, bias, n, m, act) {
      let p = x >> 2
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < m; j++, p++) {
          let v = f(f(f(I[p]!) * F[(scale >> 2) + j]!) + F[(bias >> 2) + j]!)
          if (act === 1) v = Math.max(v, 0)
          else if (act === 2) v = Math.max(v, f(v * f(0.1)))
          F[p] = v
        }
      }
    },
    gate(h, scale, bias, x, n, d) {
      const s = scale >> 2
      const c = bias >> 2
      let y = x >> 2
      for (let i = 0; i < n; i++) {
        const p = (h >> 2) + i * 2 * d
        for (let j = 0; j < d; j++, y++) {
          const a = f(f(f(I[p + j]!) * F[s + j]!) + F[c + j]!)
          const g = f(f(f(I[p + d + j]!) * F[s + d + j]!) + F[c + d + j]!)
          F[y] = F[y]! + f(a / f(1 + exp(-g)))
        }
      }
    },
    norm(x, gain, bias, out, n, d, scale) {
      const g = gain >> 2
      const c = bias >> 2
      const sum = new Float32Array(4)
      for (let i = 0; i < n; i++) {
        const p = (x >> 2) + i * d
        sum.fill(0)
        for (let j = 0; j < d; j++) sum[j & 3]! += F[p + j]!
        const mean = f(total(sum[0]!, sum[1]!, sum[2]!, sum[3]!) / d)
        sum.fill(0)
        for (let j = 0; j < d; j++) {
          const v = f(F[p + j]! - mean)
          sum[j & 3]! += f(v * v)
        }
        const spread = f(f(total(sum[0]!, sum[1]!, sum[2]!, sum[3]!) / d) + f(1e-5))
        const r = f(1 / f(Math.sqrt(spread)))
        for (let j = 0; j < d; j++) {
          const v = f(f(f(f(F[p + j]! - mean) * r) * F[g + j]!) + F[c + j]!)
          H[(out >> 1) + i * d + j] = quantised(v, scale)
        }
      }
    },
    quantise(x, out, count, scale) {
      const s = f(scale)
      for (let i = 0; i < count; i++) H[(out >> 1) + i] = quantised(F[(x >> 2) + i]!, s)
    },
    scores(u, su, h, sh, out, n, m, k) {
      const sum = new Float32Array(4)
      for (let i = 0; i < n; i++) {
        const up = (u + i * su) >> 2
        for (let j = 0; j < m; j++) {
          const hp = (h + j * sh) >> 2
          sum.fill(0)
          for (let q = 0; q < k; q++) sum[q & 3]! += f(F[up + q]! * F[hp + q]!)
          F[(out >> 2) + i * m + j] = total(sum[0]!, sum[1]!, sum[2]!, sum[3]!)
        }
      }
    },
    pairs(dep, sd, head, sh, heads, out, n, k, scale) {
      const s = f(scale)
      for (let i = 0; i < n; i++) {
        const dp = (dep + i * sd) >> 2
        const hp = (head + I[(heads >> 2) + i]! * sh) >> 2
        const o = (out >> 1) + i * 2 * k
        for (let j = 0; j < k; j++) {
          const a = f(F[hp + j]! + F[dp + j]!)
          H[o + j] = quantised(Math.max(a, 0), s)
          H[o + k + j] = quantised(f(F[hp + k + j]! * F[dp + k + j]!), s)
        }
      }
    },
    anchored(token, st, anchor, distance, buckets, z, n, k) {
      for (let i = 0; i < n; i++) {
        const tp = (token + i * st) >> 2
        const dp = (distance >> 2) + I[(buckets >> 2) + i]! * k
        for (let j = 0; j < k; j++) {
          const v = f(f(F[tp + j]! + F[(anchor >> 2) + j]!) + F[dp + j]!)
          F[(z >> 2) + i * k + j] = Math.max(v, 0)
        }
      }
    },
    add(z, h, count) {
      for (let i = 0; i < count; i++) F[(z >> 2) + i]! += F[(h >> 2) + i]!
    },
  }
}
