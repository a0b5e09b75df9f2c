import { describe, expect, it } from 'vitest'
import { readPage } from '../index.ts'

const STORY = [
  'The ferry to the islands did not sail on Monday, since its engine had been lent to a museum on the mainland for the summer.',
  'The harbour master said that nobody had asked him, and that the engine would be back before the goats had to go to market.',
  'A spokeswoman for the museum said on Tuesday that visitors were fond of the engine, and that it was oiled twice a day.',
]
const LD = (author: unknown, more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Ferry late again', author, publisher: { '@type': 'Organization', name: 'The Valley Courier' }, ...more })}</script>`
const page = (over: string, { head = '', end = '', foot = '' } = {}) =>
  readPage({
    url: 'https://courier.example/news/ferry-late-again',
    html: `<!doctype html><html lang="en"><head><title>Ferry late again - The Valley Courier</title><meta property="og:site_name" content="The Valley Courier">${head}</head><body>
<header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>Ferry late again</h1>${over}${STORY.map((p) => `<p>${p}</p>`).join('')}${end}</article></main>
<aside><h2>More from the Courier</h2><ul><li><a href="/a">Goats win the cup</a> <span class="byline">By Rolf Bruun</span></li><li><a href="/b">Dam keeper asleep</a> <span class="byline">By Edda Moen</span></li></ul></aside>
<footer>© 2024 The Valley Courier</footer>${foot}</body></html>`,
  })
const authors = (...of: Parameters<typeof page>) => page(...of).byline?.value ?? null

describe('roles and outlets that are glued to a name', () => {
  it.each<[string, string, string[]]>([
    [
      'role without a space',
      '<div class="byline"><span>By Petra Holm</span><span>Politics Editor</span></div>',
      ['Petra Holm'],
    ],
    ['role, glued', '<p class="byline">Petra HolmPolitics Editor</p>', ['Petra Holm']],
    ['role behind a space', '<p class="byline">By Petra Holm Senior Political Correspondent</p>', ['Petra Holm']],
    [
      'role on a line of its own',
      '<div class="contributor"><div>Petra Holm</div><div>Islands correspondent</div></div>',
      ['Petra Holm'],
    ],
    ['role before', '<p class="byline">Islands correspondent Petra Holm</p>', ['Petra Holm']],
    ['outlet behind a comma', '<p class="byline">By Petra Holm, BBC News</p>', ['Petra Holm']],
    ['outlet, glued', '<div class="byline"><span>Petra Holm</span><span>BBC News</span></div>', ['Petra Holm']],
    ['outlet of the page', '<p class="byline">Petra Holm, The Valley Courier</p>', ['Petra Holm']],
    ['outlet and place', '<p class="byline">By Petra Holm, BBC News, Lower Bay</p>', ['Petra Holm']],
    [
      'several, each with a role',
      '<p class="byline">By Petra Holm, Health Editor, and Luis Ortega, Data Reporter</p>',
      ['Petra Holm', 'Luis Ortega'],
    ],
    ['place', '<p class="byline">Petra Holm in Lower Bay and Luis Ortega in Arl</p>', ['Petra Holm', 'Luis Ortega']],
    [
      'time',
      '<div class="byline">Petra Holm<time datetime="2024-05-03">Published 3 May 2024</time></div>',
      ['Petra Holm'],
    ],
    ['capitals', '<p class="byline">By PETRA HOLM</p>', ['Petra Holm']],
  ])('%s', (_, over, names) =>
    expect(authors(over)?.map((n) => n.toLowerCase())).toEqual(names.map((n) => n.toLowerCase())),
  )
})

describe('agencies and desks', () => {
  it.each<[string, string, string, string[]]>([
    ['an agency alone', '<p class="byline">By Reuters</p>', '', ['Reuters']],
    ['an agency alone, declared', '', '<meta name="author" content="Associated Press">', ['Associated Press']],
    ['an agency as an organization', '', LD({ '@type': 'Organization', name: 'AFP' }), ['AFP']],
    ['a desk', '<p class="byline">By Courier Staff</p>', '', ['Courier Staff']],
    ['a desk with agencies', '<p class="byline">Courier staff and agencies</p>', '', ['Courier staff and agencies']],
    ['a job for a name', '<p class="byline">By Staff Reporter</p>', '', ['Staff Reporter']],
    [
      'people before the agency',
      '<p class="byline">By Petra Holm and Reuters</p>',
      LD({ '@type': 'Organization', name: 'Reuters' }),
      ['Petra Holm'],
    ],
    [
      'people printed, the agency declared',
      '<p class="byline">By Petra Holm and Luis Ortega</p>',
      '<meta name="author" content="Reuters">',
      ['Petra Holm', 'Luis Ortega'],
    ],
    [
      'people printed, the outlet declared',
      '<p class="byline">By Petra Holm</p>',
      LD({ '@type': 'Organization', name: 'The Valley Courier' }),
      ['Petra Holm'],
    ],
    [
      'people printed, a user declared',
      '<p class="byline">By Petra Holm</p>',
      '<meta name="author" content="admin">',
      ['Petra Holm'],
    ],
  ])('%s', (_, over, head, names) => expect(authors(over, { head })).toEqual(names))
})

describe('who helped is no author', () => {
  it.each([
    '<p class="byline">By Petra Holm. Additional reporting by Luis Ortega</p>',
    '<p class="byline">By Petra Holm</p><p class="byline">Edited by Luis Ortega</p>',
    '<p class="byline">By Petra Holm; photographs by Luis Ortega</p>',
    '<p class="byline">By Petra Holm, with reporting by Luis Ortega in Arl</p>',
    '<p class="byline">Words by Petra Holm, pictures by Luis Ortega</p>',
  ])('%s', (over) => expect(authors(over)).toEqual(['Petra Holm']))
  it('a line at the foot names who reported, not who edited', () => {
    const end = '<p>Reporting by Petra Holm in Lower Bay and Luis Ortega in Arl; Editing by Edda Moen</p>'
    expect(authors('<p class="byline">By Reuters</p>', { end })).not.toContain('Edda Moen')
  })
})

describe('where pages of today print their authors', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a link to the author, no names of elements',
      '<div class="css-1x2y"><a href="/people/petra-holm">Petra Holm</a></div>',
      '',
      ['Petra Holm'],
    ],
    [
      '"By" in an element of its own',
      '<div class="sc-a"><div class="sc-b">By</div><div class="sc-c">Petra Holm</div></div>',
      '',
      ['Petra Holm'],
    ],
    [
      'two elements, one author each',
      '<div class="authors"><span class="author">Petra Holm</span><span class="author">Luis Ortega</span></div>',
      '',
      ['Petra Holm', 'Luis Ortega'],
    ],
    [
      'JSON-LD with a list of people',
      '',
      LD([
        { '@type': 'Person', name: 'Petra Holm' },
        { '@type': 'Person', name: 'Luis Ortega' },
      ]),
      ['Petra Holm', 'Luis Ortega'],
    ],
    [
      'JSON-LD with a list of names',
      '',
      LD({ '@type': 'Person', name: ['Petra Holm', 'Luis Ortega'] }),
      ['Petra Holm', 'Luis Ortega'],
    ],
    [
      'JSON-LD with the role in the name',
      '',
      LD({ '@type': 'Person', name: 'Petra Holm, Political Editor' }),
      ['Petra Holm'],
    ],
    [
      'several meta elements',
      '',
      '<meta property="article:author" content="https://social.example/courier"><meta name="author" content="Petra Holm">',
      ['Petra Holm'],
    ],
    ['behind a day', '<p>3 May 2024 | 10:15 | Petra Holm</p>', '', ['Petra Holm']],
    ['a day between', '<p>Petra Holm · 3 May 2024 · 4 min read</p>', '', ['Petra Holm']],
    ['accents apart from their letters', '<p class="byline">By Zoe\u0308 Ma\u0308rz</p>', '', ['Zoë März']],
    [
      'a call behind',
      '<p class="byline">By <a href="/by/petra-holm">Petra Holm</a> Follow @petraholm</p>',
      '',
      ['Petra Holm'],
    ],
  ])('%s', (_, over, head, names) => expect(authors(over, { head })).toEqual(names))
  it('not the authors of other stories, nor those whom it tells of', () => {
    expect(authors('')).toBeNull()
    expect(
      authors('<p>The song by Petra Holm was played as the ferry did not leave the harbour, twice in a row.</p>'),
    ).toBeNull()
  })
  it('the name under the story', () => {
    expect(authors('', { end: '<p>— Petra Holm</p>' })).toEqual(['Petra Holm'])
    expect(
      authors('', { end: '<p class="tagline">Petra Holm is the islands correspondent of the Courier.</p>' }),
    ).toEqual(['Petra Holm'])
  })
})

describe('pasted text', () => {
  it.each([
    ['By Reuters', ['Reuters']],
    ['By Courier Staff', ['Courier Staff']],
    ['By Petra Holm and Reuters', ['Petra Holm']],
  ])('%s', (line, names) =>
    expect(readPage({ text: ['Ferry late again', line, ...STORY].join('\n\n') }).byline?.value).toEqual(names),
  )
})
