// The neural reader's arithmetic, in AssemblyScript for WebAssembly SIMD. `script.ts` in core/language/neural does the same
// in plain JavaScript, operation by operation in the same order, so that both give the same bits. Built by
// `npm run kernel`; the built bytes are committed, and a test builds them again.
//
// Buffers are row-major. Rows are padded to a multiple of four and columns to a multiple of eight by the caller.
// What goes into a product is u8 from 0 to 127, each column with its own scale and zero, which training/neural/export.py folds
// into the weights and biases; weights are i8 in panels of eight columns: [column / 8][k / 4][column % 8][k % 4].

/** c[i] += Σ b[4i + k] · v[4i + k] over four k: signed bytes b, bytes v of 0 to 127, so that no step can saturate. */
@inline function dot(b: v128, v: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return i32x4.relaxed_dot_i8x16_i7x16_add_s(b, v, c)
  const low = i32x4.extadd_pairwise_i16x8_s(i16x8.extmul_low_i8x16_s(b, v))
  const high = i32x4.extadd_pairwise_i16x8_s(i16x8.extmul_high_i8x16_s(b, v))
  return i32x4.add(c, i32x4.add(
    v128.shuffle<i32>(low, high, 0, 2, 4, 6),
    v128.shuffle<i32>(low, high, 1, 3, 5, 7),
  ))
}

/** out[i][j] = Σ over taps t and k: a[i + t·step][k] · b. `a`: u8 with `k` numbers a row, a multiple of eight; `step` in bytes. */
export function matmul(a: usize, step: i32, taps: i32, b: usize, out: usize, n: i32, k: i32, m: i32): void {
  const ra: usize = <usize>k
  const ro: usize = <usize>m * 4
  const panel: usize = <usize>(k * taps) * 8
  for (let j = 0; j < m; j += 8) {
    const bp = b + <usize>(j >> 3) * panel
    for (let i = 0; i < n; i += 4) {
      let c00 = i32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00
      let q = bp
      for (let t = 0; t < taps; t++) {
        let a0 = a + <usize>i * ra + <usize>(t * step)
        let a1 = a0 + ra
        let a2 = a1 + ra
        let a3 = a2 + ra
        const last = a0 + ra
        // two times four of k a turn: k is a multiple of eight
        while (a0 < last) {
          let b0 = v128.load(q), b1 = v128.load(q, 16)
          let v = v128.load32_splat(a0)
          c00 = dot(b0, v, c00)
          c01 = dot(b1, v, c01)
          v = v128.load32_splat(a1)
          c10 = dot(b0, v, c10)
          c11 = dot(b1, v, c11)
          v = v128.load32_splat(a2)
          c20 = dot(b0, v, c20)
          c21 = dot(b1, v, c21)
          v = v128.load32_splat(a3)
          c30 = dot(b0, v, c30)
          c31 = dot(b1, v, c31)
          b0 = v128.load(q, 32)
          b1 = v128.load(q, 48)
          v = v128.load32_splat(a0, 4)
          c00 = dot(b0, v, c00)
          c01 = dot(b1, v, c01)
          v = v128.load32_splat(a1, 4)
          c10 = dot(b0, v, c10)
          c11 = dot(b1, v, c11)
          v = v128.load32_splat(a2, 4)
          c20 = dot(b0, v, c20)
          c21 = dot(b1, v, c21)
          v = v128.load32_splat(a3, 4)
          c30 = dot(b0, v, c30)
          c31 = dot(b1, v, c31)
          q += 64
          a0 += 8
          a1 += 8
          a2 += 8
          a3 += 8
        }
      }
      let o = out + <usize>i * ro + <usize>j * 4
      v128.store(o, c00)
      v128.store(o, c01, 16)
      o += ro
      v128.store(o, c10)
      v128.store(o, c11, 16)
      o += ro
      v128.store(o, c20)
      v128.store(o, c21, 16)
      o += ro
      v128.store(o, c30)
      v128.store(o, c31, 16)
    }
  }
}

/**
 * Does one instruction carry `dot`? Where it takes several, `matmulPaired` needs fewer of them. Told by numbers that `dot` is never
 * given: a byte over 127 saturates the sums of two only where there are such. `at`: thirty-two bytes of memory to write in.
 */
export function fused(at: usize): bool {
  v128.store(at, i8x16.splat(127))
  v128.store(at, i8x16.splat(-1), 16)
  const sum = dot(v128.load(at), v128.load(at, 16), i32x4.splat(0))
  return i32x4.extract_lane(sum, 0) != 65534
}

/** Sums of two products, i16. */
@inline function two(b: v128, v: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return i16x8.relaxed_dot_i8x16_i7x16_s(b, v)
  return i16x8.splat(0) // never called
}

/** c[i] += b · v + d · w, four products in sixteen bits, where `Arena.panels` made sure that they fit. */
@inline function four(b: v128, v: v128, d: v128, w: v128, c: v128): v128 {
  return i32x4.add(c, i32x4.extadd_pairwise_i16x8_s(i16x8.add(two(b, v), two(d, w))))
}

/** Is what meets in `four` over 258, of either sign? */
@inline function over(b: v128, d: v128): bool {
  const none = i8x16.splat(0), most = i16x8.splat(258)
  const up = i16x8.add(
    i16x8.extadd_pairwise_i8x16_u(i8x16.max_s(b, none)),
    i16x8.extadd_pairwise_i8x16_u(i8x16.max_s(d, none)),
  )
  const down = i16x8.add(
    i16x8.extadd_pairwise_i8x16_u(i8x16.abs(i8x16.min_s(b, none))),
    i16x8.extadd_pairwise_i8x16_u(i8x16.abs(i8x16.min_s(d, none))),
  )
  return v128.any_true(i16x8.gt_s(i16x8.max_s(up, down), most))
}

/** The first sixty-four weights from `at` on, in steps of sixty-four, that are too much for `matmulPaired`; `end` where none are. */
export function unpaired(at: usize, end: usize): usize {
  for (; at < end; at += 64)
    if (over(v128.load(at), v128.load(at, 32)) || over(v128.load(at, 16), v128.load(at, 48))) return at
  return end
}

/**
 * `matmul` for weights none of whose fours of one sign add up to more than 258, and behind the panels what was taken off them for that:
 * where each panel's pieces end (i32, in bytes), then the pieces: which k (i32, over all taps), and thirty-two bytes.
 */
export function matmulPaired(a: usize, step: i32, taps: i32, b: usize, out: usize, n: i32, k: i32, m: i32): void {
  const ra: usize = <usize>k
  const ro: usize = <usize>m * 4
  const panel: usize = <usize>(k * taps) * 8
  const ends = b + <usize>(m >> 3) * panel
  const pieces = ends + <usize>(m >> 3) * 4
  let piece = pieces
  for (let j = 0; j < m; j += 8) {
    const bp = b + <usize>(j >> 3) * panel
    const end = pieces + <usize>load<i32>(ends + <usize>(j >> 3) * 4)
    for (let i = 0; i < n; i += 4) {
      let c00 = i32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00
      let q = bp
      const rows = a + <usize>i * ra
      for (let t = 0; t < taps; t++) {
        let a0 = rows + <usize>(t * step)
        let a1 = a0 + ra
        let a2 = a1 + ra
        let a3 = a2 + ra
        const last = a0 + ra
        while (a0 < last) {
          const b0 = v128.load(q), b1 = v128.load(q, 16), b2 = v128.load(q, 32), b3 = v128.load(q, 48)
          let v = v128.load32_splat(a0), w = v128.load32_splat(a0, 4)
          c00 = four(b0, v, b2, w, c00)
          c01 = four(b1, v, b3, w, c01)
          v = v128.load32_splat(a1)
          w = v128.load32_splat(a1, 4)
          c10 = four(b0, v, b2, w, c10)
          c11 = four(b1, v, b3, w, c11)
          v = v128.load32_splat(a2)
          w = v128.load32_splat(a2, 4)
          c20 = four(b0, v, b2, w, c20)
          c21 = four(b1, v, b3, w, c21)
          v = v128.load32_splat(a3)
          w = v128.load32_splat(a3, 4)
          c30 = four(b0, v, b2, w, c30)
          c31 = four(b1, v, b3, w, c31)
          q += 64
          a0 += 8
          a1 += 8
          a2 += 8
          a3 += 8
        }
      }
      for (let p = piece; p < end; p += 36) {
        const x = load<i32>(p)
        const a0 = rows + <usize>(x / k * step + x % k)
        const b0 = v128.load(p, 4), b1 = v128.load(p, 20)
        let v = v128.load32_splat(a0)
        c00 = dot(b0, v, c00)
        c01 = dot(b1, v, c01)
        v = v128.load32_splat(a0 + ra)
        c10 = dot(b0, v, c10)
        c11 = dot(b1, v, c11)
        v = v128.load32_splat(a0 + 2 * ra)
        c20 = dot(b0, v, c20)
        c21 = dot(b1, v, c21)
        v = v128.load32_splat(a0 + 3 * ra)
        c30 = dot(b0, v, c30)
        c31 = dot(b1, v, c31)
      }
      let o = out + <usize>i * ro + <usize>j * 4
      v128.store(o, c00)
      v128.store(o, c01, 16)
      o += ro
      v128.store(o, c10)
      v128.store(o, c11, 16)
      o += ro
      v128.store(o, c20)
      v128.store(o, c21, 16)
      o += ro
      v128.store(o, c30)
      v128.store(o, c31, 16)
    }
    piece = end
  }
}

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

@inline function total(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
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

/** The sum of four lanes in double as one single: s0 + s1 + (s2 + s3), negative numbers as 0 if `relu`. */
@inline function single(low: v128, high: v128, relu: bool): f32 {
  const sum = f64x2.extract_lane(low, 0) + f64x2.extract_lane(low, 1) + (f64x2.extract_lane(high, 0) + f64x2.extract_lane(high, 1))
  return relu && sum < 0 ? 0 : <f32>sum
}

/** Two singles as doubles. */
@inline function doubles(at: usize): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(at))
}

/**
 * out[i][r] = b[r] + Σ w[r][c] · x[i][c], summed in double: x f64, w, b and out f32; `sx` and `so` bytes from row to row; columns a
 * multiple of four, each remainder of four with a sum of its own.
 */
export function linear(x: usize, sx: i32, n: i32, w: usize, b: usize, out: usize, so: i32, rows: i32, columns: i32, relu: bool): void {
  const row: usize = <usize>columns * 4
  const zero = f64x2.splat(0)
  let i = 0
  for (; i + 4 <= n; i += 4) {
    const x0 = x + <usize>(i * sx)
    let o = out + <usize>(i * so)
    let q = w
    for (let r = 0; r < rows; r++) {
      let l0 = f64x2.replace_lane(zero, 0, <f64>load<f32>(b + <usize>r * 4)), l1 = l0, l2 = l0, l3 = l0
      let h0 = zero, h1 = zero, h2 = zero, h3 = zero
      let p0 = x0, p1 = x0 + sx, p2 = x0 + 2 * sx, p3 = x0 + 3 * sx
      for (const end = q + row; q < end; q += 16) {
        let v = doubles(q)
        l0 = f64x2.add(l0, f64x2.mul(v, v128.load(p0)))
        l1 = f64x2.add(l1, f64x2.mul(v, v128.load(p1)))
        l2 = f64x2.add(l2, f64x2.mul(v, v128.load(p2)))
        l3 = f64x2.add(l3, f64x2.mul(v, v128.load(p3)))
        v = doubles(q + 8)
        h0 = f64x2.add(h0, f64x2.mul(v, v128.load(p0, 16)))
        h1 = f64x2.add(h1, f64x2.mul(v, v128.load(p1, 16)))
        h2 = f64x2.add(h2, f64x2.mul(v, v128.load(p2, 16)))
        h3 = f64x2.add(h3, f64x2.mul(v, v128.load(p3, 16)))
        p0 += 32
        p1 += 32
        p2 += 32
        p3 += 32
      }
      store<f32>(o, single(l0, h0, relu))
      store<f32>(o + so, single(l1, h1, relu))
      store<f32>(o + 2 * so, single(l2, h2, relu))
      store<f32>(o + 3 * so, single(l3, h3, relu))
      o += 4
    }
  }
  for (; i < n; i++) {
    const x0 = x + <usize>(i * sx)
    let o = out + <usize>(i * so)
    let q = w
    let r = 0
    for (; r + 4 <= rows; r += 4) {
      const bp = b + <usize>r * 4
      let l0 = f64x2.replace_lane(zero, 0, <f64>load<f32>(bp)), l1 = f64x2.replace_lane(zero, 0, <f64>load<f32>(bp, 4))
      let l2 = f64x2.replace_lane(zero, 0, <f64>load<f32>(bp, 8)), l3 = f64x2.replace_lane(zero, 0, <f64>load<f32>(bp, 12))
      let h0 = zero, h1 = zero, h2 = zero, h3 = zero
      let p = x0
      for (const end = q + row; q < end; q += 16) {
        let v = v128.load(p)
        l0 = f64x2.add(l0, f64x2.mul(doubles(q), v))
        l1 = f64x2.add(l1, f64x2.mul(doubles(q + row), v))
        l2 = f64x2.add(l2, f64x2.mul(doubles(q + 2 * row), v))
        l3 = f64x2.add(l3, f64x2.mul(doubles(q + 3 * row), v))
        v = v128.load(p, 16)
        h0 = f64x2.add(h0, f64x2.mul(doubles(q + 8), v))
        h1 = f64x2.add(h1, f64x2.mul(doubles(q + row + 8), v))
        h2 = f64x2.add(h2, f64x2.mul(doubles(q + 2 * row + 8), v))
        h3 = f64x2.add(h3, f64x2.mul(doubles(q + 3 * row + 8), v))
        p += 32
      }
      q += 3 * row
      store<f32>(o, single(l0, h0, relu))
      store<f32>(o, single(l1, h1, relu), 4)
      store<f32>(o, single(l2, h2, relu), 8)
      store<f32>(o, single(l3, h3, relu), 12)
      o += 16
    }
    for (; r < rows; r++) {
      let low = f64x2.replace_lane(zero, 0, <f64>load<f32>(b + <usize>r * 4)), high = zero
      let p = x0
      for (const end = q + row; q < end; q += 16) {
        low = f64x2.add(low, f64x2.mul(doubles(q), v128.load(p)))
        high = f64x2.add(high, f64x2.mul(doubles(q + 8), v128.load(p, 16)))
        p += 32
      }
      store<f32>(o, single(low, high, relu))
      o += 4
    }
  }
}

/**
 * For each of n rows of c (f32, m numbers): z = max(p + c + Σ rows of `table` by the eight `ids`, 0) in the first k, p · c behind; summed
 * in double, rounded to single, written as f64, `sz` bytes from row to row. k the columns of `table`, even, and m even.
 */
export function related(p: usize, c: usize, ids: usize, table: usize, z: usize, sz: i32, n: i32, k: i32, m: i32): void {
  const zero = f64x2.splat(0)
  const row: usize = <usize>k * 4
  for (let i = 0; i < n; i++) {
    const at = ids + <usize>i * 32
    const t0 = table + <usize>load<i32>(at) * row, t1 = table + <usize>load<i32>(at, 4) * row
    const t2 = table + <usize>load<i32>(at, 8) * row, t3 = table + <usize>load<i32>(at, 12) * row
    const t4 = table + <usize>load<i32>(at, 16) * row, t5 = table + <usize>load<i32>(at, 20) * row
    const t6 = table + <usize>load<i32>(at, 24) * row, t7 = table + <usize>load<i32>(at, 28) * row
    let o = z + <usize>(i * sz)
    let j: usize = 0
    for (; j < row; j += 8) {
      let sum = f64x2.add(doubles(p + j), doubles(c + j))
      sum = f64x2.add(f64x2.add(f64x2.add(f64x2.add(sum, doubles(t0 + j)), doubles(t1 + j)), doubles(t2 + j)), doubles(t3 + j))
      sum = f64x2.add(f64x2.add(f64x2.add(f64x2.add(sum, doubles(t4 + j)), doubles(t5 + j)), doubles(t6 + j)), doubles(t7 + j))
      v128.store(o, f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(f64x2.max(sum, zero))))
      o += 16
    }
    for (; j < <usize>m * 4; j += 8) {
      v128.store(o, f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(f64x2.mul(doubles(p + j), doubles(c + j)))))
      o += 16
    }
    c += <usize>m * 4
  }
}

/** out[i] = Σ rows of `table` (f32, k numbers, a multiple of four) by the `width` ids of i, one after the other, row 0 for none; `so` bytes from row to row. */
export function sum(ids: usize, width: i32, table: usize, out: usize, so: i32, n: i32, k: i32): void {
  const row: usize = <usize>k * 4
  for (let i = 0; i < n; i++) {
    for (let j: usize = 0; j < row; j += 16) v128.store(out + j, f32x4.splat(0))
    for (let e = 0; e < width; e++) {
      const id = load<i32>(ids)
      ids += 4
      if (id == 0) continue
      const t = table + <usize>id * row
      for (let j: usize = 0; j < row; j += 16) v128.store(out + j, f32x4.add(v128.load(out + j), v128.load(t + j)))
    }
    out += so
  }
}

/** Copies `count` rows of d bytes, a multiple of sixteen, by their numbers in `at`, one behind the other. */
export function gather(rows: usize, at: usize, out: usize, count: i32, d: i32): void {
  for (let i = 0; i < count; i++) {
    const from = rows + <usize>(load<i32>(at + <usize>i * 4) * d)
    for (let j: usize = 0; j < <usize>d; j += 16) v128.store(out + j, v128.load(from + j))
    out += d
  }
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
