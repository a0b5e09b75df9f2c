import { describe, expect, it } from 'vitest'
import { articleText, readPage } from '../index.ts'

const STORY = [
  'ASKERBY — The ferry company Brennick Lines stopped all crossings to the northern islands on Tuesday after a crack was found in the hull of its largest ship.',
  'The crack, which is about two metres long, was found by a diver during a routine check on Sunday night, its director told the harbour council.',
  'Islanders have been told to expect no fresh deliveries before Friday, and the hospital in Tollen has sent for a helicopter.',
]
const linked = (body?: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferries halted after crack is found', datePublished: '2026-03-03T08:00:00Z', author: { '@type': 'Person', name: 'Ivo Marsh' }, ...(body ? { articleBody: body } : {}) })}</script>`
const shell = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head><meta property="og:title" content="Ferries halted after crack is found"><meta name="description" content="Brennick Lines waits for surveyors.">${head}</head><body><div id="root">${body}</div></body></html>`

describe('a page that shows nothing', () => {
  it.each([
    ['', ''],
    ['with a menu', '<nav><a href="/n">News</a></nav><p>Please enable JavaScript.</p>'],
  ])('but declares its text %s', (_, body) => {
    const page = readPage({ html: shell(linked(STORY.join('\n\n')), body) })
    expect(articleText(page)).toContain('The ferry company Brennick Lines stopped')
    expect(articleText(page)).toContain(STORY[2])
    expect(page.text).not.toContain('News')
    expect(page.title?.value).toBe('Ferries halted after crack is found')
    expect(page.published?.value).toBe('2026-03-03')
    expect(page.byline?.value).toEqual(['Ivo Marsh'])
    expect(page.dateline?.value).toBe('Askerby')
    expect(page.gaps.map((g) => g.code)).toContain('declared-text')
    for (const b of page.blocks) expect(b.origin).toBeNull()
  })
  it('but declares title and day', () => {
    const page = readPage({ html: shell(linked()) })
    expect(page.blocks.map((b) => [b.role, page.text.slice(b.start, b.end)])).toEqual([
      ['headline', 'Ferries halted after crack is found'],
      ['standfirst', 'Brennick Lines waits for surveyors.'],
    ])
    expect(page.published?.value).toBe('2026-03-03')
    expect(page.gaps.map((g) => g.code)).toEqual(expect.arrayContaining(['declared-text', 'no-article']))
  })
  it('nor says what it is', () => {
    expect(() => readPage({ html: '<!doctype html><html><body><div id="root"></div></body></html>' })).toThrow(
      'the page shows no text',
    )
  })
})
it('what the page shows comes first', () => {
  const page = readPage({
    html: shell(linked('Something else. '.repeat(40)), STORY.map((s) => `<p>${s}</p>`).join('')),
  })
  expect(page.text).not.toContain('Something else')
})
