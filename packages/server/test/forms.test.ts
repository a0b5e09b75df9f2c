/** Tables, interviews, live blogs, corrections and further pages on the reading page. */
import { validateRecord } from '@readout/core/validate'
import { expect, test } from 'vitest'
import { readingPage } from '../src/pages/reading.ts'
import { makeForms, makeLetter } from './forms.ts'

const record = makeForms()
const page = String(await readingPage(record, 'How the towns of the fjord voted', new Set()).main)

test('the record keeps the rules', () => {
  expect(validateRecord(record)).toEqual([])
})

test('a correction stands over the text, with its day', () => {
  const head = page.slice(0, page.indexOf('<article'))
  expect(head).toContain('<strong>Correction, 5 March 2026.</strong> An earlier version of this article said')
})

test('a table is one, with heading cells', () => {
  const table = /<table>[\s\S]*?<\/table>/.exec(page)![0]
  const words = table.replace(/<(?!\/?t[hrd]\b)[^>]*>/g, '').replace(/[●○]/g, '')
  expect(words).toContain('<tr><th scope="col">Town</th><th scope="col" colspan="2">Harbour party</th>')
  expect(words).toMatch(/<tr><th scope="row" rowspan="2">Larkfield<\/th><td>61\.2<\/td><td>\+4\.1<\/td><td><\/td>/)
  expect(table.match(/<tr>/g)).toHaveLength(4)
})

test('speakers, entries and further pages are told', () => {
  const labels = [...page.matchAll(/<b>(.*?)<\/b>:/g)].map((m) => m[1]!.replace(/<[^>]*>/g, ''))
  expect(labels).toEqual(['Courier', 'Thabo Jordan', 'Courier', 'Thabo Jordan'])
  const entries = [...page.matchAll(/Entry <time datetime="([^"]*)"/g)].map((m) => m[1])
  expect(entries).toEqual(['22:05', '21:10', '20:42', '19:30'].map((clock) => `2026-03-04T${clock}:00Z`))
  expect(page).toContain('<span class="role">Page 2</span>')
})

test('items of a newsletter are told, with the way to their stories', async () => {
  const letter = makeLetter()
  expect(validateRecord(letter)).toEqual([])
  const html = String(await readingPage(letter, 'Morning', new Set()).main)
  const items = [...html.matchAll(/Item(?: <a href="([^"]*)"[^>]*>its story<\/a>)?<\/span>/g)].map((m) => m[1])
  expect(items).toEqual(['https://post.example/1', 'https://post.example/2', 'https://post.example/3'])
})
