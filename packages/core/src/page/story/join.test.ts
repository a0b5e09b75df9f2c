import { expect, it } from 'vitest'
import { articleMarkdown, readPage } from '../index.ts'

const page = (n: number, body: string, title = 'Harbour dam to close for a year') => `<!doctype html>
<html lang="en"><head><title>${title} | The Larkfield Courier</title><meta property="og:site_name" content="The Larkfield Courier"></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>${title}</h1>
<p class="standfirst">Boats will have to take the long way round, and fishermen ask who pays.</p>
<p class="byline">By Ines Kvalsund</p><time datetime="2026-03-04">4 March 2026</time>
${body}
<nav class="pagination"><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=${n + 1}">Next page</a></nav></article></main>
<footer><p>© 2026 The Larkfield Courier. All rights reserved.</p><ul><li><a href="/about">About us</a></li><li><a href="/terms">Terms</a></li></ul></footer></body></html>`

const one = page(
  1,
  `<p>The harbour board of Larkfield said on Wednesday that the old dam will close for a year from June, after divers found cracks in three of its gates.</p>
<p>Boats will be sent through the northern channel, which is two hours longer, the board said in a letter to the crews.</p>`,
)
const two = page(
  2,
  `<p>Fishermen met in the town hall on Tuesday night and asked who would pay for the fuel that the detour costs them every day.</p>
<ul><li>“Nobody has told us anything,” said Olav Greger, who owns two boats.</li><li>“We will not pay for it,” said Marta Holm, whose crew has six.</li></ul>
<p>The board said it would <a href="/letters/7">answer every letter</a> within a week.</p>`,
)
const three = page(
  3,
  `<p>The mayor, Thabo Jordan, said the town had set aside money for repairs but none for the crews, and that he would ask the county.</p>`,
  'Harbour dam to close for a year - Page 3 of 3',
)
const URL = 'https://courier.example/dam'
const read = () =>
  readPage({
    html: one,
    url: URL,
    next: [
      { html: two, url: `${URL}?page=2` },
      { html: three, url: null },
    ],
  })

it('a story on three pages is one article, its body in order and its furniture once', () => {
  const article = read()
  const body = article.blocks.filter((b) => ['paragraph', 'list'].includes(b.role))
  expect(body.map((b) => article.text.slice(b.start, b.start + 14))).toEqual([
    'The harbour bo',
    'Boats will be ',
    'Fishermen met ',
    '“Nobody has to',
    '“We will not p',
    'The board said',
    'The mayor, Tha',
  ])
  expect(article.text.match(/Harbour dam to close/g)).toHaveLength(1)
  expect(article.text.match(/Boats will have to take/g)).toHaveLength(1)
  expect(article.text.match(/By Ines Kvalsund/g)).toHaveLength(1)
  expect(article.text.match(/All rights reserved/g)).toHaveLength(1)
  expect(article.byline?.value).toEqual(['Ines Kvalsund'])
})

it('each block knows its page, and where in it it stands', () => {
  const article = read()
  const sources = [one, two, three]
  expect(new Set(article.blocks.map((b) => b.origin?.page ?? 1))).toEqual(new Set([1, 2, 3]))
  for (const b of article.blocks) {
    const source = sources[(b.origin!.page ?? 1) - 1]!.slice(b.origin!.start, b.origin!.end)
    expect(source.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toBe(
      article.text.slice(b.start, b.end).replace(/\s+/g, ' '),
    )
  }
})

it('a mark says where each further page begins, and links stay where they are', () => {
  const article = read()
  const begins = article.marks!.filter((m) => m.kind === 'page')
  expect(begins.map((m) => [m.number, m.href, article.text.slice(m.start, m.start + 9), m.end - m.start])).toEqual([
    [2, `${URL}?page=2`, 'Fishermen', 1],
    [3, undefined, 'The mayor', 1],
  ])
  const link = article.marks!.find((m) => m.href?.endsWith('/letters/7'))!
  expect(article.text.slice(link.start, link.end)).toBe('answer every letter')
  const list = article.marks!.find((m) => m.kind === 'list')!
  expect(article.text.slice(list.start, list.end)).toMatch(/^“Nobody[\s\S]*has six\.$/)
  expect(articleMarkdown(article)).toContain(
    '- “Nobody has told us anything,” said Olav Greger, who owns two boats.\n- “We',
  )
})

it('a page that adds nothing, and one that cannot be read, are told and left out', () => {
  const article = readPage({
    html: one,
    next: [
      { html: one, url: null },
      { html: '<script>1</script>', url: null },
    ],
  })
  expect(article.text).toBe(readPage({ html: one }).text)
  expect(article.gaps.filter((g) => g.code.startsWith('next-page')).map((g) => [g.code, g.note.slice(0, 7)])).toEqual([
    ['next-page-repeats', 'page 2:'],
    ['next-page-unread', 'page 3:'],
  ])
})

it('a printed page that begins within a paragraph does not cut it', () => {
  const html = `<article><h1>Report of the harbour board</h1><p>The board met on Monday to hear the divers, and what it <span role="doc-pagebreak" id="page2" aria-label="2"></span>heard was worse than all had feared.</p>
<p>Three gates have cracks, the divers said, and one of them leaks.</p><hr role="doc-pagebreak" aria-label="Page 3"><p>It will meet again in <b><span role="doc-pagebreak" aria-label="4">4</span>June</b>, the secretary said on Monday.</p></article>`
  const article = readPage({ html })
  expect(article.text).toContain('and what it heard was worse')
  expect(article.text).toContain('again in June, the secretary')
  const begins = article.marks!.filter((m) => m.kind === 'page')
  expect(begins.map((m) => [m.number, article.text.slice(m.start, m.start + 5)])).toEqual([
    [2, 'heard'],
    [3, 'It wi'],
    [4, 'June,'],
  ])
})
