import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadoutError } from '../record/error.ts'
import type { Article, Page } from '../record/index.ts'
import { articleMarkdown, readPage } from './index.ts'

const scraps = fc.constantFrom(
  'The minister said on Monday that the talks were off.',
  '“We need your help,” she said.',
  'Read more',
  'Support our journalism today.',
  'date 2024-05-03 ',
  '14.20 ',
  'OSLO, May 3 — ',
  'By Jane Doe',
  '\n\nDOE: Will you go?\n\nMR. ROE (on air): I will.\n\n',
  'Recommended',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\u00a0',
  '🔴',
  '"',
  '|',
  '\t',
  'Town\tVotes\nLark\t61\n',
  '\n\n=====\nHarbour is shut\n=====\n\n',
  '\n\n* * *\n\n2. Tram is voted for\n\n',
  'Unsubscribe: https://post.example/u\n',
  'You are receiving this because you signed up.\n\n',
  'A message from our sponsor',
  '\n\nRead more: https://post.example/s\n\n',
  'Home | World',
)
const words = fc
  .array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 })
  .map((a) => a.join(''))
const marks = fc
  .array(
    fc.oneof(
      scraps,
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="share">',
        '</div>',
        '<br>',
        '<a href=x>',
        '</a>',
        '<li>',
        '<ul>',
        '</ul>',
        '<table><tr><td>',
        '<tr><th rowspan=2>',
        '<td colspan=3>',
        '</table>',
        '<caption>',
        '<dl><dt>Jane Doe<dd>',
        '<p><strong>Jane Doe</strong> I say',
        '<ol start=-3 reversed><li value=7>',
        '<span role="doc-pagebreak" aria-label="4"></span>',
        '</td>',
        '<h1>',
        '</h1>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '&amp;',
        '&#0;',
        '&nbsp;',
        '<b',
        '>',
        '<title>',
        '</title>',
        '&<st',
        '<pre>',
        '<nav>',
        '</nav>',
        '<article>',
        '<b>',
        '</b>',
        '<em>',
        '<a href="/y">',
        '<ol><li>',
        '</ol>',
        '<blockquote>',
        '<hr>',
        '<p><b>Harbour is shut</b></p><p>',
        '<h2><a href="/s">Tram is voted for</a></h2><p>',
        '<p><b>It is over:</b> ',
        '</blockquote>',
        '<code>',
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((a) => a.join(''))

const tryRead = (page: Page): Article | null => {
  try {
    return readPage(page)
  } catch (error) {
    expect(error).toBeInstanceOf(ReadoutError)
    return null
  }
}

function holds(article: Article) {
  let at = 0
  for (const b of article.blocks) {
    expect(b.start).toBeGreaterThanOrEqual(at)
    expect(b.end).toBeGreaterThan(b.start)
    expect(article.text.slice(at, b.start)).toMatch(/^\s*$/)
    at = b.end
  }
  expect(at).toBeLessThanOrEqual(article.text.length)
  expect(article.text.slice(at)).toMatch(/^\s*$/)
  const open: { end: number; kind: string }[] = []
  let from = 0
  for (const m of article.marks ?? []) {
    expect(m.start).toBeGreaterThanOrEqual(from)
    expect(m.end).toBeGreaterThan(m.start)
    expect(m.end).toBeLessThanOrEqual(article.text.length)
    while (open.length && open.at(-1)!.end <= m.start) open.pop()
    if (open.length) expect(m.end).toBeLessThanOrEqual(open.at(-1)!.end)
    expect(article.text.slice(m.start, m.end).trim()).toHaveLength(m.end - m.start)
    if (m.kind === 'section') expect(article.text.slice(m.start, m.end).startsWith(m.title!)).toBe(true)
    if (m.kind === 'row') expect(open.some((o) => o.kind === 'table')).toBe(true)
    if (m.kind === 'cell') expect(open.some((o) => o.kind === 'row')).toBe(true)
    open.push(m)
    from = m.start
  }
  expect(() => articleMarkdown(article)).not.toThrow()
  for (const fact of [article.title, article.byline, article.outlet, article.dateline, article.published])
    if (fact?.evidence) expect(article.text.slice(fact.evidence.start, fact.evidence.end)).toBe(fact.evidence.text)
  for (const { at } of article.gaps) if (at) expect(article.text.slice(at.start, at.end)).toBe(at.text)
}

describe('over any input', () => {
  it('blocks of a text are in order, apart, and hold all but white space', () => {
    fc.assert(
      fc.property(words, (text) => {
        const article = tryRead({ text })
        if (!article) return
        expect(article.text).toHaveLength(text.length)
        expect(article.text).toBe(text.toWellFormed().replaceAll('\0', '\uFFFD'))
        holds(article)
      }),
      { numRuns: 300, seed: 17 },
    )
  })
  it('so are those of a page, and each knows its place in the source', () => {
    fc.assert(
      fc.property(marks, (html) => {
        const article = tryRead({ html })
        if (!article) return
        holds(article)
        let at = 0
        for (const b of article.blocks) {
          expect(b.origin!.start).toBeGreaterThanOrEqual(at)
          expect(b.origin!.end).toBeGreaterThan(b.origin!.start)
          expect(b.origin!.end).toBeLessThanOrEqual(html.length)
          at = b.origin!.start
        }
      }),
      { numRuns: 500, seed: 18 },
    )
  })
  it('so are those of a story on several pages', () => {
    fc.assert(
      fc.property(marks, fc.array(marks, { minLength: 1, maxLength: 3 }), (html, further) => {
        const next = further.map((h, i) => ({ html: h, url: i ? `https://example.org/${i}` : null }))
        const article = tryRead({ html, next })
        if (!article) return
        holds(article)
        let at = [1, 0]
        for (const { origin } of article.blocks) {
          const here = [origin!.page ?? 1, origin!.start]
          expect(here[0] > at[0]! || (here[0] === at[0] && here[1] >= at[1]!)).toBe(true)
          expect(origin!.end).toBeLessThanOrEqual([html, ...further][here[0]! - 1]!.length)
          at = here
        }
      }),
      { numRuns: 200, seed: 21 },
    )
  })
  it('so are those of Markdown, and each knows its place in the source', () => {
    const signs = fc.constantFrom(
      ...[
        '\0',
        '\ud800',
        '*',
        '**',
        '_',
        '`',
        '``',
        '[',
        ']',
        '](',
        ')',
        '](/x)',
        '![',
        '> ',
        '- ',
        '2. ',
        '   ',
        '# ',
        '---',
        '```',
      ],
      ...['\\', '<b>', '<!--', '-->', '&amp;', '[a]: /b', '|', '\n| --- |\n', '\t', '\n', '\n\n', 'boat', '“no”'],
    )
    const markdown = fc.array(fc.oneof(scraps, signs, signs), { maxLength: 40 }).map((a) => a.join(''))
    fc.assert(
      fc.property(markdown, (source) => {
        const article = tryRead({ markdown: source })
        if (!article) return
        holds(article)
        let at = 0
        for (const b of article.blocks) {
          expect(b.origin!.start).toBeGreaterThanOrEqual(at)
          expect(b.origin!.end).toBeLessThanOrEqual(source.length)
          at = b.origin!.start
        }
      }),
      { numRuns: 500, seed: 20 },
    )
  })
  it('a closing tag cut off by the end of the page is no text', () => {
    expect(tryRead({ html: '<p>The town council met.</p></The minister said so.' })?.text).toBe('The town council met.')
  })
  it('the same bytes give the same article', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(tryRead({ text })).toEqual(tryRead({ text }))
      }),
      { numRuns: 50, seed: 19 },
    )
  })
})
