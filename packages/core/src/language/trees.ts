/** What every analysis holds, whatever set it right: a sentence is one tree, with one root and no cycle. */

/** Are the tokens [from, to) one tree: one root (−1), no head outside, no cycle? Linear. */
export function isTree(head: Int32Array, from: number, to: number): boolean {
  let roots = 0
  // the token each walk began at: a walk that meets itself has found a cycle
  const seen = new Int32Array(to - from).fill(-1)
  for (let i = from; i < to; i++) {
    if (head[i] === -1) roots++
    let k = i
    for (; k !== -1 && seen[k - from] === -1; k = head[k]!) {
      seen[k - from] = i
      if (head[k] !== -1 && (head[k]! < from || head[k]! >= to)) return false
    }
    if (k !== -1 && seen[k - from] === i) return false
  }
  return roots === 1
}

/**
 * Hangs a token on another where the tree stays one: not on itself or what stands beneath it, and not on a token of another
 * sentence. Says whether it did. As many steps as the tree is deep.
 */
export function hang(head: Int32Array, i: number, on: number): boolean {
  let top = on
  while (top !== i && head[top] !== -1) top = head[top]!
  if (top === i) return false
  let own = i
  while (head[own] !== -1) own = head[own]!
  if (own !== top) return false
  head[i] = on
  return true
}
