import type { Around, StatementHit } from '@readout/archive'
import type { Act, Kind, Status } from '@readout/core'
import { ACT_WORDS, AUTHORITY_WORDS, counted, KIND_WORDS, statusWord } from '@readout/core/words'
import { html, raw } from 'hono/html'
import type { Shown } from '../frame.ts'
import { escapeHtml } from '../html.ts'
import { timeOf } from '../time.ts'
import { STATUS_MARKS, UNKNOWN_SPEAKER } from '../words.ts'

export interface Search {
  readonly q: string
  readonly speaker: string
  readonly act: Act | ''
  readonly kind: Kind | ''
}

interface Results extends Search {
  readonly hits: readonly StatementHit[]
  /** Speakers, articles and events that the words find. */
  readonly around: Around
  readonly more: string | null
}

/** Statements across all articles, and the speakers, articles and events that the words find. */
export const searchPage = ({ hits, around, more, ...search }: Results): Shown => {
  const asked = search.q || search.speaker || search.act || search.kind
  return {
    title: search.q ? `“${search.q}”` : 'Search',
    kind: 'search',
    query: search.q,
    main: html`<h1>Who said what</h1>
<form class="filter" action="/search">
<div class="field wide"><label for="q">Words</label><input id="q" name="q" value="${search.q}" maxlength="500"></div>
<div class="field"><label for="speaker">Speaker</label><input id="speaker" name="speaker" value="${search.speaker}" maxlength="200"></div>
<div class="field"><label for="act">Act</label>${select('act', ACT_WORDS, search.act)}</div>
<div class="field"><label for="kind">Kind</label>${select('kind', KIND_WORDS, search.kind)}</div>
<button class="go">Search</button>
</form>
${speakers(around)}${articles(around)}${events(around)}
<h2>${heading(hits.length, more !== null, Boolean(asked))}</h2>
${hits.length > 0 ? html`<ol class="hits">${hits.map(hitItem)}</ol>` : ''}
${
  hits.length === 0
    ? html`<p class="empty">Words are matched by stem: “accuse” finds “accused”. Put a phrase in quotation marks; a star
stands for any ending: nego*.</p>`
    : ''
}
${more ? html`<p class="more"><a class="more-link" href="${more}">More statements</a></p>` : ''}`,
  }
}

const speakers = ({ speakers }: Around) =>
  speakers.length === 0
    ? ''
    : html`<h2>Speakers</h2>
<ul class="found">${speakers.map(
        (
          s,
        ) => html`<li><a href="/search?speaker=${encodeURIComponent(s.name)}">${s.name}</a> <span class="meta">${counted(s.statements, 'statement')}</span></li>
`,
      )}</ul>`

const articles = ({ articles }: Around) =>
  articles.length === 0
    ? ''
    : html`<h2>Articles</h2>
<ul class="found">${articles.map(
        (
          a,
        ) => html`<li><a href="/articles/${encodeURIComponent(a.article)}">${a.title ?? a.opening}</a> <span class="meta facts">${[
          a.outlet ? html`<span>${a.outlet}</span>` : '',
          a.published ? timeOf(a.published) : '',
        ]}</span></li>
`,
      )}</ul>`

const events = ({ events }: Around) =>
  events.length === 0
    ? ''
    : html`<h2>Events</h2>
<ul class="found">${events.map((e) => {
        const people = [e.actors.join(', '), e.recipients.join(', ')].filter(Boolean).join(' → ')
        return html`<li><span class="status st-${e.status}"><span aria-hidden="true">${STATUS_MARKS[e.status as Status] ?? ''}</span> ${statusWord(e.status as Status)}</span>
<a href="/articles/${encodeURIComponent(e.article)}#${encodeURIComponent(e.id)}">${e.trigger}</a> <span class="meta facts">${[
          people ? html`<span>${people}</span>` : '',
          e.when ? timeOf(e.when) : '',
          html`<span>${e.title ?? e.opening}</span>`,
        ]}</span></li>
`
      })}</ul>`

const heading = (n: number, more: boolean, asked: boolean) => {
  if (!asked) return n === 0 ? 'Nothing is kept yet' : 'The latest statements'
  if (n === 0) return 'No statement matches'
  return `${n}${more ? ' and more' : ''} ${n === 1 && !more ? 'statement' : 'statements'}`
}

const select = (name: string, words: { readonly [value: string]: string }, chosen: string) =>
  html`<select id="${name}" name="${name}"><option value="">any</option>${Object.entries(words).map(
    ([value, word]) => html`<option value="${value}"${value === chosen ? raw(' selected') : ''}>${word}</option>`,
  )}</select>`

const hitItem = (hit: StatementHit) => html`<li>
<p class="who-said"><strong>${hit.speakerName ?? UNKNOWN_SPEAKER}</strong> ${word(ACT_WORDS, hit.act)}</p>
<blockquote><a href="/articles/${encodeURIComponent(hit.article)}#${encodeURIComponent(hit.id)}">${raw(marked(hit))}</a></blockquote>
<p class="meta facts"><span>${word(KIND_WORDS, hit.kind)}</span><span>${word(AUTHORITY_WORDS, hit.authority)}</span><span>${hit.title ?? hit.opening}</span>${
  hit.outlet ? html`<span>${hit.outlet}</span>` : ''
}${hit.published ? timeOf(hit.published) : ''}</p>
</li>
`

const word = (words: { readonly [value: string]: string }, value: string) => words[value] ?? value

/** Longest quotation that a result shows, in UTF-16 code units. */
const SHOWN = 600

/** The content with the words that were searched for marked, cut where it is very long. */
function marked({ content, matches }: StatementHit): string {
  let out = ''
  let at = 0
  for (const { start, end } of matches) {
    if (end > SHOWN) break
    out += `${escapeHtml(content.slice(at, start))}<mark>${escapeHtml(content.slice(start, end))}</mark>`
    at = end
  }
  const rest = content.slice(at, Math.max(at, SHOWN))
  return out + escapeHtml(rest) + (content.length > at + rest.length ? ' …' : '')
}
