/**
 * “She urges him to come and says it twice”: a finite verb is no second half to a bare infinitive. Where the parser joined the two,
 * the finite verb goes on with the nearest verb above that stands in its own form.
 */

/** What `mendConjuncts` sets right, in place: heads as token numbers (−1 the root), with relations and Penn tags. */
export interface Conjuncts {
  readonly head: Int32Array
  readonly deprel: readonly string[]
  readonly xpos: readonly string[]
}

const FINITE = new Set(['VBD', 'VBZ'])
/** Verbs from the infinitive up to the one in question at most. */
const STEPS = 6

/** In place, linear. */
export function mendConjuncts({ head, deprel, xpos }: Conjuncts): void {
  let own: Uint8Array | null = null
  for (let i = 0; i < head.length; i++) {
    if (deprel[i] !== 'conj' || !FINITE.has(xpos[i]!) || head[i]! < 0 || xpos[head[i]!] !== 'VB') continue
    own ??= ownWords(head, deprel)
    if (own[i]) continue
    let verb = head[i]!
    for (let step = 0; step < STEPS && verb >= 0 && (xpos[verb] !== xpos[i] || verb > i); step++) verb = head[verb]!
    if (verb >= 0 && verb < i && xpos[verb] === xpos[i]) head[i] = verb
  }
}

/** 1 for verbs with a subject or an auxiliary of their own: they begin a clause anew, so their form says nothing. */
function ownWords(head: Int32Array, deprel: readonly string[]): Uint8Array {
  const own = new Uint8Array(head.length)
  for (let i = 0; i < head.length; i++) if (head[i]! >= 0 && /^(?:[nc]subj|aux)/.test(deprel[i]!)) own[head[i]!] = 1
  return own
}
