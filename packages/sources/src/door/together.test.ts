import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { ReadoutError } from '@readout/core'
import { afterAll, describe, expect, test } from 'vitest'
import { openSources } from './open.ts'

const made: string[] = []
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true })
})

const PROSE =
  'The ferry to Brant was late again on Monday, the company said, and passengers waited on the quay for two hours. '
/** A page with this head and these links after its words. */
const page = (words: string, head = '', links = '', html = '') =>
  `<!doctype html><html${html}><head><title>Ferry</title>${head}</head><body><article><h1>Ferry</h1><p>${words} ${PROSE.repeat(3)}</p>${links}</article></body></html>`
const canonical = (url: string) => `<link rel="canonical" href="${url}">`
const next = (url: string) => `<link rel="next" href="${url}">`
const A = 'https://harbour.example/news/ferry'

/** What is read of a folder with these files: each with the files that go on with it. */
async function read(files: { [name: string]: string | Uint8Array }, named?: readonly string[]) {
  const dir = mkdtempSync(path.join(tmpdir(), 'readout-together-'))
  made.push(dir)
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(dir, name), content)
  const found: { [name: string]: string[] } = {}
  const notes: string[] = []
  for await (const { name, page, note } of openSources(named?.map((n) => path.join(dir, n)) ?? [dir])) {
    if (page instanceof ReadoutError) throw page
    found[path.basename(name)] = (page.next ?? []).map((p) => /<p>(\w+)/.exec(p.html)![1]!)
    if (note !== null) notes.push(note.replaceAll(`${dir}/`, ''))
  }
  return { found, notes }
}

describe('pages of one story', () => {
  test('are one article, whatever the order of their names', async () => {
    const files = {
      'story.html': page('One', canonical(A) + next(`${A}?page=2`)),
      'story-2.html': page('Two', canonical(`${A}?page=2`) + next(`${A}?page=3`)),
      'story-3.html': page('Three', canonical(`${A}?page=3`)),
      'other.html': page('Other', canonical(`${A}-other`)),
    }
    const { found, notes } = await read(files)
    expect(found).toEqual({ 'other.html': [], 'story.html': ['Two', 'Three'] })
    expect(notes).toEqual(['the story goes on in story-2.html, story-3.html: read as one article'])
    const shuffled = await read(files, ['story-3.html', 'story-2.html', 'other.html', 'story.html'])
    expect(shuffled.found).toEqual(found)
  })

  test('that all give the first page’s address are told by their names', async () => {
    const { found } = await read({
      'story.html': page('One', canonical(A), `<a href="${A}?page=2">Next page</a>`),
      'story-2.html': page('Two', canonical(A), `<a href="${A}">1</a> <a href="${A}?page=3">Next page</a>`),
      'story-3.html': page('Three', canonical(A), `<a href="${A}">1</a> <a href="${A}?page=2">2</a>`),
    })
    expect(found).toEqual({ 'story.html': ['Two', 'Three'] })
  })

  test('are told by the addresses they were saved from, and by links between files', async () => {
    const saved = (url: string, words: string, links = '') =>
      page(words, '', links).replace('<html>', `\n<!-- saved from url=(0050)${url} -->\n<html>`)
    const { found } = await read({
      'b.html': saved(A, 'One', '<a rel="next" href="/news/ferry/2">Continue reading</a>'),
      'a.html': saved(`${A}/2`, 'Two'),
    })
    expect(found).toEqual({ 'b.html': ['Two'] })
    const local = await read({
      'tide.html': page('One', '<link rel="next" href="tide-2.html">', '<a href="tide-2.html">Next page</a>'),
      'tide-2.html': page('Two'),
    })
    expect(local.found).toEqual({ 'tide.html': ['Two'] })
  })

  test('packed ones too', async () => {
    const { found } = await read({
      'story.html.gz': gzipSync(page('One', canonical(A) + next(`${A}?page=2`))),
      'story2.html.gz': gzipSync(page('Two', canonical(`${A}?page=2`))),
    })
    expect(found).toEqual({ 'story.html.gz': ['Two'] })
  })

  test('numbers alone join nothing, nor a next article, nor a circle', async () => {
    const apart = await read({
      'budget.html': page('One', canonical('https://harbour.example/budget')),
      'budget-2.html': page('Two', canonical('https://harbour.example/budget-2')),
    })
    expect(apart.found).toEqual({ 'budget-2.html': [], 'budget.html': [] })
    const article = await read({
      'a.html': page('One', canonical(A), `<a rel="next" href="https://harbour.example/news/quay">Next article</a>`),
      'b.html': page('Two', canonical('https://harbour.example/news/quay')),
    })
    expect(article.found).toEqual({ 'a.html': [], 'b.html': [] })
    const front = 'https://harbour.example/'
    const all = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`${i}.html`, page(`N${i}`, canonical(front))]))
    expect(Object.keys((await read(all)).found)).toHaveLength(5)
  })
})

describe('print and AMP pages', () => {
  test('are read once, as the main page', async () => {
    const { found, notes } = await read({
      'amp.html': page('Amp', canonical(A), '', ' amp'),
      'ferry-print.html': page('Print', canonical(A)),
      'ferry.html': page('Main', canonical(A)),
    })
    expect(found).toEqual({ 'ferry.html': [] })
    expect(notes).toEqual(['the same article is in amp.html, ferry-print.html: not read again'])
  })

  test('alone they are read', async () => {
    expect((await read({ 'amp.html': page('Amp', canonical(A), '', ' amp') })).found).toEqual({ 'amp.html': [] })
    const two = await read({
      'amp.html': page('Amp', canonical(A), '', ' amp'),
      'other.html': page('Other', canonical(`${A}-2`)),
    })
    expect(Object.keys(two.found)).toEqual(['amp.html', 'other.html'])
  })

  test('two pages of one address that are no twins are both read', async () => {
    const { found } = await read({ 'a.html': page('Monday', canonical(A)), 'b.html': page('Tuesday', canonical(A)) })
    expect(found).toEqual({ 'a.html': [], 'b.html': [] })
  })
})
