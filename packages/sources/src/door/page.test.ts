import { Readable } from 'node:stream'
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { fileError } from './fault.ts'
import { type PageWish, pageOf } from './page.ts'
import { gather } from './unpack.ts'

const fromBytes = (bytes: Uint8Array, name: string, wish?: PageWish) =>
  pageOf({ name, bytes, contentType: null, url: null, retrieved: null }, wish)

test('what the system says about a file, said for people', () => {
  const of = (code: string) => fileError('a.txt', Object.assign(new Error('x'), { code })) as Error & { code: string }
  expect(of('ENOENT')).toMatchObject({ code: 'R1004', message: expect.stringContaining('there is no file a.txt') })
  expect(of('EACCES')).toMatchObject({ code: 'R1005', message: expect.stringContaining('permissions') })
  expect(of('EISDIR')).toMatchObject({ code: 'R1005', message: expect.stringContaining('folder') })
  expect(of('EIO')).toMatchObject({ code: 'R1005', message: expect.stringContaining('EIO') })
  expect(fileError('harbour.example/ferry', Object.assign(new Error('x'), { code: 'ENOENT' }))).toMatchObject({
    message: 'there is no file harbour.example/ferry: if it is an address, give https://harbour.example/ferry',
  })
  for (const typed of [
    ' https://a.example/ferry',
    '<https://a.example/ferry>',
    'https:/a.example/ferry',
    'http//a.example/ferry',
  ])
    expect(fileError(typed, Object.assign(new Error('x'), { code: 'ENOENT' }))).toMatchObject({
      message: expect.stringMatching(/: if it is an address, give https:\/\/a\.example\/ferry$/),
    })
  const other = new TypeError('x')
  expect(fileError('a.txt', other)).toBe(other)
})

// tens of megabytes are packed here
vi.setConfig({ testTimeout: 600_000 })

/** What comes out of a stream of these chunks. */
const through = (chunks: Iterable<Uint8Array>, file: string, bounds = { plain: 1000, unpacked: 1000 }) =>
  gather(Readable.from(chunks), file, bounds)
const byByte = (bytes: Uint8Array) => Array.from(bytes, (b) => Uint8Array.of(b))

test('gzip and Zstandard by their bytes, Brotli by its name are unpacked, other bytes are left', async () => {
  const page = Buffer.from('<p>The ferry is late.')
  for (const [bytes, file] of [
    [gzipSync(page), 'a.html'],
    [brotliCompressSync(page), 'a.html.br'],
    [zstdCompressSync(page), 'a.html'],
    [page, 'a.html'],
  ] as const) {
    expect(await through([bytes], file)).toEqual(page)
    expect(await through(byByte(bytes), file)).toEqual(page)
  }
  expect(await through([gzipSync(page), gzipSync(page)], 'a.gz')).toEqual(Buffer.concat([page, page]))
  const nested = gzipSync(brotliCompressSync(gzipSync(page)))
  expect(await through([nested], 'a.html.gz.br.gz')).toEqual(page)
  expect(await through([gzipSync(gzipSync(page))], 'a')).toEqual(page)
  // the fourth layer is left, and refused as what it is
  expect(await through([gzipSync(gzipSync(gzipSync(gzipSync(page))))], 'a')).toEqual(gzipSync(page))
  expect(await through([], '-')).toEqual(Buffer.alloc(0))
  expect(await through([Buffer.from('No.')], '-')).toEqual(Buffer.from('No.'))
})

test('Brotli under another name is found where the bytes are no text', () => {
  const page = Buffer.from('<p>The ferry is late, and nobody in the harbour of the town knows why it is. '.repeat(40))
  expect(fromBytes(brotliCompressSync(page), 'page.html').page.html).toBe(page.toString())
  expect(fromBytes(brotliCompressSync(page), '-').page.html).toBe(page.toString())
  expect(() => fromBytes(Buffer.from('%PDF-1.7 x'), 'a.pdf')).toThrow(
    expect.objectContaining({ code: 'R1002', message: expect.stringContaining('a PDF') }),
  )
  const big = brotliCompressSync(Buffer.alloc(33 * 1024 * 1024, '<p>The ferry is late. '), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
  })
  expect(() => fromBytes(big, 'a.html')).toThrow(
    expect.objectContaining({ code: 'R1006', message: expect.stringContaining('32 MiB') }),
  )
})

test('what unpacks to too much, or not at all, is refused', async () => {
  const big = Buffer.alloc(5000, 'x')
  const of = (code: string) => expect.objectContaining({ code })
  await expect(through([gzipSync(big)], 'a.gz')).rejects.toEqual(of('R1006'))
  await expect(through([brotliCompressSync(big)], 'a.br')).rejects.toEqual(of('R1006'))
  await expect(through([zstdCompressSync(big)], 'a.zst')).rejects.toEqual(of('R1006'))
  await expect(through([big], 'a.txt')).rejects.toEqual(of('R1006'))
  expect(await through([gzipSync(big)], 'a.gz', { plain: 10, unpacked: 5000 })).toEqual(big)
  for (const broken of [Buffer.from([0x1f, 0x8b, 8, 0]), gzipSync(big).subarray(0, 20)])
    await expect(through([broken], 'a.gz')).rejects.toEqual(of('R1002'))
  await expect(through([Buffer.from('plain words')], 'a.br')).rejects.toEqual(of('R1002'))
})

test('an endless stream is let go of as soon as it is too much, packed or not', async () => {
  for (const [chunk, file] of [
    [Buffer.alloc(400), '/dev/zero'],
    [gzipSync(Buffer.alloc(400)), 'endless.gz'],
  ] as const) {
    let given = 0
    let closed = false
    function* endless() {
      try {
        for (; ; given++) yield chunk
      } finally {
        closed = true
      }
    }
    await expect(through(endless(), file)).rejects.toEqual(expect.objectContaining({ code: 'R1006' }))
    expect(closed).toBe(true)
    // a stream reads ahead a little
    expect(given).toBeLessThan(5_000)
  }
})

test('a fault of the file is not taken for one of its packing', async () => {
  async function* failing() {
    yield gzipSync(Buffer.alloc(400)).subarray(0, 12)
    throw Object.assign(new Error('x'), { code: 'EIO', syscall: 'read' })
  }
  await expect(gather(failing(), 'a.gz')).rejects.toMatchObject({ code: 'EIO' })
})

test('Markdown is told by its name, by its signs, or by the wish', () => {
  const of = (text: string, file: string, format?: 'text' | 'markdown') =>
    Object.keys(fromBytes(Buffer.from(text), file, format ? { format } : {}).page)[0]
  expect(of('The ferry is late.', 'a.md')).toBe('markdown')
  expect(of('# Ferry\n\nIt is [late](https://x.example/).', 'a.txt')).toBe('markdown')
  expect(of('<p align="center">Ferry</p>\n\n# Ferry', 'README.md')).toBe('markdown')
  expect(of('<!doctype html><p>The ferry is late.', 'a.md')).toBe('html')
  expect(of('# Ferry\n\nIt is [late](https://x.example/).', 'a.md', 'text')).toBe('text')
  expect(of('The ferry is *late*.', 'a.txt')).toBe('text')
  expect(of('The ferry is late.', '-', 'markdown')).toBe('markdown')
  expect(of('<p>The ferry is late.', 'a.html')).toBe('html')
})

test('how bytes were decoded becomes a gap of the page', () => {
  expect(fromBytes(Uint8Array.of(0x5a, 0xfc, 0x67, 0x65), 'a.txt').page).toMatchObject({
    text: 'Züge',
    gaps: [{ code: 'guessed-encoding' }],
  })
})

test('an address and a day of the caller’s outrank those of the input, and those outrank what a browser wrote', () => {
  const html = '<!doctype html>\n<!-- saved from url=(0028)https://harbour.example/f -->\n<p>The ferry is late.'
  const raw = { name: 'a.html', bytes: Buffer.from(html), contentType: null, url: null, retrieved: null }
  expect(pageOf(raw).page).toEqual({ html, url: 'https://harbour.example/f', published: undefined })
  const fetched = { ...raw, url: 'https://harbour.example/g', retrieved: '2026-03-02T10:00:00Z' }
  expect(pageOf(fetched).page).toMatchObject({ url: 'https://harbour.example/g', retrieved: '2026-03-02T10:00:00Z' })
  const given = pageOf(fetched, { url: 'https://harbour.example/h', published: '2026-03-01' }).page
  expect(given).toMatchObject({ url: 'https://harbour.example/h', published: '2026-03-01' })
  const container = { kind: 'warc', id: '<urn:uuid:1>' } as const
  expect(pageOf({ ...raw, container }).page.container).toEqual(container)
})

test('a charset of the server’s is heard', () => {
  const bytes = Uint8Array.of(0xcf, 0xe0, 0xf0, 0xee, 0xec)
  const raw = { name: 'a', bytes, contentType: 'text/plain; charset=windows-1251', url: null, retrieved: null }
  expect(pageOf(raw).page.text).toBe('Паром')
})
