import { expect, test } from 'vitest'
import { analysisOf } from '../../language/fixture.ts'
import { isTree } from '../../language/index.ts'
import { repair } from './index.ts'

test('what "to" marks modifies no noun where it is the verb of its sentence', () => {
  const a = analysisOf(`her PRON PRP$ her 2 nmod:poss
    task NOUN NN task 5 nsubj:outer
    was AUX VBD be 5 cop
    to PART TO to 5 mark
    woo VERB VBN woo 0 root
    sulky ADJ JJ sulky 7 amod
    bakers NOUN NNS baker 5 obj
    . PUNCT . . 5 punct`)
  const { head, deprel } = repair(a)
  expect(isTree(head, 0, a.size)).toBe(true)
  expect([head[4], deprel[4], head[6], deprel[6]]).toEqual([-1, 'root', 4, 'obj'])
})
