import { expect, test } from 'vitest'
import { makeRecord } from '../../test/fixture.ts'
import { sharesOf } from './shares.ts'

const shares = (...sizes: [voice: 'report' | 'message' | 'furniture', size: number][]) => {
  let at = 0
  const voices = sizes.map(([voice, size]) => ({ voice, start: at, end: (at += size), statement: null }))
  return sharesOf(makeRecord({ voices })).map((s) => s.percent)
}

test('whole percents that make 100', () => {
  expect(shares(['report', 1], ['message', 1], ['furniture', 1])).toEqual([34, 33, 33])
  expect(shares(['report', 10], ['message', 0], ['report', 10])).toEqual([100, 0, 0])
  expect(shares(['report', 199], ['message', 1])).toEqual([100, 0, 0])
  expect(shares()).toEqual([0, 0, 0])
})
