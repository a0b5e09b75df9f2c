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

describe('the day of a correction is not that of publication', () => {
  const story = Array.from(
    { length: 4 },
    (_, i) =>
      `<p>The board of the harbour said for the ${i + 2}th time that the dam was shut, and that nobody had been hurt by the water.</p>`,
  ).join('')
  const NOTES = [
    '<p>Correction (March 5, 2026): This text had the wrong name for the dam.</p>',
    '<p>Correction (March 5, 2026)</p><p>This text had the wrong name for the dam.</p>',
    '<p>Corrected on March 5, 2026</p>',
    '<p class="date">Correction: <time datetime="2026-03-05">March 5, 2026</time></p>',
    '<p>This article was amended on March 5, 2026 to mend the name of the dam.</p>',
  ]
  const day = (meta: string, under: string) =>
    readPage({
      html: `<html lang="en-US"><head><title>Dam of Larkfield is shut</title>${meta}</head><body><article><h1>Dam of Larkfield is shut</h1>${under}${story}</article></body></html>`,
    }).published?.value ?? null
  it.each(NOTES)('%s', (note) => {
    const meta = '<meta property="article:published_time" content="2026-03-04T19:00:00Z">'
    expect(day(meta, note)).toBe('2026-03-04')
    expect(day('', `${note}<p>March 3, 2026</p>`)).toBe('2026-03-03')
    expect(day('', note)).toBeNull()
    // a printed day beside it still tells on which day it was where the outlet is
    expect(day(meta.replace('04T19', '05T01'), `<p>March 4, 2026</p>${note}`)).toBe('2026-03-04')
  })
})
