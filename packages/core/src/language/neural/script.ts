/**
 * The kernel in plain JavaScript: the same operations in the same order as packages/core/kernel, so the same
 * bits. A Float32Array rounds what is stored in it; where a step's result is used before it is stored, `f` rounds it.
 * One rounding of a double result of +, −, ×, ÷ or √ on two singles is the single result (Figueroa 1995).
 */
import type { Kernel } from './kernel.ts'

const f = Math.fround
/** Adding and taking away 1.5 · 2^23 rounds a single below 2^22 to a whole number, half to even. */
const MAGIC = 12_582_912
const nearest = (x: number) => (Math.abs(x) >= 4_194_304 ? x : f(f(x + MAGIC) - MAGIC))
/** A number already scaled, as a byte of 0 to 127. */
const byte = (x: number) => Math.min(Math.max(nearest(x), 0), 127)

function tanh(x: number): number {
  x = f(Math.max(f(-4.97), Math.min(f(4.97), x)))
  const q = f(x * x)
  let n = f(q + 378)
  n = f(f(n * q) + 17_325)
  n = f(f(n * q) + 135_135)
  let d = f(f(28 * q) + 3150)
  d = f(f(d * q) + 62_370)
  d = f(f(d * q) + 135_135)
  return f(f(x * n) / d)
}

export function scriptKernel(buffer: ArrayBuffer): Kernel {
  const F = new Float32Array(buffer)
  const I = new Int32Array(buffer)
  const B = new Uint8Array(buffer)
  const W = new Int8Array(buffer)
  /** Sums of four lanes are kept apart and added at the end, as SIMD does. */
  const total = (a: number, b: number, c: number, d: number) => f(f(a + b) + f(c + d))
  return {
    matmul(a, step, taps, b, out, n, k, m) {
      for (let j = 0; j < m; j++) {
        const panel = b + (j >> 3) * k * taps * 8 + (j & 7) * 4
        for (let i = 0; i < n; i++) {
          let sum = 0
          let q = panel
          for (let t = 0; t < taps; t++) {
            const row = a + t * step + i * k
            for (let x = row; x < row + k; x += 4, q += 32)
              sum += B[x]! * W[q]! + B[x + 1]! * W[q + 1]! + B[x + 2]! * W[q + 2]! + B[x + 3]! * W[q + 3]!
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
          const b = f(a * 0.5)
          F[y] = F[y]! + f(b + f(b * tanh(f(g * 0.5))))
        }
      }
    },
    norm(x, gain, shift, out, n, d) {
      const g = gain >> 2
      const c = shift >> 2
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
          B[out + i * d + j] = byte(v)
        }
      }
    },
    quantise(x, out, gain, shift, n, k) {
      for (let i = 0; i < n; i++)
        for (let j = 0; j < k; j++)
          B[out + i * k + j] = byte(f(f(F[(x >> 2) + i * k + j]! * F[(gain >> 2) + j]!) + F[(shift >> 2) + j]!))
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
    pairs(dep, sd, head, sh, heads, out, n, k) {
      for (let i = 0; i < n; i++) {
        const dp = (dep + i * sd) >> 2
        const hp = (head + I[(heads >> 2) + i]! * sh) >> 2
        const o = (out >> 2) + i * 2 * k
        for (let j = 0; j < k; j++) {
          F[o + j] = Math.max(f(F[hp + j]! + F[dp + j]!), 0)
          F[o + k + j] = F[hp + k + j]! * F[dp + k + j]!
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
    linear(x, sx, n, w, b, out, so, rows, columns, relu) {
      const sums = new Float32Array(4)
      for (let i = 0; i < n; i++) {
        const at = (x + i * sx) >> 2
        for (let r = 0, q = w >> 2; r < rows; r++) {
          sums.fill(0)
          sums[0] = F[(b >> 2) + r]!
          for (let c = 0; c < columns; c++, q++) sums[c & 3]! += f(F[q]! * F[at + c]!)
          const sum = total(sums[0]!, sums[1]!, sums[2]!, sums[3]!)
          F[((out + i * so) >> 2) + r] = relu && sum < 0 ? 0 : sum
        }
      }
    },
    sum(ids, width, table, out, so, n, k) {
      for (let i = 0; i < n; i++) {
        const o = (out + i * so) >> 2
        F.fill(0, o, o + k)
        for (let e = 0; e < width; e++) {
          const id = I[(ids >> 2) + i * width + e]!
          if (id !== 0) for (let j = 0; j < k; j++) F[o + j]! += F[(table >> 2) + id * k + j]!
        }
      }
    },
    convolve(cache, at, step, out, n, m) {
      for (let i = 0; i < n; i++) {
        const [a, b, c] = [0, 1, 2].map((t) => (cache >> 2) + (3 * I[(at >> 2) + i + t * step]! + t) * m) as [
          number,
          number,
          number,
        ]
        for (let j = 0; j < m; j++) I[(out >> 2) + i * m + j] = I[a + j]! + I[b + j]! + I[c + j]!
      }
    },
    gather(rows, at, out, count, d) {
      for (let i = 0; i < count; i++) {
        const from = rows + I[(at >> 2) + i]! * d
        B.copyWithin(out + i * d, from, from + d)
      }
    },
    related(p, c, ids, width, table, z, sz, n, k, m) {
      for (let i = 0; i < n; i++) {
        const own = p >> 2
        const other = (c >> 2) + i * m
        const o = (z + i * sz) >> 2
        for (let j = 0; j < k; j++) {
          let sum = f(F[own + j]! + F[other + j]!)
          for (let e = 0; e < width; e++) sum = f(sum + F[(table >> 2) + I[(ids >> 2) + i * width + e]! * k + j]!)
          F[o + j] = Math.max(sum, 0)
        }
        for (let j = k; j < m; j++) F[o + j] = F[own + j]! * F[other + j]!
      }
    },
  }
}
