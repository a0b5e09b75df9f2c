import { expect, test } from 'vitest'
import { analysisOf } from '../language/fixture.ts'
import { clauseRange, phraseText, spanOfTokens, triggerRange } from './phrases.ts'

const text = (sentence: string, range: (a: ReturnType<typeof analysisOf>) => [number, number]) => {
  const a = analysisOf(sentence)
  return spanOfTokens(a, range(a)).text
}

const CALLED_OFF = `Yesterday NOUN NN yesterday 5 obl
the DET DT the 3 det
board NOUN NN board 5 nsubj
finally ADV RB finally 5 advmod
called VERB VBD call 0 root
off ADP RP off 5 compound:prt
the DET DT the 8 det
vote NOUN NN vote 5 obj
, PUNCT , , 11 punct
Holm PROPN NNP Holm 11 nsubj
said VERB VBD say 5 parataxis
. PUNCT . . 5 punct`

test('a trigger is the word with its particle', () => {
  expect(text(CALLED_OFF, (a) => triggerRange(a, 4))).toBe('called off')
})

test('a light verb takes its object along, another does not', () => {
  const gave = `Ritva PROPN NNP Ritva 2 nsubj
gave VERB VBD give 0 root
a DET DT a 4 det
speech NOUN NN speech 2 obj`
  expect(text(gave, (a) => triggerRange(a, 1))).toBe('gave a speech')
  expect(text(gave.replaceAll('gave VERB VBD give', 'heard VERB VBD hear'), (a) => triggerRange(a, 1))).toBe('heard')
})

test('a noun takes along what is compounded with it', () => {
  const call = `a DET DT a 3 det
phone NOUN NN phone 3 compound
call NOUN NN call 0 root`
  expect(text(call, (a) => triggerRange(a, 2))).toBe('phone call')
})

test('the clause goes from subject to object and leaves the tag out', () => {
  expect(text(CALLED_OFF, (a) => clauseRange(a, 4))).toBe('Yesterday the board finally called off the vote')
})

test('of a noun the clause is its phrase', () => {
  const closure = `after ADP IN after 3 case
the DET DT the 3 det
closure NOUN NN closure 0 root
of ADP IN of 6 case
the DET DT the 6 det
quay NOUN NN quay 3 nmod
, PUNCT , , 9 punct
which PRON WDT which 9 nsubj
angered VERB VBD anger 3 acl:relcl
many ADJ JJ many 9 obj`
  expect(text(closure, (a) => clauseRange(a, 2))).toBe('the closure of the quay')
})

test('a phrase is named without its article and its relative clause', () => {
  const two = `the DET DT the 3 det
two NUM CD two 3 nummod
fishermen NOUN NNS fisherman 0 root
who PRON WP who 5 nsubj
drowned VERB VBD drown 3 acl:relcl`
  expect(phraseText(analysisOf(two), 2)).toBe('two fishermen')
})
