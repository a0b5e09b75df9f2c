// Products of bytes; see kernel.ts for how they lie.

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
