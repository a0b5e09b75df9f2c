/**
 * What no tree may have and the parser's single choices may still make: two subjects of one verb, of which one stands behind a
 * preposition (“the criticism of Mr Holm reflected”). That one belongs to the noun before its preposition.
 */

export interface Branches {
  readonly head: Int32Array
  readonly deprel: string[]
  readonly lower: readonly string[]
}

/** Hangs such subjects on the other one as `nmod`, in place. Linear. */
export function mendSubjects({ head, deprel, lower }: Branches): void {
  const n = head.length
  // first preposition and first subject of each token
  const preposition = new Int32Array(n).fill(-1)
  const subject = new Int32Array(n).fill(-1)
  for (let i = n - 1; i >= 0; i--) {
    const h = head[i]!
    if (h < 0) continue
    if (deprel[i] === 'case' && i < h && lower[i] !== "'s") preposition[h] = i
    else if (deprel[i]!.startsWith('nsubj')) subject[h] = i
  }
  for (let i = 0; i < n; i++) {
    const h = head[i]!
    if (h < 0 || i > h || !deprel[i]!.startsWith('nsubj') || preposition[i]! < 0) continue
    const other = subject[h]!
    if (other < 0 || other >= preposition[i]! || preposition[other]! >= 0) continue
    head[i] = other
    deprel[i] = 'nmod'
  }
}
