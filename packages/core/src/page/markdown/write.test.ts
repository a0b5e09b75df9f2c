import { describe, expect, it } from 'vitest'
import type { Mark } from '../../record/index.ts'
import { readPage } from '../index.ts'
import { escapeText } from './escape.ts'
import { inlineMarkdown } from './inline.ts'
import { articleMarkdown } from './write.ts'

const LEAD = 'The ferry to the islands did not sail on Monday, since its engine had been lent to a museum.'
const markdown = (body: string) =>
  articleMarkdown(
    readPage({ html: `<article><p>${LEAD}</p>${body}<p>${LEAD}</p></article>`, url: 'https://gazette.example/a/b' }),
  )
    .replace(`${LEAD}\n\n`, '')
    .replace(`\n\n${LEAD}`, '')

describe('an article as Markdown', () => {
  it('has its title, its authors, and what was marked up', () => {
    const html = `<html><head><title>Ferry *late* – The Gazette</title><meta property="og:site_name" content="The Gazette"></head>
<h1>Ferry *late*</h1><p class="byline">By Petra Holm</p><p>${LEAD}</p><p>The <b>mayor</b> said <a href="/x(1)">so</a>.</p><h2>Why #2</h2><p>${LEAD}</p>`
    expect(articleMarkdown(readPage({ html, url: 'https://gazette.example/a' }))).toBe(
      `# Ferry \\*late\\*\n\n*Petra Holm · The Gazette*\n\n${LEAD}\n\nThe **mayor** said [so](https://gazette.example/x%281%29).\n\n## Why #2\n\n${LEAD}`,
    )
  })
  it('keeps the time of each entry of a live blog', () => {
    const entry = (at: string, words: string) =>
      `<div class="live-entry"><time datetime="2026-03-11T${at}:00Z">${at}</time><h2>${words}</h2><p>At ${at} the harbour said: ${words.toLowerCase()}, and nobody knew for how long.</p></div>`
    const html = `<h1>Live: the storm</h1><p>${LEAD}</p>${entry('11:20', 'Quay shut')}${entry('10:05', 'Ferry late')}${entry('09:40', 'Storm near')}${entry('08:00', 'Calm')}`
    expect(articleMarkdown(readPage({ html }))).toMatch(
      /\n\n\*\*11:20\*\*\n\n## Quay shut\n\nAt 11:20 .*\n\n\*\*10:05\*\*\n\n## Ferry late\n\nAt 10:05 /,
    )
  })
  it('nests lists under their items, and keeps the numbers', () => {
    expect(
      markdown(
        '<ol><li>The first engine was lent to a museum.</li><li><p>The second was sold to a farmer.</p><p>He has not paid.</p><ul><li>He says that he will.</li><li>His wife says no.</li></ul></li></ol>',
      ),
    ).toBe(
      [
        '1. The first engine was lent to a museum.',
        '2. The second was sold to a farmer.',
        '',
        '   He has not paid.',
        '   - He says that he will.',
        '   - His wife says no.',
      ].join('\n'),
    )
  })
  it('does not let one list run into the next', () => {
    expect(markdown('<ul><li>One engine was lent.</li></ul><ul><li>Another engine was sold.</li></ul>')).toBe(
      '- One engine was lent.\n\n* Another engine was sold.',
    )
  })
  it('quotes paragraph by paragraph, and quotations inside', () => {
    expect(
      markdown(
        '<blockquote><p>It will be back by May.</p><blockquote>So I was told by the museum.</blockquote></blockquote>',
      ),
    ).toBe('> It will be back by May.\n>\n> > So I was told by the museum.')
  })
  it('breaks lines where the page does', () => {
    expect(markdown('<p>The ferry was late,<br>- and nobody knew why it was.</p>')).toBe(
      'The ferry was late,\\\n\\- and nobody knew why it was.',
    )
  })
  it('goes by the roles of blocks where there are no marks, as in records of older versions', () => {
    const { marks, ...old } = readPage({
      html: `<article><p>${LEAD}</p><ul><li>One engine was lent.</li><li>One was sold.</li></ul><blockquote>It is late, he said.</blockquote><h4>Why</h4><p>${LEAD}</p></article>`,
    })
    expect(marks!.length).toBeGreaterThan(0)
    expect(articleMarkdown(old)).toBe(
      `${LEAD}\n\n- One engine was lent.\n- One was sold.\n\n> It is late, he said.\n\n## Why\n\n${LEAD}`,
    )
  })
})

describe('what Markdown would take for mark-up', () => {
  it.each([
    ['5 * 3 < 20 & [sic] snake_case ~x', '5 \\* 3 \\< 20 & \\[sic\\] snake\\_case \\~x'],
    ['# no heading', '\\# no heading'],
    ['#1 on the list', '#1 on the list'],
    ['1. May was cold', '1\\. May was cold'],
    ['2024 was cold', '2024 was cold'],
    ['- he said', '\\- he said'],
    ['-5 degrees', '-5 degrees'],
    ['--- | ---', '\\--- | ---'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['one\n=====', 'one\n\\====='],
  ])('%j is written %j', (text, want) => {
    expect(escapeText(text, true)).toBe(want)
  })
  it('emphasis that signs cannot say is written as HTML', () => {
    const of = (text: string, ...marks: [Mark['kind'], number, number][]) =>
      inlineMarkdown(
        text,
        0,
        text.length,
        marks.map(([kind, start, end]) => ({
          kind,
          start,
          end,
          ...(kind === 'link' ? { href: 'https://e.org/' } : {}),
        })),
      )
    expect(of('a word', ['emphasis', 2, 6])).toBe('a _word_')
    expect(of('rewording', ['emphasis', 2, 6])).toBe('re<em>word</em>ing')
    expect(of('rewording', ['strong', 2, 6])).toBe('re**word**ing')
    expect(of('so“no”so', ['strong', 2, 6])).toBe('so<strong>“no”</strong>so')
    expect(of('not this!', ['strong', 0, 3], ['emphasis', 0, 3])).toBe('**_not_** this!')
    expect(of('look!here', ['link', 5, 9])).toBe('look\\![here](https://e.org/)')
    expect(of('run `x` now', ['code', 4, 7])).toBe('run `` `x` `` now')
  })
})
