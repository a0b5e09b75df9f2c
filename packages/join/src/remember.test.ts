import { expect, test } from 'vitest'
import { recently, remember, rememberWords } from './remember.ts'

test('what was looked at lately is worked out once, and not all is kept', () => {
  let work = 0
  const squareOf = recently(10, ({ n }: { n: number }) => {
    work++
    return n * n
  })
  const sketches = Array.from({ length: 100 }, (_, n) => ({ n }))
  for (const s of sketches) expect(squareOf(s)).toBe(s.n * s.n)
  expect(work).toBe(100)
  // the last ones are still there, whatever is looked at between
  for (let k = 0; k < 50; k++) for (const s of sketches.slice(-5)) expect(squareOf(s)).toBe(s.n * s.n)
  expect(work).toBe(100)
  // the first have gone
  expect(squareOf(sketches[0]!)).toBe(0)
  expect(work).toBe(101)
})

test('words are remembered, but for long ones, which may be pieces of a whole article', () => {
  let work = 0
  const lengthOf = rememberWords((word) => {
    work++
    return word.length
  })
  for (let k = 0; k < 3; k++) expect([lengthOf('mill'), lengthOf('incomprehensible')]).toEqual([4, 16])
  expect(work).toBe(4)
})

test('of names so many are remembered at most', () => {
  let work = 0
  const upper = remember((name) => {
    work++
    return name.toUpperCase()
  }, 3)
  for (const name of ['a', 'b', 'c', 'a', 'd', 'a']) expect(upper(name)).toBe(name.toUpperCase())
  expect(work).toBe(5)
})
