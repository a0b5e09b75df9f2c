import { describe, expect, it } from 'vitest'
import { analysisOf } from './fixture.ts'
import {
  agentOf,
  antecedent,
  childWith,
  clauseOf,
  conjuncts,
  headOfRange,
  isPassive,
  negationOf,
  nounHead,
  nounPhrase,
  patientOf,
  prepositionOf,
  subjectOf,
  textRange,
  tokensIn,
  verbForm,
  wordOf,
} from './index.ts'

const passive = analysisOf(`
  The DET DT the 2 det
  minister NOUN NN minister 4 nsubj:pass
  was AUX VBD be 4 aux:pass
  sacked VERB VBN sack 0 root
  and CCONJ CC and 6 cc
  charged VERB VBN charge 4 conj
  by ADP IN by 8 case
  prosecutors NOUN NNS prosecutor 6 obl:agent
  in ADP IN in 10 case
  Rome PROPN NNP rome 6 obl
  . PUNCT . . 4 punct`)

const control = analysisOf(`
  Moss PROPN NNP moss 2 nsubj
  urged VERB VBD urge 0 root
  the DET DT the 4 det
  rebels NOUN NNS rebel 2 obj
  who PRON WP who 7 nsubj
  had AUX VBD have 7 aux
  fled VERB VBN flee 4 acl:relcl
  , PUNCT , , 4 punct
  to PART TO to 10 mark
  return VERB VB return 2 xcomp
  but CCONJ CC but 15 cc
  he PRON PRP he 15 nsubj
  will AUX MD will 15 aux
  not PART RB not 15 advmod
  meet VERB VB meet 2 conj
  and CCONJ CC and 17 cc
  thank VERB VB thank 15 conj
  them PRON PRP they 17 obj`)

describe('clauses', () => {
  it('tells passive from active and shares auxiliary and subject along a coordination', () => {
    expect(isPassive(passive, 3)).toBe(true)
    expect(isPassive(passive, 5)).toBe(true)
    expect(isPassive(control, 1)).toBe(false)
    expect(isPassive(control, 6)).toBe(false)
    expect(subjectOf(passive, 3)).toEqual({ token: 1, passive: true, how: 'own' })
    expect(subjectOf(passive, 5)).toEqual({ token: 1, passive: true, how: 'conj' })
    expect(wordOf(passive, agentOf(passive, 5))).toBe('prosecutors')
    expect(wordOf(passive, patientOf(passive, 5))).toBe('minister')
    expect(agentOf(passive, 3)).toBe(-1)
  })

  it('finds the one who is urged as subject of what is urged', () => {
    expect(subjectOf(control, 9)).toEqual({ token: 3, passive: false, how: 'control' })
    expect(wordOf(control, antecedent(control, subjectOf(control, 6)!.token))).toBe('rebels')
    expect(subjectOf(control, 16)).toEqual({ token: 11, passive: false, how: 'conj' })
    expect(subjectOf(control, 3)).toBeNull()
  })

  it('reads tense, modality and negation', () => {
    expect(verbForm(control, 1)).toMatchObject({ tense: 'past', modal: null, perfect: false })
    expect(verbForm(control, 6)).toMatchObject({ tense: 'past', perfect: true })
    expect(verbForm(control, 9)).toMatchObject({ infinitive: true, tense: null })
    expect(verbForm(control, 14)).toMatchObject({ tense: 'future', modal: 'will' })
    expect(verbForm(control, 16)).toMatchObject({ tense: 'future', modal: 'will' })
    expect(wordOf(control, negationOf(control, 14))).toBe('not')
    expect(negationOf(control, 1)).toBe(-1)
  })

  it('climbs to the predicate of a clause', () => {
    expect(clauseOf(passive, 9)).toBe(5)
    expect(clauseOf(passive, 0)).toBe(3)
  })
})

describe('phrases and walks', () => {
  const words = (a: typeof passive, i: number, options = {}) => {
    const { from, to } = nounPhrase(a, i, options)
    const { start, end } = textRange(a, from, to)
    return a.text.slice(start, end)
  }

  it('bounds noun phrases without preposition and final comma', () => {
    expect(words(passive, 9)).toBe('Rome')
    expect(words(passive, 1)).toBe('The minister')
    expect(words(control, 3)).toBe('the rebels who had fled')
    expect(words(control, 3, { clauses: false })).toBe('the rebels')
    expect(prepositionOf(passive, 9)).toBe('in')
    expect(prepositionOf(passive, 1)).toBeNull()
  })

  it('walks coordination, heads and offsets', () => {
    expect(conjuncts(passive, 3)).toEqual([3, 5])
    expect(nounHead(passive, 0)).toBe(1)
    expect(childWith(passive, 3, 'nsubj')).toBe(1)
    expect(childWith(passive, 3, 'obj')).toBe(-1)
    expect(headOfRange(passive, 8, 10)).toBe(9)
    const at = passive.text.indexOf('sacked')
    expect(tokensIn(passive, at, at + 6)).toEqual({ from: 3, to: 4 })
    expect(tokensIn(passive, at, at)).toEqual({ from: 3, to: 3 })
  })
})
