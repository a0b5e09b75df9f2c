import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { Inflater } from './inflate.ts'

const TRAILER = Buffer.from('trailer!')
const text = (length: number) => Buffer.from('The harbour board denied it. '.repeat(length / 29 + 1).slice(0, length))
const packed = (bytes: Buffer) => Buffer.concat([deflateRawSync(bytes), TRAILER])

describe.each([
  ['one engine for all', true],
  ['an engine each', false],
])('%s', (_, kept) => {
  const inflater = new Inflater(kept)
  test.each([0, 1, 1000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5_000_000])('%i bytes', (length) => {
    const bytes = packed(text(length))
    const found = inflater.unpack(bytes, 1 << 24)
    if (typeof found === 'string') throw new Error(found)
    expect(found.bytes.equals(text(length))).toBe(true)
    expect(found.used).toBe(bytes.length - TRAILER.length)
  })
  test('too much, and just not too much', () => {
    for (const most of [10, 70_000, 3_000_000]) {
      expect(inflater.unpack(packed(text(most + 1)), most)).toBe('large')
      const found = inflater.unpack(packed(text(most)), most)
      expect(typeof found === 'object' && found.bytes.equals(text(most))).toBe(true)
    }
  })
  test('what is broken or lacks its end, and what comes after that', () => {
    const whole = packed(text(4000))
    for (let at = 1; at < whole.length - TRAILER.length; at++) {
      expect(inflater.unpack(whole.subarray(0, at), 1 << 20), `cut at ${at}`).toBe('more')
      expect(inflater.unpack(Buffer.concat([whole.subarray(0, at), Buffer.alloc(9, 0xff)]), 1 << 20)).not.toMatchObject(
        {
          bytes: text(4000),
        },
      )
    }
    expect(inflater.unpack(Buffer.alloc(0), 1 << 20)).toBe('more')
    expect(inflater.unpack(Buffer.from([7, 7, 7, 7]), 1 << 20)).toBe('broken')
    expect(inflater.unpack(whole, 1 << 20)).toMatchObject({ bytes: text(4000) })
  })
})
