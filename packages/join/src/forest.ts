/** Boosted trees that a script has learnt (training/across/boost.ts), as numbers in a row. */

export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))

/** Nodes of all trees in depth-first order: the number looked at (255 for a leaf), a bound or a value, and where the right branch begins. */
export interface Forest {
  readonly number: Uint8Array
  readonly value: Float32Array
  readonly right: Int32Array
  readonly roots: Int32Array
}

const LEAF = 255

/** Five bytes a node: the number, then a float32. */
export function unpackForest(bytes: Uint8Array<ArrayBuffer>): Forest {
  const n = Math.floor(bytes.length / 5)
  const number = bytes.slice(0, n)
  const value = new Float32Array(bytes.slice(n, 5 * n).buffer)
  const right = new Int32Array(n)
  const roots: number[] = []
  let at = 0
  const walk = (): void => {
    const i = at++
    if (number[i] === LEAF) return
    walk()
    right[i] = at
    walk()
  }
  while (at < n) {
    roots.push(at)
    walk()
  }
  return { number, value, right, roots: Int32Array.from(roots) }
}

export function sumOf({ number, value, right, roots }: Forest, x: Float64Array): number {
  let sum = 0
  for (let t = 0; t < roots.length; t++) {
    let i = roots[t]!
    for (let k = number[i]!; k !== LEAF; k = number[i]!) i = x[k]! <= value[i]! ? i + 1 : right[i]!
    sum += value[i]!
  }
  return sum
}
