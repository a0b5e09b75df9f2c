/** Text of any length: what is long is cut between words, and all of it is one step away. */
import { html } from 'hono/html'
import type { Html } from '../frame.ts'

/** UTF-16 code units that are shown at once. */
const SHOWN = 500

/** The text, or its beginning and a fold with the rest. */
export function long(text: string, shown = SHOWN): Html | string {
  if (text.length <= shown * 1.2) return text
  const at = cutAt(text, shown)
  return html`${text.slice(0, at)} …<details class="rest"><summary>The rest of it, ${text.length.toLocaleString('en')} characters in all</summary>${text.slice(at)}</details>`
}

/** Cut, with a sign; for where the whole stands behind a link. */
export const cut = (text: string, shown = SHOWN): string =>
  text.length <= shown * 1.2 ? text : `${text.slice(0, cutAt(text, shown)).trimEnd()} …`

/** Between words where there are any, never within a character. */
function cutAt(text: string, shown: number): number {
  const space = text.lastIndexOf(' ', shown)
  if (space > shown / 2) return space
  const code = text.charCodeAt(shown - 1)
  return code >= 0xd800 && code <= 0xdbff ? shown - 1 : shown
}
