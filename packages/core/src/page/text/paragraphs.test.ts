import { describe, expect, it } from 'vitest'
import { paragraphs } from './paragraphs.ts'

const cut = (s: string) => paragraphs(s).map((p) => s.slice(p.start, p.end))

describe('paragraphs', () => {
  it('splits at blank lines and at single breaks', () => {
    expect(cut('One.\n\n Two. \r\nThree.')).toEqual(['One.', 'Two.', 'Three.'])
  })
  it('joins lines that a program has wrapped', () => {
    const text =
      'The harbour master said on Monday that the ferry\nwould not sail before the end of the week as its\nengine had been lent to a museum in the capital.\n\nNobody at the museum could be reached for a word\non the matter, and the curator was at lunch.'
    expect(cut(text)).toHaveLength(2)
  })
  it('keeps lines of sentences apart', () => {
    expect(
      cut(
        'The ferry is late again this week.\nThe harbour master is at lunch now.\nNobody knows when it will sail on.',
      ),
    ).toHaveLength(3)
  })
  it('joins wrapped lines where nothing but line breaks stands between paragraphs, too', () => {
    const text =
      'The harbour master said on Monday that the ferry would not\nsail again this year.\nNobody at the museum could be reached for a word on the\nmatter, and the curator, who has the engine and will not give\nit back, was at lunch.\nThe council meets on Friday.'
    expect(cut(text)).toHaveLength(3)
  })
  it('joins narrow columns and words cut at their ends', () => {
    const text =
      'The harbour master said on Mon-\nday that the ferry would not\nsail before the end of the week\nas its engine had been lent to\na museum in the capital and was\nnot to be had back.'
    expect(cut(text)).toEqual([text])
  })
  it('joins wrapped lines that were set apart by blank ones', () => {
    const lines = [
      'The harbour master said on Monday that the ferry would not',
      'sail before the end of the week, as its engine had been',
      'lent to a museum in the capital, where it was shown to all',
      'children of the town and of the villages on the islands,',
      'none of whom had ever seen an engine that was so old and',
      'that would still run.',
    ]
    expect(cut(lines.join('\n\n'))).toHaveLength(1)
  })
  it('leaves verses, headlines and lists as they are', () => {
    const verses = 'The ferry is late\nand nobody knows\nwhere the engine is\nor where the wind blows'
    expect(cut(verses)).toHaveLength(4)
    const heads = ['Ferry late', 'Engine lent to a museum in the capital', 'Mayor says no', 'Curator at lunch again']
    expect(cut(heads.join('\n'))).toHaveLength(4)
    expect(cut(heads.join('\n\n'))).toHaveLength(4)
  })
})
