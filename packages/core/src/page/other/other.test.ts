import { describe, expect, test } from 'vitest'
import { decodePage, readPage } from '../index.ts'
import { otherThanArticle, otherThanPage } from './index.ts'

const what = (text: string) => otherThanArticle(text)?.what ?? null

const ITEM = '<item><title>Ferry late</title><link>https://harbour.example/ferry</link></item>'
const FEED = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title></feed>'
const MAIL = [
  'Return-Path: <desk@harbour.example>',
  'Received: from mx.harbour.example (mx.harbour.example [192.0.2.1])',
  '\tby post.example; Tue, 4 Mar 2025 10:00:00 +0000',
  'Message-ID: <1@harbour.example>',
  'Subject: Ferry late',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'The ferry was late again, the company said.',
]

describe('what is no article', () => {
  test.each<[string, string]>([
    ['an RSS feed', `<?xml version="1.0"?>\n<rss version="2.0"><channel>${ITEM}</channel></rss>`],
    ['an RSS feed', `\ufeff  <!-- made by hand -->\n<rss version="2.0">\n  <channel>${ITEM}`],
    [
      'an RSS feed',
      `<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><rdf:RDF xmlns="http://purl.org/rss/1.0/">${ITEM}`,
    ],
    ['an RSS feed', `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY nbsp "&#160;">]>\n<rss version="0.91">${ITEM}`],
    ['an Atom feed', `<?xml version="1.0" encoding="utf-8"?>${FEED}`],
    ['an Atom feed', FEED],
    ['an Atom feed', '<?xml version="1.0"?><atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:title>x'],
    [
      'an OPML list of feeds',
      '<?xml version="1.0"?><opml version="2.0"><head/><body><outline text="Harbour"/></body></opml>',
    ],
    [
      'a sitemap',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://harbour.example/</loc></url>',
    ],
    [
      'a sitemap',
      '<?xml version="1.0"?><sitemapindex><sitemap><loc>https://harbour.example/1.xml</loc></sitemap></sitemapindex>',
    ],
    ['an XML file (<nitf>)', '<?xml version="1.0"?><nitf><head/><body>The ferry was late.</body></nitf>'],
    ['a JSON Feed', '{\n "version": "https://jsonfeed.org/version/1.1",\n "title": "Harbour", "items": []}'],
    ['JSON', '{"text": "The ferry was late."}'],
    ['JSON', '[{"id": 1, "title": "Ferry \\"late\\""}, {"id": 2}]'],
    ['JSON', '{"a": [1, -2.5e3, true, null, {}], "b": {"c": []}}  \n'],
    ['JSON', '{"title": "Ferry late", "body": "The ferry was'],
    ['lines of JSON', '{"id": 1, "text": "Rain."}\n{"id": 2, "text": "Snow."}\n'],
    ['lines of JSON', '{"id": 1}\n\n{"id": 2}\r\n{"id": 3}\nnot json'],
    ['a WARC archive of web pages', 'WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nx'],
    ['an answer of a web server with its headers', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Rain.'],
    ['an e-mail with its header', MAIL.join('\r\n')],
    ['an e-mail with its header', `From desk@harbour.example Tue Mar  4 10:00:00 2025\n${MAIL.join('\n')}`],
    [
      'a page saved as MHTML',
      'From: <Saved by a browser>\r\nSnapshot-Content-Location: https://harbour.example/\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="x"\r\n\r\n--x',
    ],
    [
      'an RSS feed',
      '<?xml version="1.0"?><rdf:RDF xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel/></rdf:RDF>',
    ],
    ['an SVG image', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'],
    ['a shortcut to an address', '[InternetShortcut]\r\nURL=https://harbour.example/\r\n'],
    ['an address', 'https://harbour.example/2025/03/ferry'],
    ['an address', '  <https://harbour.example/ferry?id=3&x=(1)>\n'],
    ['an address', 'www.harbour.example/ferry'],
    ['an address', 'harbour.example/news/ferry-late'],
    ['an address', 'harbour-news.com'],
    ['an address', 'HTTPS://HARBOUR.EXAMPLE/FERRY'],
    ['a list of 2 addresses', '# to read\nhttps://harbour.example/1\r\n\r\nhttps://harbour.example/2\n'],
    ['a list of 3 addresses', '1. https://a.example/1\n2. "https://a.example/2",\n- http://a.example/3'],
    ['a list of 2 addresses', 'https://a.example/1, https://a.example/2'],
  ])('%s: %j', (name, text) => {
    expect(what(text)).toBe(name)
    const refused = expect.objectContaining({
      code: 'R1002',
      message: expect.stringMatching(/^the input is (?:an? |JSON|lines of JSON).*, not an article: \w.+/),
    })
    for (const page of [{ text }, { html: text }, { markdown: text }]) expect(() => readPage(page)).toThrow(refused)
  })

  test.each([
    'The ferry was late again.',
    'https://harbour.example/ferry\n\nThe ferry was late again, the company said.',
    'Story: https://harbour.example/ferry',
    'https://harbour.example/1 and https://harbour.example/2 were down.',
    'harbour.example was down.',
    'Ferry late.',
    'e.g.',
    'St.Louis',
    '{"status": "late"}\n\nThat was all the ferry’s own page said on Monday.',
    '{"status": "late"} was all it said.',
    '{"status": "late"}\n{"status": "later"} it said, and then nothing.',
    'The server answered {"status": "late"} all day.',
    '["We will not sail," the captain said.]',
    '[Editor’s note: this story has been corrected.]\n\nThe ferry was late.',
    '[The ferry',
    '{The ferry} was late',
    '“{”',
    '"The ferry was late."',
    '42',
    'null',
    '<rss> is the element that a feed begins with, the guide says.',
    '<feed> and <entry> are elements, the guide says.',
    '<price> was not given.',
    '<p>RSS, or &lt;rss version="2.0"&gt;, is a format.',
    '<!doctype html><title>What is RSS?</title><p>A feed begins with &lt;rss&gt;&lt;channel&gt;.',
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Rain.',
    '<?xml version="1.0"?>\n<html><body><p>Rain fell.',
    '<html><body><p>Rain.</p><svg xmlns="x"><path/></svg>',
    'From: Harbour Board\nTo: All editors\nDate: 4 March 2025\nSubject: Ferry late\n\nThe ferry was late.',
    'FOR RELEASE: now\n\nThe ferry was late.',
    'Note: the ferry was late.\nContent-Type: was the header that was missing, the engineer said.',
    'WARC/1.0 is a format of archives, the librarian said.',
    'HTTP/2 was made in 2015.',
    '---\ntitle: Ferry late\n---\n\nThe ferry was late.',
    '# Ferry late\n\nThe [ferry](https://harbour.example/f) was late.',
    '- Ferry late\n- Rain',
    '1.\n2.\n',
  ])('may be an article: %j', (text) => {
    expect(what(text)).toBeNull()
  })

  test('bytes behind a head of text are named by the head', () => {
    const noise = Array.from({ length: 3000 }, (_, i) => String.fromCharCode((i * 7919) % 29)).join('')
    const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
    expect(() => decodePage(bytes(`WARC/1.0\r\nWARC-Type: response\r\n\r\n${noise}`), { name: 'a.warc' })).toThrow(
      expect.objectContaining({ code: 'R1002', message: expect.stringMatching(/^a\.warc is a WARC archive/) }),
    )
  })

  const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
  const noise = Array.from({ length: 3000 }, (_, i) => String.fromCharCode((i * 7919) % 29)).join('')
  const zip = (entry: string, end = '') => `PK\x03\x04\x14\0\x06\0${entry}${noise.repeat(2)}${end}`
  test.each<[string, string, string]>([
    ['pdf', 'a PDF', '%PDF-1.7\n%\xe2\xe3'],
    ['pdf', 'a PDF', `HTTP junk\r\n%PDF-1.4\n${noise}`],
    ['docx', 'a Microsoft Office document', zip('word/document.xml')],
    ['docx', 'a Microsoft Office document', zip('[Content_Types].xml', 'PK\x01\x02 word/document.xml')],
    ['document', 'a Microsoft Office document', zip('[Content_Types].xml', 'PK\x01\x02 xl/workbook.xml')],
    ['document', 'an EPUB book', zip('mimetypeapplication/epub+zip')],
    ['document', 'an OpenDocument file', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['packed', 'a ZIP archive', zip('photos/1.jpg')],
    ['packed', 'a tar archive', `a.txt${'\0'.repeat(252)}ustar\0`],
    ['document', 'an RTF document', '{\\rtf1\\ansi The ferry.}'],
    ['document', 'an SQLite database', 'SQLite format 3\0'],
    ['document', 'an old Microsoft Office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['media', 'a HEIC image', '\0\0\0\x18ftypheic'],
    ['media', 'a video', '\0\0\0\x18ftypisom'],
    ['media', 'a font', 'wOF2\0\x01'],
    ['media', 'a BMP image', 'BM\x36\0\0\0\0\0\0\0'],
    ['data', 'a program', 'MZ\x90\0\x03'],
    ['data', 'binary data', noise],
    ['warc', 'a WARC archive of web pages', `WARC/1.0\r\nWARC-Type: response\r\n\r\n${noise}`],
    ['mail', 'an e-mail with its header', MAIL.join('\r\n')],
    ['feed', 'an Atom feed', `\xef\xbb\xbf${FEED}`],
    ['feed', 'a JSON Feed', '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "content_te'],
    ['feed', 'an Atom feed', `\xff\xfe${[...`<?xml version="1.0"?>${FEED}`].map((c) => `${c}\0`).join('')}`],
  ])('bytes: %s, %s', (kind, name, text) => {
    expect(otherThanPage(bytes(text))).toMatchObject({ kind, what: name, advice: expect.stringMatching(/^[a-z]/) })
  })

  test.each([
    'BMW said the ferry was late.',
    'The ferry was late.',
    '<!doctype html><p>%PDF-1.7 is a format.',
    'A line.\n%PDF-1.7 is how it begins, the librarian said.',
  ])('bytes of what may be an article: %j', (text) => {
    expect(otherThanPage(bytes(text))).toBeNull()
  })

  test('deep and long input is looked at in one pass', () => {
    for (const piece of [
      '[',
      '{"a":',
      '[{"a":[',
      '{"a":1}\n',
      '<!--x-->',
      '<?x?>',
      'https://a.example/ ',
      'X-A: b\n',
      '"\\',
    ])
      expect(() => otherThanArticle(piece.repeat(200_000))).not.toThrow()
    expect(what('{"a":'.repeat(200_000))).toBe('JSON')
    expect(what('['.repeat(200_000))).toBeNull()
  })
})
