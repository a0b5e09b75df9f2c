/**
 * What grammar sets right in the network's analysis, in place: single choices that contradict each other by the guidelines of
 * Universal Dependencies. Each step is linear and looks at what the steps before it left.
 */
import { UPOS } from '../../record/index.ts'
import { mendConjuncts } from './conjuncts.ts'
import { mendFillers } from './fillers.ts'
import { mendForClauses } from './for-clauses.ts'
import { hangPunctuation } from './punctuation.ts'
import { mendRelations } from './relations.ts'
import { mendHalves, mendLostSubjects, mendObjects, mendSubjects } from './subjects.ts'
import { mendTags } from './tags.ts'

/** The columns of an analysis that grammar may change, and what it looks at. */
export interface Mended {
  readonly head: Int32Array
  readonly deprel: string[]
  readonly uposCode: Uint8Array
  readonly xpos: string[]
  readonly lower: readonly string[]
  /** The words as printed. */
  readonly words: readonly string[]
  readonly sentences: Int32Array
  /** 1 for proper nouns; no step makes or unmakes one. */
  readonly proper: Uint8Array
}

const INTJ = UPOS.indexOf('INTJ')
const SCONJ = UPOS.indexOf('SCONJ')
const VERB = UPOS.indexOf('VERB')
const PUNCT = UPOS.indexOf('PUNCT')

export function mend({ head, deprel, uposCode, xpos, lower, words, sentences, proper }: Mended): void {
  const n = head.length
  const verb = new Uint8Array(n)
  const mark = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    if (uposCode[i] === VERB) verb[i] = 1
    else if (uposCode[i] === PUNCT && deprel[i] === 'punct') mark[i] = 1
  }
  for (const i of mendFillers({ head, deprel, lower, xpos })) uposCode[i] = INTJ
  mendHalves({ head, deprel, proper })
  mendSubjects({ head, deprel, lower, verb, proper })
  mendObjects({ head, deprel, lower, verb, proper })
  mendLostSubjects({ head, deprel, lower, xpos })
  mendRelations({ head, deprel })
  for (const i of mendForClauses({ head, deprel, lower, words, xpos })) uposCode[i] = SCONJ
  mendTags({ head, deprel, uposCode, xpos })
  mendConjuncts({ head, deprel, xpos })
  hangPunctuation({ sentences, mark, words }, head)
}
