/** Tables of counts, in a box that scrolls by itself where it is wider than the screen; the box is a group that the keyboard reaches. */
import { html, raw } from 'hono/html'
import type { Html } from '../frame.ts'

export type TableCell = Html | string | number | null

/** The first cell of a row is its head; columns of numbers stand to the right. */
export const table = (
  caption: string,
  heads: readonly (string | readonly [name: string, 'number'])[],
  rows: readonly (readonly TableCell[])[],
): Html => html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0">
<table class="rows counts"><caption>${caption}</caption>
<thead><tr>${heads.map((h) =>
  typeof h === 'string' ? html`<th scope="col">${h}</th>` : html`<th scope="col" class="num">${h[0]}</th>`,
)}</tr></thead>
<tbody>${rows.map(
  (row) => html`<tr>${row.map((cell, i) => {
    const n = typeof heads[i] === 'string' ? '' : raw(' class="num"')
    return i === 0 ? html`<th scope="row">${cell}</th>` : html`<td${n}>${cell ?? '–'}</td>`
  })}</tr>
`,
)}</tbody></table></div>`

/** A table that is folded until somebody wants it: beside a picture. */
export const foldedTable = (summary: string, ...of: Parameters<typeof table>): Html =>
  html`<details class="fold"><summary>${summary}</summary>${table(...of)}</details>`

/** @example share(1, 3) // '33 %' */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`
