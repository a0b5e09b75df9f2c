import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fileError, fromBytes } from './files.ts'
import { unpack } from './unpack.ts'

test('what the system says about a file, said for people', () => {
  const of = (code: string) => fileError('a.txt', Object.assign(new Error('x'), { code })) as Error & { code: string }
  expect(of('ENOENT')).toMatchObject({ code: 'R1004', message: expect.stringContaining('there is no file a.txt') })
  expect(of('EACCES')).toMatchObject({ code: 'R1005', message: expect.stringContaining('permissions') })
  expect(of('EISDIR')).toMatchObject({ code: 'R1005', message: expect.stringContaining('folder') })
  expect(of('EIO')).toMatchObject({ code: 'R1005', message: expect.stringContaining('EIO') })
  const other = new TypeError('x')
  expect(fileError('a.txt', other)).toBe(other)
})

test('gzip and Zstandard by their bytes, Brotli by its name are unpacked, other bytes are left', () => {
  const page = Buffer.from('<p>The ferry is late.')
  expect(unpack(gzipSync(page), 'a.html', 1000)).toEqual(page)
  expect(unpack(brotliCompressSync(page), 'a.html.br', 1000)).toEqual(page)
  expect(unpack(zstdCompressSync(page), 'a.html', 1000)).toEqual(page)
  expect(unpack(page, 'a.html', 1000)).toBe(page)
  expect(fromBytes(gzipSync(page), 'a.html').page).toMatchObject({ html: '<p>The ferry is late.' })
})

test('Brotli under another name is found where the bytes are no text', () => {
  const page = Buffer.from('<p>The ferry is late, and nobody in the harbour of the town knows why it is. '.repeat(40))
  expect(fromBytes(brotliCompressSync(page), 'page.html').page.html).toBe(page.toString())
  expect(fromBytes(brotliCompressSync(page), '-').page.html).toBe(page.toString())
  expect(() => fromBytes(Buffer.from('%PDF-1.7 x'), 'a.pdf')).toThrow(
    expect.objectContaining({ code: 'R1002', message: expect.stringContaining('a PDF') }),
  )
})

test('what unpacks to too much, or not at all, is refused', () => {
  const big = Buffer.alloc(5000, 'x')
  expect(() => unpack(gzipSync(big), 'a.gz', 1024)).toThrow(expect.objectContaining({ code: 'R1006' }))
  expect(() => unpack(brotliCompressSync(big), 'a.br', 1024)).toThrow(expect.objectContaining({ code: 'R1006' }))
  expect(() => unpack(Buffer.from([0x1f, 0x8b, 8, 0]), 'a.gz', 1024)).toThrow(
    expect.objectContaining({ code: 'R1002' }),
  )
})

test('Markdown is told by its name, by its signs, or by the wish', () => {
  const of = (text: string, file: string, format?: 'text' | 'markdown') =>
    Object.keys(fromBytes(Buffer.from(text), file, format ? { format } : {}).page)[0]
  expect(of('The ferry is late.', 'a.md')).toBe('markdown')
  expect(of('# Ferry\n\nIt is [late](https://x.example/).', 'a.txt')).toBe('markdown')
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
