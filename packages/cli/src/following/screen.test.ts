import type { FollowedFeed } from '@readout/archive'
import pc from 'picocolors'
import { expect, test } from 'vitest'
import { columnsOf } from '../report/wrap.ts'
import { exposition } from './metrics.ts'
import { screenLines } from './screen.ts'
import { Tally } from './tally.ts'

const NOW = Date.UTC(2026, 2, 1)
const feed = (change: Partial<FollowedFeed>): FollowedFeed => ({
  feed: 1,
  url: 'https://gazette.example/feed',
  title: null,
  home: null,
  folders: [],
  added: NOW,
  state: 'followed',
  due: NOW + 120_000,
  every: 3_600_000,
  etag: null,
  modified: null,
  asked: NOW,
  succeeded: NOW - 60_000,
  failed: null,
  error: null,
  failures: 0,
  status: 200,
  note: null,
  items: 9,
  itemsADay: 1.25,
  ...change,
})

test('the screen has what fails first, fits its terminal and obeys nothing that a feed says', () => {
  const feeds = [
    feed({ title: 'Later', due: NOW + 7_200_000 }),
    feed({ title: 'Sooner \u001b[31m日本\n\n', due: NOW + 60_000 }),
    feed({ title: 'Broken', failures: 2, error: 'R6020 the server has a fault of its own', succeeded: null }),
    feed({ title: 'Paused', state: 'paused' }),
  ]
  for (const width of [60, 100]) {
    const lines = screenLines(feeds, new Tally(), { now: NOW, width, height: 8, colors: pc.createColors(false) })
    expect(lines[0]).toContain('3 feeds followed, 1 failing, 1 paused or gone · q ends')
    expect(lines.slice(3).map((l) => /Broken|Sooner|Later|Paused/.exec(l)![0])).toEqual(['Broken', 'Sooner', 'Later'])
    expect(lines[3]).toMatch(/never +1\.3 +in 2 min +R6020/)
    for (const line of lines) expect(columnsOf(line), line).toBeLessThanOrEqual(width)
    expect(lines.join('')).not.toContain('\u001b')
  }
  expect(
    screenLines(feeds, new Tally(), { now: NOW, width: 80, height: 4, colors: pc.createColors(false) }),
  ).toHaveLength(3)
})

test('metrics quote what a feed is called', () => {
  const text = exposition(new Tally(), [feed({ url: 'https://a.example/"\\\n' })], 4)
  expect(text).toContain('readout_feed_failures{feed="https://a.example/\\"\\\\\\n"} 0\n')
  expect(text).toContain('readout_items_waiting 4\n')
})
