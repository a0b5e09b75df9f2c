import { expect, test } from 'vitest'
import { analysisOf } from '../language/fixture.ts'
import type { Actor, Statement } from '../record/index.ts'
import { ACTOR, Candidates, PHRASE, PLACE } from './candidates.ts'

const a = analysisOf(
  `Ritva PROPN NNP Ritva 2 nsubj
spoke VERB VBD speak 0 root`,
  `Divers NOUN NNS diver 2 nsubj
found VERB VBD find 0 root
mines NOUN NNS mine 2 obj
off ADP IN off 7 case
Oulu PROPN NNP Oulu 4 obl
on ADP IN on 9 case
Monday PROPN NNP Monday 4 obl`,
)
const span = (word: string) => {
  const start = a.text.indexOf(word)
  return { start, end: start + word.length, text: word }
}
const ritva = {
  id: 'a1',
  name: 'Ritva',
  kind: 'person',
  mentions: [{ ...span('Ritva'), form: 'name', rule: 'test' }],
} as unknown as Actor
const timeAt = new Int32Array(a.size).fill(-1)
timeAt[a.size - 1] = 0
const open = (statements: Statement[] = []) =>
  new Candidates({
    analysis: a,
    actors: [ritva],
    places: [{ ...span('Oulu'), name: 'Oulu' } as never],
    statements,
    timeAt,
    inTitle: () => false,
  })

test('candidates are the phrases of the sentence, its places, which may be parties too, and the actors of the ones before; times are none', () => {
  const found = open().of(3)
  expect(found.map((c) => [a.lower[c.token], c.type])).toEqual([
    ['oulu', PLACE],
    ['divers', PHRASE],
    ['mines', PHRASE],
    ['oulu', PHRASE],
    ['ritva', ACTOR],
  ])
})

test('who speaks of it is told apart from who does not', () => {
  const said = { speaker: 'a1', addressee: null, cue: span('spoke'), content: [span('Divers found mines')] }
  const quiet = open()
  const told = open([said as unknown as Statement])
  const candidate = quiet.of(3).find((c) => c.type === ACTOR)!
  expect(quiet.standing(3, candidate).tells).toBe(0)
  expect(told.standing(3, candidate).tells).toBe(4)
  expect(told.standing(1, candidate).tells).toBe(1)
})
