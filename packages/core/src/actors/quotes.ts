/** Which tokens stand inside quotation marks, and whose words they are. */
import { tokenAt } from '../language/index.ts'
import type { Analysis, Attribution } from '../record/index.ts'

export interface Quotes {
  /** 1 for tokens between quotation marks. */
  readonly marked: Uint8Array
  /** Innermost attribution whose content covers the token, or −1. */
  readonly contentOf: Int32Array
  /** For each token that is a source: the attributions it is the source of. */
  readonly saidBy: ReadonlyMap<number, readonly number[]>
}

const OPEN = new Set(['“', '«', '„', '``'])
const CLOSE = new Set(['”', '»', "''"])

export function findQuotes(a: Analysis, attributions: readonly Attribution[]): Quotes {
  const marked = new Uint8Array(a.size)
  let inside = false
  for (let t = 0; t < a.size; t++) {
    if (t > 0 && a.blockOf[t] !== a.blockOf[t - 1]) inside = false
    const w = a.lower[t]!
    if (OPEN.has(w)) inside = true
    else if (CLOSE.has(w)) inside = false
    else if (w === '"') inside = !inside
    else if (inside) marked[t] = 1
  }
  const contentOf = new Int32Array(a.size).fill(-1)
  // Outer contents first, so that inner ones overwrite them; depth is bounded by the number of attributions.
  const order = attributions.map((_, i) => i)
  const depth = attributions.map(() => 0)
  for (const i of order) {
    const w = attributions[i]!.within
    depth[i] = w >= 0 && w < i ? depth[w]! + 1 : w >= 0 ? 1 : 0
  }
  order.sort((x, y) => depth[x]! - depth[y]! || x - y)
  for (const i of order) {
    for (const r of attributions[i]!.content) {
      let t = tokenAt(a, r.start)
      for (; t < a.size && a.start[t]! < r.end; t++) contentOf[t] = i
    }
  }
  const saidBy = new Map<number, number[]>()
  for (const i of order) {
    const t = attributions[i]!.sourceHead
    const list = saidBy.get(t)
    if (t < 0) continue
    if (!list) saidBy.set(t, [i])
    else if (list.length < 4) list.push(i)
  }
  return { marked, contentOf, saidBy }
}
