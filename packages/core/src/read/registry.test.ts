import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createReader } from './index.ts'

const model = new Uint8Array(readFileSync(new URL('../../weights/en.bin', import.meta.url)))
const page = { id: 'x', text: 'The French president said talks would go on.', published: '2019-03-06' }
const holder = { person: 'Claire Dufresne', office: 'president', country: 'FR', from: '2016' }

test('a record says which office-holders it was read with', () => {
  const hash = (registry?: (typeof holder)[]) => createReader({ model, registry }).read(page).reader.registry
  expect(hash()).toBeUndefined()
  expect(hash([])).toBeUndefined()
  expect(hash([holder])).toMatch(/^[0-9a-f]{64}$/)
  // what is absent is as null, and any change shows
  expect(hash([{ ...holder, to: null } as typeof holder])).toBe(hash([holder]))
  expect(hash([{ ...holder, from: '2017' }])).not.toBe(hash([holder]))
})
