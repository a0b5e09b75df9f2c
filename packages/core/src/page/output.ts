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

/** Characters that Markdown would take for mark-up at the head of a line or around words. */
const plain = (s: string): string =>
  s.replace(/([\\`*_[\]<>])/g, '\\$1').replace(/^(\s{0,3})([#+-]|\d{1,9}[.)])(?=\s)/gm, '$1\\$2')

/** The article as Markdown: its title, standfirst, byline and day, then the text with headings, quotations and lists. */
export function articleMarkdown(article: Article): string {
  const out: string[] = []
  if (article.title) out.push(`# ${plain(article.title.value)}`)
  const by = [article.byline?.value.join(', '), article.outlet?.value, article.published?.value].filter(Boolean)
  if (by.length) out.push(`*${plain(by.join(' · '))}*`)
  let list = false
  for (const b of article.blocks) {
    if (!isRead(b) && b.role !== 'standfirst') continue
    const text = plain(article.text.slice(b.start, b.end))
    if (b.role === 'list') {
      const item = `- ${text.replace(/\n/g, '\n  ')}`
      if (list) out[out.length - 1] += `\n${item}`
      else out.push(item)
    } else if (b.role === 'heading') out.push(`## ${text.replace(/\s+/g, ' ')}`)
    else if (b.role === 'quotation') out.push(`> ${text.replace(/\n/g, '\n> ')}`)
    else if (b.role === 'standfirst') out.push(`**${text.replace(/\s+/g, ' ')}**`)
    else out.push(text.replace(/\n/g, '  \n'))
    list = b.role === 'list'
  }
  return out.join('\n\n')
}
