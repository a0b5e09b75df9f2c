/** The derived columns: dependents in order, and how far subtrees reach. All in linear time, without recursion. */

export interface Tree {
  readonly childStart: Int32Array
  readonly childList: Int32Array
  readonly left: Int32Array
  readonly right: Int32Array
}

export function treeColumns(head: Int32Array): Tree {
  const n = head.length
  const childStart = new Int32Array(n + 1)
  const waiting = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    if (head[i]! >= 0) {
      childStart[head[i]! + 1]!++
      waiting[head[i]!]!++
    }
  }
  for (let i = 0; i < n; i++) childStart[i + 1]! += childStart[i]!
  const fill = childStart.slice(0, n)
  const childList = new Int32Array(childStart[n]!)
  for (let i = 0; i < n; i++) if (head[i]! >= 0) childList[fill[head[i]!]!++] = i
  // From the leaves upwards: a token hands its bounds on when all its dependents have.
  const left = new Int32Array(n)
  const right = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    left[i] = i
    right[i] = i + 1
  }
  const ready = new Int32Array(n)
  let size = 0
  for (let i = 0; i < n; i++) if (waiting[i] === 0) ready[size++] = i
  for (let k = 0; k < size; k++) {
    const i = ready[k]!
    const h = head[i]!
    if (h < 0) continue
    if (left[i]! < left[h]!) left[h] = left[i]!
    if (right[i]! > right[h]!) right[h] = right[i]!
    if (--waiting[h]! === 0) ready[size++] = h
  }
  return { childStart, childList, left, right }
}
