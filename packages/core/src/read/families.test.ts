import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FAMILIES } from './families.ts'
import { createReader, type Reader } from './index.ts'

const model = new Uint8Array(readFileSync(new URL('../../weights/en.bin', import.meta.url)))
const whole = createReader({ model })
const found = (reader: Reader, text: string) => {
  const { actors, statements, events, places } = reader.read({ text, published: '2026-03-04' })
  return { actors, statements, events, places }
}

test.each(FAMILIES)('$id changes its example and leaves its counter-example alone', (family) => {
  const without = createReader({ model, without: [family.id] })
  expect(found(without, family.example), family.example).not.toEqual(found(whole, family.example))
  expect(found(without, family.counterExample), family.counterExample).toEqual(found(whole, family.counterExample))
})

test('ids are one each and say whose they are', () => {
  expect(new Set(FAMILIES.map((f) => f.id)).size).toBe(FAMILIES.length)
  for (const { id } of FAMILIES) expect(id).toMatch(/^(?:model|statements|actors|names)\.[a-z.-]+$/)
})

test('a record names what it was read without, and one id is as good as another order', () => {
  const page = { id: 'x', text: 'The captain reportedly left the ship.' }
  const read = (without?: string[]) => createReader({ model, without }).read(page)
  expect(read().reader.without).toBeUndefined()
  expect(read([]).reader.without).toBeUndefined()
  expect(read(['statements.tags', 'model.names']).reader.without).toEqual(['model.names', 'statements.tags'])
  expect(read(['statements.tags', 'model.names', 'model.names'])).toEqual(read(['model.names', 'statements.tags']))
  expect(read(['statements.hearsay']).statements).toEqual([])
})

test('an id that is no family is refused', () => {
  expect(() => createReader({ model, without: ['statements.tags', 'statements.tag'] })).toThrow(
    expect.objectContaining({ code: 'R2010', message: expect.stringContaining('“statements.tag”') }),
  )
})
