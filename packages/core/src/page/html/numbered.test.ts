import { expect, it } from 'vitest'
import { articleMarkdown, readPage } from '../index.ts'

const LEAD = 'The harbour board of Larkfield read out its list on Monday, and the crews wrote it down word by word.'
const read = (list: string) =>
  readPage({ html: `<article><h1>What the board wants</h1><p>${LEAD}</p>${list}<p>${LEAD}</p></article>` })
const items = (list: string) => read(list).marks!.flatMap((m) => (m.kind === 'item' ? [m.number] : []))
const li = (n: number) => '<li>The pier is repaired.</li>'.repeat(n)

it.each([
  ['from 1', `<ol>${li(3)}</ol>`, [1, 2, 3]],
  ['from its start', `<ol start="4">${li(2)}</ol>`, [4, 5]],
  ['from a start below nought', `<ol start="-1">${li(3)}</ol>`, [-1, 0, 1]],
  ['afresh from an item’s own value', `<ol>${li(1)}<li value="9">The crews are paid.</li>${li(1)}</ol>`, [1, 9, 10]],
  ['down to 1', `<ol reversed>${li(3)}</ol>`, [3, 2, 1]],
  ['down from its start', `<ol reversed start=10>${li(2)}</ol>`, [10, 9]],
  ['by letters, which are numbers, too', `<ol type="a" start="3">${li(2)}</ol>`, [3, 4]],
  ['from 1 where the start is no number', `<ol start="x">${li(2)}</ol>`, [1, 2]],
  ['not at all in a list without numbers', `<ul start="4">${li(2)}</ul>`, [undefined, undefined]],
])('a list counts %s', (_, list, numbers) => {
  expect(items(list)).toEqual(numbers)
})

it('and keeps its numbers as Markdown, and back', () => {
  const markdown = articleMarkdown(read(`<ol start="4">${li(1)}<li value="9">The crews are paid.</li></ol>`))
  expect(markdown).toContain('\n\n4. The pier is repaired.\n9. The crews are paid.\n\n')
  expect(readPage({ markdown }).marks!.flatMap((m) => (m.kind === 'item' ? [m.number] : []))).toEqual([4, 9])
})

it('a number below nought, which Markdown has not, becomes nought', () => {
  expect(articleMarkdown(read(`<ol start="-1">${li(1)}</ol>`))).toContain('\n0. The pier')
})
