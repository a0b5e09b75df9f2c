/** What is followed and what was seen of it; an item and its record come in together. */
import { expect, test } from 'vitest'
import { makeRecord } from '../fixture.ts'
import { overEngines } from './engines.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 2, 1)
const FEED = 'https://gazette.example/feed'
const good = { now: NOW, due: NOW + DAY, every: DAY, status: 200, error: null }
const item = (id: string, address: string | null = `gazette.example/${id}`) => ({ id, address, json: `{"id":"${id}"}` })
const none = { text: null, canonical: null }

overEngines('following', (engine) => {
  const opened = async () => {
    const archive = await (await engine.place()).open()
    await archive.following.add([{ url: FEED }, { url: 'https://other.example/feed' }], NOW)
    return archive
  }

  test('feeds are added once, listed, put off, paused and removed', async () => {
    const archive = await opened()
    const { following } = archive
    expect(await following.add([{ url: FEED, title: 'again' }], NOW)).toBe(0)
    expect((await following.due(NOW, 9)).map((f) => [f.feed, f.url])).toEqual([
      [1, FEED],
      [2, 'https://other.example/feed'],
    ])
    await following.asked(1, {
      ...good,
      etag: '"a"',
      modified: 'm',
      title: 'The Gazette',
      home: 'https://gazette.example/',
    })
    expect((await following.due(NOW + 1, 9)).map((f) => f.feed)).toEqual([2])
    await following.asked(2, { ...good, due: NOW + 5, error: 'R6020 no', status: 500 })
    expect(await following.nextDue()).toBe(NOW + 5)
    expect((await following.list(NOW)).map((f) => [f.title, f.etag, f.failures, f.error, f.status])).toEqual([
      ['The Gazette', '"a"', 0, null, 200],
      [null, null, 1, 'R6020 no', 500],
    ])
    await following.setState(2, 'paused', NOW)
    expect(await following.due(NOW + 9, 9)).toEqual([])
    await following.setState(2, 'followed', NOW + 9)
    expect((await following.due(NOW + 9, 9)).map((f) => [f.feed, f.failures])).toEqual([[2, 0]])
    await following.remove(2)
    await expect(following.remove(2)).rejects.toMatchObject({ code: 'R3007' })
    await expect(following.setState(7, 'paused', NOW)).rejects.toMatchObject({ code: 'R3007' })
    expect((await following.list(NOW)).map((f) => f.feed)).toEqual([1])
    await archive.close()
  })

  test('what a clock that was wrong has put off for years is due', async () => {
    const archive = await opened()
    await archive.following.asked(1, { ...good, due: NOW + 4000 * DAY })
    await archive.following.asked(2, { ...good, due: NOW + 6 * DAY })
    expect((await archive.following.due(NOW, 9)).map((f) => f.feed)).toEqual([1])
    await archive.close()
  })

  test('each item waits once, and comes in with its record or not at all', async () => {
    const archive = await opened()
    const { following } = archive
    expect(await following.asked(1, good, [item('a'), item('b'), item('a')])).toBe(2)
    expect(await following.asked(1, good, [item('a'), item('c', null)])).toBe(1)
    const [a, b, c] = await following.waiting(1, NOW, 9)
    expect([a, b, c].map((i) => i?.id)).toEqual(['a', 'b', 'c'])
    await expect(following.keep(a!.seq, { version: 9 } as never, none)).rejects.toMatchObject({ code: 'R3005' })
    expect(
      await following.keep(a!.seq, makeRecord({ id: 'r-a' }), { text: 'T', canonical: 'gazette.example/own' }),
    ).toBe('kept')
    expect(await following.keep(a!.seq, makeRecord({ id: 'r-a' }), none)).toBe('known')
    // the same text under a new id is the same item
    expect(await following.keep(b!.seq, makeRecord({ id: 'r-b' }), { text: 'T', canonical: null })).toBe('twin')
    expect(await archive.has('r-b')).toBe(false)
    await following.failed(c!.seq, 'R6020 no', NOW + 7)
    expect(await following.waiting(1, NOW + 6, 9)).toEqual([])
    expect(await following.nextDue()).toBe(NOW)
    expect((await following.waiting(1, NOW + 7, 9)).map((i) => [i.id, i.tries])).toEqual([['c', 1]])
    await following.failed(c!.seq, 'R6017 gone', null)
    expect(await following.counts()).toEqual({ waiting: 0, kept: 1, twin: 1, failed: 1 })
    expect((await following.list(NOW + DAY))[0]).toMatchObject({ items: 3, itemsADay: 3 })
    await archive.close()
  })

  test('an item of an address that is kept, or that another page gave as its own, is not fetched again', async () => {
    const archive = await opened()
    const { following } = archive
    await following.asked(1, good, [item('a')])
    await following.asked(2, good, [item('x', 'gazette.example/a')])
    const [a] = await following.waiting(1, NOW, 9)
    expect(
      await following.keep(a!.seq, makeRecord({ id: 'r-a' }), { text: null, canonical: 'gazette.example/own' }),
    ).toBe('kept')
    expect(await following.waiting(2, NOW, 9)).toEqual([])
    expect(await following.asked(2, good, [item('y', 'gazette.example/own'), item('z', 'gazette.example/a')])).toBe(0)
    expect(await following.waiting(2, NOW, 9)).toEqual([])
    expect(await following.counts()).toEqual({ waiting: 0, kept: 1, twin: 1, failed: 0 })
    await archive.close()
  })

  test('a feed that moved is followed there; where that one is followed already, it ends', async () => {
    const archive = await opened()
    const { following } = archive
    expect(await following.move(1, 'https://gazette.example/new', 'moved')).toBe(true)
    expect(await following.move(2, 'https://gazette.example/new', 'moved')).toBe(false)
    expect((await following.list(NOW)).map((f) => [f.url, f.state, f.note])).toEqual([
      ['https://gazette.example/new', 'followed', 'moved'],
      ['https://other.example/feed', 'gone', 'it moved to https://gazette.example/new, which is followed'],
    ])
    await archive.close()
  })
})
