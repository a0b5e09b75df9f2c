/** Times on pages: in words, and for programs in the element's own form. */
import { dateWords, htmlTime } from '@readout/core/words'
import { html } from 'hono/html'
import type { Html } from './frame.ts'

/** `<time datetime="2025-03-04">4 March 2025</time>`; the words alone where HTML has no form for the value. */
export function timeOf(value: string): Html | string {
  const form = htmlTime(value)
  const words = dateWords(value)
  return form === null ? words : html`<time datetime="${form}">${words}</time>`
}
