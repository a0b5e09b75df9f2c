import { execFileSync } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { ReadoutError } from '@readout/core'
import { afterAll, describe, expect, test } from 'vitest'
import { type OpenOptions, openSources } from './open.ts'

const made: string[] = []
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true })
})

/** A folder of its own with these files; folders within are made. */
function folder(files: { [name: string]: string | Uint8Array } = {}): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'readout-door-'))
  made.push(dir)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true })
    writeFileSync(path.join(dir, name), content)
  }
  return dir
}

interface Opened {
  /** Names within `dir`, with the code of the error where there is one. */
  readonly names: string[]
  readonly messages: string[]
  readonly said: string[]
}

async function open(dir: string, sources: readonly string[] = [dir], options: OpenOptions = {}): Promise<Opened> {
  const names: string[] = []
  const messages: string[] = []
  const said: string[] = []
  for await (const { name, page } of openSources(sources, { say: (line) => said.push(line), ...options })) {
    const short = path.relative(dir, name)
    if (page instanceof ReadoutError) messages.push(page.message.replaceAll(dir, 'DIR'))
    names.push(page instanceof ReadoutError ? `${short} ${page.code}` : short)
  }
  return { names, messages, said: said.map((line) => line.replaceAll(dir, 'DIR')) }
}

const PAGE = '<!doctype html><title>Ferry</title><p>The ferry was late again, the company said.'

describe('a folder', () => {
  test('is read with the folders in it, in a fixed order, and hidden files are not', async () => {
    const dir = folder({
      'b.html': PAGE,
      'a.txt': 'The ferry was late.',
      'z/a.txt': 'Late.',
      'c/d/e.txt': 'Late.',
      'c/a.txt': 'Late.',
      '.git/config': 'x',
      '.hidden': 'x',
    })
    expect(await open(dir)).toEqual({
      names: ['a.txt', 'b.html', 'c/a.txt', 'c/d/e.txt', 'z/a.txt'],
      messages: [],
      said: ['DIR: passed over 2 (hidden)'],
    })
  })

  test('what is no document is passed over and counted, what is another document is said', async () => {
    const dir = folder({
      'a.html': PAGE,
      'a_files/ad.html': PAGE,
      'logo.png': '\x89PNG',
      'photo.html': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      'site.css': 'p { color: red }',
      'app.js': 'alert(1)',
      'page.js': PAGE,
      'book.epub': 'PK\x03\x04\x14\0\x06\0mimetypeapplication/epub+zip',
      'Thumbs.db': Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
    })
    const { names, messages, said } = await open(dir)
    expect(names).toEqual(['a.html', 'book.epub R1002', 'logo.png', 'page.js'])
    expect(messages[0]).toContain('book.epub is an EPUB book, not text: make text or HTML of it first')
    expect(said).toEqual([
      'DIR: passed over 1 (saved beside a page), 1 (files of the system), 2 (style sheets and scripts), 1 (images, sounds, videos and fonts)',
    ])
  })

  test('--include chooses, and what is chosen is read or refused by name', async () => {
    const dir = folder({ 'a.html': PAGE, 'b.txt': 'Late.', 'x/c.html': PAGE, 'x/d.png': '\x89PNG\r\n\x1a\n' })
    expect((await open(dir, [dir], { include: ['*.html'] })).names).toEqual(['a.html', 'x/c.html'])
    expect((await open(dir, [dir], { include: ['x/*.html', '*.txt'] })).names).toEqual(['b.txt', 'x/c.html'])
    writeFileSync(path.join(dir, 'x/d.png'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    expect((await open(dir, [dir], { include: ['*.png'] })).names).toEqual(['x/d.png R1002'])
    expect(await open(dir, [dir], { include: ['*.nitf'] })).toMatchObject({
      names: [' R6402'],
      messages: [expect.stringContaining('passed over 4 (not matched by --include)')],
    })
    await expect(open(dir, [dir], { include: ['[a'] })).rejects.toMatchObject({ code: 'R6403' })
  })

  test('that is empty, or holds nothing that is read, says so', async () => {
    expect((await open(folder())).messages).toEqual(['the folder DIR is empty: give one with pages in it'])
    const dir = folder({ '.a': 'x', 'b.css': 'p {}' })
    expect((await open(dir)).messages[0]).toMatch(
      /^the folder DIR holds nothing that is read, passed over 1 \(hidden\), 1 \(style sheets and scripts\): /,
    )
  })

  test('links in circles end, and each file comes once', async () => {
    const dir = folder({ 'a/one.txt': 'Late.', 'b/two.txt': 'Late.' })
    const other = folder({ 'three.txt': 'Late.' })
    symlinkSync('..', path.join(dir, 'a/up'))
    symlinkSync(dir, path.join(dir, 'b/root'))
    symlinkSync('self', path.join(dir, 'self'))
    symlinkSync(path.join(dir, 'a/one.txt'), path.join(dir, 'again.txt'))
    symlinkSync(other, path.join(dir, 'out'))
    symlinkSync(other, path.join(dir, 'out2'))
    symlinkSync(path.join(other, 'three.txt'), path.join(dir, 'secret.txt'))
    symlinkSync('gone', path.join(dir, 'lost'))
    mkdirSync(path.join(dir, '.store'))
    writeFileSync(path.join(dir, '.store/four'), 'Late.')
    symlinkSync('.store/four', path.join(dir, 'four.txt'))
    const { names, said } = await open(dir)
    expect(names.sort()).toEqual(['a/one.txt', 'b/two.txt', 'four.txt', 'lost R1004', 'self R1005'])
    // a folder that somebody sent does not bring in what it does not hold; who names the link means it
    expect(said).toEqual([expect.stringContaining('3 (links that lead out of the folder: name what they lead to)')])
    const link = path.join(dir, 'out')
    expect((await open(link)).names.map((name) => path.basename(name))).toEqual(['three.txt'])
  })

  test.skipIf(process.platform === 'win32')('a pipe in it is not waited for', async () => {
    const dir = folder({ 'a.txt': 'Late.' })
    execFileSync('mkfifo', [path.join(dir, 'pipe')])
    expect(await open(dir)).toMatchObject({
      names: ['a.txt'],
      said: ['DIR: passed over 1 (pipes, sockets and devices)'],
    })
  })

  test('of 10,000 files is read without holding them', async () => {
    const dir = folder()
    for (let i = 0; i < 10_000; i++) writeFileSync(path.join(dir, `${i}.txt`), `Ferry ${i} was late. `.repeat(200))
    let read = 0
    let held = 0
    let before = 0
    for await (const { page } of openSources([dir])) {
      expect(page).not.toBeInstanceOf(ReadoutError)
      if (++read === 1000) before = process.memoryUsage().arrayBuffers
      if (read % 1000 === 0) held = Math.max(held, process.memoryUsage().arrayBuffers - before)
    }
    expect(read).toBe(10_000)
    // all of them are 40 MB; what is being read and not yet collected is less
    expect(held).toBeLessThan(20e6)
  }, 600_000)
})

describe('files', () => {
  test('one that cannot be read is said, and the others come', async () => {
    const dir = folder({ 'a.txt': 'Late.', 'b.txt.gz': gzipSync(gzipSync('Late.')), 'empty.txt': '' })
    const at = (name: string) => path.join(dir, name)
    const { names } = await open(dir, [at('a.txt'), at('none.txt'), at('b.txt.gz'), at('empty.txt')])
    expect(names).toEqual(['a.txt', 'none.txt R1004', 'b.txt.gz', 'empty.txt'])
  })

  test.each([
    'ftp://harbour.example/a',
    'gopher://harbour.example/',
    'file:///etc/hostname',
    'feed://harbour.example/',
  ])('%s is no address that is fetched', async (address) => {
    const { messages } = await open('/nowhere', [address])
    expect(messages).toEqual([expect.stringMatching(/ is no address of the web: give /)])
  })

  test('one that grows or shrinks while it is read comes as it was met', async () => {
    const dir = folder({ 'a.txt': `${'The ferry was late. '.repeat(10_000)}` })
    const file = path.join(dir, 'a.txt')
    const growing = createWriteStream(file, { flags: 'a' })
    const timer = setInterval(() => growing.write('And later. '.repeat(1000)), 1)
    try {
      for (let i = 0; i < 20; i++) expect((await open(dir, [file])).names).toEqual(['a.txt'])
    } finally {
      clearInterval(timer)
      await new Promise((done) => growing.end(done))
    }
    const opened = open(dir, [file])
    truncateSync(file, 20)
    expect((await opened).names).toEqual(['a.txt'])
  })
})
