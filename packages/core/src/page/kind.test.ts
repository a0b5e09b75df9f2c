import { describe, expect, it } from 'vitest'
import { readPage } from './index.ts'

const codes = (html: string) => readPage({ html }).gaps.map((g) => g.code)
const LINE =
  'The ferry to the islands did not sail on Monday, since its engine had been lent to a museum in the capital.'
const data = (json: string) => `<script type="application/ld+json">${json}</script>`

describe('what kind of page it is', () => {
  it('a live blog, by what it declares', () => {
    expect(codes(`${data('{"@type":"LiveBlogPosting","headline":"Ferry"}')}<p>${LINE}</p>`)).toContain('live-blog')
  })
  it('the stub of an article that is for subscribers', () => {
    expect(
      codes(`${data('{"@type":"NewsArticle","isAccessibleForFree":"False"}')}<h1>Ferry</h1><p>${LINE}</p>`),
    ).toContain('paywall-stub')
    expect(
      codes(`<h1>Ferry</h1><p>${LINE}</p><p>Subscribe to continue reading. Already a subscriber? Log in</p>`),
    ).toContain('paywall-stub')
  })
  it('a list of other pages', () => {
    const cards = Array.from(
      { length: 20 },
      (_, i) => `<div><h3><a href="/${i}">Goat number ${i} found on a roof</a></h3></div>`,
    )
    expect(codes(`<h1>News</h1>${cards.join('')}`)).toContain('index-page')
  })
  it('no more than an article', () => {
    const found = codes(`<h1>Ferry</h1>${`<p>${LINE}</p>`.repeat(20)}`)
    for (const kind of ['live-blog', 'paywall-stub', 'cookie-wall', 'index-page']) expect(found).not.toContain(kind)
  })
})
