/** Lists of what was joined: stories, events, quotations. */
import { html } from 'hono/html'
import type { Html } from '../frame.ts'
import { timeOf } from '../time.ts'

/** A list, or a sentence where it is empty. */
export const listOf = <T>(all: readonly T[], item: (one: T) => Html, nothing: string): Html =>
  all.length === 0
    ? html`<p class="empty">${nothing}</p>`
    : html`<ol class="list">${all.map(
        (one) => html`<li>${item(one)}</li>
`,
      )}</ol>`

/** From the first day to the last; one day once. */
export function groupDays({
  first,
  last,
}: {
  readonly first: string | null
  readonly last: string | null
}): Html | null {
  if (first === null || last === null) return null
  const [from, to] = [first.slice(0, 10), last.slice(0, 10)]
  return from === to ? html`<span>${timeOf(from)}</span>` : html`<span>${timeOf(from)} to ${timeOf(to)}</span>`
}
