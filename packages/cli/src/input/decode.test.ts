import { describe, expect, test } from 'vitest'
import { decode, looksLikeHtml } from './decode.ts'
import { fileError } from './files.ts'
import { binaryKind, utf16Order } from './sniff.ts'

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))

describe('what bytes are', () => {
  test.each([
    ['%PDF-1.5 ', 'a PDF'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'a WebP image'],
    ['RIFF\x10\0\0\0WAVEfmt ', 'a sound'],
    ['\0\0\0\x18ftypmp42', 'a video'],
    ['PK\x03\x04\x14\0\0\0word/document.xml', 'a Microsoft Office document'],
    ['PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text', 'an OpenDocument file'],
    ['PK\x03\x04\x14\0\0\0mimetypeapplication/epub+zip', 'an EPUB book'],
    ['PK\x03\x04\x14\0\0\0notes.txt', 'a ZIP archive'],
    ['{\\rtf1\\ansi', 'an RTF document'],
  ])('%j is %s', (text, kind) => {
    expect(binaryKind(bytes(text))).toBe(kind)
  })

  test.each([
    '',
    'RIFF raff',
    'ID3 is an electric car',
    'PK said no',
    'BZhang met Li',
    'A NUL \0 in a line of words is text',
  ])('%j is text', (text) => {
    expect(binaryKind(bytes(text))).toBeNull()
  })

  test('UTF-16 without a mark is told by its noughts; text with a few NULs is not', () => {
    expect(utf16Order(bytes('T\0h\0e\0 \0m\0a\0y\0o\0r\0'))).toBe('utf-16le')
    expect(utf16Order(bytes('\0T\0h\0e\0 \0m\0a\0y\0o\0r'))).toBe('utf-16be')
    expect(utf16Order(bytes('The mayor\0 said no\0.'))).toBeNull()
    expect(utf16Order(bytes('\0\0\0\0\0\0\0\0'))).toBeNull()
  })
})

describe('bytes to text', () => {
  test('a byte-order mark is no part of the text', () => {
    expect(decode(bytes('\xef\xbb\xbfNo')).text).toBe('No')
    expect(decode(bytes('\xff\xfeN\0o\0')).text).toBe('No')
  })

  test('a page in a legacy encoding is read as it declares', () => {
    const page = decode(bytes('<html><meta charset="iso-8859-2"><p>\xa3\xf3d\xbc</p>'))
    expect(page).toMatchObject({ encoding: 'iso-8859-2', note: null })
    expect(page.text).toContain('Łódź')
    const xml = decode(bytes('<?xml version="1.0" encoding="windows-1251"?><html><p>\xcc\xe8\xf0</p>'))
    expect(xml.text).toContain('Мир')
  })

  test('an unknown charset is as good as none', () => {
    expect(decode(bytes('<meta charset="klingon"><p>na\xefve'))).toMatchObject({ encoding: 'windows-1252' })
  })

  test('UTF-8 outranks what the page declares', () => {
    expect(decode(bytes('<meta charset="iso-8859-1"><p>Zo\xc3\xab')).text).toContain('Zoë')
  })

  test('a few broken bytes do not spoil the rest', () => {
    const { text, encoding, note } = decode(bytes('\xe2\x80\x9cNo\xe2\x80\x9d \xff'))
    expect(text).toBe('“No” \ufffd')
    expect(encoding).toBe('utf-8')
    expect(note).toContain('1 place is not UTF-8')
  })

  test('no bytes are an empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', note: null })
  })
})

describe('HTML by its content', () => {
  test.each([
    '<!DOCTYPE html><title>x',
    ' \n<html lang="en">',
    '<!-- saved --> <!-- twice --><body>',
    '<?xml version="1.0"?>\n<html>',
    '<p>He said no.',
    '<h1>No</h1>',
    '\ufeff<div class="a">',
  ])('%j is', (text) => expect(looksLikeHtml(text)).toBe(true))

  test.each(['', 'He said <b>no</b>.', '< 5 per cent', '<sigh> he said', '<3 you', 'a < b', '“<p>” is a tag'])(
    '%j is not',
    (text) => expect(looksLikeHtml(text)).toBe(false),
  )
})

test('what the system says about a file, said for people', () => {
  const of = (code: string) => fileError('a.txt', Object.assign(new Error('x'), { code })) as Error & { code: string }
  expect(of('ENOENT')).toMatchObject({ code: 'R1004', message: expect.stringContaining('there is no file a.txt') })
  expect(of('EACCES')).toMatchObject({ code: 'R1005', message: expect.stringContaining('permissions') })
  expect(of('EISDIR')).toMatchObject({ code: 'R1005', message: expect.stringContaining('folder') })
  expect(of('EIO')).toMatchObject({ code: 'R1005', message: expect.stringContaining('EIO') })
  const other = new TypeError('x')
  expect(fileError('a.txt', other)).toBe(other)
})
