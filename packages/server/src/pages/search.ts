/** The page of a search: the question as a form and in words, what was found, and the ways to narrow it. */
import type { Around } from '@readout/archive'
import { ACTS, AUTHORITIES, KINDS, type ReadoutError, STATUSES } from '@readout/core'
import { ACT_WORDS, AUTHORITY_WORDS, counted, KIND_WORDS, statusWord } from '@readout/core/words'
import { html } from 'hono/html'
import { facetLists } from '../components/facets.ts'
import { articleHref, facts } from '../components/facts.ts'
import { choiceField, textField } from '../components/field.ts'
import { articleHit, eventHit, statementHit } from '../components/hits.ts'
import { pager } from '../components/pager.ts'
import { statusBadge } from '../components/status.ts'
import { takeAway } from '../components/take.ts'
import type { Html, Shown } from '../frame.ts'
import type { View } from '../routes/route.ts'
import type { Found } from '../routes/search.ts'
import { timeOf } from '../time.ts'
import { sentence } from '../words.ts'

export function searchPage(found: Found, view: View): Shown {
  const q = view.url.searchParams.get('q') ?? ''
  return {
    title: q ? `“${q.slice(0, 80)}”` : 'Search',
    kind: 'search',
    query: q,
    main: html`<h1>Search</h1>
${form(view)}
<p class="asked" role="status"><strong>${found.words}.</strong> ${meant(found)}</p>
${found.around ? beside(found.around) : ''}
<h2>${heading(found)}</h2>
<div class="found-beside">
<div>
${results(found)}
${pager(view, found.next)}
</div>
${found.facets ? facetLists(found.facets, narrower(view)) : ''}
</div>
${takeAway(view)}
<p class="meta">In a terminal: <code>readout find ${found.question || '""'}</code></p>`,
  }
}

/** The form with what was asked, and what is wrong with it. */
export const searchFailed = (error: ReadoutError, view: View): Shown => ({
  title: 'Search',
  kind: 'search',
  query: view.url.searchParams.get('q') ?? '',
  main: html`<h1>Search</h1>
<div class="alert" role="alert"><p><strong>That cannot be asked.</strong> ${sentence(error.message)}</p>
<p><a href="/errors/${error.code}">What ${error.code} means</a></p></div>
${form(view)}`,
})

function form({ url }: View): Html {
  const value = (name: string) => url.searchParams.get(name) ?? undefined
  const choices = <T extends string>(values: readonly T[], words: (v: T) => string) =>
    values.map((v) => [v, words(v)] as const)
  const more = ['about', 'kind', 'authority', 'status', 'sort'].some(value)
  return html`<form class="filter" action="/search">
${textField('q', 'Words', value('q'), { wide: true, most: 2_000 })}
${choiceField(
  'for',
  'Look for',
  [
    ['statements', 'what was said'],
    ['events', 'what happened or is planned'],
    ['articles', 'articles'],
  ],
  value('for'),
  'what the question speaks of',
)}
${textField('speaker', 'Speaker', value('speaker'))}
${choiceField(
  'act',
  'Act',
  choices(ACTS, (v) => ACT_WORDS[v]),
  value('act'),
)}
${textField('outlet', 'Outlet', value('outlet'))}
${textField('since', 'Published since', value('since'), { hint: 'day or month', most: 40 })}
${textField('until', 'Published until', value('until'), { most: 40 })}
<details class="more-fields"${more ? html` open` : ''}><summary>More</summary><div class="row">
${textField('about', 'About', value('about'))}
${choiceField(
  'kind',
  'Quoted',
  choices(KINDS, (v) => KIND_WORDS[v]),
  value('kind'),
)}
${choiceField(
  'authority',
  'Authority',
  choices(AUTHORITIES, (v) => AUTHORITY_WORDS[v]),
  value('authority'),
)}
${choiceField('status', 'Event is', choices(STATUSES, statusWord), value('status'))}
${choiceField('sort', 'Order', [['best', 'best match first']], value('sort'), 'newest first')}
</div></details>
<button class="go">Search</button>
</form>`
}

/** Who was taken to be meant, where a name may be several. */
const meant = ({ resolved }: Found): Html | '' =>
  resolved.length === 0
    ? ''
    : html`${resolved.map(({ field, typed, meant }) =>
        meant.length === 0
          ? html`Nobody is called “${typed}” (${field}). `
          : html`“${typed}” is taken for ${meant.slice(0, 5).map((m, i) => html`${i > 0 ? ', ' : ''}<a href="/actors/${m.id}">${m.name}</a>`)}${meant.length > 5 ? ` and ${meant.length - 5} more` : ''}. `,
      )}`

function heading({ target, hits, next, facets, question }: Found): string {
  const one = target.slice(0, -1)
  if (hits.length === 0) return question ? `No ${one} matches` : 'Nothing is kept yet'
  if (facets?.all) return counted(facets.counted, one)
  return next ? `${counted(hits.length, one)} and more` : counted(hits.length, one)
}

function results(found: Found): Html {
  if (found.hits.length === 0)
    return html`<p class="empty">Words are matched by stem: “accuse” finds “accused”. Put a phrase in quotation marks; a star
stands for any ending: nego*. Fields such as <code>speaker:reed</code>, <code>status:cancelled</code> or <code>-outlet:lantern</code> may stand in the box too.</p>`
  if (found.target === 'statements')
    return html`<ol class="hits">${found.hits.map(
      (h) => html`<li>${statementHit(h)}</li>
`,
    )}</ol>`
  if (found.target === 'events')
    return html`<ol class="hits">${found.hits.map(
      (h) => html`<li>${eventHit(h, found.clauses[`${h.article} ${h.id}`])}</li>
`,
    )}</ol>`
  return html`<ol class="hits">${found.hits.map(
    (h) => html`<li>${articleHit(h)}</li>
`,
  )}</ol>`
}

/** What the words find besides: speakers, titles, events. */
const beside = ({ speakers, articles, events }: Around): Html =>
  html`${
    speakers.length === 0
      ? ''
      : html`<h2>Speakers</h2>
<ul class="found">${speakers.map(
          (
            s,
          ) => html`<li><a href="/search?speaker=${encodeURIComponent(s.name)}">${s.name}</a> <span class="meta">${counted(s.statements, 'statement')}</span></li>
`,
        )}</ul>`
  }${
    articles.length === 0
      ? ''
      : html`<h2>Articles</h2>
<ul class="found">${articles.map(
          (
            a,
          ) => html`<li><a href="${articleHref(a.article)}">${a.title ?? a.opening}</a> ${facts([a.outlet, a.published ? timeOf(a.published) : null])}</li>
`,
        )}</ul>`
  }${
    events.length === 0
      ? ''
      : html`<h2>Events</h2>
<ul class="found">${events.map((e) => {
          const people = [e.actors.join(', '), e.recipients.join(', ')].filter(Boolean).join(' → ')
          return html`<li>${statusBadge(e.status)} <a href="${articleHref(e.article, e.id)}">${e.trigger}</a> ${facts([people, e.when ? timeOf(e.when) : null, e.title ?? e.opening])}</li>
`
        })}</ul>`
  }`

/** The address that asks for one value more. What the form has a field for goes there, all else into the words. */
const narrower =
  (view: View) =>
  (field: string, value: string): string | null => {
    const { searchParams } = view.url
    if (field === 'month') return searchParams.get('since') === value ? null : view.with({ since: value, until: value })
    if (['speaker', 'act', 'kind', 'authority', 'status', 'outlet'].includes(field))
      return searchParams.get(field) === value ? null : view.with({ [field]: value })
    const part = `${field}:${/^[\p{L}\p{N}-]+$/u.test(value) ? value.toLowerCase() : `"${value.replace(/["“”]/g, ' ')}"`}`
    const q = searchParams.get('q') ?? ''
    return q.includes(part) ? null : view.with({ q: `${q} ${part}`.trim() })
  }
