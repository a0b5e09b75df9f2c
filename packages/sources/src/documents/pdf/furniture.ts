/** Running heads, feet and numbers of pages: what stands at the same place on several pages, and what the file sets apart itself. */
import type { Line } from './lines.ts'

export interface PageLines {
  readonly rows: readonly (readonly Line[])[]
  readonly height: number
}

/** The parts of a page in which such lines stand: of its height, and of its rows. */
const MARGIN = 0.14
const ROWS = 3
/** They move by less from page to page. */
const SHIFT = 4

const NUMBER =
  /^[-–—([|\s]*(?:page|p\.|seite)?\s*\d{1,4}(?:\s*(?:\/|of|\|)\s*\d{1,4})?[-–—\u2212)\]|\s]*$|^[-–—\u2212\s]*[ivxl]{1,7}[-–—\u2212\s]*$/i
/** What changes in them from page to page. */
const alike = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/\b[ivxl]+\b/g, '#')
    .replace(/\s+/g, ' ')
    .trim()

/** The lines of all pages that belong to no story. */
export function furnitureOf(pages: readonly PageLines[]): Set<Line> {
  const found = new Set<Line>()
  const edge = pages.map((p) => edgeOf(p))
  const seen = new Map<string, Line[]>()
  for (const lines of edge)
    for (const line of lines) {
      if (line.artifact || NUMBER.test(line.text)) found.add(line)
      const key = alike(line.text)
      if (key === '' || line.text.length > 150) continue
      seen.set(key, [...(seen.get(key) ?? []).slice(-200), line])
    }
  // what stands in one row with the number of the page belongs to it
  for (const { rows, height } of pages)
    for (const row of [rows[0], rows.at(-1)])
      if (row && row.length > 1 && row.some((l) => NUMBER.test(l.text) && inMargin(l, height)))
        for (const line of row) found.add(line)
  for (const lines of seen.values())
    for (const line of lines)
      if (lines.some((o) => o.page !== line.page && Math.abs(o.y - line.y) <= SHIFT)) found.add(line)
  return found
}

/** The lines near the upper and lower edge, the first and last rows of a page. */
function edgeOf({ rows, height }: PageLines): Line[] {
  const top = rows.slice(0, ROWS)
  const bottom = rows.slice(Math.max(ROWS, rows.length - ROWS))
  const lines = [...top, ...bottom].flat()
  return lines.filter((l) => inMargin(l, height) || l.artifact)
}

const inMargin = ({ y }: Line, height: number): boolean => y < height * MARGIN || y > height * (1 - MARGIN)
