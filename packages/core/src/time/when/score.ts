/** Boosted trees over whole numbers: what their leaves add up to says whether a time is that of a word. */

/**
 * A tree as pairs in breadth-first order: feature and cut of an inner node (left where the value is at most the cut), −1 and the
 * leaf's share in thousandths. Children of node n are 2n + 1 and 2n + 2.
 */
export type Tree = readonly number[]

export interface WhenModel {
  /** Log odds before any tree, in thousandths. */
  readonly bias: number
  readonly trees: readonly Tree[]
}

/** Log odds in thousandths; whole numbers, so that every machine adds them up alike. */
export function oddsOf(model: WhenModel, row: Int32Array): number {
  let sum = model.bias
  for (const tree of model.trees) {
    let at = 0
    while (tree[2 * at]! >= 0) at = 2 * at + (row[tree[2 * at]!]! <= tree[2 * at + 1]! ? 1 : 2)
    sum += tree[2 * at + 1]!
  }
  return sum
}
