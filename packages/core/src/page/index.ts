import type { Article, Page } from '../record/index.ts'

/** Reads a page: the text, its blocks with their roles, and what the page says about itself. */
export function readPage(page: Page): Article {
  const text = page.text ?? ''
  return {
    text,
    format: 'text',
    blocks: text.trim() ? [{ role: 'paragraph', start: 0, end: text.length, rule: 'stub', origin: null }] : [],
    title: null,
    byline: null,
    outlet: null,
    dateline: null,
    published: page.published ? { value: page.published, evidence: null, rule: 'caller' } : null,
    gaps: [],
  }
}
