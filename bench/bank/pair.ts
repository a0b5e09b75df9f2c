/** Pairs of two lists one to one, the best score first; ties go to the earlier. No pair scores 0 or less. */
export function pair<X, Y>(
  left: readonly X[],
  right: readonly Y[],
  score: (x: X, y: Y) => number,
): [left: number, right: number][] {
  const all: [score: number, left: number, right: number][] = []
  left.forEach((x, i) => {
    right.forEach((y, j) => {
      const value = score(x, y)
      if (value > 0) all.push([value, i, j])
    })
  })
  all.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
  const takenLeft = new Set<number>()
  const takenRight = new Set<number>()
  const pairs: [number, number][] = []
  for (const [, i, j] of all)
    if (!takenLeft.has(i) && !takenRight.has(j)) {
      takenLeft.add(i)
      takenRight.add(j)
      pairs.push([i, j])
    }
  return pairs
}
