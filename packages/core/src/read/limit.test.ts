import { expect, test } from 'vitest'
import type { Article } from '../record/index.ts'
import { checkLength, LARGEST_TEXT } from './limit.ts'

const article = (...blocks: [role: 'paragraph' | 'footer', size: number][]): Article => {
  let at = 0
  return {
    text: '',
    format: 'text',
    blocks: blocks.map(([role, size]) => ({ role, start: at, end: (at += size), rule: 'test', origin: null })),
    title: null,
    byline: null,
    outlet: null,
    dateline: null,
    published: null,
    gaps: [],
  }
}

test('only running text counts', () => {
  expect(() => checkLength(article(['paragraph', LARGEST_TEXT], ['footer', 10 * LARGEST_TEXT]))).not.toThrow()
  expect(() => checkLength(article(['paragraph', LARGEST_TEXT], ['footer', 5], ['paragraph', 1]))).toThrow(
    expect.objectContaining({ code: 'R1009', message: expect.stringContaining(`${LARGEST_TEXT + 1} characters`) }),
  )
})
