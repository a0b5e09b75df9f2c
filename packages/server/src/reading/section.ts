/** The parts of the side column. */
import type { Record } from '@readout/core'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'

/** One kind of finding under its heading, with how many there are. */
export const section = (
  id: string,
  title: string,
  count: number,
  body: Html | string,
) => html`<section class="layer-${id}" aria-labelledby="h-${id}">
<h2 id="h-${id}">${title} <span class="n">${count}</span></h2>
${body}
</section>`
export const none = (what: string) => html`<p class="none">${what}</p>`
/** Address of an element of the page. */
export const href = (id: string) => `#${encodeURIComponent(id)}`
/** Ways to the two kinds of findings that people come for. */
export const partLinks = (record: Record): Html =>
  html`<a class="to-events" href="#h-events">Events <span class="n">${record.events.length}</span></a> <a class="to-statements" href="#h-statements">Statements <span class="n">${record.statements.length}</span></a>`
