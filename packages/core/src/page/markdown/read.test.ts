import { describe, expect, it } from 'vitest'
import { articleMarkdown, looksLikeMarkdown, readPage } from '../index.ts'

const LEAD = 'The ferry to the islands did not sail on Monday, since its engine had been lent to a museum.'
const read = (markdown: string, url?: string) => readPage({ markdown, url })
const blocks = (markdown: string) => {
  const { text, blocks } = read(markdown)
  return blocks.map((b) => [b.role, text.slice(b.start, b.end)])
}
const marks = (markdown: string, url?: string) => {
  const { text, marks } = read(markdown, url)
  return marks!.map(({ start, end, ...m }) => ({ ...m, words: text.slice(start, end) }))
}

describe('Markdown as a page', () => {
  it('has the words without the signs, in blocks with roles', () => {
    expect(
      blocks(
        `# Ferry *late* again #\n\nBy Petra Holm\n\n${LEAD}\nNobody knew\nwhy.\n\nWhat now\n---\n\n- The engine is old.\n- It was sold.\n\n> It will be back by May,\nhe said.\n\n***\n\n| Year | Boats |\n| --- | --- |\n| 2012 | 4 |\n`,
      ),
    ).toEqual([
      ['headline', 'Ferry late again'],
      ['byline', 'By Petra Holm'],
      ['paragraph', `${LEAD} Nobody knew why.`],
      ['heading', 'What now'],
      ['list', 'The engine is old.'],
      ['list', 'It was sold.'],
      ['quotation', 'It will be back by May, he said.'],
      ['table', 'Year'],
      ['table', 'Boats'],
      ['table', '2012'],
      ['table', '4'],
    ])
  })
  it('knows where in the source each block stands', () => {
    const markdown = `## Ferry late\n\n> ${LEAD}\n\n1. One **engine** was lent.`
    const origins = read(markdown).blocks.map((b) => markdown.slice(b.origin!.start, b.origin!.end))
    expect(origins).toEqual(['Ferry late', LEAD, 'One **engine** was lent.'])
  })
  it('reads links of all kinds, emphasis, code and escapes', () => {
    expect(
      marks(
        `${LEAD} See [the *old* boat](../boat "x"), [the museum][m], [m] or <https://x.example/a_b>; **not \\*this\\***, snake_case_name, \`a*b\` ![a picture](p.png) [nothing](javascript:x).\n\n[m]: https://museum.example/`,
        'https://gazette.example/2024/ferry',
      ),
    ).toEqual([
      { kind: 'link', href: 'https://gazette.example/boat', words: 'the old boat' },
      { kind: 'emphasis', words: 'old' },
      { kind: 'link', href: 'https://museum.example/', words: 'the museum' },
      { kind: 'link', href: 'https://museum.example/', words: 'm' },
      { kind: 'link', href: 'https://x.example/a_b', words: 'https://x.example/a_b' },
      { kind: 'strong', words: 'not *this*' },
      { kind: 'code', words: 'a*b' },
    ])
    expect(read(`${LEAD} ![a picture](p.png)2 \\* 3 &amp; 4 <!-- not seen --><b>so</b>`).text).toBe(
      `${LEAD} 2 * 3 & 4 so`,
    )
  })
  it('reads nested lists and quotations', () => {
    expect(marks(`${LEAD}\n\n3. One engine.\n\n   Two engines.\n   - Three\n   - Four\n4. Five`)).toEqual([
      { kind: 'list', level: 1, ordered: true, words: 'One engine.\n\nTwo engines.\nThree\nFour\n\nFive' },
      { kind: 'item', level: 1, number: 3, words: 'One engine.\n\nTwo engines.\nThree\nFour' },
      { kind: 'list', level: 2, ordered: false, words: 'Three\nFour' },
      { kind: 'item', level: 2, words: 'Three' },
      { kind: 'item', level: 2, words: 'Four' },
      { kind: 'item', level: 1, number: 4, words: 'Five' },
    ])
  })
  it('takes what front matter declares', () => {
    const page = read(
      `---\ntitle: "Ferry late"\nauthors:\n  - Petra Holm\n  - Jo Dahl\ndate: 2024-05-03T10:15:00Z\nsource: https://gazette.example/2024/ferry\ncategory: Islands\n---\n${LEAD} [Who](/who)?`,
    )
    expect(page.title).toEqual({ value: 'Ferry late', evidence: null, rule: 'front-matter' })
    expect(page.byline?.value).toEqual(['Petra Holm', 'Jo Dahl'])
    expect(page.published?.value).toBe('2024-05-03')
    expect(page.page).toMatchObject({
      published: { value: '2024-05-03T10:15:00Z', zone: 'Z', rule: 'front-matter' },
      section: { value: 'Islands' },
      canonical: { value: 'https://gazette.example/2024/ferry' },
    })
    expect(page.text).toBe(`${LEAD} Who?`)
    expect(page.marks).toMatchObject([{ href: 'https://gazette.example/who' }])
  })
  it('comes back as it was written', () => {
    const markdown = `# Ferry late again\n\n${LEAD} It was **so** _old_, and [nobody](https://gazette.example/who) knew.\n\n## What now\n\n1. One engine was lent.\n2. One was sold.\n\n   Nobody paid.\n   - He says so.\n\n> It will be back by May, he said.\n>\n> > So I was told.`
    expect(articleMarkdown(read(markdown))).toBe(markdown)
  })
  it.each([
    ['**Boats**\n\nThe net\0 is torn.', { start: 14, end: 15, text: '\uFFFD' }],
    [`[Boats](/\0x) are late.`, null],
    ['---\ntitle: No\0w\n---\nThe net is torn.', null],
  ])('says where in the text a character was replaced: %j', (markdown, at) => {
    const { text, gaps } = read(markdown)
    expect(gaps[0]).toMatchObject({ code: 'replaced-characters', at })
    if (at) expect(text.slice(at.start, at.end)).toBe(at.text)
  })
  it('refuses what shows nothing', () => {
    expect(() => read('[a]: https://x.example/')).toThrow(expect.objectContaining({ code: 'R1003' }))
  })
})

describe('Markdown by its content', () => {
  it.each([
    `# Ferry late\n\n${LEAD} [Who](https://x.example/)?`,
    `---\ntitle: Ferry late\n---\n${LEAD}`,
    '## Ferry\n\n- one\n- two',
    'The **ferry** is [late](/x).',
  ])('%j is', (text) => expect(looksLikeMarkdown(text)).toBe(true))
  it.each([
    LEAD,
    '- one\n- two\n\n> three',
    '# 1 on the list is the ferry, and nobody knows why.',
    'He [the mayor] (62) said **** no.',
    '---\nOslo, May 3\n---',
    'Call **now**! * terms apply',
    '{"text": "a **b** [c](https://x.example/)"}',
  ])('%j is not', (text) => expect(looksLikeMarkdown(text)).toBe(false))
})
