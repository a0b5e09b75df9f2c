import { REPLY } from '../en/offers.ts'
import type { Tree } from './tree.ts'

/** So many calls to answer make a thread. */
const FEWEST = 2
/** Share of the calls that the element around a thread holds. */
const NEARLY = 0.8

/**
 * Marks the posts of a thread of readers: elements side by side, each with a call to answer it ("Reply"). `worth` is the
 * value of each block as running text: where next to nothing stands outside of the posts, the thread is the page itself
 * (a forum), and nothing is marked.
 */
export function findThreads(tree: Tree, worth: readonly number[]): Uint8Array | null {
  const n = tree.parent.size
  const { blocks, text } = tree
  let calls = 0
  let replies: Int32Array | null = null
  for (const b of blocks) {
    if (b.node < 0 || b.end - b.start > 14 || !REPLY.test(text.slice(b.start, b.end))) continue
    replies ??= new Int32Array(n)
    replies[b.node]++
    calls++
  }
  if (!replies || calls < FEWEST) return null
  for (let e = n - 1; e > 0; e--) if (tree.parent.get(e) >= 0) replies[tree.parent.get(e)] += replies[e]
  let around = -1
  for (let e = 0; e < n; e++)
    if (replies[e] >= calls * NEARLY && (around < 0 || tree.parent.get(e) === around)) around = e
  const posts = new Uint8Array(n)
  for (let e = around + 1; e < n; e++) {
    const p = tree.parent.get(e)
    if ((p === around && replies[e] > 0 && tree.chars.get(e) > 60) || (p > around && posts[p])) posts[e] = 1
  }
  let outside = 0
  let inside = 0
  blocks.forEach((b, i) => {
    if (worth[i] <= 20) return
    if (b.node >= 0 && posts[b.node]) inside += worth[i]
    else if (inside === 0) outside += worth[i]
  })
  return inside > 0 && outside > LEAST ? posts : null
}
/** Running text before the first post that adds up to less is no story. */
const LEAST = 200
