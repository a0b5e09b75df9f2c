import { expect, it } from 'vitest'
import { readPage } from '../../page/index.ts'
import { kindLine } from './kind.ts'

const of = (html: string) => kindLine({ page: readPage({ html }).page ?? null })
const LINKS = '<ul>' + '<li><a href="/a">The ferry to the islands was late</a></li>'.repeat(30) + '</ul>'
const STORY =
  '<p>The ferry to the islands was late on Monday, and nobody in the harbour knew why it had not sailed.</p>'.repeat(4)

it('a page that is no article is told to be none', () => {
  expect(of(`<title>Port</title><h1>Port</h1><p>${LINKS}</p>`)).toMatch(/no article/)
  expect(of('<title>Port</title><h1>Port</h1>')).toBe('no article was found on this page')
})

it('an article is not, and pasted text is no page', () => {
  expect(of(`<h1>Ferry late</h1>${STORY}`)).toBeNull()
  expect(kindLine({ page: null })).toBeNull()
})
