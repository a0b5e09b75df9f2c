import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { afterEach, expect, test, vi } from 'vitest'
import { scripted } from '../../test/scripted.ts'
import { ReadingPool, type WorkerOptions } from './pool.ts'

// none of these may fail by its own clock on a busy machine
vi.setConfig({ testTimeout: 600_000 })

let pool: ReadingPool
afterEach(() => pool.close())
const open = (options: WorkerOptions) => {
  pool = new ReadingPool(options)
  return pool
}
const one = (options: WorkerOptions = {}) => open({ workers: 1, entry: scripted(), ...options })
const code = (wanted: string) => expect.objectContaining({ code: wanted })

/** Reads until a worker manages it within the limit: on a busy machine the first try may not. */
async function readAtLast(text: string): Promise<string> {
  for (;;) {
    try {
      return (await pool.read({ text })).id
    } catch (error) {
      expect(error).toEqual(code('R4010'))
    }
  }
}

test('a worker gives the record that the reader gives, with the registry', async () => {
  const registry = [{ person: 'Ida Brandt', office: 'president', country: 'CL', from: '2020-01-01', to: '2024-01-01' }]
  const page = { text: 'The Chilean president said on Monday that the port was shut.', published: '2022-03-07' }
  open({ registry })
  const [read, again] = await Promise.all([pool.read(page), pool.read(page)])
  expect(read).toEqual(createReader({ model: loadModel(), registry }).read(page))
  expect(again).toEqual(read)
  expect(read.actors.map((a) => a.name)).toContain('Ida Brandt')
  await expect(pool.read({ text: ' ' })).rejects.toEqual(code('R1001'))
  await expect(open({ registry: [{ person: '', office: 'x', country: 'x' }] }).read(page)).rejects.toEqual(
    code('R2005'),
  )
})

test('a reading without an end is ended, the worker is replaced and the next page is read', async () => {
  one({ timeLimit: 500 })
  const endless = pool.read({ text: 'spin' })
  const next = readAtLast('a')
  await expect(endless).rejects.toEqual(code('R4010'))
  expect(await next).toBe('a')
})

test('who goes away while a page is read ends its worker; while it waits, the page is never read', async () => {
  one()
  const [first, second] = [new AbortController(), new AbortController()]
  const reading = pool.read({ text: 'spin' }, first.signal)
  const waiting = pool.read({ text: 'spin' }, second.signal)
  const last = pool.read({ text: 'b' })
  second.abort(new Error('gone'))
  await expect(waiting).rejects.toThrow('gone')
  first.abort(new Error('gone too'))
  await expect(reading).rejects.toThrow('gone too')
  expect((await last).id).toBe('b')
  await expect(pool.read({ text: 'b' }, AbortSignal.abort(new Error('long gone')))).rejects.toThrow('long gone')
})

test('one long page does not keep a short one waiting', async () => {
  open({ workers: 2, entry: scripted() })
  const away = new AbortController()
  const long = pool.read({ text: 'spin' }, away.signal)
  expect((await pool.read({ text: 'c' })).id).toBe('c')
  away.abort(new Error('gone'))
  await expect(long).rejects.toThrow('gone')
})

test('a worker that dies fails its page alone', async () => {
  one()
  await expect(pool.read({ text: 'die' })).rejects.toThrow('ended by itself')
  await expect(pool.read({ text: 'throw' })).rejects.toThrow('thrown late')
  await expect(pool.read({ text: 'fault' })).rejects.toThrow(new Error('a fault'))
  expect((await pool.read({ text: 'd' })).id).toBe('d')
})

test('a page that needs more memory than a worker has is R1006, and the next is read', async () => {
  one({ memory: 24 })
  await expect(pool.read({ text: 'hog' })).rejects.toEqual(code('R1006'))
  expect((await pool.read({ text: 'e' })).id).toBe('e')
})

test('workers that cannot start fail every page, and come to an end', async () => {
  one({ entry: new URL('data:text/javascript,throw new Error("no start")') })
  const all = await Promise.allSettled(['a', 'b', 'c'].map((text) => pool.read({ text })))
  for (const { status, reason } of all as PromiseRejectedResult[]) {
    expect(status).toBe('rejected')
    expect(reason.message).toBe('no start')
  }
})

test('closing ends what is read and what waits', async () => {
  one()
  const all = [pool.read({ text: 'spin' }), pool.read({ text: 'f' })]
  const [closed, ...rest] = await Promise.allSettled([pool.close(), ...all])
  expect(closed!.status).toBe('fulfilled')
  for (const { reason } of rest as PromiseRejectedResult[]) expect(reason).toEqual(code('R4011'))
  await expect(pool.read({ text: 'g' })).rejects.toEqual(code('R4011'))
})
