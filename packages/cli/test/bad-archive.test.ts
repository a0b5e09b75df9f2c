/** Bad input to the archive: backups of other versions or of none, two articles of one id, pages that are no articles. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { folder, inProcess } from './command.ts'

test('a backup of a newer Readout, and what is no backup, are told and left as they are', async () => {
  const [data, other] = [folder(), folder()]
  await inProcess(['--data', data, 'list'])
  const file = path.join(folder(), 'news.backup')
  expect((await inProcess(['--data', data, 'db', 'backup', file])).code).toBe(0)
  const raw = new DatabaseSync(file)
  raw.exec('PRAGMA user_version = 99')
  raw.close()
  const before = readFileSync(file)
  const newer = await inProcess(['--data', other, 'db', 'restore', file])
  expect([newer.code, newer.err]).toEqual([4, expect.stringContaining('R3001')])
  expect(readFileSync(file).equals(before)).toBe(true)
  writeFileSync(file, 'The ferry is late.\n')
  const none = await inProcess(['--data', other, 'db', 'restore', file])
  expect([none.code, none.err]).toEqual([4, expect.stringContaining('R3002')])
  expect(JSON.parse((await inProcess(['--data', other, 'list', '--json'])).out)).toEqual([])
})

test('a line that is a record and no page is told; of two articles of one id the later is kept, once', async () => {
  const data = folder()
  const docs = [
    { version: 99, id: 'r-x', statements: [] },
    { id: 'r-1', text: 'Ferry late\n\nThe ferry is late, said Ana Moss.' },
    { id: 'r-1', text: 'Quay shut\n\nThe quay is shut, said Lin Ferro.' },
  ]
  const file = path.join(folder({ 'docs.jsonl': docs.map((d) => `${JSON.stringify(d)}\n`).join('') }), 'docs.jsonl')
  const added = await inProcess(['--data', data, 'add', '--jobs', '1', '--input', file])
  expect([added.code, added.err]).toEqual([3, expect.stringMatching(/R1007 .*line 1/)])
  expect(added.out).toMatch(/^added +r-1 .*\nreplaced +r-1 /)
  expect(JSON.parse((await inProcess(['--data', data, 'list', '--json'])).out)).toHaveLength(1)
  expect((await inProcess(['--data', data, 'db', 'check'])).err).toContain('nothing is damaged')
  expect((await inProcess(['--data', data, 'actor', 'moss'])).err).toContain('R3033')
})

test('pages that are no articles are joined to nothing', async () => {
  const words = ['Home', 'Contact', 'Imprint', 'Cookies', 'Sign in', 'Basket', 'Help', 'Weather']
  const page = (n: number) =>
    `<!doctype html><html><head><title>${words[n]}</title></head><body><ul>${words.map((w) => `<li><a href="/${w}">${w}</a></li>`).join('')}</ul></body></html>`
  const pages = folder(Object.fromEntries(words.map((_, n) => [`${n}.html`, page(n)])))
  const data = folder()
  await inProcess(['--data', data, 'add', '--jobs', '1', pages])
  for (const what of ['stories', 'drift', 'expected', 'unfulfilled']) {
    const { code, out } = await inProcess(['--data', data, what, '--json'])
    expect(code).toBe(0)
    expect([what, JSON.parse(out).groups ?? JSON.parse(out)]).toEqual([what, []])
  }
})
