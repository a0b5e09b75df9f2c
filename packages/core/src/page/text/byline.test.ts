import { describe, expect, it } from 'vitest'
import { readByline, readStampedByline } from './byline.ts'

describe('readByline', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe'], null],
    ['Words by Harald van der Meer', ['Harald van der Meer'], null],
    ['By Petra Holm and Luis Ortega, Political Editor', ['Petra Holm', 'Luis Ortega'], null],
    ['By JANE DOE, Associated Press', ['Jane Doe'], 'Associated Press'],
    ['By Ana Ilić in Belgrade', ['Ana Ilić'], null],
    ['By Jane Doe | 3 May 2024', ['Jane Doe'], null],
    ['By political reporter Jane Doe', ['Jane Doe'], null],
    ['By chief arts correspondent Jane Doe in Lower Bay', ['Jane Doe'], null],
    ['By Valley Radio Sports Editor Jane Doe', ['Jane Doe'], null],
    ['By JANE DOE The Valley Herald', ['Jane Doe'], 'The Valley Herald'],
    ['By Jane Doe, Valley Herald', ['Jane Doe'], 'Valley Herald'],
    ['By Courier Staff', ['Courier Staff'], null],
    ['By our foreign staff', ['our foreign staff'], null],
    ['By Reuters', [], 'Reuters'],
  ])('%s', (s, people, outlet) => expect(readByline(s, false)).toEqual({ people, outlet }))
  it('takes a bare name only where told', () => {
    expect(readByline('Jane Doe', true)?.people).toEqual(['Jane Doe'])
    expect(readByline('Jane Doe', false)).toBeNull()
  })
  it.each([
    'By Friday Night The Bridge Was Shut',
    'By contrast, Berg stayed at home',
    'By the time help came, Jane Doe was gone',
    'By Monday, Jane Doe had left',
    'From Russia With Love',
  ])('not: %s', (s) => expect(readByline(s, false)).toBeNull())
  it.each([
    'Jane Doe | May 3, 2024 | 10:05 am | 14 comments',
    'Jane Doe, Arts Correspondent | 3 May 2024',
    'Jane Doe • 3 May 2024 • 5 min read',
    'Jane Doe in Lower Bay - 3 May 2024',
    'May 3, 2024 by Jane Doe',
    'Posted by Jane Doe on May 3, 2024',
    'By Jane Doe Updated May 3, 2024 10:00 am',
    'Jane Doe | Political Editor',
    'Staff Writer | Jane Doe',
    'Arts editor Jane Doe',
  ])('a name beside a date or a job: %s', (s) => expect(readStampedByline(s)?.people).toEqual(['Jane Doe']))
  it.each([
    'News | Islands | Ferry Lines',
    'Middle East | 3 May 2024',
    'Lower Bay | 3 May 2024',
    '3 May 2024 | Lake Brant | Ferry Lines',
    'Jane Doe | Ferry Lines',
    'Jane Doe quits - 3 May 2024',
    'Ferry boss Jane Doe quits',
  ])('nobody in %s', (s) => expect(readStampedByline(s)).toBeNull())
})
