/** `readout actor merge`, `split` and `undo`, `readout db rejoin` and `reread`: what people say and do with an archive that is joined. */
import { openArchive } from '@readout/archive'
import { expect, test } from 'vitest'
import { folder, inProcess } from './command.ts'

const lines = (...articles: { id: string; text: string; published: string }[]) =>
  `${articles.map((a) => JSON.stringify(a)).join('\n')}\n`

const article = (id: string, day: number, name: string, deed: string) => ({
  id,
  published: `2031-05-${String(day).padStart(2, '0')}`,
  text: `Tolmarsk ferry late\n\nTOLMARSK — ${name} said on Tuesday the ferry would ${deed}. “We were never asked,” ${name} told reporters in Tolmarsk.`,
})

async function filled() {
  const data = folder()
  const pages = folder({
    'docs.jsonl': lines(
      article('r-1', 6, 'Berit Olsvang', 'sail at noon'),
      article('r-2', 7, 'Berit Olsvang', 'stay in port'),
      article('r-3', 8, 'Hanne Dregg', 'be sold in June'),
      article('r-4', 9, 'Hanne Dregg', 'go to Hesta'),
    ),
  })
  const run = (...args: string[]) => inProcess(['--data', data, ...args])
  const added = await run('add', '--jobs', '1', '--input', `${pages}/docs.jsonl`)
  expect([added.code, added.err]).toEqual([0, expect.stringContaining('4 kept')])
  const who = async (name: string) =>
    JSON.parse((await run('actor', name, '--json')).out) as { id: number; articles: number }
  return { data, run, who }
}

test('two are made one, and it outlives reading and joining anew; it is taken back', async () => {
  const { run, who } = await filled()
  const [before, other] = [await who('olsvang'), await who('dregg')]
  expect([before.articles, other.articles, before.id === other.id]).toEqual([2, 2, false])
  const merged = await run('actor', 'merge', 'Berit Olsvang', 'hanne dregg')
  expect([merged.code, merged.err]).toEqual([0, ''])
  expect(merged.out).toContain(`actor ${before.id}`)
  const isOne = async () => {
    const [a, b] = [await who('olsvang'), await who('dregg')]
    expect([a.id, b.id, a.articles]).toEqual([before.id, before.id, 4])
  }
  await isOne()
  expect((await run('actor', 'merge', 'olsvang', 'dregg')).err).toContain('R3038')
  expect((await run('db', 'rejoin')).err).toContain('4 articles joined anew')
  await isOne()
  const again = await run('db', 'reread', '--jobs', '1')
  expect(again.err).toContain('0 read anew and replaced, 4 unchanged, 0 without a page, 0 failed')
  await isOne()
  expect((await run('actor', '--by-hand')).out).toMatch(
    /^20\d\d-\d\d-\d\d {2}merge {2}"berit olsvang\|person\|.*" {2}"hanne dregg\|person\|.*"\n$/,
  )
  expect((await run('actor', 'undo', 'olsvang', 'dregg')).code).toBe(0)
  const [a, b] = [await who('olsvang'), await who('dregg')]
  expect([a.articles, b.articles, a.id === b.id]).toEqual([2, 2, false])
  expect((await run('actor', 'undo', 'olsvang', 'dregg')).err).toContain('R3037')
})

test('one is taken out of an article, for good; a contradiction is told and not kept', async () => {
  const { run, who } = await filled()
  const before = await who('olsvang')
  const split = await run('actor', 'split', 'olsvang', 'r-2')
  expect([split.code, split.err]).toEqual([0, ''])
  const parted = async () => {
    const several = await run('actor', 'olsvang')
    expect([several.code, several.err]).toEqual([4, expect.stringContaining('R3032')])
  }
  await parted()
  await run('db', 'rejoin')
  await parted()
  const [, own, rest] = /is actor (\d+), the others are actor (\d+)/.exec(split.out)!
  expect([own, rest]).toContain(String(before.id))
  expect((await run('actor', 'merge', rest!, 'dregg')).err).toBe('')
  // by way of Hanne Dregg the two would be one again
  const clash = await run('actor', 'merge', own!, 'dregg')
  expect([clash.code, clash.err]).toEqual([4, expect.stringContaining('R3036')])
  expect((await run('actor', own!, '--json')).code).toBe(0)
  // what was said first is taken back, and then it can be said
  expect((await run('actor', 'undo', 'olsvang', 'r-2')).out).toContain('undone     split')
  expect((await who('olsvang')).articles).toBe(4)
  expect((await run('actor', 'split', 'olsvang', 'r-none')).code).toBe(4)
})

test('what begins like a command is a name too, and names of several words are asked for in quotation marks', async () => {
  const { run } = await filled()
  expect((await run('actor', 'merge', 'olsvang')).err).toContain('R3033')
  expect((await run('actor', 'merge of the lakes')).err).toContain('R3033')
  const unquoted = await run('actor', 'merge', 'berit', 'olsvang', 'dregg')
  expect([unquoted.code, unquoted.err]).toEqual([2, expect.stringContaining('R5043')])
  expect((await run('actor')).code).toBe(2)
  expect((await run('actor', 'split', 'dregg', 'r-1')).err).toContain('R3037')
})

test('kept pages are read again and fetch nothing; what an older reader found is replaced', async () => {
  const { data, run } = await filled()
  const archive = await openArchive({ dir: data })
  const record = await archive.get('r-3')
  const old = {
    ...record,
    reader: { ...record.reader, version: '0.0.1' },
    statements: [],
    events: [],
    voices: [],
    actors: [],
  }
  // as an older reader left it
  await archive.remove('r-3')
  const page = { bytes: Buffer.from('Tolmarsk ferry late\n\nIt is late, said Hanne Dregg.'), mime: 'text/plain' }
  await archive.add(old as typeof record, { page })
  await archive.remove('r-4')
  await archive.add(old as typeof record)
  await archive.add({ ...old, id: 'r-5' } as typeof record)
  await archive.close()
  const again = await run('db', 'reread', '--jobs', '1')
  expect([again.code, again.err]).toEqual([
    0,
    expect.stringContaining('1 read anew and replaced, 2 unchanged, 1 without a page'),
  ])
  expect(again.out).toContain('replaced   r-3')
  const after = await openArchive({ dir: data })
  expect((await after.get('r-3')).statements.length).toBeGreaterThan(0)
  expect((await after.get('r-5')).statements).toEqual([])
  expect(await after.check()).toEqual([])
  await after.close()
  const named = await run('db', 'reread', 'r-5', 'r-none')
  expect([named.code, named.err]).toEqual([4, expect.stringContaining('R5044')])
  expect(named.err).toContain('R3004')
  expect((await run('db', 'rejoin', 'r-1')).err).toContain('R5002')
})

test('--no-keep-pages keeps records alone', async () => {
  const data = folder()
  const file = `${folder({ 'a.txt': 'Ferry late\n\nThe ferry is late, said Ana Moss.\n' })}/a.txt`
  expect((await inProcess(['--data', data, 'add', '--no-keep-pages', '--jobs', '1', file])).code).toBe(0)
  const archive = await openArchive({ dir: data })
  const { id } = (await archive.list())[0]!
  expect(await archive.pageOf(id)).toBeNull()
  await archive.close()
  expect((await inProcess(['--data', data, 'open', '--no-serve', file])).code).toBe(0)
  const later = await openArchive({ dir: data })
  expect(await later.pageOf(id)).not.toBeNull()
  await later.close()
})
