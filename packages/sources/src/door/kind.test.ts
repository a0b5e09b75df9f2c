import { describe, expect, test } from 'vitest'
import { type Kind, kindOf } from './kind.ts'

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
const MAIL = 'Message-ID: <1@harbour.example>\r\nMIME-Version: 1.0\r\nSubject: Ferry late\r\n\r\nThe ferry was late.'
const NOISE = Array.from({ length: 3000 }, (_, i) => String.fromCharCode((i * 7919) % 29)).join('')

describe('kinds by bytes, whatever the name', () => {
  test.each<[Kind, string, string]>([
    ['page', 'a.pdf', '<!doctype html><p>The ferry was late.'],
    ['page', 'a.xml', '<!doctype html><p>A feed begins with <rss version="2.0">.'],
    ['page', 'a.eml', 'The ferry was late.'],
    ['page', 'a.docx', 'The ferry: late.'],
    ['page', 'a.html', NOISE],
    ['page', 'a.html', '\x89PNG\r\n\x1a\n'],
    ['page', 'a.feed', '{"title":"Ferry late"}'],
    ['pdf', 'a.html', '%PDF-1.7\n'],
    ['docx', 'a.zip', 'PK\x03\x04\x14\0\x06\0word/document.xml'],
    ['page', 'a.docx', 'PK\x03\x04\x14\0\x06\0xl/workbook.xml'],
    ['mail', 'a.txt', MAIL],
    ['mhtml', 'a.html', MAIL.replace('MIME', 'Content-Type: multipart/related; boundary="x"\r\nMIME')],
    ['warc', 'a', 'WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n'],
    ['feed', 'a.html', '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>'],
    ['opml', 'a.txt', '<opml version="2.0"><body/></opml>'],
    ['sitemap', 'a.html', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>'],
  ])('%s: %s', (kind, name, text) => {
    expect(kindOf(bytes(text), { name })).toBe(kind)
  })
})

describe('a name or a type breaks a tie', () => {
  const draft =
    'From: Harbour Board <board@harbour.example>\nTo: desk@paper.example\nSubject: Ferry late\n\nIt was late.'
  const warned =
    'Warning: fopen() failed in /srv/feed.php on line 3\n<?xml version="1.0"?><rss version="2.0"><channel/>'
  test.each<[Kind, string | undefined, string | null, string]>([
    ['page', 'release.txt', null, draft],
    ['page', undefined, null, draft],
    ['mail', 'draft.eml', null, draft],
    ['mail', 'https://a.example/1', 'message/rfc822', draft],
    ['page', 'https://a.example/feed', 'text/html', warned],
    ['feed', 'https://a.example/feed', 'application/rss+xml; charset=utf-8', warned],
    ['feed', 'feed.xml', null, warned],
    ['page', 'https://a.example/', 'text/xml', `<html><body><p>Not a feed: ${warned}`],
    ['page', 'a.md', 'text/markdown', '# Ferry'],
  ])('%s: %s, %s', (kind, name, contentType, text) => {
    expect(kindOf(bytes(text), { name, contentType })).toBe(kind)
  })
})
