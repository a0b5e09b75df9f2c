import { describe, expect, it } from 'vitest'
import { readPage } from '../index.ts'

const LEAD = 'The ferry to the islands did not sail on Monday, since its engine had been lent to a museum.'
const byline = (line: string) =>
  readPage({ html: `<article><h1>Ferry late again</h1>${line}${`<p>${LEAD}</p>`.repeat(5)}</article>` }).byline

describe('authors that a page prints', () => {
  it.each<[string, string[]]>([
    ['<p><span class="author vcard"><a class="url fn n">Petra Holm</a></span> <a>28 May 2024</a></p>', ['Petra Holm']],
    ['<div><a class="vcard author" rel="author"><span class="fn">Petra</span></a></div>', ['Petra']],
    ['<div><span itemprop="author">Petra Holm</span>, <span>28.05.2024</span></div>', ['Petra Holm']],
    ['<p class="byline">ByPetra Holm</p>', ['Petra Holm']],
    ['<p class="byline">Petra Holm, Jo Dahl y Ana Ruiz</p>', ['Petra Holm', 'Jo Dahl', 'Ana Ruiz']],
    [
      '<div class="author-date"><span class="byline author">von Redaktion, </span><span>24. Januar 2022</span></div>',
      ['Redaktion'],
    ],
  ])('%s', (line, people) => {
    expect(byline(line)?.value).toEqual(people)
  })
  it('has the name as evidence, without what stands around it', () => {
    expect(byline('<p><span class="author"> Petra Holm </span></p>')?.evidence?.text).toBe('Petra Holm')
  })
  it.each([
    '<p>News | Islands | Ferry Lines</p>',
    '<p>28.05.2024 | Lake Brant | Ferry Lines</p>',
    '<p>28 May 2024</p>',
  ])('nobody in %s', (line) => expect(byline(line)).toBeNull())
})
