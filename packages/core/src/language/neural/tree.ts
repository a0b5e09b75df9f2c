/**
 * From arc scores to a tree: the best head of each word, one root, cycles broken where it costs least
 * (Chu and Liu 1965, Edmonds 1967, repaired locally). n words; n × n scores of heads, n scores of the root.
 */
const OPEN = 1
const ROOTED = 2
const LOST = 3

export class TreeDecoder {
  private readonly colour = new Int32Array(256)

  /** Writes the head of each word (−1 the root) into `out`. `score[i · n + j]`: j as head of i. */
  decode(n: number, score: Float32Array, root: Float32Array, out: Int32Array): void {
    let roots = 0
    for (let i = 0; i < n; i++) {
      let best = root[i]!
      let head = -1
      for (let j = 0; j < n; j++) {
        const s = score[i * n + j]!
        if (j !== i && s > best) {
          best = s
          head = j
        }
      }
      out[i] = head
      if (head === -1) roots++
    }
    if (roots !== 1) this.oneRoot(n, score, root, out, roots)
    for (let round = 0; round < n; round++) if (!this.breakCycle(n, score, out)) return
  }

  /** Keeps as root the word that gains most by it; all others take their best head. */
  private oneRoot(n: number, score: Float32Array, root: Float32Array, out: Int32Array, roots: number): void {
    let chosen = 0
    let gain = Number.NEGATIVE_INFINITY
    for (let i = 0; i < n; i++) {
      if (roots > 1 && out[i] !== -1) continue
      let best = Number.NEGATIVE_INFINITY
      for (let j = 0; j < n; j++) if (j !== i && score[i * n + j]! > best) best = score[i * n + j]!
      if (n === 1 || root[i]! - best > gain) {
        gain = root[i]! - best
        chosen = i
      }
    }
    for (let i = 0; i < n; i++) {
      if (i === chosen || out[i] !== -1) continue
      let best = Number.NEGATIVE_INFINITY
      for (let j = 0; j < n; j++) {
        if (j !== i && score[i * n + j]! > best) {
          best = score[i * n + j]!
          out[i] = j
        }
      }
    }
    out[chosen] = -1
  }

  /**
   * Breaks one cycle, if there is one, where leaving it costs least. The word that leaves goes to a word that hangs
   * on the root, so every round brings more words under the root and n rounds suffice.
   */
  private breakCycle(n: number, score: Float32Array, out: Int32Array): boolean {
    const { colour } = this
    colour.fill(0, 0, n)
    let cycle = -1
    for (let i = 0; i < n; i++) {
      let v = i
      while (v !== -1 && colour[v] === 0) {
        colour[v] = OPEN
        v = out[v]!
      }
      // the path ends at the root, at a word known to reach it, or in a cycle
      const reaches = v === -1 || colour[v] === ROOTED
      if (!reaches && cycle < 0) cycle = v
      for (let w = i; w !== -1 && colour[w] === OPEN; w = out[w]!) colour[w] = reaches ? ROOTED : LOST
    }
    if (cycle < 0) return false
    let w = cycle
    do {
      colour[w] = LOST
      w = out[w]!
    } while (w !== cycle)
    let least = Number.POSITIVE_INFINITY
    let from = cycle
    let to = -1
    do {
      const own = score[w * n + out[w]!]!
      for (let j = 0; j < n; j++) {
        if (colour[j] === ROOTED && own - score[w * n + j]! < least) {
          least = own - score[w * n + j]!
          from = w
          to = j
        }
      }
      w = out[w]!
    } while (w !== cycle)
    out[from] = to
    return true
  }
}
