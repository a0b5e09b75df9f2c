/** Families of `bench/nasty` at a small size: what is read of very many of one thing is what is read of one. */
import { expect, it } from 'vitest'
import { articleMarkdown, readPage } from './index.ts'

const N = 2000
const LEAD = 'The ferry to the islands did not sail on Monday, since its engine had been lent to a museum.'
const many = (s: string) => s.repeat(N)
const words = (page: Parameters<typeof readPage>[0], role?: string) => {
  const { text, blocks } = readPage(page)
  return blocks.filter((b) => !role || b.role === role).map((b) => text.slice(b.start, b.end))
}
const all = (s: string, n = N) => Array.from({ length: n }, () => s)

it('items of Markdown are one list, and come back as they were written', () => {
  const markdown = many('- the ferry is late\n').trim()
  const article = readPage({ markdown })
  expect(words({ markdown }, 'list')).toEqual(all('the ferry is late'))
  expect(article.marks!.filter((m) => m.kind === 'list')).toEqual([
    { kind: 'list', start: 0, end: article.text.length, level: 1, ordered: false },
  ])
  expect(article.marks!.filter((m) => m.kind === 'item')).toHaveLength(N)
  expect(article.blocks.every((b) => markdown.slice(b.origin!.start, b.origin!.end) === 'the ferry is late')).toBe(true)
  expect(articleMarkdown(article)).toBe(markdown)
})
it('paragraphs of Markdown with links keep them all', () => {
  const { text, marks } = readPage({ markdown: many('The [ferry](https://x.example/f) is `late` today.\n\n') })
  expect(text).toBe(all('The ferry is late today.').join('\n\n'))
  expect(marks!.map((m) => text.slice(m.start, m.end))).toEqual(all('').flatMap(() => ['ferry', 'late']))
})
it('very many code spans in one paragraph are written with signs that they lack', () => {
  const markdown = `${many('a ``b ` c`` d ')}e`
  const article = readPage({ markdown })
  expect(article.text).toBe(`${many('a b ` c d ')}e`)
  expect(articleMarkdown(article) === markdown).toBe(true)
  const marks = 'a ` '.repeat(150_000).trim()
  const code = readPage({ html: `<p>${LEAD} <code>${marks}</code></p>` })
  expect(articleMarkdown(code) === `${LEAD} \`\` ${marks} \`\``).toBe(true)
})
it('quotations in quotations are read as deep as they may go', () => {
  const { text, marks } = readPage({ markdown: `${'>'.repeat(N)} ${LEAD}` })
  expect(text.endsWith(LEAD)).toBe(true)
  expect(marks!.map((m) => m.level)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
})
it('brackets that never close are words', () => {
  expect(words({ markdown: many('[a') })).toEqual([many('[a')])
})
it('pasted lines that were wrapped are joined, paragraph by paragraph', () => {
  const wrapped = 'The ferry to the islands did not sail on Monday, since\nits engine had been lent to a museum.\n'
  expect(words({ text: many(wrapped) })).toEqual(all(wrapped.trim()))
})
it('pasted items of a list stay apart', () => {
  expect(words({ text: `${LEAD}\n${many('• the ferry stays\n')}` }, 'list')).toEqual(all('• the ferry stays'))
})
it('spaces without end in a pasted line and before its break are no more than spaces', () => {
  const text = `${LEAD}${many(' ')}It was${many(' ')}old.`
  expect(words({ text })).toEqual([text])
  expect(articleMarkdown(readPage({ text }))).toBe(text)
})
