// The neural reader's arithmetic, in AssemblyScript for WebAssembly SIMD. `script.ts` in core/language/neural does the same
// in plain JavaScript, operation by operation in the same order, so that both give the same bits. Built by
// `npm run kernel`; the built bytes are committed, and a test builds them again.
//
// Buffers are row-major. Rows are padded to a multiple of two (with memory for a multiple of four) and columns to a multiple of eight by
// the caller.
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
    let i = 0
    for (; i + 2 < n; i += 4) {
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
    // two rows are left where n is no multiple of four
    if (i < n) {
      let c00 = i32x4.splat(0), c01 = c00, c10 = c00, c11 = c00
      let q = bp
      const rows = a + <usize>i * ra
      for (let t = 0; t < taps; t++) {
        let a0 = rows + <usize>(t * step)
        for (const last = a0 + ra; a0 < last; a0 += 8) {
          const b0 = v128.load(q), b1 = v128.load(q, 16), b2 = v128.load(q, 32), b3 = v128.load(q, 48)
          let v = v128.load32_splat(a0), w = v128.load32_splat(a0, 4)
          c00 = four(b0, v, b2, w, c00)
          c01 = four(b1, v, b3, w, c01)
          v = v128.load32_splat(a0 + ra)
          w = v128.load32_splat(a0 + ra, 4)
          c10 = four(b0, v, b2, w, c10)
          c11 = four(b1, v, b3, w, c11)
          q += 64
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
      }
      let o = out + <usize>i * ro + <usize>j * 4
      v128.store(o, c00)
      v128.store(o, c01, 16)
      o += ro
      v128.store(o, c10)
      v128.store(o, c11, 16)
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

/** The sum of four lanes, negative numbers as 0 if `relu`. */
@inline function single(v: v128, relu: bool): f32 {
  const sum = total(v)
  return relu && sum < 0 ? 0 : sum
}

/** A bias as what the first lane starts from. */
@inline function from(b: usize): v128 {
  return v128.load32_zero(b)
}

/**
 * out[i][r] = b[r] + Σ w[r][c] · x[i][c], all f32; `sx` and `so` bytes from row to row; columns a multiple of four, each remainder of four
 * with a sum of its own.
 */
export function linear(x: usize, sx: i32, n: i32, w: usize, b: usize, out: usize, so: i32, rows: i32, columns: i32, relu: bool): void {
  const row: usize = <usize>columns * 4
  let i = 0
  for (; i + 4 <= n; i += 4) {
    const x0 = x + <usize>(i * sx)
    let o = out + <usize>(i * so)
    let q = w
    let r = 0
    for (; r + 2 <= rows; r += 2) {
      const bp = b + <usize>r * 4
      let c0 = from(bp), c1 = c0, c2 = c0, c3 = c0
      let e0 = from(bp + 4), e1 = e0, e2 = e0, e3 = e0
      let p0 = x0, p1 = x0 + sx, p2 = x0 + 2 * sx, p3 = x0 + 3 * sx
      for (const end = q + row; q < end; q += 16) {
        const v = v128.load(q), u = v128.load(q + row)
        let y = v128.load(p0)
        c0 = f32x4.add(c0, f32x4.mul(v, y))
        e0 = f32x4.add(e0, f32x4.mul(u, y))
        y = v128.load(p1)
        c1 = f32x4.add(c1, f32x4.mul(v, y))
        e1 = f32x4.add(e1, f32x4.mul(u, y))
        y = v128.load(p2)
        c2 = f32x4.add(c2, f32x4.mul(v, y))
        e2 = f32x4.add(e2, f32x4.mul(u, y))
        y = v128.load(p3)
        c3 = f32x4.add(c3, f32x4.mul(v, y))
        e3 = f32x4.add(e3, f32x4.mul(u, y))
        p0 += 16
        p1 += 16
        p2 += 16
        p3 += 16
      }
      q += row
      store<f32>(o, single(c0, relu))
      store<f32>(o, single(e0, relu), 4)
      store<f32>(o + so, single(c1, relu))
      store<f32>(o + so, single(e1, relu), 4)
      store<f32>(o + 2 * so, single(c2, relu))
      store<f32>(o + 2 * so, single(e2, relu), 4)
      store<f32>(o + 3 * so, single(c3, relu))
      store<f32>(o + 3 * so, single(e3, relu), 4)
      o += 8
    }
    if (r < rows) {
      let c0 = from(b + <usize>r * 4), c1 = c0, c2 = c0, c3 = c0
      let p0 = x0, p1 = x0 + sx, p2 = x0 + 2 * sx, p3 = x0 + 3 * sx
      for (const end = q + row; q < end; q += 16) {
        const v = v128.load(q)
        c0 = f32x4.add(c0, f32x4.mul(v, v128.load(p0)))
        c1 = f32x4.add(c1, f32x4.mul(v, v128.load(p1)))
        c2 = f32x4.add(c2, f32x4.mul(v, v128.load(p2)))
        c3 = f32x4.add(c3, f32x4.mul(v, v128.load(p3)))
        p0 += 16
        p1 += 16
        p2 += 16
        p3 += 16
      }
      store<f32>(o, single(c0, relu))
      store<f32>(o + so, single(c1, relu))
      store<f32>(o + 2 * so, single(c2, relu))
      store<f32>(o + 3 * so, single(c3, relu))
    }
  }
  for (; i < n; i++) {
    const x0 = x + <usize>(i * sx)
    let o = out + <usize>(i * so)
    let q = w
    let r = 0
    for (; r + 4 <= rows; r += 4) {
      const bp = b + <usize>r * 4
      let c0 = from(bp), c1 = from(bp + 4), c2 = from(bp + 8), c3 = from(bp + 12)
      let p = x0
      for (const end = q + row; q < end; q += 16) {
        const y = v128.load(p)
        c0 = f32x4.add(c0, f32x4.mul(v128.load(q), y))
        c1 = f32x4.add(c1, f32x4.mul(v128.load(q + row), y))
        c2 = f32x4.add(c2, f32x4.mul(v128.load(q + 2 * row), y))
        c3 = f32x4.add(c3, f32x4.mul(v128.load(q + 3 * row), y))
        p += 16
      }
      q += 3 * row
      store<f32>(o, single(c0, relu))
      store<f32>(o, single(c1, relu), 4)
      store<f32>(o, single(c2, relu), 8)
      store<f32>(o, single(c3, relu), 12)
      o += 16
    }
    for (; r < rows; r++) {
      let c = from(b + <usize>r * 4)
      let p = x0
      for (const end = q + row; q < end; q += 16) {
        c = f32x4.add(c, f32x4.mul(v128.load(q), v128.load(p)))
        p += 16
      }
      store<f32>(o, single(c, relu))
      o += 4
    }
  }
}

/**
 * For each of n rows of c (m numbers): z = max(p + c + Σ rows of `table` by the nine `ids`, 0) in the first k, p · c behind; all f32,
 * `sz` bytes from row to row of z. k the columns of `table`; k and m multiples of four.
 */
export function related(p: usize, c: usize, ids: usize, table: usize, z: usize, sz: i32, n: i32, k: i32, m: i32): void {
  const zero = f32x4.splat(0)
  const row: usize = <usize>k * 4
  for (let i = 0; i < n; i++) {
    const at = ids + <usize>i * 36
    const t0 = table + <usize>load<i32>(at) * row, t1 = table + <usize>load<i32>(at, 4) * row
    const t2 = table + <usize>load<i32>(at, 8) * row, t3 = table + <usize>load<i32>(at, 12) * row
    const t4 = table + <usize>load<i32>(at, 16) * row, t5 = table + <usize>load<i32>(at, 20) * row
    const t6 = table + <usize>load<i32>(at, 24) * row, t7 = table + <usize>load<i32>(at, 28) * row
    const t8 = table + <usize>load<i32>(at, 32) * row
    const o = z + <usize>(i * sz)
    let j: usize = 0
    for (; j < row; j += 16) {
      let sum = f32x4.add(v128.load(p + j), v128.load(c + j))
      sum = f32x4.add(f32x4.add(f32x4.add(f32x4.add(sum, v128.load(t0 + j)), v128.load(t1 + j)), v128.load(t2 + j)), v128.load(t3 + j))
      sum = f32x4.add(f32x4.add(f32x4.add(f32x4.add(sum, v128.load(t4 + j)), v128.load(t5 + j)), v128.load(t6 + j)), v128.load(t7 + j))
      v128.store(o + j, f32x4.max(f32x4.add(sum, v128.load(t8 + j)), zero))
    }
    for (; j < <usize>m * 4; j += 16) v128.store(o + j, f32x4.mul(v128.load(p + j), v128.load(c + j)))
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
