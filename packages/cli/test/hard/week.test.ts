/** The watch against feeds that misbehave, in simulated time: each item once, nobody asked too often, memory flat. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { rounds } from '../../../archive/test/hard/rounds.ts'
import { folder } from '../command.ts'
import { KINDS } from '../following/kinds.ts'

const WEEK = path.join(import.meta.dirname, '../following/week.ts')

test('each item once, no host asked more often than allowed, memory flat', { timeout: 7_200_000 }, async () => {
  const feeds = rounds(KINDS.length, 300)
  const hours = rounds(40, 7 * 24)
  const { stdout } = await promisify(execFile)(process.execPath, [WEEK, folder(), String(feeds), String(hours), '1'], {
    maxBuffer: 1 << 26,
  })
  const { kept, missing, twice, broken, heap, gone, damage, trouble } = JSON.parse(stdout)
  expect(trouble).toBe(null)
  expect(missing).toEqual([])
  expect(twice).toEqual([])
  expect(broken).toEqual([])
  expect(damage).toEqual([])
  expect(gone).toBe(
    Math.floor((feeds + KINDS.length - 1 - KINDS.findIndex((k) => k.name.startsWith('gone'))) / KINDS.length),
  )
  expect(kept).toBeGreaterThan(feeds)
  // four samples a day: what is held for good is in the least of them; a short run has no more than the day that warms caches up
  const days = Array.from({ length: Math.floor(heap.length / 4) }, (_, d) => Math.min(...heap.slice(4 * d, 4 * d + 4)))
  if (hours > 48) expect(days.length).toBeGreaterThan(5)
  for (const bytes of days.slice(1)) expect(bytes / days[1]!).toBeLessThan(1.1)
})
