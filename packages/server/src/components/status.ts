/** The status of an event: a word, with a mark and a shape of its own, so that nothing is told by colour alone. */
import type { Status } from '@readout/core'
import { statusWord } from '@readout/core/words'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'
import { STATUS_MARKS } from '../words.ts'

export const statusBadge = (status: string): Html =>
  html`<span class="status st-${status}"><span aria-hidden="true">${STATUS_MARKS[status as Status] ?? ''}</span> ${statusWord(status as Status)}</span>`
