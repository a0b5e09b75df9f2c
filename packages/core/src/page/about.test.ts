import { describe, expect, it } from 'vitest'
import { readPage } from './index.ts'

const LEAD = 'The ferry to the islands did not sail on Monday, since its engine had been lent to a museum.'
const page = (head: string, body = '', url = 'https://gazette.example/2024/ferry') =>
  readPage({
    html: `<html lang="en_gb"><head>${head}</head><body><article><h1>Ferry late again</h1>${body}${`<p>${LEAD}</p>`.repeat(4)}</article></body></html>`,
    url,
  }).page!
const data = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`

describe('what a page says about itself', () => {
  it('when it was published and changed, with zone and precision, word for word', () => {
    const about = page(
      data({
        '@type': 'NewsArticle',
        datePublished: '2024-05-03T10:15:00+02:00',
        dateModified: '2024-05-04T08:00Z',
        articleSection: ['Islands', 'News'],
      }),
    )
    expect(about.published).toEqual({
      value: '2024-05-03T10:15:00+02:00',
      precision: 'second',
      zone: '+02:00',
      evidence: null,
      rule: 'json-ld',
      raw: '2024-05-03T10:15:00+02:00',
    })
    expect(about.modified).toMatchObject({ value: '2024-05-04T08:00Z', precision: 'minute', rule: 'json-ld-modified' })
    expect(about.section).toMatchObject({ value: 'Islands', rule: 'json-ld' })
    expect(about.language).toMatchObject({ value: 'en-GB', rule: 'html-lang', raw: 'en_gb' })
  })

  it('the time of day that goes with a day declared without one', () => {
    const about = page(
      '<meta property="article:published_time" content="2024-05-03">',
      '<p class="date">Published 3 May 2024, 10:15 BST</p>',
    )
    expect(about.published).toMatchObject({
      value: '2024-05-03T10:15+01:00',
      rule: 'stamp',
      evidence: { text: 'Published 3 May 2024, 10:15 BST' },
      raw: null,
    })
  })

  it('a month, where it says no more', () => {
    const article = readPage({
      html: `${data({ '@type': 'Article', datePublished: '2024-05' })}<article><h1>Ferry late</h1><p>${LEAD}</p></article>`,
    })
    expect(article.published).toBeNull()
    expect(article.page!.published).toMatchObject({ value: '2024-05', precision: 'month' })
  })

  it('its own address, but not that of the front page', () => {
    expect(page('<link rel="canonical" href="/2024/ferry">').canonical).toMatchObject({
      value: 'https://gazette.example/2024/ferry',
      raw: '/2024/ferry',
      rule: 'link-canonical',
    })
    const about = page(
      '<link rel="canonical" href="https://gazette.example/"><meta property="og:url" content="https://gazette.example/2024/ferry">',
    )
    expect(about.canonical).toMatchObject({ value: 'https://gazette.example/2024/ferry', rule: 'meta og:url' })
    expect(about.conflicts).toEqual([
      {
        field: 'canonical',
        kept: 'https://gazette.example/2024/ferry',
        rule: 'meta og:url',
        others: [{ value: 'https://gazette.example/', rule: 'link-canonical' }],
      },
    ])
  })

  it('nothing, where it says nothing', () => {
    expect(readPage({ html: `<article><p>${LEAD}</p></article>` }).page).toEqual({
      kind: { value: 'article', evidence: null, rule: 'running-text' },
      published: null,
      modified: null,
      language: null,
      section: null,
      canonical: null,
      conflicts: [],
    })
  })
})

describe('places of a page that disagree', () => {
  it('on the day: the declared one is kept, the others are listed', () => {
    const about = page(
      `${data({ '@type': 'NewsArticle', datePublished: '2024-05-03' })}<meta name="date" content="2024-05-05">`,
      '<time class="entry-date" datetime="2024-05-04">4 May 2024</time>',
    )
    expect(about.conflicts).toEqual([
      {
        field: 'published',
        kept: '2024-05-03',
        rule: 'json-ld',
        others: [
          { value: '2024-05-05', rule: 'meta' },
          { value: '2024-05-04', rule: 'time-published' },
        ],
      },
    ])
  })
  it('on the title and the authors', () => {
    const about = page(
      `${data({ '@type': 'NewsArticle', headline: 'What an engine does in a museum', author: { name: 'Petra Holm' } })}`,
      '<p class="byline">By Petra Holm</p>',
    )
    expect(about.conflicts).toEqual([
      {
        field: 'title',
        kept: 'Ferry late again',
        rule: 'html-headline',
        others: [{ value: 'What an engine does in a museum', rule: 'json-ld' }],
      },
    ])
  })
  it('but not by a site’s name, a shortened title or another parameter', () => {
    const about = page(
      `<title>Ferry late again | The Gazette</title><meta property="og:site_name" content="The Gazette"><meta property="og:locale" content="en_US"><link rel="canonical" href="/2024/ferry?from=home"><meta property="og:url" content="https://www.gazette.example/2024/ferry/"><meta property="og:title" content="Ferry late again, and nobody knows why">`,
    )
    expect(about.conflicts).toEqual([])
  })
})

describe('the kind of page', () => {
  const story = (n: number) => `<p>${LEAD}</p>`.repeat(n)
  it.each([
    ['article', `<article><h1>Ferry</h1>${story(20)}</article>`],
    ['live-blog', `${data({ '@type': 'LiveBlogPosting' })}<article>${story(20)}</article>`],
    ['paywall-stub', `${data({ '@type': 'NewsArticle', isAccessibleForFree: false })}<h1>Ferry</h1>${story(1)}`],
    [
      'paywall-stub',
      `<meta property="article:content_tier" content="locked"><article><h1>Ferry</h1>${story(1)}</article>`,
    ],
    [
      'cookie-wall',
      `<h1>Before you go on</h1><p>We use cookies and other data to give you the best experience on our site. Accept all cookies or manage your cookie settings.</p><p>We and our partners use cookies to store and access personal data, such as browsing data, to serve ads and measure them. By clicking accept you agree to the use of cookies.</p>`,
    ],
    [
      'index-page',
      `<h1>News</h1>${Array.from({ length: 20 }, (_, i) => `<div><h3><a href="/${i}">Goat number ${i} found on a roof</a></h3></div>`).join('')}`,
    ],
    ['no-article', '<nav><a href="/">Home</a> <a href="/world">World</a></nav>'],
  ])('%s', (kind, html) => {
    const article = readPage({ html })
    expect(article.page!.kind.value).toBe(kind)
    // what is no plain article is a gap, too
    expect(article.gaps.some((g) => g.code === kind)).toBe(kind !== 'article')
  })
})

it('pasted text has the times of its stamps', () => {
  const about = readPage({
    text: `Ferry late again\n\nPublished 3 May 2024, 10:15 BST Updated 4 May 2024, 11.30 BST\n\n${LEAD}`,
  }).page!
  expect(about.published).toMatchObject({ value: '2024-05-03T10:15+01:00', evidence: { start: 18, end: 49 } })
  expect(about.modified).toMatchObject({ value: '2024-05-04T11:30+01:00', rule: 'stamp' })
  expect(readPage({ text: LEAD, published: '2024-05-03T10:15Z' }).page!.published).toMatchObject({
    value: '2024-05-03T10:15Z',
    rule: 'caller',
    raw: '2024-05-03T10:15Z',
  })
})
