/**
 * Tags that a relation decides by the guidelines of Universal Dependencies: a particle of a verb and a preposition are `ADP`, what
 * opens a clause is `SCONJ`, a filler `INTJ`, and what has an object of its own is no auxiliary (“they have a plan”).
 */
import { UPOS } from '../../record/index.ts'

/** Columns with a row for each token; `uposCode` indexes UPOS. */
export interface Tagged {
  readonly head: Int32Array
  readonly deprel: readonly string[]
  readonly uposCode: Uint8Array
  readonly xpos: string[]
}

const ADP = UPOS.indexOf('ADP')
const ADV = UPOS.indexOf('ADV')
const NOUN = UPOS.indexOf('NOUN')
const DET = UPOS.indexOf('DET')
const INTJ = UPOS.indexOf('INTJ')
const PRON = UPOS.indexOf('PRON')
const AUX = UPOS.indexOf('AUX')
const SCONJ = UPOS.indexOf('SCONJ')
const VERB = UPOS.indexOf('VERB')

/** In place, linear. The Penn tag of a particle is `RP`. */
export function mendTags({ head, deprel, uposCode, xpos }: Tagged): void {
  for (let i = 0; i < uposCode.length; i++) {
    const relation = deprel[i]
    if (relation === 'case') {
      if (uposCode[i] === SCONJ) uposCode[i] = ADP
    } else if (relation === 'discourse') {
      if (uposCode[i] !== ADP && uposCode[i] !== SCONJ) continue
      uposCode[i] = INTJ
      xpos[i] = 'UH'
    } else if (relation === 'mark') {
      // “that” before a clause of its own
      if (uposCode[i] !== DET && uposCode[i] !== PRON) continue
      uposCode[i] = SCONJ
      xpos[i] = 'IN'
    } else if (relation === 'compound:prt') {
      if (uposCode[i] !== ADV) continue
      uposCode[i] = ADP
      xpos[i] = 'RP'
    } else if (relation === 'obj') {
      const h = head[i]!
      if (h >= 0 && uposCode[h] === AUX && !/^(?:aux|cop)/.test(deprel[h]!)) uposCode[h] = VERB
    }
  }
  mendVerbs({ head, deprel, uposCode, xpos })
}

/** Of a noun without a copula: what a noun alone can have. */
const NOMINAL = /^(?:cop|det|amod|nummod|compound|flat|nmod:poss|case|aux)/

/** “The premier posts on X”: what has a subject and nothing that only nouns have is a verb. */
function mendVerbs({ head, deprel, uposCode, xpos }: Tagged): void {
  const subject = new Uint8Array(uposCode.length)
  const nominal = new Uint8Array(uposCode.length)
  for (let i = 0; i < uposCode.length; i++) {
    const h = head[i]!
    if (h < 0) continue
    if (deprel[i] === 'nsubj' && i < h) subject[h] = 1
    else if (NOMINAL.test(deprel[i]!)) nominal[h] = 1
  }
  for (let i = 0; i < uposCode.length; i++)
    if (subject[i] && !nominal[i] && uposCode[i] === NOUN && xpos[i] === 'NNS') {
      uposCode[i] = VERB
      xpos[i] = 'VBZ'
    }
}
