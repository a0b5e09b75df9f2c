/** The page of two actors. */
import type { Called, Meant, PairEvent, PairWords } from '@readout/archive'
import type { PloverType } from '@readout/core'
import { ACT_WORDS, counted, quoted, TYPE_WORDS } from '@readout/core/words'
import { outletOf, periodsBetween, periodWords, sidesOf } from '@readout/join'
import { html } from 'hono/html'
import { sidesPicture } from '../charts/sides.ts'
import { articleHref, facts } from '../components/facts.ts'
import { choiceField, textField } from '../components/field.ts'
import { listOf } from '../components/groups.ts'
import { actorLink, candidates } from '../components/names.ts'
import { statusBadge } from '../components/status.ts'
import { foldedTable } from '../components/table.ts'
import { takeAway } from '../components/take.ts'
import type { Html, Shown } from '../frame.ts'
import type { Asked } from '../routes/pairs.ts'
import type { View } from '../routes/route.ts'
import { timeOf } from '../time.ts'
import { isoDay } from './days.ts'

/** Weeks or months of the picture, the newest. */
const BARS = 120

export function pairsPage(asked: Asked, view: View): Shown {
  const { pair } = asked
  return {
    title: pair ? `${pair.a.name} and ${pair.b.name}` : 'Two actors',
    kind: 'answer',
    main: html`<h1>${pair ? html`<bdi>${pair.a.name}</bdi> and <bdi>${pair.b.name}</bdi>` : 'Two actors'}</h1>
${pair ? html`<p class="lead">${pair.says}</p>` : html`<p class="lead">What two people, bodies or countries do to each other, and what each says about the other.</p>`}
${form(asked, view)}
${pair ? answered({ ...asked, pair }, view) : html`${whoIs('a', asked.a, view)}${whoIs('b', asked.b, view)}`}
${pair ? takeAway(view) : ''}`,
  }
}

function form(asked: Asked, view: View): Html {
  const value = (name: string) => view.url.searchParams.get(name) ?? ''
  const named = (name: 'a' | 'b') => (asked[name]?.found === 'one' ? asked[name].actor.name : value(name))
  return html`<form class="filter" action="/pairs">
${textField('a', 'One', exact(asked.a, named('a'), value('a')), { most: 500, hint: whose(asked.a, value('a')) || 'name or number' })}
${textField('b', 'The other', exact(asked.b, named('b'), value('b')), { most: 500, hint: whose(asked.b, value('b')) })}
${choiceField(
  'by',
  'By',
  [
    ['week', 'week'],
    ['month', 'month'],
  ],
  asked.by,
  null,
)}
${textField('from', 'From', value('from'), { type: 'date', most: 10 })}
${textField('to', 'To', value('to'), { type: 'date', most: 10 })}
<button class="go">Show</button>
</form>`
}

/** A number that was given stays one: a name in its place may be that of several. */
const exact = (called: Called | null, name: string, typed: string) =>
  called?.found === 'one' && /^\d+$/.test(typed.trim()) ? typed : name

/** Whose number it is. */
const whose = (called: Called | null, typed: string) =>
  exact(called, '', typed) && called?.found === 'one' ? called.actor.name : ''

function whoIs(which: 'a' | 'b', called: Called | null, view: View): Html | '' {
  const typed = view.url.searchParams.get(which) ?? ''
  if (called === null || called.found === 'one') return ''
  const all = called.found === 'several' ? called.candidates : called.near
  return html`<section aria-labelledby="h-${which}"><h2 id="h-${which}">${
    called.found === 'several' ? `Which “${typed}”?` : `Nobody is called “${typed}”`
  }</h2>
${all.length > 0 && called.found === 'none' ? html`<p class="empty">Called alike:</p>` : ''}
${candidates(all, (one) => view.with({ [which]: one.id }))}</section>`
}

function answered({ by, pair }: Asked & { readonly pair: NonNullable<Asked['pair']> }, view: View): Html {
  const { a, b, periods, events, total, words, says } = pair
  const counts = new Map(periods.map((p) => [p.from, p]))
  const none = { cooperation: 0, conflict: 0, other: 0 }
  const first = periods[0]?.from
  const bars = first
    ? periodsBetween(first, periods.at(-1)!.from, by, BARS).map((from) => {
        const p = counts.get(from)
        return { from, ...(p ? sidesOf(p) : none) }
      })
    : []
  return html`${
    bars.length > 0
      ? html`<h2>Conflict and cooperation by ${by}</h2>
${sidesPicture(
  bars,
  by,
  says,
  html`<span class="key"><span class="cooperation">cooperation</span><span class="neither">neither: planned, called off, denied or of no type</span><span class="conflict">conflict</span></span> Each event once, on its own day, else on that of publication.${
    first !== undefined && bars[0]!.from > first ? ` The last ${BARS} ${by}s; the table has all.` : ''
  }`,
)}
${foldedTable(
  'The same as a table',
  `Events by ${by}`,
  [
    by === 'week' ? 'Week' : 'Month',
    ['Events', 'number'],
    ['Conflict', 'number'],
    ['Cooperation', 'number'],
    ['Neither', 'number'],
    [`By ${a.name}`, 'number'],
    [`By ${b.name}`, 'number'],
    ['By both', 'number'],
    ['Mean score', 'number'],
  ],
  periods.map((p) => {
    const s = sidesOf(p)
    const mean = p.mean === null ? null : `${p.mean > 0 ? '+' : ''}${p.mean.toFixed(1)}`.replace('-', '−')
    return [
      periodWords(p.from, by).replace(/^the w/, 'W'),
      p.events,
      s.conflict,
      s.cooperation,
      s.other,
      p.forth,
      p.back,
      p.mutual,
      mean,
    ]
  }),
)}
<p class="meta">The mean is that of PLOVER scores, from −10 (conflict) to +10 (cooperation), of what happened or goes on.</p>`
      : ''
  }
<h2>Events</h2>
${listOf(events, (e) => eventLine(e), 'None in these days.')}
${total > events.length ? html`<p class="meta">The newest ${events.length} of ${total}. <a href="${view.with({ limit: 200 })}">Up to 200 of them</a></p>` : ''}
${said(a, b, words.forth)}
${said(b, a, words.back)}`
}

const eventLine = ({
  event,
  day,
  type,
  status,
  told,
  id,
}: PairEvent): Html => html`<p>${statusBadge(status)} <a href="${
  event === null ? articleHref(told.article.id, id) : `/events/${event}`
}">${told.words}</a></p>
${facts([
  type === null ? null : (TYPE_WORDS[type as PloverType] ?? null),
  html`<span>on ${timeOf(isoDay(day))}</span>`,
  html`<span><a href="${articleHref(told.article.id)}">${outletOf(told.article)}</a></span>`,
])}`

/** Longest quotation that is shown, in characters. */
const LONG = 400

const said = (
  from: Meant,
  to: Meant,
  words: readonly PairWords[],
): Html => html`<h2>What ${actorLink(from)} says about ${actorLink(to)}</h2>
${listOf(
  words,
  (w) => html`<blockquote><a href="${articleHref(w.article, w.id)}">${short(w.content)}</a></blockquote>
${facts([ACT_WORDS[w.act], w.day === null ? 'day not known' : timeOf(isoDay(w.day)), w.outlet, w.title, w.more > 0 && `and in ${counted(w.more, 'article')} more`])}`,
  'Nothing that is kept, in these days.',
)}`

function short(content: string): string {
  const all = [...content]
  return quoted(all.length > LONG ? `${all.slice(0, LONG).join('')} …` : content)
}
