import { describe, expect, test } from 'vitest'
import { pageAddress, wholeAddress } from './page-address.ts'

const of = (path: string) => {
  const { stem, number, sign } = pageAddress(new URL(path, 'https://www.paper.example'))
  return [stem.replace('paper.example', ''), number, sign]
}

describe('the number of a page in its address', () => {
  test.each([
    ['/dam?page=2', '/dam?', 2, 'plain'],
    ['/dam?id=7&page=3', '/dam?id=7', 3, 'plain'],
    ['/dam?page=1', '/dam?', 1, 'plain'],
    ['/dam?pagina=4&utm_source=x', '/dam?', 4, 'plain'],
    ['/dam?p=2', '/dam?', 2, 'faint'],
    ['/dam/page/2/', '/dam?', 2, 'plain'],
    ['/dam/page-2', '/dam?', 2, 'plain'],
    ['/dam/p2', '/dam?', 2, 'plain'],
    ['/dam/2', '/dam?', 2, 'faint'],
    ['/dam/2/', '/dam?', 2, 'faint'],
    ['/dam-page-2.html', '/dam.html?', 2, 'plain'],
    ['/dam_p2.html', '/dam.html?', 2, 'plain'],
    ['/dam,page-2', '/dam?', 2, 'plain'],
    ['/dam-2', '/dam?', 2, 'faint'],
    ['/dam_2.html', '/dam.html?', 2, 'faint'],
    ['/dam', '/dam?', 1, 'none'],
    ['/dam?ref=front&fbclid=1', '/dam?', 1, 'none'],
    ['/?p=1234', '?p=1234', 1, 'none'],
    ['/2026/03', '/2026/03?', 1, 'none'],
    ['/news/20260304', '/news/20260304?', 1, 'none'],
    ['/news/145', '/news/145?', 1, 'none'],
    ['/dam/comment-page-2', '/dam/comment-page-2?', 1, 'none'],
  ])('%s', (path, stem, number, sign) => {
    expect(of(path)).toEqual([stem, number, sign])
  })
})

test.each([
  ['/dam?view=all', '/dam?'],
  ['/dam?page=all&id=7', '/dam?id=7'],
  ['/dam?singlepage=true', '/dam?'],
  ['/dam?pagewanted=all', '/dam?'],
  ['/dam/single-page', '/dam?'],
  ['/dam/full/', '/dam?'],
  ['/dam?page=2', null],
  ['/dam', null],
])('all pages at once: %s', (path, stem) => {
  expect(wholeAddress(new URL(path, 'https://www.paper.example'))?.replace('paper.example', '') ?? null).toBe(stem)
})
