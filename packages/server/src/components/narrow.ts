/** Counts of what was found by what it has in common, each a way to these alone. */
import { html } from 'hono/html'
import type { Html } from '../frame.ts'

export interface Narrowing {
  readonly title: string
  readonly values: readonly { readonly label: string; readonly count: number; readonly href: string }[]
}

/** @param note what the counts are of */
export function narrow(all: readonly Narrowing[], note: string): Html | '' {
  const shown = all.filter(({ values }) => values.length > 1)
  if (shown.length === 0) return ''
  return html`<aside class="narrow" aria-labelledby="narrow"><h2 id="narrow">Narrow down</h2>
<p class="meta">${note}</p>
${shown.map(
  ({ title, values }) => html`<h3>${title}</h3>
<ul>${values.map(
    ({
      label,
      count,
      href,
    }) => html`<li><a href="${href}">${label}</a> <span class="meta">${count.toLocaleString('en')}</span></li>
`,
  )}</ul>
`,
)}</aside>`
}

/** What the list is held to now, each with the way to let go of it. */
export const chosen = (all: readonly { readonly label: string; readonly without: string }[]): Html | '' =>
  all.length === 0
    ? ''
    : html`<ul class="chosen" aria-label="Chosen">${all.map(
        ({
          label,
          without,
        }) => html`<li>${label} <a href="${without}">remove<span class="hidden"> “${label}”</span></a></li>
`,
      )}</ul>`
