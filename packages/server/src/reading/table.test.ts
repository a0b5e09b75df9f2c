import { type Record, readPage } from '@readout/core'
import { expect, test } from 'vitest'
import { Tables } from './table.ts'

const LEAD =
  'The harbour party won in four of the five towns on Sunday, the electoral office said, with a turnout of 71 per cent.'
/** The tables of a page as HTML, without the attributes of their words. */
const tablesOf = (html: string) => {
  const article = readPage({
    html: `<article><h1>How the towns voted</h1><p>${LEAD}</p>${html}<p>${LEAD}</p></article>`,
  })
  const record = article as unknown as Record
  const tables = new Tables(record)
  const out: string[] = []
  for (let i = 0; i < article.blocks.length; ) {
    const table = tables.at(article.blocks as Record['blocks'], i)
    if (table) out.push(tables.html(table, (b) => article.text.slice(b.start, b.end)).replace(/<\/?p\b[^>]*>|\n/g, ''))
    i += table?.size ?? 1
  }
  return out
}

test('a table has its heading cells, cells over several rows and columns, and empty ones where the page has them', () => {
  const [table, other, ...none] = tablesOf(`<table><tr><th>Town</th><th colspan="2">Harbour</th><th>Others</th></tr>
<tr><th rowspan="2">Larkfield</th><td>61</td><td>+4</td><td></td></tr><tr><td>58</td><td></td><td>42</td></tr></table>
<p>${LEAD.replace('four', 'three')}</p><table><tr><td>Monday</td><td>Talks</td></tr><tr><td>Friday</td><td>A vote</td></tr></table>`)
  expect(table).toBe(
    '<div class="grid" role="group" tabindex="0" aria-label="Table 1"><table>' +
      '<tr><th scope="col">Town</th><th scope="col" colspan="2">Harbour</th><th scope="col">Others</th></tr>' +
      '<tr><th scope="row" rowspan="2">Larkfield</th><td>61</td><td>+4</td><td></td></tr>' +
      '<tr><td>58</td><td></td><td>42</td></tr></table></div>',
  )
  expect(other).toContain(
    'aria-label="Table 2"><table><tr><td>Monday</td><td>Talks</td></tr><tr><td>Friday</td><td>A vote</td></tr>',
  )
  expect(none).toEqual([])
})

test('a cell that takes more rows than there are ends with the table', () => {
  expect(tablesOf('<table><tr><th rowspan="9">Town</th><td>61</td></tr><tr><td>58</td></tr></table>')[0]).toContain(
    '<table><tr><th scope="col" rowspan="2">Town</th><td>61</td></tr><tr><td>58</td></tr></table>',
  )
})
