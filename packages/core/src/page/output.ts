import { type Article, isBody } from '../record/article.ts'
import type { Block } from '../record/index.ts'

/** Blocks that a reader of the article reads as its text: the body, its headings, and a lead that reads on into it. */
export const isRead = (b: Block): boolean =>
  isBody(b.role) || b.role === 'heading' || (b.role === 'standfirst' && b.rule === 'lead')

/** The article alone as plain text, its blocks apart by an empty line. */
export const articleText = (article: Article): string =>
  article.blocks
    .filter(isRead)
    .map((b) => article.text.slice(b.start, b.end))
    .join('\n\n')
