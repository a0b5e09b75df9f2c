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
  it('says which groups have a member in a text, in order', () => {
    const finder = new Finder([['share', 'tweet'], ['comments'], [], ['are d']])
    expect(finder.look('comments we share')).toEqual([0, 1])
    expect(finder.look('shar e')).toEqual([])
  })
  it('finds a string inside another and behind its beginning', () => {
    const finder = new Finder([['abcd'], ['bc'], ['cx']])
    expect(finder.look('ababcd')).toEqual([0, 1])
    expect(finder.look('abcx')).toEqual([1, 2])
  })
  it('knows the edges of a text', () => {
    const finder = new Finder([[`${START}ad`], [`ad${END}`], [`${START}ad${END}`]])
    expect(finder.look('ad')).toEqual([0, 1, 2])
    expect(finder.look('adder')).toEqual([0])
    expect(finder.look('bread')).toEqual([1])
    expect(finder.look('')).toEqual([])
    expect(new Finder([[START], [END]]).look('')).toEqual([0, 1])
  })
  it('tells many groups apart', () => {
    const finder = new Finder(Array.from({ length: 90 }, (_, i) => [`<${i}>`]))
    expect(finder.look('<80> <33> <80>')).toEqual([33, 80])
  })
})
