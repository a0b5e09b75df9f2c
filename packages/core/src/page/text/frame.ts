import { SOFT_LABEL } from '../en/asides.ts'
import { type Byline, readByline, readStampedByline } from './byline.ts'
import type { Cuts, Row } from './label.ts'

const READS_ON = /^(?:read more|read also|also read|related|recommended|most read|watch|see also|more)\b/i

/** A line without a full stop that could stand over a story. */
const bare = (row: Row, text: string): boolean =>
  !row.closed &&
  row.words >= 2 &&
  row.words <= 30 &&
  row.end - row.start <= 220 &&
  !/^[“"][^”"]*[”"]$/.test(text.slice(row.start, row.end))

/** Running text: a sentence of some length, or a dateline at its head. */
const prose = (row: Row): boolean =>
  !row.role && (row.heads.length > 0 || row.words > 30 || (row.closed && row.words >= 5))

/**
 * The roles that only the place gives away: headline and standfirst over the story, the byline between, headings in
 * it, and the headlines that hang on a label such as "Recommended". Changes the rows; returns the byline.
 */
export function frame(
  text: string,
  rows: Row[],
  cuts: readonly Cuts[],
  hasDateline: boolean,
): (Byline & { start: number; end: number }) | null {
  hang(text, rows, cuts)
  const stamped = beside(text, rows)
  const first = rows.findIndex(prose)
  const byline = over(text, rows, Math.max(first, 0))
  headings(text, rows, cuts, first)
  return stamped ?? byline ?? (hasDateline || first < 0 ? null : signature(text, rows))
}

/** A name and a date on one line over the story. */
function beside(text: string, rows: Row[]): (Byline & { start: number; end: number }) | null {
  for (const row of rows.slice(0, 12)) {
    if (prose(row)) return null
    if (!STAMPED_ROLES.has(row.role ?? 'none') || row.rule === 'html-headline' || row.words > 20) continue
    const found = readStampedByline(text.slice(row.start, row.end))
    if (!found) continue
    row.role = 'byline'
    row.rule = 'byline-stamp'
    row.heads = []
    return { ...found, start: row.start, end: row.end }
  }
  return null
}
const STAMPED_ROLES: ReadonlySet<string> = new Set(['none', 'navigation', 'stamp', 'byline'])

/** Headline-like lines behind a label belong to it, until running text begins again. */
function hang(text: string, rows: Row[], cuts: readonly Cuts[]) {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    if (i > 0 && (!row.role || row.rule === 'html-heading') && row.words <= 8 && softly(text, rows, cuts, i)) {
      row.role = 'read-more'
      row.rule = 'label-soft'
      row.opens = true
    }
    if (!rows[i].opens) continue
    for (let j = i + 1; j < rows.length && j <= i + 20; j++) {
      const row = rows[j]
      if (row.role || row.closed || row.heads.length || cuts[j].length || row.words > 25) break
      // The headline of the story itself may follow a label at the top: "Latest", headline, byline.
      if (i < 3 && rows[j + 1] && j === i + 1 && /^by /i.test(text.slice(rows[j + 1].start, rows[j + 1].start + 3)))
        break
      row.role = rows[i].role
      row.rule = 'under-label'
    }
  }
}

/** Does a line that may be a label have two headlines behind it, and no sentence before the next heading? */
function softly(text: string, rows: readonly Row[], cuts: readonly Cuts[], i: number): boolean {
  const { start, end } = rows[i]
  if (end - start > 60 || !SOFT_LABEL.test(text.slice(start, end).replaceAll('’', "'"))) return false
  const headline = (row: Row | undefined, k: number) =>
    row !== undefined && !row.role && !row.closed && row.words >= 2 && row.words <= 25 && cuts[k].length === 0
  return headline(rows[i + 1], i + 1) && headline(rows[i + 2], i + 2)
}

function over(text: string, rows: Row[], body: number): (Byline & { start: number; end: number }) | null {
  let byline: (Byline & { start: number; end: number }) | null = null
  // The byline may stand above the first paragraph or, after a standfirst in whole sentences, below it.
  let top = body
  for (let i = body; i < Math.min(rows.length, body + 4); i++) {
    const row = rows[i]
    const found = row.role || row.closed ? null : readByline(text.slice(row.start, row.end), false)
    const stamped = row.role === 'stamp'
    if ((found || stamped) && rows.slice(i + 1).some(prose)) top = i + 1
  }
  const lines: number[] = []
  for (let i = 0; i < top; i++) if (!rows[i].role && rows[i].heads.length === 0) lines.push(i)
  const heads = lines.filter((i) => bare(rows[i], text) && !readByline(text.slice(rows[i].start, rows[i].end), false))
  // where mark-up knows the headline there is no second one
  const known = rows.some((r) => r.role === 'headline')
  const headline = known ? undefined : (heads.find((i) => rows[i].words >= 4) ?? heads[0])
  for (const i of lines) {
    const row = rows[i]
    const line = text.slice(row.start, row.end)
    const found = readByline(line, headline !== undefined && i > headline && row.words <= 8)
    if (found && i !== headline) {
      row.role = 'byline'
      row.rule = 'byline-line'
      byline ??= { ...found, start: row.start, end: row.end }
    } else if (i === headline) {
      row.role = 'headline'
      row.rule = 'headline-first-line'
    } else if (headline !== undefined && i < headline) {
      row.role = 'categories'
      row.rule = 'kicker'
    } else if (headline !== undefined && i > headline && rows[i - 1].role === 'byline' && row.words <= 5) {
      row.role = 'byline'
      row.rule = 'byline-tail'
    } else if (headline !== undefined && i > headline && rows[i - 1].role === 'credit') {
      row.role = 'caption'
      row.rule = 'caption-after-credit'
    } else if (headline !== undefined && i > headline && (bare(row, text) || (i < top && row.words <= 60))) {
      row.role = 'standfirst'
      row.rule = 'standfirst-under-headline'
    }
  }
  return byline
}

/** Short lines without a full stop between paragraphs of the story. */
function headings(text: string, rows: Row[], cuts: readonly Cuts[], first: number) {
  for (let i = Math.max(1, first); i + 1 < rows.length; i++) {
    const row = rows[i]
    const next = rows[i + 1]
    if (row.role || row.kind === 'list' || row.kind === 'quotation' || row.heads.length || cuts[i].length || row.closed)
      continue
    if (row.words > 12 || row.end - row.start > 90) continue
    const line = text.slice(row.start, row.end)
    if (!/^[\p{Lu}\p{N}“"‘'¿¡#]/u.test(line) || /^[“"].*[”"]$/.test(line) || READS_ON.test(line)) continue
    if (prose(next) && next.words > row.words) {
      row.role = 'heading'
      row.rule = 'heading-short-line'
    }
  }
}

/** A byline at the foot: "— Jane Doe" or "By Jane Doe" among the last lines. */
function signature(text: string, rows: Row[]): (Byline & { start: number; end: number }) | null {
  for (let i = rows.length - 1; i >= Math.max(1, rows.length - 3); i--) {
    const row = rows[i]
    if (row.role || row.closed || row.words > 14) continue
    const found = readByline(text.slice(row.start, row.end), false)
    if (!found) continue
    row.role = 'byline'
    row.rule = 'byline-foot'
    return { ...found, start: row.start, end: row.end }
  }
  return null
}
