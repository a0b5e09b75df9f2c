/**
 * “Strange for Congress to say”, “wait for the rain to stop”: behind *for* stands a subject with its infinitive, where the parser
 * saw a preposition with its noun. Not so behind *hard* and its kin, where the treebanks read “hard for me” as one.
 */

import { hang } from '../trees.ts'

/** What `mendForClauses` sets right, in place: heads as token numbers (−1 the root) with relations. */
export interface ForClauses {
  readonly head: Int32Array
  readonly deprel: string[]
  readonly lower: readonly string[]
  /** The words as printed. */
  readonly words: readonly string[]
  readonly xpos: readonly string[]
}

/** Words before a verb among which its auxiliary is sought. */
const REACH = 10
const TOUGH = new Set(['hard', 'harder', 'easy', 'easier', 'difficult', 'tough', 'impossible'])

/** In place, linear. Gives the words *for* that open such a clause. */
export function mendForClauses({ head, deprel, lower, words, xpos }: ForClauses): number[] {
  const out: number[] = []
  for (let i = 0; i < head.length; i++) {
    // a capital: part of a name, mostly (“Centre For Recognition”)
    if (words[i] !== 'for' || deprel[i] !== 'case') continue
    const noun = head[i]!
    const to = noun + 1
    if (noun < i || to >= head.length || lower[to] !== 'to' || xpos[to] !== 'TO') continue
    const verb = head[to]!
    const above = verb > to ? head[verb]! : noun
    // “a plan for people to see”: the infinitive is the noun's own
    if (above === noun || (above >= i && above <= verb) || head[noun]! > i || head[noun]! < 0) continue
    if (TOUGH.has(lower[head[noun]!]!)) continue
    let passive = false
    for (let k = verb - 1; k > to && verb - k < REACH; k--)
      if (head[k] === verb && deprel[k] === 'aux:pass') passive = true
    if (!hang(head, noun, verb)) continue
    head[i] = verb
    deprel[i] = 'mark'
    deprel[noun] = passive ? 'nsubj:pass' : 'nsubj'
    out.push(i)
  }
  return out
}
