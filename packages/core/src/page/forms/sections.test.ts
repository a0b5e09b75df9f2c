import { describe, expect, it } from 'vitest'
import { type Article, isBody, type Page } from '../../record/index.ts'
import { articleMarkdown, readPage } from '../index.ts'
import { FURNITURE, GREETING, ITEMS, newsletter, PLAIN_WAYS, plainLetter, storyAt, WAYS } from './sections.fixture.ts'

const loose = (s: string) => s.toLowerCase().replace(/^[^\p{L}]+|[.]$/gu, '')
const sections = (a: Article) => a.marks!.filter((m) => m.kind === 'section')
const bodyOf = (a: Article) => a.blocks.filter((b) => isBody(b.role)).map((b) => a.text.slice(b.start, b.end))

/** Each item is one section, with its heading, its words, its story, and nothing of another. */
function holdsItems(a: Article) {
  const found = sections(a)
  expect(found.map((m) => loose(m.title!))).toEqual(ITEMS.map((i) => i.heading.toLowerCase()))
  expect(found.map((m) => m.href)).toEqual(ITEMS.map((_, i) => storyAt(i)))
  for (const [i, m] of found.entries()) {
    const words = a.text.slice(m.start, m.end)
    expect(words.startsWith(m.title!)).toBe(true)
    for (const [k, item] of ITEMS.entries())
      for (const p of item.paragraphs) expect(words.includes(p), `${i}: ${p}`).toBe(k === i)
    for (const f of FURNITURE) expect(words).not.toContain(f)
  }
  const body = bodyOf(a)
  for (const f of FURNITURE) expect(body.some((b) => b.includes(f))).toBe(false)
  expect(body).toContain(GREETING)
  for (const { paragraphs } of ITEMS) for (const p of paragraphs) expect(body.some((b) => b.endsWith(p))).toBe(true)
  // no block runs over from one item into another
  for (const b of a.blocks)
    for (const m of found)
      expect(b.end <= m.start || b.start >= m.end || (b.start >= m.start && b.end <= m.end)).toBe(true)
}

describe('items of a newsletter', () => {
  it.each(WAYS)('in tables, by %s', (_, way) => {
    const mail: Page = { html: newsletter(way), container: { kind: 'mail' } }
    holdsItems(readPage(mail))
    // its words tell that it is a mail where nobody says so
    holdsItems(readPage({ html: newsletter(way) }))
  })
  it.each(PLAIN_WAYS)('in plain text, %s', (_, head, rule) => {
    holdsItems(readPage({ text: plainLetter(head, rule) }))
  })
  it('are running text, though tables lay them out', () => {
    const a = readPage({ html: newsletter(WAYS[0][1]) })
    expect(a.blocks.filter((b) => b.role === 'table')).toEqual([])
    expect(a.marks!.filter((m) => m.kind === 'table')).toEqual([])
  })
  it('on a page of the web, where each links to its story', () => {
    const items = ITEMS.map(
      ({ heading, paragraphs }, i) =>
        `<h2>${heading}</h2><p>${paragraphs.join('</p><p>')}</p><p><a href="/s/${i + 1}">Read the story</a></p>`,
    )
    const page = (body: string) =>
      readPage({
        html: `<html><head><title>Three things to know</title></head><body><nav><a href="/">Home</a></nav><main><article><h1>Three things to know</h1><p>${GREETING}</p>${body}</article></main></body></html>`,
        url: 'https://post.example/morning',
      })
    const a = page(items.join('<hr>'))
    expect(sections(a).map((m) => [m.title, m.href])).toEqual(ITEMS.map((item, i) => [item.heading, storyAt(i)]))
    expect(articleMarkdown(a)).toContain(`## [${ITEMS[1].heading}](${storyAt(1)})`)
    // headings alone part one story as well, and so do rules
    expect(sections(page(items.map((i) => i.replace(/<p><a.*/, '')).join('<hr>')))).toEqual([])
  })
  it('are none under a story: headings there lead to other stories', () => {
    const story = Array.from(
      { length: 8 },
      (_, i) => `<p>${ITEMS[i % 3].paragraphs[1]} It was the ${i + 2}th time.</p>`,
    )
    const more = ITEMS.map(
      ({ heading, paragraphs }, i) => `<h3><a href="/s/${i}">${heading}</a></h3><p>${paragraphs[0]}</p>`,
    )
    const html = `<html><head><title>Harbour shut</title></head><body><article><h1>Harbour shut</h1>${story.join('')}${more.join('')}</article></body></html>`
    expect(sections(readPage({ html }))).toEqual([])
  })
  it('are none of an essay that stars part, and stars are no words', () => {
    const a = readPage({ text: `Harbour shut\n\n${ITEMS.map((i) => i.paragraphs.join('\n\n')).join('\n\n* * *\n\n')}` })
    expect(sections(a)).toEqual([])
    expect(bodyOf(a)).toEqual(ITEMS.flatMap((i) => i.paragraphs))
  })
  it('are none of a letter with one story', () => {
    const a = readPage({
      html: `<html><head><title>Harbour shut</title></head><body><p><a href="/b">View this email in your browser</a></p><h1>Harbour shut</h1><p>${ITEMS[0].paragraphs.join('</p><p>')}</p><h2>Why it matters</h2><p>${ITEMS[1].paragraphs.join('</p><p>')}</p><h2>What next</h2><p>${ITEMS[2].paragraphs.join('</p><p>')}</p><p>You receive this letter because you signed up for it. <a href="/u">Unsubscribe</a></p></body></html>`,
    })
    expect(sections(a)).toEqual([])
    expect(a.blocks.at(-1)!.role).toBe('newsletter')
    expect(bodyOf(a)).toEqual(ITEMS.flatMap((i) => i.paragraphs))
  })
})
