/** What is left of an archive when its writer is killed or its disk is full. Real processes, a real full disk. */
import { execFileSync, spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createWarcWriter, type Exchange, readWarc } from '@readout/sources'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { page } from './made.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'warc-crash-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

const exchange = (n: number, length = 0): Exchange => ({
  url: `https://gazette.example/${n}`,
  requestHeaders: `GET /${n} HTTP/1.1`,
  responseHead: 'HTTP/1.1 200 OK\r\nContent-Type: text/html',
  body: Buffer.from(page(n, 'x'.repeat(length))),
  retrieved: '2026-03-12T10:11:12Z',
})

async function pagesOf(file: string) {
  const urls: string[] = []
  const faults: string[] = []
  for await (const found of readWarc(createReadStream(file), path.basename(file))) {
    if ('bytes' in found) urls.push(found.url!)
    else faults.push(found.error.code)
  }
  return { urls, faults }
}
const upTo = (n: number) => Array.from({ length: n }, (_, i) => exchange(i).url)

/** Writes exchanges for ever and says each that is kept. */
const WRITER = `
const { createWarcWriter } = await import(${JSON.stringify(path.resolve(import.meta.dirname, '../../src/index.ts'))})
const writer = await createWarcWriter(process.argv[1])
for (let n = 0; ; n++) {
  await writer.exchange({
    url: 'https://gazette.example/' + n,
    requestHeaders: 'GET / HTTP/1.1',
    responseHead: 'HTTP/1.1 200 OK\\r\\nContent-Type: text/html',
    body: Buffer.from('<p>' + String(n).repeat(5000)),
    retrieved: '2026-03-12T10:11:12Z',
  })
  process.stdout.write(n + '\\n')
}`

test.each(['killed.warc', 'killed.warc.gz'])('%s: a killed writer loses at most what it was writing', async (name) => {
  const file = path.join(dir, name)
  const said = await new Promise<number>((done) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER, file])
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text
      if (out.split('\n').length > 30) child.kill('SIGKILL')
    })
    child.on('close', () => done(out.split('\n').length - 1))
  })
  const { urls } = await pagesOf(file)
  expect(urls).toEqual(upTo(urls.length))
  expect(urls.length).toBeGreaterThanOrEqual(said)
  // it is written on, and is whole then
  const writer = await createWarcWriter(file)
  await writer.exchange(exchange(urls.length))
  await writer.close()
  expect(await pagesOf(file)).toEqual({ urls: upTo(urls.length + 1), faults: [] })
})

test.each(['torn.warc', 'torn.warc.gz'])(
  '%s: half a record at the end is cut off before more is written',
  async (name) => {
    const file = path.join(dir, name)
    const first = await createWarcWriter(file)
    for (let n = 0; n < 3; n++) await first.exchange(exchange(n))
    const whole = (await stat(file)).size
    await first.exchange(exchange(3, 500))
    await first.close()
    // within the answer to the last request, which stands before the request itself
    await truncate(file, whole + 150)
    const second = await createWarcWriter(file)
    await second.exchange(exchange(3))
    await second.close()
    expect(await pagesOf(file)).toEqual({ urls: upTo(4), faults: [] })
  },
)

test('a file of something else is left as it is', async () => {
  const file = path.join(dir, 'letter.warc')
  await writeFile(file, 'Dear reader,\n')
  await expect(createWarcWriter(file)).rejects.toMatchObject({ code: 'R6206' })
  expect(await readFile(file, 'utf8')).toBe('Dear reader,\n')
})

const isRoot = process.platform === 'linux' && process.getuid?.() === 0

test.skipIf(!isRoot && process.env.CI !== 'true')(
  'a full disk (a tmpfs): one error, and all before it is there',
  async () => {
    const disk = path.join(dir, 'disk')
    execFileSync('mkdir', [disk])
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'readout-test', disk])
    try {
      const file = path.join(disk, 'news.warc')
      const writer = await createWarcWriter(file)
      let kept = 0
      const errors: { code: string; message: string }[] = []
      for (; errors.length < 2; )
        try {
          await writer.exchange(exchange(kept, 20_000))
          kept++
        } catch (error) {
          errors.push(error as never)
        }
      await writer.close()
      expect(errors.map((e) => e.code)).toEqual(['R6206', 'R6206'])
      expect(errors[0]!.message).toMatch(/ENOSPC.*: what was kept before is whole; make room/)
      expect(kept).toBeGreaterThan(3)
      expect(await pagesOf(file)).toEqual({ urls: upTo(kept), faults: [] })
    } finally {
      execFileSync('umount', ['-l', disk])
    }
  },
)
