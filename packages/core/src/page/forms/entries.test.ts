import { describe, expect, it } from 'vitest'
import { isBody } from '../../record/index.ts'
import { readPage } from '../index.ts'

const ENTRIES = [
  [
    '00:20',
    '2026-03-05T00:20',
    'Boats may leave the harbour again',
    'The harbour master said that all boats may leave again, and that he would speak at noon tomorrow.',
  ],
  [
    '22:05',
    '2026-03-04T22:05',
    'Divers are in the water',
    'Four divers went down to the gates of the dam, the county said, and will stay there for an hour.',
  ],
  [
    '20:42',
    '2026-03-04T20:42',
    'Dam is shut',
    'The board of the harbour said the dam was shut, and that nobody had been hurt by the water.',
  ],
  [
    '19:30',
    '2026-03-04T19:30',
    'Cracks are found',
    'Cracks were found in the gates of the dam yesterday, said the board, which had waited for the divers.',
  ],
] as const
const LEAD = 'We follow the work at the dam of Larkfield through the night, with reports from the harbour and the town.'
const entries = (page: Parameters<typeof readPage>[0]) => {
  const article = readPage(page)
  expect(article.page?.kind.value).toBe('live-blog')
  return article.marks!.flatMap((m) => {
    if (m.kind !== 'entry') return []
    const words = article.text.slice(m.start, m.end)
    return [
      [m.time ?? null, ENTRIES.filter((e) => words.includes(e[2]) && words.includes(e[3])).length, words.slice(0, 5)],
    ]
  })
}
const times = (list: readonly unknown[][]) => list.map(([time, whole]) => [time, whole])
const WANT = ENTRIES.map((e) => [e[1], 1])
const head = '<title>Dam of Larkfield: live</title><meta property="article:published_time" content="2026-03-04">'

describe('entries of a live blog', () => {
  it('by elements with times of their own', () => {
    const list = ENTRIES.map(
      ([clock, time, title, body]) =>
        `<article class="update"><time datetime="${time}">${clock}</time><h2>${title}</h2><p>${body}</p><div class="share"><a href="#">Share</a></div></article>`,
    )
    expect(
      times(
        entries({
          html: `<html><head>${head}</head><body><main><h1>Dam of Larkfield: live</h1><p>${LEAD}</p><div class="feed">${list.join('')}</div></main></body></html>`,
        }),
      ),
    ).toEqual(WANT)
  })
  it('by the updates that the page’s data lists', () => {
    const data = {
      '@type': 'LiveBlogPosting',
      headline: 'Dam of Larkfield: live',
      liveBlogUpdate: ENTRIES.map(([, time, headline, body]) => ({
        '@type': 'BlogPosting',
        headline,
        articleBody: body,
        datePublished: time,
      })),
    }
    const list = ENTRIES.map(([, , title, body]) => `<h2>${title}</h2><p>${body}</p>`)
    expect(
      times(
        entries({
          html: `<html><head>${head}<script type="application/ld+json">${JSON.stringify(data)}</script></head><body><main><h1>Dam of Larkfield: live</h1><p>${LEAD}</p>${list.join('')}</main></body></html>`,
        }),
      ),
    ).toEqual(WANT)
  })
  it.each([
    [
      'with a tag beside the time',
      (e: (typeof ENTRIES)[number], i: number) =>
        `${e[0]}${i === 1 ? ' KEY EVENT' : i === 2 ? ' Updated' : ''}\n${e[2]}\n${e[3]}`,
    ],
    ['with the time in front of the words', (e: (typeof ENTRIES)[number]) => `${e[0]} ${e[2]}\n\n${e[3]}`],
  ])('by stamps in pasted text, %s', (_, one) => {
    const text = ['Dam of Larkfield: live', LEAD, ...ENTRIES.map(one)].join('\n\n')
    expect(times(entries({ text, published: '2026-03-04' }))).toEqual(WANT)
    // the oldest first, and without a day
    const other = ['Dam of Larkfield: live', LEAD, ...[...ENTRIES].reverse().map(one)].join('\n\n')
    expect(times(entries({ text: other, published: '2026-03-04' }))).toEqual([...WANT].reverse())
    expect(times(entries({ text }))).toEqual(WANT.map(([, n]) => [null, n]))
  })
  it('have their zone, and tags are no paragraphs', () => {
    const text = [
      'Dam of Larkfield: live',
      LEAD,
      ...ENTRIES.map((e) => `${e[0].replace(':', '.')} GMT KEY EVENT\n\n${e[2]}\n\n${e[3]}`),
    ].join('\n\n')
    const article = readPage({ text, published: '2026-03-04' })
    expect(article.marks!.flatMap((m) => (m.kind === 'entry' ? [m.time] : []))).toEqual(ENTRIES.map((e) => `${e[1]}Z`))
    expect(
      article.blocks.filter((b) => b.role === 'live-stamp').map((b) => article.text.slice(b.start, b.end)),
    ).toEqual(ENTRIES.map((e) => `${e[0].replace(':', '.')} GMT KEY EVENT`))
  })
  describe('with ages for times', () => {
    const AGES = ['4m ago', '2 hrs ago', '3 hours ago', '1 day ago']
    const text = ['Dam of Larkfield: live', LEAD, ...ENTRIES.map((e, i) => `${AGES[i]}\n${e[2]}\n${e[3]}`)].join('\n\n')
    const html = `<html><head><title>Dam of Larkfield: live</title></head><body><main><h1>Dam of Larkfield: live</h1><p>${LEAD}</p>${ENTRIES.map(
      (e, i) => `<article class="update"><span>${AGES[i]}</span><h2>${e[2]}</h2><p>${e[3]}</p></article>`,
    ).join('')}</main></body></html>`
    it.each([
      ['text', { text }],
      ['HTML', { html }],
    ])('they count from the retrieval, as precisely as they tell: %s', (_, page) => {
      expect(times(entries({ ...page, retrieved: '2026-03-04T20:05:30+01:00' }))).toEqual([
        ['2026-03-04T20:01+01:00', 1],
        ['2026-03-04', 1],
        ['2026-03-04', 1],
        // a day or nearly two: the third or the second
        [null, 1],
      ])
      // just after midnight two hours may be of the day before
      expect(times(entries({ ...page, retrieved: '2026-03-05T00:02:00Z' })).slice(0, 2)).toEqual([
        ['2026-03-04T23:58Z', 1],
        ['2026-03-04', 1],
      ])
      expect(times(entries({ ...page, retrieved: '2026-03-05T02:30:00Z' }))[1]).toEqual([null, 1])
      expect(times(entries({ ...page, published: '2026-03-04' })).map(([time]) => time)).toEqual([
        null,
        null,
        null,
        null,
      ])
    })
    it('in a list of other stories they are none', () => {
      const others = AGES.map(
        (a) => `<li><a href="/x">Harbour of Tarnow opens again after a year</a> <span>${a}</span></li>`,
      )
      const page = readPage({
        html: `<html><head><title>Dam is shut</title></head><body><main><h1>Dam is shut</h1><p>${ENTRIES.map((e) => e[3]).join('</p><p>')}</p></main><ul>${others.join('')}</ul></body></html>`,
        retrieved: '2026-03-04T20:05:00Z',
      })
      expect(page.page?.kind.value).toBe('article')
      expect(page.marks!.filter((m) => m.kind === 'entry')).toEqual([])
    })
  })
  it.each(['Pinned', 'Pinned post'])('a pinned one stands out of order: %s', (label) => {
    const day = ENTRIES.slice(1)
    const text = [
      'Dam of Larkfield: live',
      LEAD,
      `${label}\n\n08:00\n\n${ENTRIES[0][2]}\n\n${ENTRIES[0][3]}`,
      ...day.map((e) => `${e[0]}\n\n${e[2]}\n\n${e[3]}`),
    ].join('\n\n')
    expect(times(entries({ text, published: '2026-03-04' }))).toEqual([
      ['2026-03-04T08:00', 1],
      ...day.map((e) => [e[1], 1]),
    ])
    expect(readPage({ text }).blocks.some((b) => isBody(b.role) && text.slice(b.start, b.end) === label)).toBe(false)
  })
  it('are none of a plain article with a few times in it', () => {
    const text = `Dam shut\n\n${LEAD}\n\n20:42 The board met in the town hall of Larkfield and sat there for long.\n\nIt went home at ten.`
    expect(readPage({ text, published: '2026-03-04' }).marks!.filter((m) => m.kind === 'entry')).toEqual([])
  })
})
