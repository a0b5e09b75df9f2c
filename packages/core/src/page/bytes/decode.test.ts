import { describe, expect, test } from 'vitest'
import { looksLikeHtml } from '../html/looks.ts'
import { decodePage as decode } from './decode.ts'
import { decodeMixed } from './mixed.ts'
import { binaryOf, utf16Order } from './sniff.ts'

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
    expect(binaryOf(bytes(text))?.what).toBe(kind)
  })

  test.each([
    '',
    'RIFF raff',
    'ID3 is an electric car',
    'PK said no',
    'BZhang met Li',
    'A NUL \0 in a line of words is text',
  ])('%j is text', (text) => {
    expect(binaryOf(bytes(text))).toBeNull()
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
    expect(page).toMatchObject({ encoding: 'iso-8859-2', gaps: [] })
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
    const { text, encoding, gaps } = decode(bytes('\xe2\x80\x9cNo\xe2\x80\x9d \xff'))
    expect(text).toBe('“No” \ufffd')
    expect(encoding).toBe('utf-8')
    expect(gaps).toEqual([{ code: 'undecodable-bytes', note: '1 place is not UTF-8 and shown as “\ufffd”', at: null }])
  })

  test('the HTTP header outranks the page', () => {
    const page = decode(bytes('<meta charset="windows-1252"><p>\xcc\xe8\xf0</p>'), {
      contentType: 'text/html; charset=windows-1251',
    })
    expect(page.text).toContain('Мир')
  })

  test('windows-1252 under a UTF-8 label is recovered, and that is said', () => {
    const page = decode(bytes('<meta charset="utf-8"><p>\x93Z\xfcrich\x94, na\xefve</p>'))
    expect(page.text).toContain('“Zürich”, naïve')
    expect(page.gaps[0]).toMatchObject({ code: 'recovered-encoding', note: expect.stringContaining('windows-1252') })
  })

  test.each([
    ['windows-1251', '\xcc\xe8\xed\xe8\xf1\xf2\xf0 \xef\xf0\xe8\xe5\xf5\xe0\xeb \xe2 \xe3\xee\xf0\xee\xe4.'],
    ['koi8-r', '\xed\xc9\xce\xc9\xd3\xd4\xd2 \xd0\xd2\xc9\xc5\xc8\xc1\xcc \xd7 \xc7\xcf\xd2\xcf\xc4.'],
    ['windows-1250', 'Pos\xb3owie przyjecha\xb3y do \xa3odzi, \xbfeby m\xf3wi\xe6 o przysz\xb3o\x9cci.'],
    ['windows-1252', 'Der B\xfcrgermeister erkl\xe4rte, die F\xe4hre m\xfcsse \x84sofort\x93 schlie\xdfen.'],
    ['windows-1254', 'Ba\xfekan \xfdsrarla konu\xfetu, ama de\xf0i\xfeiklik olmad\xfd.'],
    ['shift_jis', '\x93\xfa\x96{\x82\xcc\x8e\xf1\x91\x8a\x82\xcd\x93\x8c\x8b\x9e\x82\xc9'],
    ['euc-jp', '\xc6\xfc\xcb\xdc\xa4\xce\xbc\xf3\xc1\xea\xa4\xcf\xc5\xec\xb5\xfe\xa4\xcb'],
    ['gb18030', '\xd6\xd0\xb9\xfa\xb5\xc4\xc8\xcb\xbf\xda\xba\xcd\xbe\xad\xbc\xc3'],
    ['big5', '\xa4\xa4\xb0\xea\xaa\xba\xa4H\xa4f\xa9M\xb8g\xc0\xd9'],
    ['euc-kr', '\xb4\xeb\xc7\xd1\xb9\xce\xb1\xb9 \xb4\xeb\xc5\xeb\xb7\xc9\xc0\xba \xbc\xad\xbf\xef\xbf\xa1'],
  ])('undeclared %s is told by its bytes', (encoding, raw) => {
    const page = decode(bytes(raw))
    expect(page.encoding).toBe(encoding)
    expect(page.gaps.map((g) => g.code)).toEqual(['guessed-encoding'])
  })

  test('a PDF, an image and an office file are refused', () => {
    for (const raw of ['%PDF-1.7 ', '\x89PNG\r\n\x1a\n', 'PK\x03\x04\x14\0\0\0word/document.xml'])
      expect(() => decode(bytes(raw), { name: 'a.bin' })).toThrow(
        expect.objectContaining({ code: 'R1002', message: expect.stringContaining('a.bin') }),
      )
  })

  const utf16 = (text: string, big = false) =>
    Uint8Array.from(
      [...Array(text.length).keys()].flatMap((i) => {
        const c = text.charCodeAt(i)
        return big ? [c >> 8, c & 255] : [c & 255, c >> 8]
      }),
    )
  const RUSSIAN = '<p>Министр приехал в город и сказал, что паром не пойдёт.</p>'
  test('UTF-16 is read by its mark, by its noughts, by the header, and by what it would else be', () => {
    expect(decode(utf16(`\ufeff${RUSSIAN}`, true))).toEqual({ text: RUSSIAN, encoding: 'utf-16be', gaps: [] })
    expect(decode(utf16('<p>The ferry is late.'))).toMatchObject({
      text: '<p>The ferry is late.',
      encoding: 'utf-16le',
    })
    expect(decode(utf16('<p>Łódź</p>'), { contentType: 'text/html; charset=UTF-16LE' }).text).toBe('<p>Łódź</p>')
    for (const big of [false, true]) expect(decode(utf16(RUSSIAN, big)).text).toBe(RUSSIAN)
    expect(decode(utf16('部长说，渡轮今天不会开航。他在会议上说了这句话。')).encoding).toBe('utf-16le')
  })
  test('a header that says UTF-16 of other bytes is not believed', () => {
    expect(decode(bytes('<p>Zo\xc3\xab'), { contentType: 'text/html; charset=utf-16' }).text).toBe('<p>Zoë')
  })
  test('numbers and noise are no UTF-16', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 255)
    expect(() => decode(noise)).toThrow(expect.objectContaining({ code: 'R1002' }))
    expect(() => decode(Uint8Array.from({ length: 256 }, (_, i) => i % 8))).toThrow(
      expect.objectContaining({ code: 'R1002' }),
    )
  })

  test('bytes of windows-1252 among UTF-8 are recovered, cut characters are not', () => {
    const page = decode(
      bytes('<meta charset="utf-8"><p>Z\xc3\xbcrich \xe2\x80\x9cja\xe2\x80\x9d: it\x92s \x93no\x94, na\xefve \xc3</p>'),
    )
    expect(page.text).toContain('Zürich “ja”: it’s “no”, naïve \ufffd</p>')
    expect(page.gaps).toEqual([
      { code: 'recovered-encoding', note: '4 places are windows-1252 among UTF-8, and read as such', at: null },
      { code: 'undecodable-bytes', note: '1 place is not UTF-8 and shown as “\ufffd”', at: null },
    ])
  })
  test('UTF-8 with broken places is decoded as the standard says', () => {
    for (const raw of [
      '\xc3\xbc\xc3\xb6\xf0\x9f\x98',
      '\xc3\xbc\xe2\x28\xa1\xc3\xa4',
      '\xed\xa0\x80\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc',
    ])
      expect(decodeMixed(bytes(raw)).text).toBe(new TextDecoder().decode(bytes(raw)))
  })
  test('where the header says UTF-8 in vain, the page is asked', () => {
    const page = decode(bytes('<meta charset="windows-1251"><p>\xcc\xe8\xf0</p>'), {
      contentType: 'text/html; charset=utf-8',
    })
    expect(page).toMatchObject({ encoding: 'windows-1251', gaps: [{ code: 'recovered-encoding' }] })
    expect(page.text).toContain('Мир')
  })

  test('no bytes are an empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', gaps: [] })
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
