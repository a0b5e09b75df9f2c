/** Words that were left out and put in, told by marks and by words for those who hear the page, never by colour alone. */
import { counted } from '@readout/core/words'
import type { QuoteMember } from '@readout/join'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'

/** Of a longer stretch that is the same the words next to what changed are shown. */
const SAME = 24
/** Of a longer stretch that was left out or put in its beginning and end. */
const MOST = 80

const silent = (words: string): Html => html`<span class="hidden">${words}</span>`

/**
 * A printing against the first: what was left out is struck out, what was put in underlined.
 * @example changed([{ op: 'same', words: 'We will' }, { op: 'out', words: 'not' }])
 */
export const changed = (difference: QuoteMember['difference']): Html =>
  html`<span class="changed">${difference.map(({ op, words }, i) => {
    const space = i > 0 ? ' ' : ''
    if (op === 'same') return html`${space}${shortened(words, SAME)}`
    const text = shortened(words, MOST)
    return op === 'out'
      ? html`${space}<del>${silent('[left out: ')}${text}${silent(']')}</del>`
      : html`${space}<ins>${silent('[put in: ')}${text}${silent(']')}</ins>`
  })}</span>`

/** The first words and the last; how many are between them is said. */
function shortened(words: string, most: number): Html | string {
  const list = words.split(/\s+/)
  if (list.length <= most * 2) return words
  const between = counted(list.length - most * 2, 'word')
  return html`${list.slice(0, most).join(' ')} <span class="between">[… ${between} …]</span> ${list.slice(-most).join(' ')}`
}

/** What the marks mean. */
export const changesLegend = (): Html =>
  html`<p class="meta legend">Against the first printing: <del>struck out</del> is left out, <ins>underlined</ins> is put in.</p>`
