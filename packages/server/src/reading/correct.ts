/** Forms to correct findings with: they work without a script, which only fills them in. */
import type { KeptCorrection } from '@readout/archive'
import { ACTS, type Event, type Record, STATUSES, type Statement } from '@readout/core'
import { BY_HAND, wordsOf } from '@readout/core/corrections'
import { ACT_WORDS, statusWord } from '@readout/core/words'
import { html, raw } from 'hono/html'
import { articleHref } from '../components/facts.ts'
import type { Html } from '../frame.ts'
import { timeOf } from '../time.ts'

/** Names longer than this are refused, UTF-16 code units. */
export const LONGEST_NAME = 300

/** Kinds of a speaker whom the reader did not find. */
export const NEW_KINDS = ['person', 'organisation', 'group', 'other'] as const

export const correctionsHref = (id: string) => `${articleHref(id)}/corrections`

/** Names to choose from: one list for all forms of a page. */
export const nameList = (record: Record): Html =>
  html`<datalist id="names">${[...new Set(record.actors.map((a) => a.name))].map((n) => html`<option value="${n}"></option>`)}</datalist>`

export const speakerFields = (name: string): Html =>
  html`<label>Who says it <input name="speaker" list="names" value="${name}" maxlength="${LONGEST_NAME}" placeholder="nobody named" autocomplete="off"></label>
<label>If not in the list <select name="as">${NEW_KINDS.map((k) => html`<option>${k}</option>`)}</select></label>`

export const actField = (chosen: Statement['act']): Html =>
  html`<label>Act <select name="act">${ACTS.map((a) => html`<option value="${a}"${a === chosen ? raw(' selected') : ''}>${ACT_WORDS[a]}</option>`)}</select></label>`

export const statusField = (chosen: Event['status']): Html =>
  html`<label>Status <select name="status">${STATUSES.map((s) => html`<option value="${s}"${s === chosen ? raw(' selected') : ''}>${statusWord(s)}</option>`)}</select></label>`

const byField = html`<label>Your name <span>optional</span> <input name="by" maxlength="${LONGEST_NAME}" autocomplete="name"></label>`

/** That a finding was corrected, and the way to take that back. */
export const byHand = (finding: Statement | Event, held: KeptCorrection | undefined): Html | '' =>
  finding.rule === BY_HAND
    ? html` <span class="by-hand">corrected by hand</span>${held?.creator ? html` <span class="meta">by ${held.creator}</span>` : ''}`
    : ''

/** The form of one finding. */
export function fix(record: Record, finding: Statement | Event, held: KeptCorrection | undefined): Html {
  const isStatement = 'content' in finding
  const { start, end } = wordsOf(finding)
  const speaker = isStatement ? record.actors.find((a) => a.id === finding.speaker) : undefined
  return html`<details class="why fix"><summary>Correct</summary>
<form method="post" action="${correctionsHref(record.id)}"><input type="hidden" name="finding" value="${isStatement ? 'statement' : 'event'}"><input type="hidden" name="start" value="${start}"><input type="hidden" name="end" value="${end}"><input type="hidden" name="seen" value="${held?.id ?? 0}">
${
  isStatement
    ? html`${speakerFields(speaker?.name ?? '')}
${actField(finding.act)}`
    : statusField(finding.status)
}
${byField}
<p class="row"><button name="change" value="set">Save</button> <button name="change" value="remove">${isStatement ? 'Not a statement' : 'No event'}</button>${
    held ? html` <button name="undo" value="${held.id}">Undo the correction</button>` : ''
  }</p></form></details>`
}

/** The form for what was missed; a script fills in words that are selected in the text. */
export const missedForm = (
  record: Record,
): Html => html`<section class="missed" aria-labelledby="h-missed"><h2 id="h-missed">Something missed?</h2>
<details id="missed"><summary>Add a statement or an event</summary>
<form method="post" action="${correctionsHref(record.id)}"><input type="hidden" name="change" value="add"><input type="hidden" name="seen" value="0"><input type="hidden" name="nth" value="">
<label>Its words, as they stand in the text <textarea name="words" rows="2" maxlength="20000" required></textarea></label>
<label>Up to these words <span>optional, for a long passage</span> <input name="until" maxlength="500" autocomplete="off"></label>
<label>It is <select name="finding"><option value="statement">a statement</option><option value="event">an event</option></select></label>
<fieldset class="of-statement"><legend>Of a statement</legend>${speakerFields('')}
${actField('assert')}</fieldset>
<fieldset class="of-event"><legend>Of an event</legend>${statusField('happened')}</fieldset>
${byField}
<p class="row"><button>Add it</button></p></form></details>
<p class="meta"><a href="/corrections">What was corrected in all articles</a></p></section>`

const FITS = {
  stands: 'holds',
  replaced: 'replaced by a later one',
  gone: 'no longer fits: its words or the finding are not in the article any more',
  undone: 'taken back',
} as const

/** What a correction says, in a clause. */
export function saidWords({ said }: Pick<KeptCorrection, 'said'>): string {
  const what = said.finding === 'statement' ? 'statement' : 'event'
  if (said.change === 'remove') return said.finding === 'statement' ? 'not a statement' : 'no event'
  const values = [
    said.speaker === null ? 'said by nobody named' : said.speaker ? `said by ${said.speaker.name}` : null,
    said.act ? ACT_WORDS[said.act] : null,
    said.status ? statusWord(said.status) : null,
  ].filter(Boolean)
  return [said.change === 'add' ? `missed ${what}` : what, ...values].join(', ')
}

export const fitWords = (c: KeptCorrection): string => FITS[c.fit.state]

/** A correction in a list; with a button to undo it where it was not. */
export const correctionItem = (
  c: KeptCorrection,
): Html => html`<p class="head"><strong>${saidWords(c)}</strong> <span class="what">${fitWords(c)}</span></p>
<blockquote>${c.words.length > 200 ? `${c.words.slice(0, 200)} …` : c.words}</blockquote>
<div class="tail"><p class="meta facts"><span>${timeOf(c.created.slice(0, 10))}</span>${c.creator ? html`<span>${c.creator}</span>` : ''}${c.note ? html`<span>${c.note}</span>` : ''}</p>${
  c.undone === null && c.article !== ''
    ? html`<form method="post" action="${correctionsHref(c.article)}"><button name="undo" value="${c.id}">Undo<span class="hidden">: ${saidWords(c)}</span></button></form>`
    : ''
}</div>`

/** Corrections of an article, in the side column. */
export const history = (hands: readonly KeptCorrection[]): Html | '' =>
  hands.length === 0
    ? ''
    : html`<section class="history" aria-labelledby="h-history"><h2 id="h-history">Corrected by hand <span class="n">${hands.length}</span></h2>
<ol>${hands.toReversed().map((c) => html`<li>${correctionItem(c)}</li>`)}</ol></section>`
