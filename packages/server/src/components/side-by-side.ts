/** The same of several articles side by side: a table with row headers; on a phone each cell under the name of its column. */
import { html, raw } from 'hono/html'
import type { Html } from '../frame.ts'

export interface Row {
  readonly head: Html | string
  /** In the order of the columns; null where an article has nothing. */
  readonly cells: readonly (Html | string | null)[]
}

export interface SideBySide {
  readonly caption: string
  /** What the row headers are. */
  readonly of: string
  /** Heads of the columns, with their names where the columns are no longer seen. */
  readonly columns: readonly { readonly head: Html | string; readonly name: string }[]
  readonly rows: readonly Row[]
  /** What stands where an article has nothing. */
  readonly nothing: string
}

/** Roles are said, since a table that is stacked is none to some browsers. */
export const sideBySide = ({ caption, of, columns, rows, nothing }: SideBySide): Html =>
  rows.length === 0
    ? html``
    : html`<table class="side of-${columns.length}" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${of}</th>${columns.map(
        ({ head }) => html`<th scope="col" role="columnheader" dir="auto">${head}</th>`,
      )}</tr></thead>
<tbody role="rowgroup">${rows.map(
        ({ head, cells }) => html`<tr role="row"><th scope="row" role="rowheader" dir="auto">${head}</th>${cells.map(
          (cell, i) =>
            html`<td role="cell"${cell === null ? raw(' class="nothing"') : ''}><span class="of" aria-hidden="true" dir="auto">${columns[i]!.name}</span>${cell ?? nothing}</td>`,
        )}</tr>
`,
      )}</tbody></table>`
