import { expect, test } from 'vitest'
import type { Statement } from '../../record/index.ts'
import { sourceWords } from './doubt.ts'

const names = new Map([
  ['a1', 'Ada Holm'],
  ['a2', 'Ines Berg'],
  ['a3', 'Marta Lund'],
  ['a4', 'Rosa Vik'],
])
const said = (source: string | null, ...actors: string[]) =>
  sourceWords(
    {
      source: source === null ? null : { start: 0, end: source.length, text: source },
      ...(actors.length > 0 ? { candidates: actors.map((actor) => ({ actor, odds: 0.3 })) } : {}),
    } as Statement,
    (id) => names.get(id) ?? id,
  )

test('who may have said it stands behind the words', () => {
  expect(said('she', 'a1', 'a2')).toBe('she (Ada Holm or Ines Berg)')
  expect(said('she', 'a1', 'a2', 'a3', 'a4')).toBe('she (Ada Holm, Ines Berg or Marta Lund)')
  expect(said('she', 'a1')).toBe('she (perhaps Ada Holm)')
})
test('nothing where there is no doubt', () => {
  expect(said('sources')).toBe('sources')
  expect(said(null, 'a1')).toBeNull()
})
