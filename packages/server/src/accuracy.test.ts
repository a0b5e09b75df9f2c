import { expect, test } from 'vitest'
import { measured, tableOf } from './accuracy.ts'

test('a table of the scores, with and without intervals', () => {
  const page =
    '# Scores\n\n## one\n\n| figure | Readout | others |\n| --- | --- | --- |\n| `a.f1` | 0.500 |  |\n\n## two\n\n| `b.f1` | 0.725 [0.669, 0.776] | second reader .93 |\n'
  expect(tableOf(page, 'one')).toEqual([{ figure: 'a.f1', value: 0.5, interval: null, others: '' }])
  expect(tableOf(page, 'two')).toEqual([
    { figure: 'b.f1', value: 0.725, interval: [0.669, 0.776], others: 'second reader .93' },
  ])
  expect(tableOf(page, 'three')).toEqual([])
})

test('the documentation has figures on articles that nobody had looked at', () => {
  for (const { figures } of measured())
    expect(figures.map((f) => f.figure)).toEqual(expect.arrayContaining(['statements.f1', 'events.endToEnd.f1']))
  expect(measured()).toHaveLength(2)
})
