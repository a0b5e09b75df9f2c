/**
 * Relations under one verb that must agree by the guidelines of Universal Dependencies, and that the parser, who labels every arc
 * on its own, may leave at odds: a subject outside the clause that is its predicate (“the trouble is that nobody asked”), the
 * object behind a particle (“turned on the lights”), the clause that somebody is told (“remind the crowd that she is safe” describes no crowd).
 */

/** What `mendRelations` sets right, in place: heads as token numbers (−1 the root) with the relation of each. */
export interface Relations {
  readonly head: Int32Array
  readonly deprel: string[]
}

/** In place, linear. */
export function mendRelations({ head, deprel }: Relations): void {
  const n = head.length
  const column = () => new Int32Array(n).fill(-1)
  const copula = column()
  const mark = column()
  const particle = column()
  const object = column()
  const cased = new Uint8Array(n)
  const seen = new Map([
    ['mark', mark],
    ['compound:prt', particle],
    ['obj', object],
  ])
  for (let i = 0; i < n; i++) {
    const h = head[i]!
    if (h < 0) continue
    const relation = deprel[i]!
    if (relation === 'case') cased[h] = 1
    else if (relation === 'cop') copula[h] = copula[h]! < 0 ? i : copula[h]!
    else {
      const last = seen.get(relation)
      if (last) last[h] = i
    }
  }
  for (let i = 0; i < n; i++) {
    const h = head[i]!
    if (h < 0) continue
    if (deprel[i] === 'nsubj') {
      if (copula[h]! > i && mark[h]! > copula[h]!) deprel[i] = 'nsubj:outer'
    } else if (deprel[i]!.startsWith('acl') && deprel[h] === 'iobj' && mark[i]! > h && head[h]! >= 0) {
      head[i] = head[h]!
      deprel[i] = 'ccomp'
    } else if (deprel[i] === 'obl' && !cased[i] && object[h]! < 0 && particle[h]! > h && particle[h]! < i) {
      deprel[i] = 'obj'
      object[h] = i
    }
  }
}
