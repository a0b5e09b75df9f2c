/** A line above every page of a server that is not what its visitor may think: an example, say. */
import { html } from 'hono/html'

export interface Notice {
  /** What is to be known of all that is shown here. */
  readonly words: string
  /** Where to go instead, and what stands there. */
  readonly href: string
  readonly label: string
}

declare module 'hono' {
  interface ContextVariableMap {
    /** The same for all pages of one app; see `createApp`. */
    readonly notice: Notice | undefined
  }
}

export const noticeBar = (notice: Notice | undefined) =>
  notice === undefined
    ? ''
    : html`<aside class="archive-note" role="note" aria-label="About this archive"><p>${notice.words}
<a href="${notice.href}">${notice.label}</a></p></aside>`
