import { describe, expect, it } from 'vitest'
import { readPage } from '../index.ts'
import { baseOf, resolve } from './address.ts'

const LEAD = 'The ferry to the islands did not sail on Monday, since its engine had been lent to a museum.'
const read = (body: string, url?: string) =>
  readPage({ html: `<article><p>${LEAD}</p>${body}<p>${LEAD}</p></article>`, url })
/** Marks with their words, in short. */
const marks = (body: string, url?: string) => {
  const { text, marks } = read(body, url)
  return marks!.map(({ start, end, ...m }) => ({ ...m, words: text.slice(start, end) }))
}

describe('marks of a page', () => {
  it('are links with their address, made absolute against that of the page', () => {
    const body =
      '<p>The mayor <a href="../staff/holt?a=1&amp;b=2">Sunniva Holt</a> said on <a href="https://other.example/x"> Monday </a> that it would sail again.</p>'
    expect(marks(body, 'https://gazette.example/2026/04/ferry.html')).toEqual([
      { kind: 'link', href: 'https://gazette.example/2026/staff/holt?a=1&b=2', words: 'Sunniva Holt' },
      { kind: 'link', href: 'https://other.example/x', words: 'Monday' },
    ])
    expect(marks(body)[0]).toMatchObject({ href: '../staff/holt?a=1&b=2' })
  })

  it('are no links that lead nowhere or run a script', () => {
    const links = ['javascript:alert(1)', 'data:text/html,x', '#', '', 'https://[', ' vbscript:x'].map(
      (h) => `<a href="${h}">She</a> said that the boat would not sail again before the summer had come. `,
    )
    expect(marks(`<p>${links.join('</p><p>')}</p>`, 'https://gazette.example/')).toEqual([])
  })

  it('are emphasis, and bold in bold is no news', () => {
    expect(
      marks(
        '<p>It was <b>not <strong>the</strong> first</b> time that the <i>Ada</i> had <em>lost</em> its engine.</p>',
      ),
    ).toEqual([
      { kind: 'strong', words: 'not the first' },
      { kind: 'emphasis', words: 'Ada' },
      { kind: 'emphasis', words: 'lost' },
    ])
  })

  it('say nothing where an element was never closed', () => {
    expect(marks(`<b>The boat is old.<div></div>${`<p>${LEAD}</p>`.repeat(8)}`)).toEqual([])
  })

  it('are lists with their items, nested and numbered', () => {
    expect(
      marks(
        '<ol><li>The first engine was lent to a museum.</li><li><p>The second was sold to a farmer:</p><ul><li>He has not paid for it yet.</li></ul></li></ol>',
      ),
    ).toEqual([
      {
        kind: 'list',
        level: 1,
        ordered: true,
        words:
          'The first engine was lent to a museum.\n\nThe second was sold to a farmer:\n\nHe has not paid for it yet.',
      },
      { kind: 'item', level: 1, number: 1, words: 'The first engine was lent to a museum.' },
      { kind: 'item', level: 1, number: 2, words: 'The second was sold to a farmer:\n\nHe has not paid for it yet.' },
      { kind: 'list', level: 2, ordered: false, words: 'He has not paid for it yet.' },
      { kind: 'item', level: 2, words: 'He has not paid for it yet.' },
    ])
  })

  it('are headings with their level, and quotations over all their paragraphs', () => {
    expect(
      marks(
        '<h3>What the owner says</h3><blockquote><p>I was told that it would be back by May.</p><p>Nobody told me of a museum.</p></blockquote>',
      ),
    ).toEqual([
      { kind: 'heading', level: 3, words: 'What the owner says' },
      {
        kind: 'blockquote',
        level: 1,
        words: 'I was told that it would be back by May.\n\nNobody told me of a museum.',
      },
    ])
  })

  it('stand over the article alone', () => {
    const page = readPage({
      html: `<nav><a href="/">Home</a></nav><article>${`<p>${LEAD}</p>`.repeat(3)}</article><footer><a href="/privacy">Privacy</a></footer>`,
      url: 'https://gazette.example/a',
    })
    expect(page.marks).toEqual([])
  })
})

describe('addresses', () => {
  it('<base> counts where it is an address of the web', () => {
    expect(baseOf('/news/', 'https://gazette.example/a')).toBe('https://gazette.example/news/')
    expect(baseOf('https://cdn.example/', undefined)).toBe('https://cdn.example/')
    expect(baseOf('javascript:alert(1)', 'https://gazette.example/a')).toBe('https://gazette.example/a')
    expect(baseOf('/news/', null)).toBeNull()
  })
  it.each([
    ['/a b', 'https://example.org/x', 'https://example.org/a%20b'],
    ['//other.example/y', 'https://example.org/x', 'https://other.example/y'],
    ['#part', 'https://example.org/x', 'https://example.org/x#part'],
    ['mailto:desk@gazette.example', null, 'mailto:desk@gazette.example'],
    ['java\nscript:alert(1)', 'https://example.org/', null],
    ['file:///etc/passwd', null, null],
    [`/${'x'.repeat(3000)}`, 'https://example.org/', null],
  ])('%j against %j', (href, base, want) => {
    expect(resolve(href, base)).toBe(want)
  })
})
