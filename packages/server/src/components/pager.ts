/** The way to the next part of a list; where a list goes on from somewhere, the way to its beginning. */
import { html } from 'hono/html'
import type { Html } from '../frame.ts'
import type { View } from '../routes/route.ts'

export function pager(view: View, next: string | null, label = 'More'): Html | '' {
  const later = view.url.searchParams.has('after')
  if (!next && !later) return ''
  return html`<nav class="more" aria-label="Pages">
${later ? html`<a class="more-link" href="${view.with({ after: null })}">From the beginning</a>` : ''}
${next ? html`<a class="more-link" href="${view.with({ after: next })}" rel="next">${label}</a>` : ''}
</nav>`
}
