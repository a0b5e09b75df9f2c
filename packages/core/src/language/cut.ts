/** The body of an article cut into tokens and sentences. */
import { type Article, isBody } from '../record/index.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokenize.ts'

export interface Cut {
  readonly size: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly blockOf: Int32Array
  readonly sentences: Int32Array
}

/** Tokens and sentences of the body. */
export function cutArticle(article: Article): Cut {
  const starts: number[] = []
  const ends: number[] = []
  const blocks: number[] = []
  const opens: number[] = []
  const ranges: [number, number, boolean][] = []
  article.blocks.forEach((block, b) => {
    if (!isBody(block.role)) return
    const first = starts.length
    tokenize(article.text, block.start, block.end, (s, e) => {
      starts.push(s)
      ends.push(e)
      blocks.push(b)
    })
    ranges.push([first, starts.length, block.role === 'list' || block.role === 'table'])
  })
  const start = Int32Array.from(starts)
  const end = Int32Array.from(ends)
  for (const [first, last, lines] of ranges)
    splitSentences(article.text, start, end, first, last, lines, (t) => opens.push(t))
  opens.push(starts.length)
  return {
    size: starts.length,
    start,
    end,
    blockOf: Int32Array.from(blocks),
    sentences: Int32Array.from(opens),
  }
}
