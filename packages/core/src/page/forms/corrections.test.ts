import { describe, expect, it } from 'vitest'
import { readPage } from '../index.ts'

const STORY = [
  'The harbour board of Larkfield said on Wednesday that the old dam will close for a year from June, after divers found cracks in its gates.',
  'Boats will be sent through the northern channel, which is two hours longer, the board said in a letter to the crews.',
  'Olav Greger, who owns two boats, said nobody had told him anything before the letter came.',
]
const pasted = (note: string, place: 'head' | 'foot') => ({
  published: '2026-03-04',
  text: ['Dam to close for a year', ...(place === 'head' ? [note, ...STORY] : [...STORY, note])].join('\n\n'),
})
const html = (note: string) => ({
  published: '2026-03-04',
  html: `<article><h1>Dam to close for a year</h1>${STORY.map((p) => `<p>${p}</p>`).join('')}${note}</article>`,
})
const notes = (page: Parameters<typeof readPage>[0]) => {
  const { text, page: about, blocks } = readPage(page)
  for (const c of about?.corrections ?? []) expect(text.slice(c.start, c.end)).toBe(c.text)
  expect(blocks.filter((b) => b.role === 'paragraph')).toHaveLength(STORY.length)
  return (about?.corrections ?? []).map((c) => [c.kind, c.day, c.text])
}

describe('notes by which an article is corrected', () => {
  it.each([
    [
      'Correction (March 5, 2026): An earlier version of this article said that the dam had four gates. It has three.',
      'correction',
      '2026-03-05',
    ],
    [
      'Correction: An earlier version of this article said that the dam was built on May 2, 1985. It was built a year before.',
      'correction',
      null,
    ],
    ['This article was amended on 6 March 2026 to give the right name of the channel.', 'correction', '2026-03-06'],
    ['• This story was corrected on 7 March to say that the dam is 40 years old.', 'correction', '2026-03-07'],
    ['A correction was made on Jan. 9: The name of the mayor was misspelled.', 'correction', '2027-01-09'],
    [
      'Clarification, March 8: The headline of this article was changed to make clear that boats may still pass.',
      'clarification',
      '2026-03-08',
    ],
    ['Editor’s note: This article has been updated to include a statement by the ministry.', 'note', null],
  ])('%s', (note, kind, day) => {
    expect(notes(pasted(note, 'head'))).toEqual([[kind, day, note]])
    expect(notes(pasted(note, 'foot'))).toEqual([[kind, day, note]])
    expect(notes(html(`<p><em>${note}</em></p>`))).toEqual([[kind, day, note]])
  })
  it('with their label in a line of its own', () => {
    const note =
      '<div class="correction"><h4>Correction</h4><p>The dam has three gates, not four as we said in this article on Wednesday.</p></div>'
    expect(notes(html(note))).toEqual([
      ['correction', null, 'Correction\n\nThe dam has three gates, not four as we said in this article on Wednesday.'],
    ])
  })
  it('are none where the story tells of a correction', () => {
    const { page } = readPage({
      text: [
        ...STORY,
        'The board corrected its figures on Monday and said that it had been wrong about the gates.',
      ].join('\n\n'),
    })
    expect(page?.corrections).toBeUndefined()
  })
})
