/** Paragraphs as HTML, with a mark where each page begins and the running heads beside the text. */
import { escapeHtml } from '../html.ts'
import { apart, type Line } from './lines.ts'
import { BULLET, type Paragraph } from './paragraphs.ts'
import type { Words } from './words.ts'

export type Element =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly page: number; readonly rows: readonly (readonly Line[])[] }

export interface Story {
  readonly elements: readonly Element[]
  /** By page, from 1: what stands above and below the text. */
  readonly heads: ReadonlyMap<number, readonly string[]>
  readonly feet: ReadonlyMap<number, readonly string[]>
  readonly pages: number
  /** As the file counts its pages: “iv”, “A3”. */
  readonly labels: readonly string[] | null
  readonly body: { readonly size: number; readonly font: string }
  readonly words: Words
}

/** Longer lines in large type are no headings. */
const LONGEST = 250

export function render(story: Story): string {
  const levels = levelsOf(story)
  const out: string[] = []
  let page = 1
  const turn = (to: number, marked: boolean) => {
    for (; page < to; page++) {
      out.push(...furniture(story.feet.get(page), '<footer>', '</footer>'))
      if (!marked || page + 1 < to) out.push(`<p>${pageBreak(page + 1, story)}</p>`)
      out.push(...furniture(story.heads.get(page + 1), '<header class="pageheader">', '</header>'))
    }
  }
  out.push(...furniture(story.heads.get(1), '<header class="pageheader">', '</header>'))
  story.elements.forEach((e, i) => {
    if (e.kind === 'table') {
      turn(e.page, false)
      const rows = e.rows.map((r) => `<tr>${r.map((c) => `<td>${lineHtml(c)}</td>`).join('')}</tr>`)
      out.push(`<table>\n${rows.join('\n')}\n</table>`)
      return
    }
    const { paragraph } = e
    turn(paragraph.lines[0]!.page, false)
    const level = levels(paragraph, story.elements[i - 1], story.elements[i + 1])
    const html = paragraphHtml(paragraph, story)
    if (level > 0) out.push(`<h${level}>${html}</h${level}>`)
    else if (paragraph.bullet) out.push(`<ul>\n<li>${html}</li>\n</ul>`)
    else out.push(`<p>${html}</p>`)
    // the breaks within it are marked where they stand
    turn(paragraph.lines.at(-1)!.page, true)
  })
  turn(story.pages, false)
  out.push(...furniture(story.feet.get(story.pages), '<footer>', '</footer>'))
  return out.join('\n').replaceAll('</ul>\n<ul>\n', '')
}

const furniture = (lines: readonly string[] | undefined, open: string, close: string): string[] =>
  lines && lines.length > 0 ? [`${open}${lines.map((l) => `<p>${escapeHtml(l)}</p>`).join('\n')}${close}`] : []

const pageBreak = (page: number, { labels }: Story): string =>
  `<span role="doc-pagebreak" id="page${page}" aria-label="${escapeHtml(labels?.[page - 1] || String(page))}"></span>`

function paragraphHtml({ lines, bullet }: Paragraph, story: Story): string {
  let html = ''
  lines.forEach((line, i) => {
    let own = lineHtml(line)
    if (i === 0 && bullet) own = own.replace(BULLET, '')
    const before = lines[i - 1]
    if (before) {
      const seam = story.words.seam(before.text, line.text)
      if (seam !== ' ') html = html.replace(/[-\u00ad\u2010]$/u, '')
      html += seam
      for (let p = before.page + 1; p <= line.page; p++) html += pageBreak(p, story)
    }
    html += own
  })
  return html.replaceAll('\u00ad', '')
}

function lineHtml({ pieces }: Line): string {
  let html = ''
  pieces.forEach((p, i) => {
    const words = escapeHtml(p.text.replace(/\s+/g, ' '))
    const space = i > 0 && apart(pieces[i - 1]!, p) && !p.raised ? ' ' : ''
    html += space + (p.raised && /^\s*[\d*†‡,]{1,6}\s*$/.test(p.text) ? `<sup>${words.trim()}</sup>` : words)
  })
  return html.replace(/ {2,}/g, ' ').trim()
}

/** Headings by the size of their type, the largest first; at the size of the text by a font of their own and white space above. */
function levelsOf({
  elements,
  body,
}: Story): (p: Paragraph, before: Element | undefined, next: Element | undefined) => number {
  const length = (p: Paragraph) => p.lines.reduce((n, l) => n + l.text.length, 0)
  const large = (p: Paragraph) => p.size > body.size * 1.12 && length(p) <= LONGEST && !p.bullet
  const paragraphs = elements.flatMap((e) => (e.kind === 'paragraph' ? [e.paragraph] : []))
  const sizes = [...new Set(paragraphs.filter(large).map((p) => Math.round(p.size * 2)))].sort((a, b) => b - a)
  const only = paragraphs.filter((p) => large(p) && Math.round(p.size * 2) === sizes[0]).length
  // several of the largest are headings of several stories or sections
  const from = only === 1 ? 1 : 2
  return (p, before, next) => {
    if (large(p)) return Math.min(4, from + sizes.indexOf(Math.round(p.size * 2)))
    // behind the headline stands who wrote it
    if (before?.kind === 'paragraph' && large(before.paragraph)) return 0
    const below = next?.kind === 'paragraph' ? next.paragraph : null
    const own =
      p.lines.length <= 2 &&
      length(p) <= 80 &&
      p.gap >= 1.3 &&
      Math.abs(p.size - body.size) < body.size * 0.1 &&
      p.lines.every((l) => l.font !== body.font) &&
      !/[.,;:]$|^by\s/i.test(p.lines.at(-1)!.text)
    return own && below && below.lines[0]!.font === body.font && below.lines.length > 1
      ? Math.min(4, from + sizes.length)
      : 0
  }
}
