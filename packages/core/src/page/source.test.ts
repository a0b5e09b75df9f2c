import { describe, expect, it } from 'vitest'
import { readPage, sourceOf } from './index.ts'

const WORDS = '<p>The ferry to the islands did not sail on Monday, the harbour master said.</p>'
const of = (canonical: string, url?: string) =>
  sourceOf(url, readPage({ html: `<link rel="canonical" href="${canonical}">${WORDS}`, url }).page)

describe('the address of an article', () => {
  it.each([
    ['https://gazette.example/a', 'https://gazette.example/a?ref=mail#top'],
    ['https://gazette.example/a', 'https://www.gazette.example/a'],
    ['https://gazette.example/a', 'http://m.gazette.example/amp/a'],
    ['https://gazette.example/a', 'https://news.gazette.example/a'],
    ['https://news.gazette.example/a', 'https://www.gazette.example/a'],
    ['https://www.gazette.example/a', 'clipping 12'],
  ])('is %s, as the page says, and it was fetched from %s', (canonical, url) => {
    expect(of(canonical, url)).toEqual({ url: canonical, retrievedFrom: url })
  })
  it.each([
    ['https://other.example/a', 'https://gazette.example/a'],
    ['https://gazette.example.evil.example/a', 'https://gazette.example/a'],
    ['https://notgazette.example/a', 'https://gazette.example/a'],
    ['https://b.blogs.example/a', 'https://c.blogs.example/a'],
    ['https://example/a', 'https://gazette.example/a'],
    ['https://gazette.example/', 'https://gazette.example/a'],
    ['https://ann@gazette.example/b', 'https://gazette.example/a'],
    ['javascript:alert(1)', 'https://gazette.example/a'],
    ['ftp://gazette.example/a', 'https://gazette.example/a'],
    ['http://[', 'https://gazette.example/a'],
    ['', 'https://gazette.example/a'],
  ])('is not what the page says where that is %j: it was fetched from %s', (canonical, url) => {
    expect(of(canonical, url)).toEqual({ url })
  })
  it('is relative to where the page was found, or to what it says its addresses are relative to', () => {
    expect(of('/a', 'https://gazette.example/x/y?z')).toMatchObject({ url: 'https://gazette.example/a' })
    const html = `<base href="https://gazette.example/2024/"><link rel="canonical" href="a">${WORDS}`
    expect(sourceOf(undefined, readPage({ html }).page)).toEqual({ url: 'https://gazette.example/2024/a' })
  })
  it('is what the page says where nobody gives one, and null where the page does not either', () => {
    expect(of('https://gazette.example/a')).toEqual({ url: 'https://gazette.example/a' })
    expect(of('https://gazette.example/')).toEqual({ url: null })
    expect(of('/a')).toEqual({ url: null })
    expect(sourceOf('https://gazette.example/a', undefined)).toEqual({ url: 'https://gazette.example/a' })
  })
  it('stands in the front matter of Markdown', () => {
    const markdown = '---\nurl: https://gazette.example/a\n---\nThe ferry is late.'
    const read = (url?: string) => sourceOf(url, readPage({ markdown, url }).page)
    expect(read()).toEqual({ url: 'https://gazette.example/a' })
    expect(read('https://gazette.example/a?x=1')).toEqual({
      url: 'https://gazette.example/a',
      retrievedFrom: 'https://gazette.example/a?x=1',
    })
    expect(read('https://mirror.example/a')).toEqual({ url: 'https://mirror.example/a' })
  })
})
