import { describe, expect, it } from 'vitest'
import { isBody } from '../../record/index.ts'
import { readPage } from '../index.ts'

const P = (s: string) => `<p>${s}</p>`
const STORY = [
  'Farmers in the valley blocked the main road for a second day on Monday, demanding that the dam be opened at once.',
  'The harbour master said the water was too low, and that he would not be moved by goats, however many there were.',
  'Police counted forty tractors and one donkey, which was later released without charge to its owner in the village.',
]
const PAGE = `<!doctype html><html lang="en"><head><title>Road blocked &amp; reopened | The Valley Herald</title>
<meta property="og:site_name" content="The Valley Herald">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Road blocked","datePublished":"2024-05-03T10:15:00+01:00","author":[{"@type":"Person","name":"Petra Holm"}]}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<article><h1>Road blocked &amp; reopened</h1><div class="byline">By Petra Holm</div>
<div class="article-body">${P(STORY[0])}${P(`${STORY[1]} <b>He</b> left.`)}
<figure><img src="g.jpg"><figcaption>A goat on the dam</figcaption></figure>
${P('<a href="/x">Read more: Dam keeper found asleep</a>')}
<h2>A long night</h2>${P(STORY[2])}<ul><li>Forty tractors stood there all night.</li><li>One donkey stood beside them.</li></ul></div></article>
<aside class="related"><h3>Most read</h3><ul><li><a href="/1">Goat found on the roof of the town hall</a></li></ul></aside>
<div id="comments"><p>I have never liked goats, and I say so every week in this place, as you all know very well.</p></div>
<p style="display:none">Hidden words.</p><script>var x = "<p>no</p>"</script>
<footer><p>© 2024 The Valley Herald. All rights reserved.</p></footer></body></html>`

describe('readPage on HTML', () => {
  const page = readPage({ html: PAGE })
  const of = (role: string) => page.blocks.filter((b) => b.role === role).map((b) => page.text.slice(b.start, b.end))
  it('keeps the article as body', () => {
    expect(page.blocks.filter((b) => isBody(b.role)).map((b) => page.text.slice(b.start, b.end))).toEqual([
      STORY[0],
      `${STORY[1]} He left.`,
      STORY[2],
      'Forty tractors stood there all night.',
      'One donkey stood beside them.',
    ])
  })
  it('labels what stands beside it', () => {
    expect(of('headline')).toEqual(['Road blocked & reopened'])
    expect(of('byline')).toEqual(['By Petra Holm'])
    expect(of('caption')).toEqual(['A goat on the dam'])
    expect(of('read-more')).toEqual(['Read more: Dam keeper found asleep'])
    expect(of('heading')).toEqual(['A long night'])
    expect(of('navigation')).toEqual(['Home', 'World'])
    expect(of('recommended')).toEqual(['Most read', 'Goat found on the roof of the town hall'])
    expect(of('comments')).toHaveLength(1)
    expect(of('copyright')).toEqual(['© 2024 The Valley Herald. All rights reserved.'])
  })
  it('shows nothing that is hidden', () => {
    expect(page.text).not.toMatch(/Hidden|var x/)
  })
  it('finds title, people, outlet and day', () => {
    expect(page.title?.value).toBe('Road blocked & reopened')
    expect(page.byline?.value).toEqual(['Petra Holm'])
    expect(page.outlet?.value).toBe('The Valley Herald')
    expect(page.published).toEqual({ value: '2024-05-03', evidence: null, rule: 'json-ld' })
  })
  it('knows where in the source each block stands', () => {
    for (const b of page.blocks) {
      const source = PAGE.slice(b.origin!.start, b.origin!.end)
        .replace(/<[^>]*>/g, '')
        .replaceAll('&amp;', '&')
      expect(source).toBe(page.text.slice(b.start, b.end))
    }
  })
  it('puts items of a list on lines of their own', () => {
    expect(page.text).toContain('all night.\nOne donkey')
  })
})

describe('bad mark-up', () => {
  it('reads broken JSON-LD by its fields', () => {
    const html = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-03", oops}</script>${STORY.map(P).join('')}`
    expect(readPage({ html }).published?.value).toBe('2024-05-03')
  })
  it('survives depth, truncation and towers of JSON', () => {
    expect(readPage({ html: '<div>'.repeat(20_000) + STORY[0] }).text).toBe(STORY[0])
    expect(readPage({ html: `${P(STORY[0])}<div class="` }).text).toBe(STORY[0])
    expect(
      readPage({ html: `<script type="application/ld+json">${'['.repeat(50_000)}</script>${P(STORY[0])}` }).text,
    ).toBe(STORY[0])
  })
  it('begins the body where content begins', () => {
    expect(readPage({ html: `<head><title>x</title>${P(STORY[0])}` }).text).toBe(STORY[0])
  })
  it('makes paragraphs of doubled line breaks', () => {
    expect(readPage({ html: `<div>${STORY.join('<br><br>')}</div>` }).text).toBe(STORY.join('\n\n'))
  })
  it('reads XHTML as XML has it, and other pages as browsers do', () => {
    const body = `<a id="top"/><div class="x"/><iframe src="x"/><script src="a.js"/>${P(`${STORY[0]} <![CDATA[5 < 6 & so on.]]>`)}<p/>${P(STORY[1]!)}`
    const xml = `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`
    expect(readPage({ html: xml }).text).toBe(`${STORY[0]} 5 < 6 & so on.\n\n${STORY[1]}`)
    expect(readPage({ html: `<html><body>${P(STORY[0]!)}<iframe src="x"/>${P(STORY[1]!)}` }).text).toBe(STORY[0])
  })
  it('finds no second headline where mark-up gives one: a line of facts over the story is a part of it', () => {
    const facts = 'Tested by Petra Holm on roads near the harbour'
    const html = `<article><h1>Road reopened</h1>${P(facts)}${STORY.map(P).join('')}</article>`
    const { text, blocks } = readPage({ html })
    const of = (role: string) => blocks.filter((b) => b.role === role).map((b) => text.slice(b.start, b.end))
    expect(of('headline')).toEqual(['Road reopened'])
    expect(blocks.find((b) => text.slice(b.start, b.end) === facts)?.rule).not.toBe('headline-first-line')
    // pasted text has no mark-up to know better
    expect(readPage({ text: ['Road reopened after a flood', ...STORY].join('\n\n') }).blocks[0]!.role).toBe('headline')
  })
  it.each([
    ['Price of &lt;salt&gt; &amp; <b>pepper</b> up', 'Price of <salt> & <b>pepper</b> up'],
    ['Cats &<st', 'Cats &<st'],
    ['Nets &amp;amp; boats', 'Nets & boats'],
  ])('shows the title %j as a browser does', (written, shown) => {
    const html = `<title>${written}</title><title>&<i><</title>${STORY.map(P).join('')}`
    expect(readPage({ html }).title?.value).toBe(shown)
  })
  it('refuses a page that shows nothing', () => {
    expect(() => readPage({ html: '<html><script>1</script></html>' })).toThrowError(
      expect.objectContaining({ code: 'R1003' }),
    )
  })
})
