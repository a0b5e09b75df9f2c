// Products and sums of singles.

@inline export function total(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
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
 * For each of n rows of c (m numbers): z = max(p + c + Σ rows of `table` by its `width` ids, 0) in the first k, p · c behind; all f32,
 * `sz` bytes from row to row of z. k the columns of `table`; k and m multiples of four.
 */
export function related(p: usize, c: usize, ids: usize, width: i32, table: usize, z: usize, sz: i32, n: i32, k: i32, m: i32): void {
  const zero = f32x4.splat(0)
  const row: usize = <usize>k * 4
  for (let i = 0; i < n; i++) {
    const o = z + <usize>(i * sz)
    let j: usize = 0
    for (; j < row; j += 16) v128.store(o + j, f32x4.add(v128.load(p + j), v128.load(c + j)))
    for (; j < <usize>m * 4; j += 16) v128.store(o + j, f32x4.mul(v128.load(p + j), v128.load(c + j)))
    for (let e = 0; e < width; e++, ids += 4) {
      const t = table + <usize>load<i32>(ids) * row
      for (j = 0; j < row; j += 16) v128.store(o + j, f32x4.add(v128.load(o + j), v128.load(t + j)))
    }
    for (j = 0; j < row; j += 16) v128.store(o + j, f32x4.max(v128.load(o + j), zero))
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
