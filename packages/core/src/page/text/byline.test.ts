import { describe, expect, it } from 'vitest'
import { readByline } from './byline.ts'

describe('readByline', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe'], null],
    ['Words by Harald van der Meer', ['Harald van der Meer'], null],
    ['By Petra Holm and Luis Ortega, Political Editor', ['Petra Holm', 'Luis Ortega'], null],
    ['By JANE DOE, Associated Press', ['Jane Doe'], 'Associated Press'],
    ['By Ana Ilić in Belgrade', ['Ana Ilić'], null],
    ['By Jane Doe | 3 May 2024', ['Jane Doe'], null],
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
})
