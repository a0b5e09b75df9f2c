/** `readout db`: backups and moves between data folders. With a PostgreSQL: packages/archive/test/contract. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folder, inProcess } from './command.ts'

const page = () =>
  path.join(folder({ 'a.txt': 'Ferry fee to rise\n\nThe board will raise the fee, said Ana Moss.\n' }), 'a.txt')

test('a backup is one file, restores what was kept, and overwrites nothing', async () => {
  const [data, other] = [folder(), folder()]
  await inProcess(['--data', data, 'add', page()])
  const file = path.join(folder(), 'news.backup')
  const run = (...args: string[]) => inProcess(args)
  expect((await run('--data', data, 'db', 'backup', file)).code).toBe(0)
  const before = readFileSync(file)
  expect((await run('--data', data, 'db', 'backup', file)).err).toContain('R3015')
  expect((await run('--data', other, 'db', 'restore', file)).code).toBe(0)
  expect(readFileSync(file).equals(before)).toBe(true)
  const kept = await run('--data', data, 'list', '--json')
  expect(JSON.parse((await run('--data', other, 'list', '--json')).out)).toEqual(JSON.parse(kept.out))
  expect((await run('--data', other, 'db', 'restore', file)).err).toContain('R3014')
  expect((await run('--data', other, 'db', 'restore', `${file}.none`)).err).toContain('R3015')
  const third = folder()
  expect((await run('--data', other, 'db', 'move', '--to', third)).code).toBe(0)
  expect((await run('--data', third, 'db', 'migrate', '--rebuild')).code).toBe(0)
  expect((await run('--data', third, 'db', 'check')).err).toContain('nothing is damaged')
  expect((await run('--data', third, 'db', 'move')).err).toContain('R5002')
  expect((await run('--db', 'mysql://x', 'list')).err).toContain('R3012')
})
