import { expect, test } from 'vitest'
import { COMMON, inCommon, OWN, ownNumbers, type Place } from './in-common.ts'

const told = (token: number, more: object = {}) => ({
  token,
  trigger: 0.5,
  novel: 0.5,
  type: Float32Array.from({ length: 17 }, (_, k) => (k === 2 ? 1 : 0)),
  status: Float32Array.from({ length: 8 }, (_, k) => (k === 0 ? 0.5 : 0)),
  worth: Float32Array.of(0, 1, 0),
  ...more,
})
const place = (token: number, rank: number, chances: object, more?: object): Place => ({
  told: told(token, more),
  chances: new Map(Object.entries(chances)),
  rank,
})
const common = (x: Place, y: Place, sentence = (_: number) => 0) => {
  const out = new Float32Array(COMMON)
  inCommon(x, y, sentence, out, 0)
  return [...out]
}

test('type, status and worth in common are the chance that both are the same', () => {
  expect(common(place(3, 0, {}), place(9, 1, {})).slice(0, 3)).toEqual([1, 0.25, 1])
})

test('parties in common: the same actor, the same recipient, the one’s actor as the other’s recipient', () => {
  const x = place(3, 0, { crew: { actor: 1, recipient: 0 }, depot: { actor: 0, recipient: 0.5 } })
  const y = place(9, 1, { crew: { actor: 0.5, recipient: 0.25 }, depot: { actor: 0, recipient: 1 } })
  expect(common(x, y).slice(4, 7)).toEqual([0.5, 0.5, 0.25])
  expect(common(x, place(9, 1, { mayor: { actor: 1, recipient: 1 } })).slice(4, 7)).toEqual([0, 0, 0])
})

test('distance in words counts within a sentence only', () => {
  const [x, y] = [place(3, 0, {}), place(9, 1, {})]
  expect(common(x, y)[10]).toBeCloseTo(Math.log(7) / 3)
  expect(common(x, y, (i) => (i < 5 ? 0 : 1))[10]).toBe(0)
  expect(common(x, y)[8]).toBe(1)
  expect(common(x, place(9, 2, {}))[8]).toBe(0)
})

test('a head that is certain has no more to say than one that is nearly so', () => {
  const of = (trigger: number) => {
    const out = new Float32Array(OWN)
    ownNumbers(told(3, { trigger, novel: 0.5 }), out, 0)
    return out
  }
  expect(of(0.99)[1]).toBe(of(1)[1])
  expect(of(0.6)[1]).toBeGreaterThan(of(0.5)[1]!)
  expect(of(0.5)[0]).toBe(0)
  expect(of(0.5)[4]).toBe(1)
})
