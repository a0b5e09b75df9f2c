/** The ways to take an answer along, at the foot of its page. */
import { html } from 'hono/html'
import type { Html } from '../frame.ts'
import type { View } from '../routes/route.ts'

const NAMES: { readonly [format: string]: string } = {
  json: 'JSON',
  jsonl: 'JSON Lines',
  csv: 'CSV',
  parquet: 'Parquet',
  jsonld: 'JSON-LD',
  atom: 'Atom feed',
  jsonfeed: 'JSON Feed',
  ical: 'Calendar',
}

export const takeAway = ({ forms }: View): Html => html`<nav class="take" aria-label="Take this along">
<h2>Take this along</h2>
<ul>${forms.map(
  ({ id, what, href }) => html`<li><a href="${href}" title="${what}">${NAMES[id] ?? id}</a></li>
`,
)}</ul></nav>`
