import { expect, test } from 'vitest'
import { isUnread, unreadLine } from './unread.ts'

const part = { code: 'part-not-english', note: 'a passage is German, not English, and was not read', at: null }
const other = { code: 'no-title', note: 'no headline found', at: null }

test('one line says what was not read', () => {
  expect(unreadLine({ gaps: [other] })).toBeNull()
  expect(unreadLine({ gaps: [other, part] })).toBe(part.note)
  expect(unreadLine({ gaps: [part, other, part] })).toBe('2 passages are not English and were not read')
  const whole = { code: 'not-english', note: 'the text is German', at: null }
  expect(unreadLine({ gaps: [whole, other] })).toBe('the text is German')
  const bare = { code: 'no-text', note: 'the page shows no text', at: null }
  expect(unreadLine({ gaps: [bare, other] })).toBe('the page shows no text')
  expect([isUnread({ gaps: [whole] }), isUnread({ gaps: [part] })]).toEqual([true, false])
})
