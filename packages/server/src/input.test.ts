import { describe, expect, test } from 'vitest'
import { pageFrom, unixLines } from './input.ts'

describe('pageFrom', () => {
  test.each([
    '<!doctype html><p>Rain fell.',
    ' \n<html>',
    '<p>Rain</p>',
    '<!-- saved --><div>',
    '<h1 class="x">Rain</h1>',
  ])('reads %j as HTML', (text) => {
    expect(pageFrom({ text })).toEqual({ html: text })
  })

  test.each(['Rain fell. <b>Hard.</b>', '<3 this town', '< p', '<price>', 'a <p>'])('reads %j as text', (text) => {
    expect(pageFrom({ text })).toEqual({ text })
  })

  test('passes on address and day, and leaves out what is empty', () => {
    expect(pageFrom({ text: 'Rain.', url: ' https://x.example/a ', published: '2026-03-02' })).toEqual({
      text: 'Rain.',
      url: 'https://x.example/a',
      published: '2026-03-02',
    })
    expect(pageFrom({ text: 'Rain.', url: '', published: ' ' })).toEqual({ text: 'Rain.' })
    expect(pageFrom({})).toEqual({ text: '' })
  })

  test.each([{ published: 'yesterday' }, { published: '2026-13-45' }, { url: 'javascript:alert(1)' }, { text: 7 }])(
    'refuses %j',
    (form) => {
      expect(() => pageFrom({ text: 'Rain.', ...form })).toThrow(expect.objectContaining({ code: 'R4007' }))
    },
  )
})

test('line ends become those that were pasted', () => {
  expect(unixLines('a\r\nb\n\nc\r')).toBe('a\nb\n\nc\r')
})
