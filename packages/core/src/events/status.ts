/** The words that decide what became of an event. */
import { children, hasDep } from '../language/index.ts'
import type { Analysis, Status } from '../record/index.ts'

/** Relations of words that turn a plain telling into another status: “not”, “would”, “if”, “may”. */
const TURNS = ['aux', 'mark', 'advmod', 'det', 'cc:preconj']
const WORDS = new Set(
  "not n’t n't never no nor neither without would could might may should will shall can if unless whether reportedly allegedly still".split(
    ' ',
  ),
)

/** The status with the tokens that say so: of the trigger's clause and of the verb that it hangs on. */
export function settle(a: Analysis, token: number, value: Status): { value: Status; evidence: number[] } {
  const evidence: number[] = []
  if (value === 'happened') return { value, evidence }
  const look = (i: number) => {
    for (const c of children(a, i)) if (hasDep(a, c, ...TURNS) && WORDS.has(a.lower[c]!)) evidence.push(c)
  }
  look(token)
  const above = a.head[token]!
  // what hangs on a verb is turned by it: “called off the talks”, “plans to march”, “denied the attack”
  if (above >= 0 && hasDep(a, token, 'xcomp', 'ccomp', 'obj', 'nsubj:pass', 'nsubj', 'obl', 'csubj')) {
    evidence.push(above)
    look(above)
  }
  return { value, evidence: [...new Set(evidence)].sort((x, y) => x - y) }
}
