import { describe, expect, test } from 'vitest'
import { isDay } from './day.ts'
import { parseLine, splitLines } from './lines.ts'

async function split(chunks: string[], limit = 100): Promise<(string | null)[]> {
  async function* stream() {
    for (const c of chunks) yield Buffer.from(c)
  }
  const lines: (string | null)[] = []
  for await (const l of splitLines(stream(), limit)) lines.push(l === null ? null : l.toString())
  return lines
}

describe('lines of a stream', () => {
  test('are the same however the stream is cut', async () => {
    const want = ['one', '', 'three', 'four']
    expect(await split(['one\n\nthree\nfour'])).toEqual(want)
    expect(await split([...'one\n\nthree\nfour'])).toEqual(want)
    expect(await split(['one\n', '\nthr', 'ee\nfour\n'])).toEqual(want)
    expect(await split([])).toEqual([])
  })

  test('longer than the limit are passed over, and the next one is found', async () => {
    expect(await split(['short\n', 'x'.repeat(80), 'x'.repeat(80), '\nnext\n'])).toEqual(['short', null, 'next'])
    expect(await split(['x'.repeat(101)])).toEqual([null])
    expect(await split([`${'x'.repeat(100)}\n`])).toEqual(['x'.repeat(100)])
  })

  test('UTF-16 is said once, and not of every line', async () => {
    for (const mark of ['\xff\xfe', '\xfe\xff']) {
      async function* stream() {
        yield Buffer.from(`${mark}{\0`, 'latin1')
      }
      const lines = splitLines(stream(), 100)
      await expect(lines.next()).rejects.toEqual(expect.objectContaining({ code: 'R1007' }))
    }
  })

  test('a line without an end comes to one', async () => {
    async function* zeros() {
      for (;;) yield Buffer.alloc(100)
    }
    const lines = splitLines(zeros(), 100, 1000)
    await expect(lines.next()).rejects.toEqual(expect.objectContaining({ code: 'R1006' }))
  })
})

describe('a line as a page', () => {
  const parse = (value: unknown) => parseLine(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)))

  test('keeps what is known, leaves out the rest', () => {
    expect(
      parse({
        id: 12,
        text: 'x',
        url: null,
        outlet: 'The Quay',
        title: 'A',
        published: '2026-03-02T10:00:00Z',
        shoe: 1,
      }),
    ).toEqual({
      id: '12',
      text: 'x',
      title: 'A',
      outlet: 'The Quay',
      published: '2026-03-02T10:00:00Z',
    })
  })

  test.each([
    ['{', 'not JSON'],
    ['null', 'no object'],
    ['"text"', 'no object'],
    [{ id: 'a' }, 'neither'],
    [{ text: 'a', html: 'b' }, 'both'],
    [{ text: 5 }, '“text” is no string'],
    [{ id: {}, text: 'a' }, '“id” is no string'],
    [{ text: 'a', published: '12 March' }, '“published” is no day'],
  ])('%j is refused', (value, why) => {
    expect(() => parse(value)).toThrow(
      expect.objectContaining({ code: 'R1007', message: expect.stringContaining(why) }),
    )
  })
})

test.each([
  ['2026-03-12', true],
  ['2024-02-29', true],
  ['2026-03-12T07:30:00+02:00', true],
  ['2026-03-12 07:30', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-3-1', false],
  ['12 March 2026', false],
  ['', false],
])('%j is a day: %s', (text, day) => expect(isDay(text)).toBe(day))
