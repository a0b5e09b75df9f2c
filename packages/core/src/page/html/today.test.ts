import { describe, expect, it } from 'vitest'
import { isBody } from '../../record/index.ts'
import { readPage } from '../index.ts'
import { LAYOUTS, STORY } from './layouts.fixture.ts'
import { OFFERS } from './offers.fixture.ts'
import { CASES } from './today.fixture.ts'

describe.each(LAYOUTS)('a page of %s', (_, layout) => {
  it.each([...OFFERS, ...CASES])('$name', ({ pieces, expect: wanted }) => {
    const { text, blocks } = readPage({ html: layout(pieces) })
    const rolesOf = (words: string) => {
      const found = blocks.filter((b) => text.slice(b.start, b.end).includes(words))
      const named = (role: string) => wanted.some(([w, r]) => w === words && r === role)
      return [...new Set(found.map(({ role }) => (named(role) ? role : isBody(role) ? 'body' : 'no body')))]
    }
    for (const [words, role] of wanted) expect([words, ...rolesOf(words)]).toEqual([words, role])
    for (const sentence of pieces.story ?? STORY) {
      const words = sentence.replace(/<[^>]+>/g, '').slice(0, 60)
      expect([words, ...rolesOf(words)]).toEqual([words, 'body'])
    }
  })
})
