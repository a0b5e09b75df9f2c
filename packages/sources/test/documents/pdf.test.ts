import { readFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pdf } from '../../src/documents/index.ts'
import { LIMITS } from '../../src/documents/limits.ts'
import { blocksOf, damaged, failure, fixture, rawOf, survives, wordsOf } from './fixture.ts'
import { column, pdfOf } from './pdfs.ts'

const article = (html: string | undefined) =>
  html!.slice(html!.indexOf('<article>\n') + 10, html!.indexOf('\n</article>'))
const paragraphs = (html: string | undefined) =>
  [...html!.matchAll(/<(p|h\d|li)[^>]*>(.*?)<\/\1>/gs)].map(
    (m) => `${m[1]}: ${m[2]!.replace(/<span[^>]*><\/span>/, '|')}`,
  )

/** The story as it was written, in the order of its source. */
const source = readFileSync(path.resolve(import.meta.dirname, '../fixtures/from/columns.html'), 'utf8')
const STORY = [...source.matchAll(/<(p|h2)[^>]*>(.*?)<\/\1>/g)].map((m) => `${m[1]}: ${m[2]}`).slice(1)
const PROSE = STORY.filter((s) => s.startsWith('p: '))

describe('files that programs wrote', () => {
  test('two columns from Chromium, with an initial over three lines', async () => {
    const page = await pdf(fixture('chromium-columns.pdf'))
    expect(paragraphs(page.html)).toEqual(['h1: Last ferry to Holm in October', 'p: By Jonas Wick in Brant', ...STORY])
    expect(page.container).toEqual({ kind: 'pdf' })
    expect(page.published).toBeUndefined()
    expect(page.gaps?.map((g) => g.code)).toEqual(['file-dates'])
    expect(page.html).toContain('<title>Last ferry to Holm in October</title>')
    const blocks = blocksOf(page)
    expect(blocks.slice(0, 2)).toEqual(['headline: Last ferry to Holm in October', 'byline: By Jonas Wick in Brant'])
  })

  test('two columns from LibreOffice over two pages: author and language of the file, running head and foot', async () => {
    const page = await pdf(fixture('libreoffice-columns.pdf'))
    expect(page.html).toContain('<html lang="en-GB">')
    expect(page.html).toContain('<meta name="author" content="Jonas Wick">')
    const HEAD = 'p: The Brant Courier – 25 September 2026'
    const found = paragraphs(page.html)
    expect(found.filter((p) => p === HEAD)).toHaveLength(2)
    expect(found.filter((p) => !/^p: (?:The Brant Courier –|Page \d$)/.test(p)).map((p) => p.replace('|', ''))).toEqual(
      ['h1: Last ferry to Holm in October', 'p: By Jonas Wick', ...STORY],
    )
    expect(page.html).toContain('in an <span role="doc-pagebreak" id="page2" aria-label="2"></span>emergency')
    expect(page.html).toContain(
      '<footer><p>Page 1</p></footer>\n<header class="pageheader"><p>The Brant Courier – 25 September 2026</p></header>',
    )
  })

  test('two columns from groff: words cut at the ends of lines are joined', async () => {
    const page = await pdf(fixture('groff-columns.pdf'))
    const prose = paragraphs(page.html)
      .filter((p) => p.length > 40)
      .map((p) => p.replace('|', ''))
    expect(prose).toEqual([...PROSE, ...PROSE])
    expect(page.html).toContain('crossings <span role="doc-pagebreak" id="page2" aria-label="2"></span>a day')
    expect(page.html).toContain(
      '<header class="pageheader"><p>The Brant Courier</p>\n<p>-2-</p>\n<p>25 September 2026</p></header>',
    )
    expect(wordsOf(article(page.html)).match(/Courier/g)).toHaveLength(1)
  })

  test('pages from Chromium with a printed head and foot, a list and a note', async () => {
    const page = await pdf(fixture('chromium-pages.pdf'))
    const found = paragraphs(page.html)
      .filter((p) => !/^p: (?:The Brant Courier,|\d \/ 3$|\|$)/.test(p))
      .map((p) => p.replace('|', ''))
    expect(found).toEqual([
      'h1: Last ferry to Holm in October',
      'p: By Jonas Wick',
      ...STORY,
      'h2: What is left',
      'p: two ships, the older of 1968;',
      'p: nineteen jobs, twelve of them on the island;',
      'p: a licence that nobody has renewed<sup>1</sup>.',
      'p: <sup>1</sup> The county says that it was never asked.',
    ])
    expect([...page.html!.matchAll(/aria-label="(\d)"/g)].map((m) => m[1])).toEqual(['2', '3'])
    expect([...page.html!.matchAll(/<footer><p>(.*?)<\/p>/g)].map((m) => m[1])).toEqual(['1 / 3', '2 / 3', '3 / 3'])
  })

  test.each([
    ['encrypted.pdf', 'R6303', 'an encrypted PDF'],
    ['scanned.pdf', 'R6304', 'a PDF of pictures without text (1 page)'],
  ])('%s', async (file, code, words) => {
    const error = await failure(pdf(fixture(file)))
    expect(error.code).toBe(code)
    expect(error.message).toContain(`${file} is ${words}`)
  })
})

describe('layouts', () => {
  const read = async (...pages: Parameters<typeof pdfOf>[0]) => article((await pdf(rawOf(pdfOf(pages)))).html)
  const LEFT = [
    'The lock at Brant was shut on',
    'Monday by the water board after',
    'a barge had struck its gate and',
    'bent it by half a metre.',
  ]
  const RIGHT = [
    'Nobody was hurt. The skipper of',
    'the barge said that the signal',
    'had been green when he passed',
    'it, and that he had a witness.',
  ]

  test('a heading over both columns parts what stands above it from what stands below', async () => {
    const html = await read({
      text: [
        ...column(40, 560, LEFT),
        ...column(210, 560, RIGHT),
        [40, 480, 18, 'Barges wait for days in Lund harbour', 'F2'],
        ...column(40, 450, ['In the harbour of Lund forty', 'barges were waiting for news.']),
        ...column(210, 450, ['One of them had a cargo of', 'tulips, its owner said.']),
      ],
    })
    expect(html.split('\n')).toEqual([
      `<p>${LEFT.join(' ')}</p>`,
      `<p>${RIGHT.join(' ')}</p>`,
      '<h1>Barges wait for days in Lund harbour</h1>',
      '<p>In the harbour of Lund forty barges were waiting for news.</p>',
      '<p>One of them had a cargo of tulips, its owner said.</p>',
    ])
  })

  test('so does a short one that has nothing beside it, and columns below it', async () => {
    const html = await read({
      text: [
        ...column(40, 560, LEFT),
        ...column(210, 560, RIGHT),
        [40, 480, 18, 'Barges wait', 'F2'],
        ...column(40, 450, ['In the harbour of Lund forty', 'barges were waiting for news.']),
        ...column(210, 450, ['One of them had a cargo of', 'tulips, its owner said.']),
      ],
    })
    expect(html.split('\n').map((l) => l.slice(0, 14))).toEqual([
      '<p>The lock at',
      '<p>Nobody was ',
      '<h1>Barges wai',
      '<p>In the harb',
      '<p>One of them',
    ])
  })

  test('a sentence goes on in the next column and on the next page', async () => {
    const html = await read(
      {
        text: [
          ...column(40, 560, LEFT.slice(0, 3)),
          ...column(210, 560, [
            'bent it by half a metre, and the',
            'board said that it would not be',
            'opened again before the',
          ]),
        ],
      },
      { text: column(40, 560, ['first of May.', 'Nobody was hurt.']) },
    )
    expect(html).toBe(
      `<p>${LEFT.slice(0, 3).join(' ')} bent it by half a metre, and the board said that it would not be opened again before the <span role="doc-pagebreak" id="page2" aria-label="2"></span>first of May. Nobody was hurt.</p>`,
    )
  })

  test('words cut at the ends of lines: joined, kept, or left as they are', async () => {
    const html = await read({
      text: column(40, 500, [
        'The govern-',
        'ment of Lund and its Anglo-',
        'Norwegian partner want a long-',
        'term treaty on the har-',
        'bour. The harbour board is well-',
        'informed, and a long term is well',
        'known. Pre-',
        'and post-war walls stand.',
      ]),
    })
    expect(html.replaceAll(/<\/?p>/g, '')).toBe(
      'The government of Lund and its Anglo-Norwegian partner want a long-term treaty on the harbour. The harbour board is well-informed, and a long term is well known. Pre- and post-war walls stand.',
    )
  })

  test('an initial that is a word of its own', async () => {
    const html = await read({
      text: [
        [40, 476, 36, 'A'],
        ...column(68, 500, [
          'storm tore the roof off the lock',
          'house at Brant on Monday night,',
          'and a storm on Tuesday the walls.',
        ]),
        ...column(40, 464, ['Nobody was hurt in either of them.', 'The board will build a new one.']),
      ],
    })
    expect(html).toContain('<p>A storm tore the roof off the lock house at Brant')
  })

  test('rows of short cells are a table', async () => {
    const rows = [
      ['Lock', 'Barges', 'Days'],
      ['Brant', '14', '3'],
      ['Lund', '40', '9'],
      ['Holm', '2', '1'],
    ]
    const html = await read({
      text: [
        ...column(40, 560, LEFT),
        ...rows.flatMap((r, i) => r.map((c, k) => [40 + k * 90, 480 - i * 14, 10, c] as const)),
        ...column(40, 400, RIGHT),
      ],
    })
    expect(html).toBe(
      `<p>${LEFT.join(' ')}</p>\n<table>\n${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('\n')}\n</table>\n<p>${RIGHT.join(' ')}</p>`,
    )
  })

  test('running heads with the number of the page in them, and a page that is set across', async () => {
    const page = (n: number, lines: string[]) => ({
      text: [[40, 580, 8, `${n} Lock and Quay, March`] as const, ...column(40, 540, lines)],
    })
    const html = await read(page(11, LEFT), page(12, RIGHT))
    expect(html).toBe(
      `<header class="pageheader"><p>11 Lock and Quay, March</p></header>\n<p>${LEFT.join(' ')}</p>\n<p><span role="doc-pagebreak" id="page2" aria-label="2"></span></p>\n<header class="pageheader"><p>12 Lock and Quay, March</p></header>\n<p>${RIGHT.join(' ')}</p>`,
    )
    expect(await read({ text: column(40, 300, LEFT), rotate: 180 })).toBe(`<p>${LEFT.join(' ')}</p>`)
  })

  test('a page without text among others is named', async () => {
    const page = await pdf(rawOf(pdfOf([{ text: column(40, 500, LEFT) }, { text: [] }])))
    expect(page.gaps?.map((g) => g.note)).toEqual([
      'page 2 of 2 without text: blank, or pictures that would have to be recognised first (OCR)',
    ])
  })
})

describe('bounds', () => {
  const small = pdfOf([{ text: column(40, 500, ['The lock at Brant is shut.']) }])

  const bombOf = (bytes: number) => pdfOf([{ text: [], packed: deflateSync(Buffer.alloc(bytes, 'q ')) }])

  test('pages, pieces, bytes and seconds; the next document is read as if nothing had been', async () => {
    const many = pdfOf(Array.from({ length: 30 }, () => ({ text: [] })))
    expect((await failure(pdf(rawOf(many), { ...LIMITS, pages: 20 }))).message).toContain(
      'a PDF of 30 pages, more than the 20',
    )
    const map = pdfOf([
      { text: Array.from({ length: 300 }, (_, i) => [(i * 37) % 380, (i * 53) % 580, 4, 'x'] as const) },
    ])
    expect((await failure(pdf(rawOf(map), { ...LIMITS, pieces: 200 }))).code).toBe('R6301')
    expect((await failure(pdf(rawOf(small), { ...LIMITS, bytes: 100 }))).code).toBe('R6301')
    const late = await failure(pdf(rawOf(bombOf(100_000_000)), { ...LIMITS, seconds: 0.02 }))
    expect(late.code).toBe('R6310')
    expect(article((await pdf(rawOf(small))).html)).toBe('<p>The lock at Brant is shut.</p>')
  })

  test('a stream that unpacks without end', async () => {
    const bomb = bombOf(200_000_000)
    expect(bomb.length).toBeLessThan(2_000_000)
    const error = await failure(pdf(rawOf(bomb), { ...LIMITS, memory: 150_000_000 }))
    expect(['R6301', 'R6310']).toContain(error.code)
    expect((await pdf(rawOf(small))).html).toContain('The lock at Brant is shut.')
  })

  test('what is no PDF', async () => {
    for (const bytes of ['%PDF-1.4\n', 'The lock is shut.', '%PDF-1.7\nxref\n0 1\ntrailer << /Root 1 0 R >>'])
      expect((await failure(pdf(rawOf(bytes)))).code).toBe('R6302')
  })
})

test('damage ends in a page or in an error that names it', async () => {
  for (const file of [
    'chromium-columns.pdf',
    'libreoffice-columns.pdf',
    'groff-columns.pdf',
    'encrypted.pdf',
    'scanned.pdf',
  ]) {
    const { pages, errors } = await survives(pdf, damaged(fixture(file), 40))
    expect(pages + errors).toBe(80)
    if (file.endsWith('-columns.pdf')) expect(pages).toBeGreaterThan(10)
  }
  const own = pdfOf([{ text: column(40, 500, ['The lock at Brant is shut.', 'Nobody knows why.']) }])
  const { pages } = await survives(pdf, damaged(rawOf(own), 100))
  expect(pages).toBeGreaterThan(20)
})
