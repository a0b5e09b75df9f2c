import { describe, expect, test } from 'vitest'
import { ftsQuery, rangesOf } from './query.ts'

describe('ftsQuery', () => {
  test.each([
    ['peace talks', '"peace" "talks"'],
    ['"written answer" nego*', '"written answer" "nego"*'],
    ['“typed with curls”', '"typed with curls"'],
    ['an "open end', '"an" "open end"'],
    ['a OR b', '"a" "OR" "b"'],
    ['content:fee ^x', '"content:fee" "^x"'],
    ['  ', ''],
    ['— * ""', ''],
    ['tele\0phone', '"tele" "phone"'],
  ])('%s', (typed, query) => {
    expect(ftsQuery(typed)).toBe(query)
  })
})

describe('rangesOf', () => {
  test('reads the marks back as offsets into the plain text', () => {
    expect(rangesOf('the fee 😀 rose', 'the <fee> 😀 <rose>', '<', '>')).toEqual([
      { start: 4, end: 7 },
      { start: 11, end: 15 },
    ])
  })

  test('gives nothing rather than wrong offsets where the text holds the marks itself', () => {
    expect(rangesOf('a < b fee', 'a < b <fee>', '<', '>')).toEqual([])
  })
})
