/** One event over articles: what it is now, its history with the words that prove it, figures, and who reports it. */
import type { EventAnswer, Reporters } from '@readout/archive'
import { counted, dateWords, listed, quoted } from '@readout/core/words'
import { accordingTo, COPY_WORDS, type Figure, nowLine, outletOf } from '@readout/join'
import { html } from 'hono/html'
import { typeWord } from '../components/event-line.ts'
import { articleHref, facts, publishedBy } from '../components/facts.ts'
import { statusBadge } from '../components/status.ts'
import { takeAway } from '../components/take.ts'
import type { Html, Shown } from '../frame.ts'
import type { View } from '../routes/route.ts'
import { timeOf } from '../time.ts'

export interface ShownEvent extends EventAnswer {
  readonly reporters: Reporters
}

export const eventPage = (event: ShownEvent, view: View): Shown => ({
  title: event.clause ?? event.label,
  kind: 'answer',
  main: html`<p class="kicker"><a href="/events">Event</a></p>
<h1>${event.clause ?? event.label}</h1>
<p class="lead">${statusBadge(event.status)} ${nowLine(event)}</p>
${known(event, view)}
${history(event)}
${figures(event)}
${whoReports(event.reporters)}
${takeAway(view)}`,
})

/** What is known of it, in short; the calendar only where it has a day. */
function known(event: ShownEvent, view: View): Html {
  const parties = (role: 'actor' | 'recipient') => {
    const own = event.parties.filter((p) => p.role === role)
    return own.length > 0 && html`<ul class="inline">${own.map((p) => html`<li>${partyLink(p)}</li>`)}</ul>`
  }
  const calendar = event.when || event.before.length > 0 ? view.forms.find((f) => f.id === 'ical') : undefined
  const rows: readonly (readonly [string, Html | string | false | null | undefined])[] = [
    ['Kind', typeWord(event.type)],
    [event.status === 'postponed' ? 'New day' : 'Day', event.when && timeOf(event.when)],
    [
      'Was to be',
      event.before.length > 0 && html`${event.before.map((d, i) => html`${i > 0 ? ', then ' : ''}${timeOf(d)}`)}`,
    ],
    ['Place', event.where],
    ['Who', parties('actor')],
    ['To or with whom', parties('recipient')],
    [
      'Story',
      event.story &&
        html`<a href="/stories/${event.story.id}">${event.story.title ?? `Story ${event.story.id}`}</a> (${counted(event.story.articles, 'article')})`,
    ],
    ['Calendar', calendar && html`<a href="${calendar.href}">Put it into a calendar</a> (.ics)`],
  ]
  const shown = rows.filter(([, value]) => value)
  return html`<dl class="known">${shown.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`,
  )}</dl>`
}

const partyLink = ({ id, name }: { readonly id: number | null; readonly name: string }) =>
  id === null ? name : html`<a href="/actors/${id}">${name}</a>`

function history(event: ShownEvent): Html {
  let before: string | null = null
  return html`<h2>What was told of it, by ${counted(event.history.length, 'article')}</h2>
<ol class="timeline">${event.history.map((e, i) => {
    const changed = before !== null && before !== e.status
    before = e.status
    const request = event.requests[i]
    return html`<li class="entry st-${e.status}"><p class="told-on">${e.date ? timeOf(e.date.slice(0, 10)) : 'day not known'}</p>
<div><p class="head">${statusBadge(e.status)}${changed ? html` <span class="worth">changed</span>` : ''}${
      request ? html` at the request of ${request}` : ''
    }</p>
<blockquote><a href="${articleHref(e.article.id, event.findings[i] ?? undefined)}">${quoted(event.words[i] ?? e.evidence.text)}</a></blockquote>
${facts([
  outletOf(e.article),
  e.by && accordingTo(e.by),
  e.when && html`<span>the day told is ${timeOf(e.when)}</span>`,
  e.where,
  e.article.title,
])}</div></li>
`
  })}</ol>`
}

/** Each number as its article prints it, beside the others: nothing is averaged. */
function figures({ figures, history }: ShownEvent): Html | '' {
  if (figures.length === 0) return ''
  const entries = new Map(history.map((e) => [e.article.id, e]))
  return html`<h2>Figures, as the articles print them</h2>
${[...new Set(figures.map((f) => f.what))].map((what) => {
  const own = figures.filter((f) => f.what === what)
  const values = [...new Set(own.map((f) => f.value))]
  return html`<table class="figures"><caption>${what}: ${values.map((v) => v.toLocaleString('en')).join(', ')}${
    values.length > 1 ? html` <strong>(they differ)</strong>` : ''
  }</caption>
<thead><tr><th scope="col">Figure</th><th scope="col">Printed by</th><th scope="col">Day</th><th scope="col">Words</th></tr></thead>
<tbody>${own.map((f) => figureRow(f, entries.get(f.article)))}</tbody></table>
`
})}`
}

const figureRow = (
  f: Figure,
  entry: ShownEvent['history'][number] | undefined,
): Html => html`<tr><th scope="row">${f.value.toLocaleString('en')}</th>
<td>${entry ? outletOf(entry.article) : 'an article'}</td>
<td>${entry?.date ? timeOf(entry.date.slice(0, 10)) : 'not known'}</td>
<td><a href="${articleHref(f.article)}">${quoted(f.text)}</a></td></tr>
`

function whoReports({ first, repeats, credits }: Reporters): Html {
  const credited = new Map(credits.map((c) => [c.article.id, c.credits]))
  const line = (
    a: Reporters['first'][number],
    how: string | null,
  ) => html`<li><a href="${articleHref(a.id)}">${a.title ?? `Article of ${outletOf(a)}`}</a>
${facts([...publishedBy(a), how, credited.has(a.id) && `credits ${listed(credited.get(a.id)!)}`])}</li>
`
  const of = (r: Reporters['repeats'][number]): string => {
    if (r.own) return 'carries on its own text'
    return r.of ? `${COPY_WORDS[r.relation]} of ${outletOf(r.of)}${dayOf(r.of.published)}` : COPY_WORDS[r.relation]
  }
  return html`<h2>Who reports it</h2>
<h3>By itself</h3>
${first.length > 0 ? html`<ul class="list">${first.map((a) => line(a, null))}</ul>` : html`<p class="empty">No article that is kept: all have it from another.</p>`}
${
  repeats.length > 0
    ? html`<h3>Repeats another</h3>
<ul class="list">${repeats.map((r) => line(r.article, of(r)))}</ul>`
    : ''
}`
}

const dayOf = (published: string | null): string => (published ? `, ${dateWords(published.slice(0, 10))}` : '')
