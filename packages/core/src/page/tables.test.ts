import { describe, expect, it } from 'vitest'
import type { Article } from '../record/index.ts'
import { articleMarkdown, readPage } from './index.ts'

/** The tables of an article, row by row: cells as their column, their words and what else is known of them. */
function tablesOf({ text, marks }: Article): string[][][] {
  const tables: string[][][] = []
  for (const m of marks ?? []) {
    if (m.kind === 'table') tables.push([])
    else if (m.kind === 'row') tables.at(-1)!.push([])
    else if (m.kind === 'cell')
      tables
        .at(-1)!
        .at(-1)!
        .push(
          `${m.column}${m.header ? 'h' : ''}${m.colspan ? `c${m.colspan}` : ''}${m.rowspan ? `r${m.rowspan}` : ''} ${text.slice(m.start, m.end)}`,
        )
  }
  return tables
}

const LEAD =
  'The harbour party won in four of the five towns on Sunday, the electoral office said, with a turnout of 71 per cent.'
const TAIL = 'Olav Greger, who leads the party, said he would sleep for a day and then talk to all about a new council.'
const page = (table: string) =>
  `<html><body><nav><a href="/">Home</a> <a href="/w">World</a></nav><main><article><h1>How the towns of the fjord voted</h1><p>${LEAD}</p>${table}<p>${TAIL}</p></article></main><footer><table><tr><td><a href="/a">About</a></td><td><a href="/b">Jobs</a></td></tr><tr><td><a href="/c">Help</a></td><td>© 2026</td></tr></table></footer></body></html>`
const VOTES = `<figure class="wp-block-table"><table><caption>Votes by town</caption><thead><tr><th>Town</th><th colspan="2">Harbour party</th><th>Others</th></tr></thead>
<tbody><tr><th scope="row" rowspan="2">Larkfield</th><td>61.2</td><td>+4.1</td><td></td></tr><tr><td>58.0</td><td><b>−3.2</b></td><td>42</td></tr>
<tr><td>Grain | South</td><td>April 3</td><td>Read more</td><td><a href="/x">Share</a></td></tr></tbody></table></figure>`
const VOTES_READ = [
  ['1h Town', '2hc2 Harbour party', '4h Others'],
  ['1hr2 Larkfield', '2 61.2', '3 +4.1'],
  ['2 58.0', '3 −3.2', '4 42'],
  ['1 Grain | South', '2 April 3', '3 Read more', '4 Share'],
]

describe('a table of the article', () => {
  it('is kept whole, whatever its cells look like, and marked row by row and cell by cell', () => {
    const article = readPage({ html: page(VOTES) })
    expect(tablesOf(article)).toEqual([VOTES_READ])
    expect(article.blocks.filter((b) => b.role === 'table')).toHaveLength(13)
    expect(article.blocks.find((b) => b.role === 'caption')).toMatchObject({ rule: 'html-names' })
    expect(article.text).toContain('Town\tHarbour party\tOthers\nLarkfield\t61.2\t+4.1\n58.0')
  })
  it.each([
    [
      'without heading cells',
      '<table><tr><td>Monday</td><td>Talks</td></tr><tr><td>Friday</td><td>Vote</td></tr></table>',
      '1 Monday',
    ],
    [
      'with a first row in bold',
      '<table><tr><td><b>Day</b></td><td><p><strong>What</strong></p></td></tr><tr><td>Friday</td><td>Vote</td></tr></table>',
      '1h Day',
    ],
    [
      'with paragraphs in its cells',
      '<table><tr><th><p>Day</p></th><th><div>What</div></th></tr><tr><td><p>Friday</p><p>May 3</p></td><td>Vote</td></tr></table>',
      '1h Day',
    ],
    [
      'inside a layout table',
      '<table role="presentation"><tr><td><table><tr><th>Day</th><th>What</th></tr><tr><td>Friday</td><td>Vote</td></tr></table></td></tr></table>',
      '1h Day',
    ],
  ])('%s', (_, table, first) => {
    expect(tablesOf(readPage({ html: page(table) }))).toMatchObject([[[first, expect.any(String)], expect.any(Array)]])
  })
  it('at the end of the story belongs to it, too', () => {
    const html = page('').replace('</article>', `<h2>Results</h2>${VOTES}</article>`)
    expect(tablesOf(readPage({ html }))).toEqual([VOTES_READ])
  })
})

describe('no table of the article', () => {
  it.each([
    [
      'a page laid out in cells',
      `<table><tr><td><a href="/">Home</a></td><td><p>${LEAD}</p><p>${TAIL}</p><p>${LEAD.replace('four', 'three')}</p></td></tr><tr><td><a href="/w">World</a></td><td><p>${TAIL.replace('Olav', 'Per')}</p><p>${LEAD.replace('Sunday', 'Monday')}</p></td></tr></table>`,
    ],
    [
      'one that says so',
      '<table role="presentation"><tr><td>Monday</td><td>Talks</td></tr><tr><td>Friday</td><td>Vote</td></tr></table>',
    ],
    [
      'a menu',
      '<table><tr><td><a href="/a">About us</a></td><td><a href="/b">Jobs here</a></td></tr><tr><td><a href="/c">Get help</a></td><td><a href="/d">Contact</a></td></tr></table>',
    ],
    [
      'a picture over its caption',
      '<table><tr><td><img src="x.jpg"></td></tr><tr><td>The pier of Larkfield on Sunday.</td></tr></table>',
    ],
    ['furniture of the page', ''],
  ])('%s', (_, table) => {
    expect(tablesOf(readPage({ html: page(table) }))).toEqual([])
  })
})

describe('as Markdown', () => {
  const MARKDOWN = `| Town | Harbour party | | Others |
| --- | --- | --- | --- |
| Larkfield | 61.2 | +4.1 | |
| | 58.0 | **−3.2** | 42 |
| Grain \\| South | April 3 | Read more | [Share](/x) |`
  it('a table is one of GitHub’s', () => {
    expect(articleMarkdown(readPage({ html: page(VOTES) }))).toContain(`per cent.\n\n${MARKDOWN}\n\nOlav`)
  })
  it('and is read back cell by cell', () => {
    const article = readPage({ markdown: `# How the towns of the fjord voted\n\n${LEAD}\n\n${MARKDOWN}\n\n${TAIL}\n` })
    expect(tablesOf(article)).toEqual([
      [
        ['1h Town', '2h Harbour party', '4h Others'],
        ['1 Larkfield', '2 61.2', '3 +4.1'],
        ['2 58.0', '3 −3.2', '4 42'],
        ['1 Grain | South', '2 April 3', '3 Read more', '4 Share'],
      ],
    ])
    expect(articleMarkdown(article)).toContain(MARKDOWN)
  })
  it('one without headings stays so, and paragraphs of a cell stay apart', () => {
    const html = page(
      '<ul><li>Here:<table><tr><td>Monday</td><td><p>Talks</p><p>A meal</p></td></tr><tr><td>Friday</td><td>Vote</td></tr></table></li></ul>',
    )
    const markdown = articleMarkdown(readPage({ html }))
    expect(markdown).toContain('| | |\n| --- | --- |\n| Monday | Talks<br>A meal |\n| Friday | Vote |')
    const again = readPage({ markdown })
    expect(tablesOf(again)).toEqual([
      [
        ['1 Monday', '2 Talks\nA meal'],
        ['1 Friday', '2 Vote'],
      ],
    ])
    expect(articleMarkdown(again)).toContain('| Monday | Talks<br>A meal |')
  })
})

describe('in a very short page', () => {
  const short = (body: string) =>
    readPage({
      html: `<html><head><title>Votes by town</title></head><body><article><h1>Votes by town</h1>${body}</article></body></html>`,
    })
  const TABLE =
    '<table><tr><th>Town</th><th>Votes</th></tr><tr><td>Larkfield</td><td>61</td></tr><tr><td>Brennick</td><td>49</td></tr></table>'
  const roles = (body: string) =>
    short(body)
      .blocks.slice(1)
      .map((b) => b.role)
  it('a table right under the headline is one, and what follows is the story', () => {
    expect(
      roles(`${TABLE}<p>The county will count the rest on Friday.</p><p>Its clerk spoke of a calm day.</p>`),
    ).toEqual([...Array(6).fill('table'), 'paragraph', 'paragraph'])
  })
  it('what follows one is the story, with and without a full stop', () => {
    for (const tail of ['Votes that came by post will be counted on Friday', 'The rest comes later.'])
      expect(roles(`<p>The harbour party won in most towns on Sunday.</p>${TABLE}<p>${tail}</p>`).at(-1)).toBe(
        'paragraph',
      )
  })
  it('short items are a list', () => {
    expect(roles('<p>The town asks all who come on Sunday to bring:</p><ul><li>Water</li><li>A hat</li></ul>')).toEqual(
      ['paragraph', 'list', 'list'],
    )
  })
})

describe('in pasted text', () => {
  it('lines with tabs are rows', () => {
    const article = readPage({ text: `${LEAD}\n\nTown\tHarbour\tOthers\nLarkfield\t61.2\t\nGrain\t\t42\n\n${TAIL}` })
    expect(tablesOf(article)).toEqual([
      [
        ['1h Town', '2h Harbour', '3h Others'],
        ['1 Larkfield', '2 61.2'],
        ['1 Grain', '3 42'],
      ],
    ])
  })
  it.each([
    ['one line', `${LEAD}\n\nTown\tHarbour\n\n${TAIL}`],
    ['paragraphs that begin with a tab', `\t${LEAD}\n\t${TAIL}\n`],
    ['long words behind a tab', `A\t${LEAD} ${LEAD} ${LEAD}\nB\t${TAIL} ${TAIL} ${TAIL}`],
  ])('but not %s', (_, text) => {
    expect(tablesOf(readPage({ text }))).toEqual([])
  })
})
