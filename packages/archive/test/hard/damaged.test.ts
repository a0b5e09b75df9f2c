/**
 * Damaged files: flipped bits, overwritten, exchanged and missing pages, files cut short, foreign files. Each is refused
 * with a code, or what it answers is what was kept; and where something is missing from the answers, the check says so.
 * 76 of them in `npm test`, 1,932 with `npm run test:hard`.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gzipSync } from 'node:zlib'
import { ReadoutError, type Record } from '@readout/core'
import { beforeAll, expect, test } from 'vitest'
import { type Archive, openArchive } from '../../src/index.ts'
import { SCHEMA_VERSION } from '../../src/tables/ddl.ts'
import { makeRecord, TEXT } from '../fixture.ts'
import { temporary } from '../places.ts'
import { generator, rounds } from './rounds.ts'

type Random = () => number
const within = (random: Random, n: number) => Math.floor(random() * n)

const NAMES = ['Moss', 'Holt', 'Vale', 'Bern', 'Lund', 'Rook', 'Dahl', 'Ives', 'Pell', 'Tarn', 'Wyke', 'Yarn']

/** No two say the same, so that one served for another is seen; some are larger than a page of the file. */
const ORIGINALS: readonly Record[] = NAMES.map((name, i) => {
  const random = generator(100 + i)
  const more = Array.from({ length: i % 3 === 0 ? 900 : 20 }, () => within(random, 36 ** 5).toString(36)).join(' ')
  const base = JSON.parse(JSON.stringify(makeRecord({ id: `r-${i}` })).replaceAll('Moss', name)) as Record
  const text = `${TEXT.replaceAll('Moss', name)} ${more}`
  return {
    ...base,
    text,
    title: { value: `${name} at the quay`, evidence: null, rule: 'test' },
    blocks: [{ ...base.blocks[0]!, end: text.length }],
    voices: [{ ...base.voices[0]!, end: text.length }],
  }
})

/** Everything that an archive answers. */
async function answersOf(archive: Archive) {
  const records: { [id: string]: string } = {}
  for await (const kept of archive.records()) if ('record' in kept) records[kept.id] = JSON.stringify(kept.record)
  const byId = <T extends { id: string }>(rows: readonly T[]) => Object.fromEntries(rows.map((row) => [row.id, row]))
  const hits = <T extends { cursor: string }>(rows: readonly T[]) =>
    Object.fromEntries(rows.map(({ cursor, ...row }) => [cursor.split(':')[0]!, row]))
  const most = { limit: 1000 }
  return {
    records,
    listed: byId((await archive.list(most)).filter((a) => !a.damaged)),
    statements: hits(await archive.searchStatements(most)),
    denials: hits(await archive.searchStatements({ ...most, act: 'deny' })),
    indirect: hits(await archive.searchStatements({ ...most, act: 'deny', kind: 'indirect' })),
    fees: hits(await archive.searchStatements({ ...most, text: 'fees' })),
    speaker: hits(await archive.searchStatements({ ...most, speaker: 'Holt' })),
    events: hits(await archive.searchEvents(most)),
    planned: hits(await archive.searchEvents({ ...most, status: 'planned' })),
    articles: hits((await archive.searchArticles({ ...most, text: 'quay' })).filter((a) => !a.damaged)),
    count: { all: await archive.count() },
  }
}
type Answers = Awaited<ReturnType<typeof answersOf>>

let pristine: Buffer
let log: { file: Buffer; wal: Buffer }
let truth: Answers
beforeAll(async () => {
  const dir = temporary()
  const archive = await openArchive({ dir })
  for (const [i, record] of ORIGINALS.entries()) {
    await archive.add(record)
    if (i !== 7) continue
    // some of it is in the file, the rest in the log
    const raw = new DatabaseSync(archive.file)
    raw.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    raw.close()
  }
  truth = await answersOf(archive)
  expect(Object.keys(truth.records)).toHaveLength(NAMES.length)
  expect(Object.keys(truth.statements)).toHaveLength(2 * NAMES.length)
  log = { file: readFileSync(archive.file), wal: readFileSync(`${archive.file}-wal`) }
  await archive.close()
  pristine = readFileSync(archive.file)
})

const PAGE = 4096
const bytes = (random: Random, n: number) => Buffer.from(Array.from({ length: n }, () => within(random, 256)))

/** What can happen to a file, by name. */
const DAMAGES: { readonly [name: string]: (file: Buffer, random: Random) => Buffer } = {
  'a bit': (file, random) => {
    file[within(random, file.length)]! ^= 1 << within(random, 8)
    return file
  },
  'a bit of a text': (file, random) => {
    const words = ['never asked', 'reopen', 'a rise', 'harbour board', 'at the quay', 'deny', 'planned', 'r-1']
    const word = words[within(random, words.length)]!
    const places: number[] = []
    for (let at = file.indexOf(word); at !== -1; at = file.indexOf(word, at + 1)) places.push(at)
    expect(places.length).toBeGreaterThan(0)
    // the lowest bit alone: letters become other letters
    file[places[within(random, places.length)]! + within(random, word.length)]! ^= 1
    return file
  },
  'a run of bytes': (file, random) => {
    const run = bytes(random, 1 + within(random, 600))
    run.copy(file, within(random, file.length))
    return file
  },
  'an empty page': (file, random) => {
    const page = within(random, file.length / PAGE)
    return file.fill(0, page * PAGE, (page + 1) * PAGE)
  },
  'two pages exchanged': (file, random) => {
    const [a, b] = [within(random, file.length / PAGE) * PAGE, within(random, file.length / PAGE) * PAGE]
    const kept = Buffer.from(file.subarray(a, a + PAGE))
    file.copy(file, a, b, b + PAGE)
    kept.copy(file, b)
    return file
  },
  'cut short': (file, random) => file.subarray(0, within(random, file.length)),
  'cut short between pages': (file, random) => file.subarray(0, within(random, file.length / PAGE) * PAGE),
  'more behind': (file, random) => Buffer.concat([file, bytes(random, 1 + within(random, 9000))]),
}

const other = (setUp: string) => {
  const file = path.join(temporary(), 'other.sqlite')
  const database = new DatabaseSync(file)
  database.exec(setUp)
  database.close()
  return readFileSync(file)
}

/** Files of other kinds: all are refused. */
const FOREIGN: { readonly [name: string]: () => Buffer } = {
  text: () => Buffer.from('The quay is closed.\n'),
  'a page': () => Buffer.from(`<!doctype html><title>Quay</title>${'<p>Closed.</p>'.repeat(900)}`),
  zeros: () => Buffer.alloc(3 * PAGE),
  'other bytes': () => bytes(generator(5), 9000),
  'a packed archive': () => gzipSync(pristine),
  'our first page alone, of another program’s number': () => {
    const file = Buffer.from(pristine.subarray(0, PAGE))
    file.writeUInt32BE(7, 68)
    return file
  },
  'a database of another program': () => other('CREATE TABLE recipes (name TEXT)'),
  'a database of another program with a log': () =>
    other('PRAGMA journal_mode = WAL; CREATE TABLE recipes (name TEXT)'),
  'a database with a table like ours': () => other('CREATE TABLE articles (id TEXT)'),
  'a database that says it is ours': () =>
    other(`PRAGMA application_id = 1380208468; PRAGMA user_version = ${SCHEMA_VERSION}`),
  'a database that says it is ours of before': () =>
    other('PRAGMA application_id = 1380208468; PRAGMA user_version = 1'),
  'an archive of a later layout': () => {
    const file = Buffer.from(pristine)
    file.writeUInt32BE(SCHEMA_VERSION + 1, 60)
    return file
  },
}

const coded = (error: unknown, codes = /^R300[1236]$/) => {
  if (!(error instanceof ReadoutError)) throw error
  expect(error.code).toMatch(codes)
  expect(error.message).toMatch(/^[^\n]+$/)
  return error.code
}

/** Where the words around a match are damaged, the first of the article stand for them. */
const withOpening = (row: unknown) => ({ ...(row as object), snippet: (row as { opening?: string }).opening })

/** What is answered must be the truth; true where all of it is answered. */
function compare(answers: Partial<Answers>): boolean {
  let whole = true
  for (const [name, rows] of Object.entries(truth) as [keyof Answers, { [key: string]: unknown }][]) {
    const found = (answers[name] ?? {}) as { [key: string]: unknown }
    // a count has nothing to be checked against but the check
    if (name !== 'count')
      for (const [key, row] of Object.entries(found))
        expect([rows[key], withOpening(rows[key])], `${name} ${key}`).toContainEqual(row)
    whole &&= Object.keys(found).length === Object.keys(rows).length
    if (name === 'count') whole &&= JSON.stringify(found) === JSON.stringify(rows)
  }
  return whole
}

/** Opens a file and asks it everything, each question by itself; what became of it. */
async function judge(dir: string, { lost = false } = {}): Promise<'refused' | 'told' | 'right'> {
  let archive: Archive
  try {
    archive = await openArchive({ dir })
  } catch (error) {
    coded(error)
    return 'refused'
  }
  try {
    let refused = false
    let answers: Partial<Answers> = {}
    try {
      answers = await answersOf(archive)
    } catch (error) {
      coded(error, /^R3002$/)
      refused = true
    }
    const whole = !refused && compare(answers)
    for (const record of ORIGINALS) {
      const answer = await archive.findJson(record.id).catch((error) => void coded(error, /^R3002$/))
      if (answer) expect(answer).toBe(JSON.stringify(record))
    }
    const found = await archive.check()
    if (!whole && !refused && !lost)
      expect(found, 'something is missing, and the check does not say so').not.toEqual([])
    // it can still be written to, or says that it cannot; what it took is whole
    const more = makeRecord({ id: 'r-more' })
    const added = await archive.add(more).catch((error) => void coded(error, /^R300[23]$/))
    if (added) {
      const back = await archive.findJson('r-more').catch((error) => void coded(error, /^R3002$/))
      if (back) expect(back).toBe(JSON.stringify(more))
    }
    return refused || found.length > 0 ? 'told' : 'right'
  } finally {
    await archive.close().catch((error) => void coded(error))
  }
}

const place = (parts: { [end: string]: Buffer }) => {
  const dir = path.join(temporary(), 'data')
  mkdirSync(dir)
  for (const [end, content] of Object.entries(parts)) writeFileSync(path.join(dir, `readout.sqlite${end}`), content)
  return dir
}

test('the file as it was is right', async () => {
  const dir = place({ '': pristine })
  copyFileSync(path.join(dir, 'readout.sqlite'), path.join(dir, 'copy'))
  expect(await judge(dir)).toBe('right')
})

/** How many of each in `npm test`; 4 of those not named. */
const SHARES: { readonly [name: string]: number } = { 'a bit': 20, 'a bit of a text': 12, 'a run of bytes': 8 }

test.for(Object.keys(DAMAGES))('damaged files: %s', { timeout: 600_000 }, async (name) => {
  const random = generator(name.length * 7919)
  const share = SHARES[name] ?? 4
  const count = rounds(share, share * 30)
  const seen = { refused: 0, told: 0, right: 0 }
  for (let i = 0; i < count; i++) {
    const dir = place({ '': Buffer.from(DAMAGES[name]!(Buffer.from(pristine), random)) })
    seen[await judge(dir)]++
    rmSync(dir, { recursive: true })
  }
  expect(seen.refused + seen.told + seen.right).toBe(count)
  // damage that nothing ever notices would not be looked for
  if (name !== 'more behind') expect(seen.refused + seen.told).toBeGreaterThan(0)
})

test('damaged logs: what was in them is lost or there, and never another', { timeout: 600_000 }, async () => {
  const random = generator(17)
  for (let i = 0; i < rounds(4, 120); i++) {
    const wal = DAMAGES[i % 3 === 0 ? 'cut short' : i % 3 === 1 ? 'a bit' : 'a run of bytes']!(
      Buffer.from(log.wal),
      random,
    )
    const dir = place({ '': log.file, '-wal': Buffer.from(wal) })
    expect(await judge(dir, { lost: true })).not.toBe('refused')
    rmSync(dir, { recursive: true })
  }
})

test.for(Object.keys(FOREIGN))('a foreign file: %s', async (name) => {
  const content = FOREIGN[name]!()
  const dir = place({ '': content })
  expect(await judge(dir)).toBe('refused')
  expect(readFileSync(path.join(dir, 'readout.sqlite')).equals(content)).toBe(true)
})
