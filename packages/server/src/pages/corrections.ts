/** Pages about what was corrected by hand: all of it, and two that met. */
import type { KeptCorrection } from '@readout/archive'
import { html } from 'hono/html'
import { articleHref } from '../components/facts.ts'
import { pager } from '../components/pager.ts'
import type { Html, Shown } from '../frame.ts'
import { correctionItem, correctionsHref, fitWords, saidWords } from '../reading/correct.ts'
import type { View } from '../routes/route.ts'

export interface CorrectionPage {
  readonly corrections: readonly KeptCorrection[]
  readonly next: string | null
  /** All that were made. */
  readonly made: number
}

export const correctionsPage = ({ corrections: all, next, made }: CorrectionPage, view: View): Shown => ({
  title: 'Corrections',
  kind: 'answer',
  main: html`<h1>Corrected by hand</h1>
<p class="lead">What people have set right in the readings, the newest first. Answers go by it; what the reader found is kept beside it.</p>
${
  all.length === 0
    ? html`<p class="empty">Nothing yet. On the page of an article, “Correct” stands with each finding.</p>`
    : html`<ol class="list corrections">${all.map(
        (c) => html`<li><h2><a href="${articleHref(c.article)}">${c.title ?? c.article}</a></h2>
${correctionItem(c)}</li>
`,
      )}</ol>`
}
${pager(view, next, 'Earlier corrections')}
<p class="meta">Who is who is said elsewhere: <a href="/actors/by-hand">actors made one or taken apart</a>.</p>
${
  made === 0
    ? ''
    : html`<nav class="take" aria-label="Take this along"><h2>Take this along</h2>
<ul>${view.forms.map((f) => html`<li><a href="${f.href}" title="${f.what}">JSON</a></li>`)}
<li><a href="/corrections.jsonl" title="a W3C Web Annotation a line">JSON Lines</a></li>
<li><a href="/corrections/gold.jsonl" title="corrected records, to measure a reading against">Corrected records</a></li></ul></nav>`
}`,
})

/** Hidden fields of a form that is sent once more. */
const again = (fields: { readonly [name: string]: string }): Html[] =>
  Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)

/** Somebody else was quicker: both, and what can be done. */
export const conflictPage = (
  id: string,
  theirs: KeptCorrection | null,
  mine: { readonly words: string; readonly fields: { readonly [name: string]: string } },
): Shown => ({
  title: 'Somebody else corrected this',
  kind: 'note',
  main: html`<p class="code">R3052</p>
<h1>Somebody else corrected this</h1>
<p class="lead">While your page was open, this finding was corrected. Nothing of yours is kept yet.</p>
<h2>What stands now</h2>
${theirs ? html`<p><strong>${saidWords(theirs)}</strong>${theirs.creator ? html`, by ${theirs.creator}` : ''}: ${fitWords(theirs)}</p>` : html`<p>As the reader found it: a correction was taken back.</p>`}
<h2>What you say</h2>
<p><strong>${mine.words}</strong></p>
<form method="post" action="${correctionsHref(id)}">${again(mine.fields)}<p class="row"><button class="go">Put mine in its place</button></p></form>
<p><a href="${articleHref(id)}">Leave it as it stands</a>. Whatever holds, the other stays in the history of the article.</p>`,
})

export const removePage = (id: string, title: string, corrections: number): Shown => ({
  title: `Remove “${title}”?`,
  kind: 'note',
  main: html`<h1>Remove this article?</h1>
<p class="lead">${title}</p>
<p>It goes with its page and its findings, and leaves all stories, events and lists.${
    corrections === 0
      ? ''
      : corrections === 1
        ? ' So does the correction made by hand.'
        : ` So do the ${corrections} corrections made by hand.`
  } This cannot be undone.</p>
<form method="post" action="${articleHref(id)}/remove"><p class="row"><button class="go">Remove it</button></p></form>
<p><a href="${articleHref(id)}">Keep it</a></p>`,
})

export const rereadPage = (id: string, title: string, kept: boolean): Shown => ({
  title: `Read “${title}” again?`,
  kind: 'note',
  main: html`<h1>Read it again?</h1>
<p class="lead">${title}</p>
${
  kept
    ? html`<p>The page is read as it was kept, by this version’s reader. Corrections by hand stay, as far as their words are still there.</p>
<form method="post" action="${articleHref(id)}/reread"><p class="row"><button class="go">Read it again</button></p></form>`
    : html`<p>Its page is not kept, so only its text can be read again: links, headings and what was set aside come from the page. Read the page anew from the start page.</p>`
}
<p><a href="${articleHref(id)}">Back to the article</a></p>`,
})
