/** Reading in bulk takes as much memory for many pages as for few. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { rounds } from '../../../archive/test/hard/rounds.ts'
import { folder, readout } from '../command.ts'

const SPEAKERS = ['Mara Venn', 'Tobias Okell', 'Lena Harrow', 'Ruth Amberly']
const line = (n: number): string => {
  const paragraphs = Array.from(
    { length: 8 },
    (_, i) =>
      `${SPEAKERS[(n + i) % 4]}, the councillor for ward ${i}, said the harbour would close after ${n} days. “We have waited ${n + i} months,” ${SPEAKERS[n % 4]} said, and the council denied that ${n * 3} jobs were at risk.`,
  )
  return JSON.stringify({ text: paragraphs.join('\n\n'), title: `Harbour ${n}` })
}

/** MiB that the command took at most, all its workers together. */
async function peak(pages: number): Promise<number> {
  const dir = folder({ 'pages.jsonl': Array.from({ length: pages }, (_, n) => line(n)).join('\n') })
  const said = path.join(dir, 'peak')
  const spy = path.join(dir, 'spy.mjs')
  writeFileSync(
    spy,
    `import { isMainThread } from 'node:worker_threads'; import { writeFileSync } from 'node:fs'
if (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(said)}, String(process.resourceUsage().maxRSS / 1024)))`,
  )
  const args = ['--data', path.join(dir, 'data'), 'add', '--jobs', '2', '--input', path.join(dir, 'pages.jsonl')]
  const { code, out } = await readout(args, { env: { NODE_OPTIONS: `--import ${spy}` } })
  expect([code, out.split('\n').length - 1]).toEqual([0, pages])
  return Number(readFileSync(said, 'utf8'))
}

test('two workers stay within 600 MiB, and four times as many pages take no more', { timeout: 0 }, async () => {
  const few = await peak(rounds(60, 400))
  const many = await peak(rounds(240, 1600))
  expect(many).toBeLessThan(600)
  expect(many / few).toBeLessThan(1.35)
})
