/** Counts by what was found has in common; each leads to the same question with it asked for. */
import type { Facets } from '@readout/archive'
import { ACT_WORDS, AUTHORITY_WORDS, counted, dateWords, KIND_WORDS, TYPE_WORDS } from '@readout/core/words'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'

const FIELD_WORDS: { readonly [field: string]: string } = {
  speaker: 'Speakers',
  act: 'Acts',
  kind: 'Kinds',
  authority: 'On whose authority',
  outlet: 'Outlets',
  status: 'Status',
  type: 'Types',
  worth: 'Worth',
  language: 'Languages',
  month: 'Months',
}
const VALUE_WORDS: { readonly [field: string]: { readonly [value: string]: string } } = {
  act: ACT_WORDS,
  kind: KIND_WORDS,
  authority: AUTHORITY_WORDS,
  type: TYPE_WORDS,
}
const wordOf = (field: string, value: string) =>
  field === 'month' ? dateWords(value) : (VALUE_WORDS[field]?.[value] ?? value.replaceAll('-', ' '))

/** `href` makes the address that asks for one value more; null where it is asked for already. */
export function facetLists(facets: Facets, href: (field: string, value: string) => string | null): Html | '' {
  const fields = Object.entries(facets.by).filter(([, values]) => values.length > 1)
  if (fields.length === 0) return ''
  return html`<section class="facets" aria-labelledby="h-facets"><h2 id="h-facets">${facets.all ? `${facets.counted.toLocaleString('en')} found` : `Of the newest ${counted(facets.counted, 'one')} of more`}</h2>
${fields.map(
  ([
    field,
    values,
  ]) => html`<details><summary>${FIELD_WORDS[field] ?? field} <span class="n">${values.length}</span></summary>
<ul>${values.map(({ value, count }) => {
    const to = href(field, value)
    const words = wordOf(field, value)
    return html`<li>${to === null ? html`<strong>${words}</strong>` : html`<a href="${to}">${words}</a>`} <span class="meta">${count.toLocaleString('en')}</span></li>
`
  })}</ul></details>
`,
)}</section>`
}
