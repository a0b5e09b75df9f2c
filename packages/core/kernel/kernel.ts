// The neural reader's arithmetic, in AssemblyScript for WebAssembly SIMD. `script.ts` in core/language/neural does the same
// in plain JavaScript, operation by operation in the same order, so that both give the same bits. Built by
// `npm run kernel`; the built bytes are committed, and a test builds them again.
//
// Buffers are row-major. Rows are padded to a multiple of two (with memory for a multiple of four) and columns to a multiple of eight by
// the caller.
// What goes into a product is u8 from 0 to 127, each column with its own scale and zero, which training/neural/export.py folds
// into the weights and biases; weights are i8 in panels of eight columns: [column / 8][k / 4][column % 8][k % 4].

import { total } from './singles'

export { fused, matmul, matmulPaired, unpaired } from './products'
export { gather, linear, related, sum } from './singles'

/** In place: i32 sums to f32: x = sum · scale[column] + bias[column], then act: 0 none, 1 relu, 2 leaky (0.1). */
export function finish(x: usize, scale: usize, bias: usize, n: i32, m: i32, act: i32): void {
  const zero = f32x4.splat(0), tenth = f32x4.splat(0.1)
  let p = x
  for (let i = 0; i < n; i++) {
    for (let j: usize = 0; j < <usize>m * 4; j += 16) {
      let v = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(p)), v128.load(scale + j)), v128.load(bias + j))
      if (act == 1) v = f32x4.max(v, zero)
      else if (act == 2) v = f32x4.max(v, f32x4.mul(v, tenth))
      v128.store(p, v)
      p += 16
    }
  }
}

// tanh by its continued fraction (Lambert), degree 7 over 6, within 1e-4: numbers that become seven bits need no more
@inline function tanh4(x: v128): v128 {
  x = f32x4.max(f32x4.splat(-4.97), f32x4.min(f32x4.splat(4.97), x))
  const q = f32x4.mul(x, x)
  let n = f32x4.add(q, f32x4.splat(378))
  n = f32x4.add(f32x4.mul(n, q), f32x4.splat(17325))
  n = f32x4.add(f32x4.mul(n, q), f32x4.splat(135135))
  let d = f32x4.add(f32x4.mul(f32x4.splat(28), q), f32x4.splat(3150))
  d = f32x4.add(f32x4.mul(d, q), f32x4.splat(62370))
  d = f32x4.add(f32x4.mul(d, q), f32x4.splat(135135))
  return f32x4.div(f32x4.mul(x, n), d)
}

/** Gated residual: x[i][j] += a · sigmoid(g), a and g the two halves of the 2·d sums in `h` after scale and bias. */
export function gate(h: usize, scale: usize, bias: usize, x: usize, n: i32, d: i32): void {
  const width: usize = <usize>d * 4
  const half = f32x4.splat(0.5)
  let p = h
  let y = x
  for (let i = 0; i < n; i++) {
    for (let j: usize = 0; j < width; j += 16) {
      const a = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(p)), v128.load(scale + j)), v128.load(bias + j))
      const g = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(p + width)), v128.load(scale + width + j)), v128.load(bias + width + j))
      // sigmoid(g) = 1/2 + tanh(g/2)/2
      const b = f32x4.mul(a, half)
      v128.store(y, f32x4.add(v128.load(y), f32x4.add(b, f32x4.mul(b, tanh4(f32x4.mul(g, half))))))
      p += 16
      y += 16
    }
    p += width
  }
}

/** Eight f32 to i16, rounded half to even. */
@inline function whole(a: v128, b: v128): v128 {
  return i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(f32x4.nearest(a)), i32x4.trunc_sat_f32x4_s(f32x4.nearest(b)))
}

/** Sixteen i16 to bytes of 0 to 127, saturated. */
@inline function bytes(a: v128, b: v128): v128 {
  return i8x16.max_s(i8x16.narrow_i16x8_s(a, b), i8x16.splat(0))
}

/** x · gain + shift of four numbers. */
@inline function affine(x: v128, gain: usize, shift: usize): v128 {
  return f32x4.add(f32x4.mul(x, v128.load(gain)), v128.load(shift))
}

/** Layer norm of each row of x into bytes of 0 to 127: (x − mean) / √(var + 1e-5) · gain + shift, rounded; d a multiple of sixteen. */
export function norm(x: usize, gain: usize, shift: usize, out: usize, n: i32, d: i32): void {
  const row: usize = <usize>d * 4
  let p = x
  let o = out
  for (let i = 0; i < n; i++) {
    let sum = f32x4.splat(0)
    for (let j: usize = 0; j < row; j += 16) sum = f32x4.add(sum, v128.load(p + j))
    const mean = total(sum) / <f32>d
    const mu = f32x4.splat(mean)
    let square = f32x4.splat(0)
    for (let j: usize = 0; j < row; j += 16) {
      const v = f32x4.sub(v128.load(p + j), mu)
      square = f32x4.add(square, f32x4.mul(v, v))
    }
    const r = f32x4.splat(<f32>1 / sqrt<f32>(total(square) / <f32>d + <f32>1e-5))
    for (let j: usize = 0; j < row; j += 64) {
      const a = affine(f32x4.mul(f32x4.sub(v128.load(p + j), mu), r), gain + j, shift + j)
      const b = affine(f32x4.mul(f32x4.sub(v128.load(p + j, 16), mu), r), gain + j + 16, shift + j + 16)
      const c = affine(f32x4.mul(f32x4.sub(v128.load(p + j, 32), mu), r), gain + j + 32, shift + j + 32)
      const e = affine(f32x4.mul(f32x4.sub(v128.load(p + j, 48), mu), r), gain + j + 48, shift + j + 48)
      v128.store(o, bytes(whole(a, b), whole(c, e)))
      o += 16
    }
    p += row
  }
}

/** Rows of f32 to bytes of 0 to 127: x · gain[column] + shift[column], rounded half to even, saturated; k a multiple of sixteen. */
export function quantise(x: usize, out: usize, gain: usize, shift: usize, n: i32, k: i32): void {
  const row: usize = <usize>k * 4
  let p = x
  let o = out
  for (let i = 0; i < n; i++) {
    for (let j: usize = 0; j < row; j += 64) {
      const a = affine(v128.load(p), gain + j, shift + j)
      const b = affine(v128.load(p, 16), gain + j + 16, shift + j + 16)
      const c = affine(v128.load(p, 32), gain + j + 32, shift + j + 32)
      const d = affine(v128.load(p, 48), gain + j + 48, shift + j + 48)
      v128.store(o, bytes(whole(a, b), whole(c, d)))
      p += 64
      o += 16
    }
  }
}

/** out[i][j] = u[i] · h[j] over k numbers (f32), for n rows of u and m rows of h; row strides in bytes. */
export function scores(u: usize, su: i32, h: usize, sh: i32, out: usize, n: i32, m: i32, k: i32): void {
  let o = out
  const row: usize = <usize>k * 4
  for (let i = 0; i < n; i++) {
    const up = u + <usize>(i * su)
    for (let j = 0; j < m; j++) {
      const hp = h + <usize>(j * sh)
      let sum = f32x4.splat(0)
      for (let q: usize = 0; q < row; q += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(up + q), v128.load(hp + q)))
      store<f32>(o, total(sum))
      o += 4
    }
  }
}

/** For each of n rows: [relu(h1 + d1), h2 · d2]; h at row heads[i] of `head`; k numbers a half; strides in bytes. */
export function pairs(dep: usize, sd: i32, head: usize, sh: i32, heads: usize, out: usize, n: i32, k: i32): void {
  const zero = f32x4.splat(0)
  const half: usize = <usize>k * 4
  for (let i = 0; i < n; i++) {
    const dp = dep + <usize>(i * sd)
    const hp = head + <usize>(load<i32>(heads + <usize>i * 4) * sh)
    const o = out + <usize>(i * k) * 8
    for (let j: usize = 0; j < half; j += 16) {
      v128.store(o + j, f32x4.max(f32x4.add(v128.load(hp + j), v128.load(dp + j)), zero))
      v128.store(o + half + j, f32x4.mul(v128.load(hp + half + j), v128.load(dp + half + j)))
    }
  }
}

/** z[i] = relu(token[i] + anchor + distance[bucket[i]]), n rows of k; `st` the byte stride of token rows. */
export function anchored(token: usize, st: i32, anchor: usize, distance: usize, buckets: usize, z: usize, n: i32, k: i32): void {
  const zero = f32x4.splat(0)
  const row: usize = <usize>k * 4
  let o = z
  for (let i = 0; i < n; i++) {
    const tp = token + <usize>(i * st)
    const dp = distance + <usize>load<i32>(buckets + <usize>i * 4) * row
    for (let j: usize = 0; j < row; j += 16) {
      v128.store(o, f32x4.max(f32x4.add(f32x4.add(v128.load(tp + j), v128.load(anchor + j)), v128.load(dp + j)), zero))
      o += 16
    }
  }
}

/** z += h, element by element; `count` a multiple of four. */
export function add(z: usize, h: usize, count: i32): void {
  for (let i: usize = 0; i < <usize>count * 4; i += 16) v128.store(z + i, f32x4.add(v128.load(z + i), v128.load(h + i)))
}

/**
 * A convolution of three taps out of products made before: out[i] = the first m sums of row at[i], the second m of row at[i + step], the
 * third of row at[i + 2 · step], added; i32, `cache` of rows of 3 · m, m a multiple of four.
 */
export function convolve(cache: usize, at: usize, step: i32, out: usize, n: i32, m: i32): void {
  const part: usize = <usize>m * 4
  for (let i = 0; i < n; i++) {
    const a = cache + <usize>load<i32>(at + <usize>i * 4) * 3 * part
    const b = cache + <usize>load<i32>(at + <usize>(i + step) * 4) * 3 * part + part
    const c = cache + <usize>load<i32>(at + <usize>(i + 2 * step) * 4) * 3 * part + 2 * part
    for (let j: usize = 0; j < part; j += 16)
      v128.store(out + j, i32x4.add(i32x4.add(v128.load(a + j), v128.load(b + j)), v128.load(c + j)))
    out += part
  }
}
