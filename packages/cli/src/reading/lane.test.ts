import { ReadoutError } from '@readout/core'
import { expect, test } from 'vitest'
import { failure, inOrder } from './lane.ts'

async function* numbers(n: number, seen?: number[]) {
  for (let i = 0; i < n; i++) {
    seen?.push(i)
    yield i
  }
}

test('results come in the order of the items, whichever is ready first', async () => {
  const waiting: (() => void)[] = []
  const work = (i: number) => {
    // every third is ready at once, the others when the next of those comes by
    if (i % 3 === 2) for (const go of waiting.splice(0)) go()
    return i % 3 === 2 ? Promise.resolve(i) : new Promise<number>((done) => waiting.push(() => done(i)))
  }
  const got: number[] = []
  for await (const r of inOrder(numbers(12), work, 6)) got.push(r)
  expect(got).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
})

test('no more items are taken in than the window allows', async () => {
  const seen: number[] = []
  const results = inOrder(numbers(1000, seen), async (i) => i, 4)
  await results.next()
  expect(seen.length).toBeLessThanOrEqual(5)
  await results.return(undefined)
})

test('a fault of ours is told from a bad input', () => {
  expect(failure(new ReadoutError('R1001', 'empty'))).toMatchObject({ ok: false, code: 'R1001', message: 'empty' })
  expect(failure(new TypeError('x is undefined'))).toMatchObject({
    code: 'R2901',
    message: expect.stringContaining('x is undefined'),
  })
})
