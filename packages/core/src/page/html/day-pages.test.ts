import { describe, expect, it } from 'vitest'
import { readPage } from '../index.ts'

const STORY = [
  'The ferry to the islands did not sail on Monday, since its engine had been lent to a museum on the mainland for the summer.',
  'The harbour master said that nobody had asked him, and that the engine would be back before the goats had to go to market.',
]
const page = (over: string, { head = '', middle = '', foot = '' } = {}) =>
  readPage({
    html: `<!doctype html><html lang="en"><head><title>Ferry late again - The Valley Courier</title>${head}</head><body>
<main><article>${over.includes('<h1') ? '' : '<h1>Ferry late again</h1>'}${over}<p>${STORY[0]}</p>${middle}<p>${STORY[1]}</p></article></main>${foot}</body></html>`,
  })
const day = (...of: Parameters<typeof page>) => page(...of).published?.value ?? null
const TEASER =
  '<aside class="related"><ul><li><a href="/a">Goats win the cup</a> <time class="entry-date published" datetime="2023-01-05">5 January 2023</time></li></ul></aside>'

describe('the day at the headline', () => {
  it.each<[string, string, string, string | null]>([
    [
      'before a vague declaration',
      '<p class="when">9 March 2024</p>',
      '<meta name="date" content="2024-02-20">',
      '2024-03-09',
    ],
    [
      'before the day of a file',
      '<time datetime="2024-03-09">9 March</time>',
      '<meta name="DCTERMS.date" content="2019-01-01">',
      '2024-03-09',
    ],
    [
      'not before a declaration that says what it is',
      '<p class="when">9 March 2024</p>',
      '<meta property="article:published_time" content="2024-03-08">',
      '2024-03-08',
    ],
    [
      'not where it is that of a change',
      '<p>Updated <time datetime="2024-03-09">9 March</time></p>',
      '<meta name="date" content="2024-02-20"><meta property="article:published_time" content="2024-02-20">',
      '2024-02-20',
    ],
    ['a vague declaration alone', '', '<meta name="date" content="2024-02-20">', '2024-02-20'],
    [
      'in an element whose name speaks for other stories',
      '<div class="related-meta">9 March 2024</div>',
      '',
      '2024-03-09',
    ],
  ])('%s', (_, over, head, value) => expect(day(over, { head })).toBe(value))
  it('before a stamp elsewhere', () => {
    const foot = '<section><h2>Latest</h2><div>3 April 2024</div><p>Goats fed twice</p></section>'
    expect(day('<div class="promo-date">9 March 2024</div>', { foot })).toBe('2024-03-09')
  })
})

describe('times that are not of the page', () => {
  it.each<[string, string, { middle?: string; foot?: string; head?: string }]>([
    ['of a teaser over the story', `${TEASER}<h1>Ferry late again</h1><p>9 March 2024</p>`, {}],
    ['of a teaser in the story', '<p>9 March 2024</p>', { middle: TEASER }],
    ['of a teaser behind the story', '<div class="posted">Published: 9 March 2024</div>', { foot: TEASER }],
    ['of an event', '<time class="event-start" datetime="2024-06-01">1 June</time><p>9 March 2024</p>', {}],
    [
      'of an event in a sentence',
      '<p>9 March 2024</p>',
      {
        middle:
          '<p>The fair opens on <time class="dt-published" datetime="2024-06-01">1 June</time>, the council said on Friday, if the goats are back by then.</p>',
      },
    ],
  ])('%s', (_, over, more) => expect(day(over, more)).toBe('2024-03-09'))
  it('nor those of other stories in its JSON-LD', () => {
    const ld = [
      {
        '@type': 'NewsArticle',
        headline: 'Goats win the cup again',
        url: 'https://courier.example/goats',
        datePublished: '2023-01-05',
        author: { '@type': 'Person', name: 'Rolf Bruun' },
      },
      {
        '@type': 'NewsArticle',
        headline: 'Ferry late again',
        url: 'https://courier.example/ferry',
        datePublished: '2024-03-09',
        author: { '@type': 'Person', name: 'Petra Holm' },
      },
    ]
    const head = `<link rel="canonical" href="https://courier.example/ferry"><script type="application/ld+json">${JSON.stringify({ '@graph': ld })}</script>`
    const read = page('', { head })
    expect(read.published?.value).toBe('2024-03-09')
    expect(read.byline?.value).toEqual(['Petra Holm'])
  })
})

it('what a program writes under the story tells its day', () => {
  const foot = `<div class="end"><p>This entry was posted on Saturday, March 9th, 2024 at 10:15 and is filed under Islands. ${'You can follow any answers to this entry by its feed, or leave one of your own. '.repeat(4)}</p></div>`
  expect(day('', { foot })).toBe('2024-03-09')
})

describe('a page without visible text', () => {
  const bare = (head: string) =>
    readPage({
      html: `<html lang="en"><head>${head}</head><body><div id="root"></div><script>start()</script></body></html>`,
    })
  it('gives what its JSON-LD declares, and says that there is no text', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Ferry late again',
      datePublished: '2024-03-09T08:10:00Z',
      author: { '@type': 'Person', name: 'Petra Holm' },
      publisher: { '@type': 'Organization', name: 'The Valley Courier' },
    }
    const read = bare(
      `<title>Ferry late again</title><script type="application/ld+json">${JSON.stringify(data)}</script>`,
    )
    expect(read).toMatchObject({
      text: '',
      blocks: [],
      title: { value: 'Ferry late again' },
      byline: { value: ['Petra Holm'] },
      outlet: { value: 'The Valley Courier' },
      published: { value: '2024-03-09' },
      page: { published: { value: '2024-03-09T08:10:00Z' } },
    })
    expect(read.gaps.map((g) => g.code)).toEqual(expect.arrayContaining(['no-text', 'no-article']))
  })
  it('gives what its meta elements declare', () => {
    const read = bare(
      '<meta property="og:title" content="Ferry late again"><meta property="og:site_name" content="The Valley Courier"><meta property="article:published_time" content="2024-03-09">',
    )
    expect([read.title?.value, read.outlet?.value, read.published?.value]).toEqual([
      'Ferry late again',
      'The Valley Courier',
      '2024-03-09',
    ])
  })
  it('is refused where only the caller says its day', () =>
    expect(() => readPage({ html: '<title>Loading</title><script>start()</script>', published: '2024-03-09' })).toThrow(
      expect.objectContaining({ code: 'R1003' }),
    ))
  it.each(['', '<title>Loading</title>'])('is refused where it says no more: %j', (head) =>
    expect(() => bare(head)).toThrow(expect.objectContaining({ code: 'R1003' })),
  )
})
