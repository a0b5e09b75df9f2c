import { expect, test } from 'vitest'
import { mendConjuncts } from './conjuncts.ts'

const heads = (rows: readonly (readonly [word: string, xpos: string, head: number, deprel: string])[]) => {
  const head = Int32Array.from(rows, (r) => r[2])
  mendConjuncts({ head, xpos: rows.map((r) => r[1]), deprel: rows.map((r) => r[3]) })
  return [...head]
}

test('a finite verb goes on with the finite verb above, not with its infinitive', () => {
  expect(
    heads([
      ['urges', 'VBZ', -1, 'root'],
      ['to', 'TO', 2, 'mark'],
      ['come', 'VB', 0, 'xcomp'],
      ['and', 'CC', 4, 'cc'],
      ['says', 'VBZ', 2, 'conj'],
    ]),
  ).toEqual([-1, 2, 0, 4, 0])
})

test('a verb with its own subject, one of another form and an infinitive stay', () => {
  const rest = (xpos: string, subject: boolean) =>
    heads([
      ['urges', 'VBZ', -1, 'root'],
      ['to', 'TO', 2, 'mark'],
      ['come', 'VB', 0, 'xcomp'],
      ['he', 'PRP', subject ? 4 : 2, 'nsubj'],
      ['says', xpos, 2, 'conj'],
    ])[4]
  expect(rest('VBZ', true)).toBe(2)
  expect(rest('VBD', false)).toBe(2)
  expect(rest('VB', false)).toBe(2)
  expect(rest('VBZ', false)).toBe(0)
})

test('an empty “it” refuses nothing: the verb goes on with the clause it stands for', () => {
  const refuses = (subject: string) =>
    heads([
      ['it', 'PRP', 2, subject],
      ['is', 'VBZ', 2, 'cop'],
      ['odd', 'JJ', -1, 'root'],
      ['that', 'IN', 5, 'mark'],
      ['she', 'PRP', 5, 'nsubj'],
      ['asks', 'VBZ', 2, 'csubj'],
      ['yet', 'CC', 7, 'cc'],
      ['refuses', 'VBZ', 2, 'conj'],
    ])[7]
  expect(refuses('expl')).toBe(5)
  expect(refuses('nsubj')).toBe(2)
})

test('behind an empty “it” with no clause of that form the verb goes on with the one above', () => {
  expect(
    heads([
      ['renn', 'NNP', 1, 'nsubj'],
      ['said', 'VBD', -1, 'root'],
      ['it', 'PRP', 4, 'expl'],
      ['was', 'VBD', 4, 'cop'],
      ['wrong', 'JJ', 1, 'ccomp'],
      ['and', 'CC', 6, 'cc'],
      ['urged', 'VBD', 4, 'conj'],
    ])[6],
  ).toBe(1)
})

test('“it would be wrong … and urged”: nor does a finite verb go on with a bare “be”', () => {
  expect(
    heads([
      ['said', 'VBD', -1, 'root'],
      ['it', 'PRP', 4, 'nsubj'],
      ['would', 'MD', 4, 'aux'],
      ['be', 'VB', 4, 'cop'],
      ['wrong', 'JJ', 0, 'ccomp'],
      ['and', 'CC', 6, 'cc'],
      ['urged', 'VBD', 4, 'conj'],
    ])[6],
  ).toBe(0)
})
