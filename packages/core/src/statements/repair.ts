/**
 * What the tagger often loses and the words around it show: *the union confirms.* read as a plural noun, and lemmas of
 * cue verbs that no rule of spelling gives. Works on a copy; the analysis stays as it is.
 */
import type { Analysis } from '../record/index.ts'
import { UPOS } from '../record/index.ts'
import { BARE_CLAUSE_VERBS } from './en/verbs.ts'
import { CUE_VERBS, setOf } from './lexicon.ts'
import { upos } from './tree.ts'

const BARE = setOf(BARE_CLAUSE_VERBS)
const NOUNS = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'JJ'])

export function repair(a: Analysis): Analysis {
  const lemma = [...a.lemma]
  const xpos = [...a.xpos]
  for (let i = 0; i < a.size; i++) {
    const verbal = xpos[i]!.startsWith('VB')
    if (verbal && NOMINAL.has(a.uposCode[i]!)) {
      // the two tags disagree: a capital or a noun's tag in UPOS wins ("Ms Varga said")
      xpos[i] = a.uposCode[i] === PROPN ? 'NNP' : 'NN'
    } else if (verbal) {
      // a participle at the head of a clause without any auxiliary is a past tense, but not where it opens the sentence
      if (xpos[i] === 'VBN' && i > a.sentences[a.sentenceOf[i]!]! && HEADS.has(a.deprel[i]!) && !hasAuxiliary(a, i))
        xpos[i] = 'VBD'
      // a clause of its own without subject, conjunction or auxiliary has no past tense: "Holm, asked about it, left"
      else if (xpos[i] === 'VBD' && isReduced(a, i)) xpos[i] = 'VBN'
      if (!CUE_VERBS.has(lemma[i]!)) lemma[i] = cueLemma(a.lower[i]!) ?? lemma[i]!
    } else if (NOUNS.has(xpos[i]!) && /(?:s|ed)$/.test(a.lower[i]!)) {
      const verb = cueLemma(a.lower[i]!)
      if (verb !== null && BARE.has(verb) && actsAsVerb(a, i)) {
        lemma[i] = verb
        xpos[i] = a.lower[i]!.endsWith('s') ? 'VBZ' : 'VBD'
      }
    }
  }
  return { ...a, lemma, xpos }
}

function isReduced(a: Analysis, i: number): boolean {
  if (!a.deprel[i]!.startsWith('advcl') && a.deprel[i] !== 'acl') return false
  for (let k = a.childStart[i]!; k < a.childStart[i + 1]!; k++)
    if (/^(?:nsubj|csubj|mark|aux|cop|expl)/.test(a.deprel[a.childList[k]!]!)) return false
  return true
}

const PROPN = UPOS.indexOf('PROPN')
const NOMINAL: ReadonlySet<number> = new Set([PROPN, UPOS.indexOf('PRON')])

const HEADS = new Set(['root', 'conj', 'ccomp', 'parataxis'])
function hasAuxiliary(a: Analysis, i: number): boolean {
  for (let k = a.childStart[i]!; k < a.childStart[i + 1]!; k++)
    if (/^(?:aux|cop)/.test(a.deprel[a.childList[k]!]!)) return true
  // coordinated with a form that has one
  return (
    a.deprel[i] === 'conj' ||
    (i > 0 && /^(?:is|was|were|are|be|been|being|’s|'s|has|have|had|get|got)$/.test(a.lower[i - 1]!))
  )
}

/** The cue verb a form belongs to, by spelling. */
function cueLemma(form: string): string | null {
  const stems = form.endsWith('ing')
    ? [form.slice(0, -3), `${form.slice(0, -3)}e`]
    : form.endsWith('ied') || form.endsWith('ies')
      ? [`${form.slice(0, -3)}y`]
      : form.endsWith('ed')
        ? [form.slice(0, -1), form.slice(0, -2)]
        : form.endsWith('s')
          ? [form.slice(0, -1), form.slice(0, -2)]
          : []
  for (const stem of stems) if (CUE_VERBS.has(stem)) return stem
  return null
}

/** Behind a noun phrase and before *that*; or the last word of a sentence behind a comma and a noun phrase. */
function actsAsVerb(a: Analysis, i: number): boolean {
  const first = a.sentences[a.sentenceOf[i]!]!
  const last = a.sentences[a.sentenceOf[i]! + 1]!
  if (i === first || i + 1 >= last) return false
  const before = upos(a, i - 1)
  const nominal = before === 'NOUN' || before === 'PROPN' || before === 'PRON' || a.lower[i - 1] === ','
  if (!nominal) return false
  if (a.lower[i + 1] === 'that' && a.xpos[i + 2] !== 'VBZ' && a.xpos[i + 2] !== 'VBD' && a.xpos[i + 2] !== 'MD')
    return true
  if (i + 2 < last || a.lower[i - 1] === ',') return false
  for (let k = i - 1; k > first && k > i - 9; k--) {
    if (a.lower[k] === ',') return true
    const u = upos(a, k)
    if (
      u !== 'NOUN' &&
      u !== 'PROPN' &&
      u !== 'ADJ' &&
      u !== 'DET' &&
      u !== 'PRON' &&
      u !== 'NUM' &&
      a.lower[k] !== 'of' &&
      a.lower[k] !== 'for' &&
      u !== 'PART'
    )
      return false
  }
  return false
}
