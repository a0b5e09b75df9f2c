/** What was done, in a sentence above the article: the address says which, so that no words of an address are shown. */
import { counted } from '@readout/core/words'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'

const SENTENCES: { readonly [done: string]: string } = {
  corrected: 'Corrected. Lists and answers go by it from now on.',
  removed: 'Taken out of the findings. The history below has it.',
  added: 'Added to the findings.',
  undone: 'Taken back: what held before holds again.',
  same: 'Nothing was changed: that is how it stands.',
  unchanged: 'Read again: nothing has changed.',
}

/** The sentence for `?done=`; empty for what is none. */
export function doneNotice(
  done: string | undefined,
  statements: string | undefined,
  events: string | undefined,
): Html | '' {
  const sentence = done === 'reread' ? rereadLine(whole(statements), whole(events)) : SENTENCES[done ?? '']
  return sentence && Object.hasOwn({ ...SENTENCES, reread: '' }, done!)
    ? html`<p class="notice done" role="status">${sentence}</p>`
    : ''
}

const whole = (n: string | undefined) => (/^-?\d{1,6}$/.test(n ?? '') ? Number(n) : 0)

function rereadLine(statements: number, events: number): string {
  const parts = [difference(statements, 'statement'), difference(events, 'event')].filter(Boolean)
  return `Read again by this version’s reader: ${parts.length > 0 ? parts.join(', ') : 'as many findings as before, not all of them the same'}.`
}

const difference = (n: number, what: string) =>
  n === 0 ? '' : `${counted(Math.abs(n), what)} ${n > 0 ? 'more' : 'fewer'}`
