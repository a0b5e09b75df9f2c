import { html } from 'hono/html'
import type { Explanation } from '../explain.ts'
import type { Shown } from '../frame.ts'
import { sentence } from '../words.ts'

/** What went wrong, for people. */
export const errorPage = (error: { status: number; code: string; message: string }): Shown => ({
  title: error.status === 404 ? 'Not here' : 'That did not work',
  kind: 'note',
  main: html`<p class="code">${error.code}</p>
<h1>${error.status === 404 ? 'Not here' : 'That did not work'}</h1>
<p class="lead">${sentence(error.message)}</p>
<p><a href="/errors/${error.code}">What ${error.code} means</a></p>
<p><a href="/articles">All articles</a></p>`,
})

/** What a code means. */
export const explanationPage = (about: Explanation): Shown => ({
  title: `${about.code}: ${about.title}`,
  kind: 'note',
  main: html`<p class="code">${about.code}</p>
<h1>${sentence(about.title)}</h1>
${about.paragraphs.map((p) => html`<p>${inlineCode(p)}</p>`)}
<p><a href="/errors">All error codes</a></p>
<p><a href="/articles">All articles</a></p>`,
})

export const explanationList = (all: readonly Explanation[]): Shown => ({
  title: 'Error codes',
  kind: 'note',
  main: html`<h1>Error codes</h1>
<ul class="codes">${all.map((e) => html`<li><a href="/errors/${e.code}">${e.code}</a> ${e.title}</li>`)}</ul>`,
})

/** Words between back quotes as code. */
const inlineCode = (text: string) => text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))
