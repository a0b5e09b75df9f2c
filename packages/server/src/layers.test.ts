import { expect, test } from 'vitest'
import { AT_FIRST, layersOf } from './layers.ts'

test.each([
  [undefined, [...AT_FIRST]],
  [[], [...AT_FIRST]],
  [[''], []],
  [['events,times'], ['events', 'times']],
  [
    ['', 'events', 'times'],
    ['events', 'times'],
  ],
  [['nonsense'], []],
])('?layers= %j', (values, layers) => {
  expect([...layersOf(values)]).toEqual(layers)
})
