import { describe, expect, it } from 'vitest'
import { appeal } from '../en/appeal.ts'
import { comments, footer, navigation, readMore, share } from '../en/asides.ts'
import { cookie, copyright } from '../en/notices.ts'
import { newsletter, subscription } from '../en/signup.ts'
import { Finder } from './finder.ts'
import { END, required, START } from './literals.ts'

describe('required', () => {
  it('spells out small alternatives', () => {
    expect(required('(?:read|see) more\\b')).toEqual(['read more', 'see more'])
    expect(required('^letters?$')).toEqual([`${START}letters${END}`, `${START}letter${END}`])
  })
  it('leaves out what may be missing', () => {
    expect(required('(?:please )?donat\\w+')).toEqual(['please donat', 'donat'])
    expect(required('a{0,3}bc')).toEqual(['bc'])
    expect(required('(?:ab)+c')).toEqual(['ab'])
  })
  it('knows no string for a pattern that may match anything', () => {
    expect(required('\\w+')).toBeNull()
    expect(required('(?:share|\\d+)')).toBeNull()
    expect(required('x?')).toBeNull()
  })
  it('does not take the inside of a look-ahead for what stands there', () => {
    expect(required('follow (?!him)us')).toEqual(['follow us'])
  })
  it('takes escaped marks for themselves', () => {
    expect(required('\\(c\\) \\d')).toEqual(['(c) '])
  })
  it('finds for each of our phrases strings that a match cannot lack', () => {
    const sets = [appeal, comments, footer, navigation, readMore, share, cookie, copyright, newsletter, subscription]
    for (const p of sets.flatMap((s) => [...s.strong, ...s.medium, ...s.weak])) {
      const needs = required(p)
      expect(needs, p).not.toBeNull()
      for (const s of needs!) expect(s.length, p).toBeGreaterThan(0)
    }
  })
})

describe('Finder', () => {
  it('says which groups have a member in a text', () => {
    const finder = new Finder([['share', 'tweet'], ['comments'], [], ['are d']])
    const held = finder.look('we share comments')
    expect([0, 1, 2, 3].map((g) => held.has(g))).toEqual([true, true, false, false])
    expect(finder.look('shar e').any).toBe(false)
  })
  it('finds a string inside another and behind its beginning', () => {
    const finder = new Finder([['abcd'], ['bc'], ['cx']])
    const groups = (s: string) => [0, 1, 2].filter((g) => finder.look(s).has(g))
    expect(groups('ababcd')).toEqual([0, 1])
    expect(groups('abcx')).toEqual([1, 2])
  })
  it('keeps groups above the thirty-second apart', () => {
    const finder = new Finder(Array.from({ length: 50 }, (_, i) => [`<${i}>`]))
    const held = finder.look('<40> <33>')
    expect([...Array(50).keys()].filter((g) => held.has(g))).toEqual([33, 40])
    expect(held.anyBelow(40)).toBe(true)
    expect(held.anyBelow(33)).toBe(false)
  })
})
