/** A list of which the first are seen, and the others behind a fold that says how many they are. */
import { html } from 'hono/html'
import type { Html } from '../frame.ts'

/** @example folded(events, 8, eventItem, (n) => `${n} more events`) */
export const folded = <T>(
  all: readonly T[],
  seen: number,
  item: (one: T) => Html,
  more: (n: number) => string,
  kind = 'list',
): Html => {
  // a fold over one is longer than the one
  const shown = all.length <= seen + 1 ? all.length : seen
  const list = (some: readonly T[]) =>
    html`<ol class="${kind}">${some.map(
      (one) => html`<li>${item(one)}</li>
`,
    )}</ol>`
  return html`${list(all.slice(0, shown))}${
    shown < all.length
      ? html`<details class="fold"><summary>${more(all.length - shown)}</summary>${list(all.slice(shown))}</details>`
      : ''
  }`
}
