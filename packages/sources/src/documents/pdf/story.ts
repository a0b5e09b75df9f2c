/** The pages of a PDF as one story: furniture set aside, each page in reading order, paragraphs over columns and pages. */
import { joinDropCaps } from './dropcaps.ts'
import { furnitureOf } from './furniture.ts'
import { rowsOf } from './lines.ts'
import { blocksOf } from './order.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { PagePieces } from './pieces.ts'
import { type Element, render } from './render.ts'
import { tablesOf } from './tables.ts'
import { isCut, Words } from './words.ts'

export function storyOf(pages: readonly PagePieces[], labels: readonly string[] | null): string {
  const body = bodyOf(pages)
  const words = new Words()
  const heard = new Set<string>()
  for (const { pieces } of pages)
    for (const p of pieces) for (const w of p.text.toLowerCase().match(/[\p{L}’']+/gu) ?? []) heard.add(w)
  const rows = pages.map((p, i) =>
    rowsOf(
      joinDropCaps(p.pieces, body.size, (w) => heard.has(w.toLowerCase())),
      i + 1,
    ),
  )
  const furniture = furnitureOf(pages.map((p, i) => ({ rows: rows[i]!, height: p.height })))
  const heads = new Map<number, string[]>()
  const feet = new Map<number, string[]>()
  const elements: Element[] = []
  let blocks: ReturnType<typeof blocksOf> = []
  const flush = () => {
    for (const paragraph of paragraphsOf(blocks, body.size)) elements.push({ kind: 'paragraph', paragraph })
    blocks = []
  }
  pages.forEach((page, i) => {
    const own = rows[i]!.map((r) => r.filter((l) => !furniture.has(l))).filter((r) => r.length > 0)
    const aside = rows[i]!.flat().filter((l) => furniture.has(l))
    heads.set(
      i + 1,
      aside.filter((l) => l.y < page.height / 2).map((l) => l.text),
    )
    feet.set(i + 1, [...aside.filter((l) => l.y >= page.height / 2).map((l) => l.text), ...page.turned])
    const { tables, rest } = tablesOf(own)
    const ordered = blocksOf(rest, body.size)
    for (const b of ordered)
      b.lines.forEach((l, k) => {
        words.add(l.text, k > 0 && isCut(b.lines[k - 1]!.text))
      })
    for (const table of tables) {
      // what stands above a table comes before it; columns do not run around one
      const y = table.rows[0]![0]!.y
      const above = ordered.filter((b) => b.bottom < y)
      blocks.push(...above)
      ordered.splice(0, ordered.length, ...ordered.filter((b) => b.bottom >= y))
      flush()
      elements.push({ kind: 'table', page: i + 1, rows: table.rows })
    }
    blocks.push(...ordered)
  })
  flush()
  return render({ elements, heads, feet, pages: pages.length, labels, body, words })
}

/** The size and font that most characters are set in. */
function bodyOf(pages: readonly PagePieces[]): { size: number; font: string } {
  const sizes = new Map<number, number>()
  const fonts = new Map<string, number>()
  for (const { pieces } of pages)
    for (const p of pieces) {
      const size = Math.round(p.size * 4) / 4
      sizes.set(size, (sizes.get(size) ?? 0) + p.text.length)
      fonts.set(p.font, (fonts.get(p.font) ?? 0) + p.text.length)
    }
  const most = <K>(counts: ReadonlyMap<K, number>, none: K): K =>
    [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [none, 0] as [K, number])[0]
  return { size: most(sizes, 10), font: most(fonts, '') }
}
