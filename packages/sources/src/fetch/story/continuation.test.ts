import { describe, expect, test } from 'vitest'
import { continuation, wholeIn } from './continuation.ts'
import { outlineOf } from './outline.ts'

const BODY =
  '<p>The harbour board of Larkfield said on Wednesday that the old dam will close for a year, after divers found cracks.</p>'.repeat(
    3,
  )
const STORY = 'https://paper.example/news/harbour-dam-to-close-for-a-year'
const article = (links: string, head = '') =>
  `<html><head><meta property="og:type" content="article">${head}</head><body><article><h1>Dam</h1>${BODY}</article>${links}</body></html>`

describe('the story goes on', () => {
  test.each([
    ['rel=next in the head', article('', `<link rel="next" href="${STORY}?page=2">`), STORY, `${STORY}?page=2`],
    ['rel=next in the body', article('<a rel="next nofollow" href="?page=2">weiter</a>'), STORY, `${STORY}?page=2`],
    ['“Next page”', article('<a href="?page=2">Next page »</a>'), STORY, `${STORY}?page=2`],
    ['“Continue reading”', article(`<a href="${STORY}/2/">Continue reading</a>`), `${STORY}/`, `${STORY}/2/`],
    ['“Continued on page 2”', article(`<a href="${STORY}-2">Continued on page 2</a>`), STORY, `${STORY}-2`],
    ['numbers alone', article(`1 <a href="${STORY}/2">2</a> <a href="${STORY}/3">3</a>`), STORY, `${STORY}/2`],
    ['an arrow', article(`<a href="${STORY}/2">›</a>`), STORY, `${STORY}/2`],
    ['an arrow as a picture', article(`<a href="${STORY}/2"><img src="a.gif" alt="Next"></a>`), STORY, `${STORY}/2`],
    [
      'pages with titles',
      article('<a href="?page=2">The hearing</a><a href="?page=3">The verdict</a>'),
      STORY,
      `${STORY}?page=2`,
    ],
    [
      'from page 2 to page 3',
      article('<a href="?page=1">1</a><a href="?page=3">3</a><a href="?page=4">4</a>'),
      `${STORY}?page=2`,
      `${STORY}?page=3`,
    ],
    [
      'pages of a file',
      article('<a href="dam_p3.html">3</a>'),
      'https://paper.example/dam_p2.html',
      'https://paper.example/dam_p3.html',
    ],
    [
      'counted from 0',
      article('<a href="?page=0">1</a><a href="?page=1">2</a><a href="?page=2">3</a>'),
      STORY,
      `${STORY}?page=1`,
    ],
    [
      'counted from 0, at the second',
      article('<a href="?page=0">1</a><a href="?page=1">2</a><a href="?page=2">3</a>'),
      `${STORY}?page=1`,
      `${STORY}?page=2`,
    ],
    [
      'asked for with where the reader came from',
      article('<a href="?page=2">2</a>'),
      `${STORY}?utm_source=mail&fbclid=1`,
      `${STORY}?page=2`,
    ],
    [
      'asked for under another address',
      article(`<a href="${STORY}/2">Next</a>`, `<link rel="canonical" href="${STORY}">`),
      'https://paper.example/?p=81234',
      `${STORY}/2`,
    ],
    [
      'with a base',
      article('<a href="dam/2">Next page</a>', '<base href="/news/">'),
      'https://paper.example/news/dam',
      'https://paper.example/news/dam/2',
    ],
    [
      'with an id',
      article('<a href="/story.php?page=2&amp;id=7">Next</a>'),
      'https://paper.example/story.php?id=7',
      'https://paper.example/story.php?page=2&id=7',
    ],
    ['a name that ends in a number', article(`<a href="${STORY}-2/2">Next page</a>`), `${STORY}-2`, `${STORY}-2/2`],
  ])('%s', (_, html, url, next) => {
    expect(continuation(html, url)).toBe(next)
  })
})

describe('it does not', () => {
  test.each([
    ['no link at all', article(''), STORY],
    [
      'rel=next is the next article',
      article('', '<link rel="next" href="https://paper.example/news/mayor-opens-the-school">'),
      STORY,
    ],
    ['of the same month', article('<a rel="next" href="/2026/04">April</a>'), 'https://paper.example/2026/03'],
    [
      '“Next article”, which has a number',
      article('<a href="/news/dam-2">Next article</a>'),
      'https://paper.example/news/dam',
    ],
    [
      'another article with a number behind, unworded',
      article('<a href="/news/dam-2">Dam: what now?</a>'),
      'https://paper.example/news/dam',
    ],
    [
      'ids in a row',
      article('<a rel="next" href="/news/13">Mayor opens the school</a>'),
      'https://paper.example/news/12',
    ],
    ['posts by id', article('<a rel="next" href="/?p=1235">Next post</a>'), 'https://paper.example/?p=1234'],
    ['older comments', article(`<a href="${STORY}/comment-page-2/#comments">Older comments</a>`), STORY],
    ['comments by page', article('<a href="?page=2#comments">2</a>'), STORY],
    ['a gallery', article('<a href="?slide=2">Next</a>'), STORY],
    ['the last page', article('<a href="?page=1">1</a><a href="?page=2">2</a>'), `${STORY}?page=3`],
    [
      'another host',
      article('<a rel="next" href="https://other.example/news/harbour-dam-to-close-for-a-year?page=2">Next page</a>'),
      STORY,
    ],
    ['a script', article('<a rel="next" href="javascript:go(2)">Next page</a><a href="#2">2</a>'), STORY],
    ['the front page', `<body class="home">${BODY}<a rel="next" href="/page/2">Older</a>`, 'https://paper.example/'],
    [
      'a category',
      article('<a rel="next" href="/category/harbour/page/2">Next page</a>'),
      'https://paper.example/category/harbour',
    ],
    [
      'an archive by its class',
      `<body class="archive">${BODY}<a rel="next" href="/harbour/page/2">Next page</a>`,
      'https://paper.example/harbour',
    ],
    [
      'a list of articles',
      `<body>${`<article>${BODY}</article>`.repeat(5)}<a href="?page=2">Next page</a>`,
      'https://paper.example/harbour',
    ],
    [
      'links only',
      '<body><ul><li><a href="/a">A story</a></ul><a href="?page=2">Next page</a>',
      'https://paper.example/harbour',
    ],
    [
      'a link in a comment of the mark-up',
      article(`<!-- <a rel="next" href="?page=2">2</a> --><script>"<a rel=next href='?page=2'>"</script>`),
      STORY,
    ],
  ])('%s', (_, html, url) => {
    expect(continuation(html, url)).toBeNull()
  })
})

test('the view of all pages', () => {
  const whole = (links: string) => wholeIn(outlineOf(article(links)), STORY)
  expect(whole('<a href="?page=all">All</a>')).toBe(`${STORY}?page=all`)
  expect(whole('<a href="?display=1">View as a single page</a>')).toBeNull()
  expect(whole('<a href="/news/harbour-dam-to-close-for-a-year/single-page/">x</a>')).toBe(`${STORY}/single-page/`)
  expect(whole('<a href="/news/all">All news</a>')).toBeNull()
  expect(wholeIn(outlineOf(article('', `<link rel="canonical" href="${STORY}?view=all">`)), STORY)).toBe(
    `${STORY}?view=all`,
  )
})

test('hostile pages take no longer than long ones', () => {
  const n = 200_000
  for (const html of [
    '<div>'.repeat(n) + '</p>'.repeat(n),
    '<a href="?page=2" '.repeat(n),
    '<a>'.repeat(n),
    '&'.repeat(n),
    '<svg>'.repeat(n),
    `<p>${'next '.repeat(n)}`,
  ])
    expect(continuation(html, STORY)).toBeNull()
})
