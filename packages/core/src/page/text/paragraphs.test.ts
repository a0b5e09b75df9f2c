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
})
