/** What all pictures have in common: a figure that scrolls by itself where it is too wide, with its words for those who do not see it. */
import { dateWords } from '@readout/core/words'
import { html, raw } from 'hono/html'
import type { Html } from '../frame.ts'
import { escapeHtml } from '../html.ts'

/**
 * A picture in its figure. `says` is what it shows, in a sentence; the same numbers stand in a table beside it. Sizes and places are
 * attributes and colours are the style sheet's: the content security policy takes no style within a page.
 */
export const picture = (width: number, height: number, says: string, marks: string, caption: Html | string): Html =>
  html`<figure class="picture"><div class="picture-box" role="group" aria-label="Picture" tabindex="0">${raw(
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(says)}">${marks}</svg>`,
  )}</div><figcaption>${caption}</figcaption></figure>`

const n = (value: number) => String(Math.round(value * 10) / 10)

export const rect = (x: number, y: number, width: number, height: number, name: string, title = ''): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" class="${name}">${title && `<title>${escapeHtml(title)}</title>`}</rect>`

export const line = (x1: number, y1: number, x2: number, y2: number, name: string): string =>
  `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" class="${name}"/>`

export const text = (
  x: number,
  y: number,
  words: string,
  { anchor = 'start', turn = 0, name = '' }: { anchor?: 'start' | 'middle' | 'end'; turn?: number; name?: string } = {},
): string =>
  `<text x="${n(x)}" y="${n(y)}" text-anchor="${anchor}"${turn ? ` transform="rotate(${turn} ${n(x)} ${n(y)})"` : ''}${name && ` class="${name}"`}>${escapeHtml(words)}</text>`

/** A name that has to fit; the end of a longer one is left out, never half a character. */
export function clip(words: string, most: number): string {
  const all = [...words]
  return all.length <= most ? words : `${all.slice(0, most - 1).join('')}…`
}

/** Where a scale has its marks: from 0 to the next round number, four steps at most. */
export function ticks(most: number): number[] {
  const rough = Math.max(1, most) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((f) => f * power).find((s) => s >= rough)!)
  const last = Math.ceil(Math.max(1, most) / step)
  return Array.from({ length: last + 1 }, (_, i) => i * step)
}

/** Under a bar: “2 Mar 2026”, “March 2026”. */
export function shortPeriod(from: string, by: 'week' | 'month'): string {
  if (by === 'month') return dateWords(from.slice(0, 7))
  const [day, month, year] = dateWords(from).split(' ')
  return `${day} ${month?.slice(0, 3)} ${year}`
}
