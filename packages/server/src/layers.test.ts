import { expect, test } from 'vitest'
import { LAYERS, layersOf } from './layers.ts'

test.each([
  [undefined, [...LAYERS]],
  [[], [...LAYERS]],
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
