/** A story on several pages as one article. */
import { ReadoutError } from '../../record/error.ts'
import { type Article, type Block, type Gap, isBody, type Mark, type NextPage, type Page } from '../../record/index.ts'
import { nested } from '../html/markup.ts'
import { readHtml } from '../html/read.ts'
import { clean } from '../input.ts'
import { characterAt } from '../text/characters.ts'
import { isNew, Known } from './repeated.ts'

/**
 * The article of a first page with what its further pages add. Each is read by itself, so that its own navigation and
 * footer stay furniture; what it repeats of the pages before (headline, standfirst, byline, menus, footers) is left out,
 * a headline of its own becomes a heading. Title, byline, day and all that the page says of itself are those of the first.
 * Gaps: `next-page-unread` for a page that cannot be read, `next-page-repeats` for one that adds nothing.
 */
export function withNext(first: Article, page: Page): Article {
  const known = new Known()
  for (const b of first.blocks) known.add(first.text, b)
  const joined = new Joined(first)
  for (const [i, next] of (page.next ?? []).entries()) {
    const number = i + 2
    const gap = readNext(next, page, (article) => {
      const kept = isNew(article, known)
      for (const b of article.blocks) known.add(article.text, b)
      return joined.add(article, kept, number, next.url)
    })
    if (gap) joined.gaps.push({ code: gap.code, note: `page ${number}: ${gap.note}`, at: null })
  }
  return joined.article(first)
}

function readNext(
  next: NextPage,
  page: Page,
  take: (article: Article) => boolean,
): { code: string; note: string } | null {
  try {
    const { text } = clean(next.html, true)
    const article = readHtml(text, { html: text, url: next.url ?? undefined, published: page.published }, [])
    return take(article) ? null : { code: 'next-page-repeats', note: 'nothing but what the pages before it say' }
  } catch (error) {
    if (error instanceof ReadoutError) return { code: 'next-page-unread', note: error.message }
    throw error
  }
}

/** Grows page by page: text, blocks and marks, all offsets in the text as it will be. */
class Joined {
  readonly gaps: Gap[]
  private readonly pieces: string[]
  private size: number
  private readonly blocks: Block[]
  private readonly marks: Mark[]

  constructor(first: Article) {
    this.pieces = [first.text]
    this.size = first.text.length
    this.blocks = [...first.blocks]
    this.marks = [...(first.marks ?? [])]
    this.gaps = [...first.gaps]
  }

  /** Puts the blocks of a further page behind what there is; false where none of them is body. */
  add(article: Article, kept: readonly boolean[], page: number, url: string | null): boolean {
    const { text, blocks } = article
    if (!blocks.some((b, i) => kept[i] && isBody(b.role))) return false
    const from = this.blocks.length
    const moved: { from: Block; by: number }[] = []
    for (const [i, b] of blocks.entries()) {
      if (!kept[i]) continue
      const close = moved.length > 0 && kept[i - 1]
      this.put(close ? text.slice(blocks[i - 1].end, b.start) : '\n\n')
      const by = this.size - b.start
      moved.push({ from: b, by })
      this.put(text.slice(b.start, b.end))
      const own =
        b.role === 'headline' ? { role: 'heading' as const, rule: 'next-page' } : { role: b.role, rule: b.rule }
      this.blocks.push({ ...own, start: b.start + by, end: b.end + by, origin: b.origin && { ...b.origin, page } })
    }
    const own = moveMarks(article.marks ?? [], moved)
    let body = from
    while (!isBody(this.blocks[body].role)) body++
    const { start } = this.blocks[body]
    const { end } = characterAt(text, moved[body - from].from.start)!
    const address = url === null ? {} : { href: url }
    own.push({ kind: 'page', start, end: end + moved[body - from].by, number: page, ...address })
    for (const m of nested(own)) this.marks.push(m)
    return true
  }

  article(first: Article): Article {
    return { ...first, text: this.pieces.join(''), blocks: this.blocks, marks: this.marks, gaps: this.gaps }
  }

  private put(s: string): void {
    this.pieces.push(s)
    this.size += s.length
  }
}

/** Marks over the blocks that are kept, where those stand now. Both are in order: one walk over the blocks for each end. */
function moveMarks(marks: readonly Mark[], moved: readonly { from: Block; by: number }[]): Mark[] {
  const result: Mark[] = []
  let first = 0
  for (const m of marks) {
    while (first < moved.length && moved[first].from.end <= m.start) first++
    const a = moved[first]
    const z = moved[lastBefore(moved, m.end)]
    if (!a || !z || a.from.start >= m.end) continue
    const start = Math.max(m.start, a.from.start) + a.by
    const end = Math.min(m.end, z.from.end) + z.by
    if (end > start) result.push({ ...m, start, end })
  }
  return result
}

/** Index of the last block that begins before an offset; −1 where there is none. */
function lastBefore(moved: readonly { from: Block }[], offset: number): number {
  let lo = -1
  let hi = moved.length - 1
  while (lo < hi) {
    const mid = (lo + hi + 1) >> 1
    if (moved[mid].from.start < offset) lo = mid
    else hi = mid - 1
  }
  return lo
}
