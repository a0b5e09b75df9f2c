/** A short list on the start page, with the way to its own page. */
import { html } from 'hono/html'
import type { Html } from '../frame.ts'

export interface Block<T> {
  readonly id: string
  readonly title: string
  readonly all: readonly T[]
  readonly item: (one: T) => Html
  /** Said where there is nothing. */
  readonly nothing: string
  /** The way to more, and what stands there. */
  readonly more: readonly [href: string, label: string]
}

export const block = <T>({
  id,
  title,
  all,
  item,
  nothing,
  more,
}: Block<T>): Html => html`<section class="block-of" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${
  all.length > 0
    ? html`<ol class="short">${all.map(
        (one) => html`<li>${item(one)}</li>
`,
      )}</ol>`
    : html`<p class="empty">${nothing}</p>`
}
<p class="to-more"><a href="${more[0]}">${more[1]}</a></p>
</section>`
