/** The page of one actor. */
import type { ActorAnswer, Counted, Decision, Facet } from '@readout/archive'
import { ACT_WORDS, AUTHORITY_WORDS, counted, listed, quoted } from '@readout/core/words'
import { heldWords, OUTCOME_WORDS, officesOf, otherNames, outletOf, periodsBetween, periodWords } from '@readout/join'
import { html } from 'hono/html'
import { timesPicture } from '../charts/times.ts'
import { articleHref, facts } from '../components/facts.ts'
import { actorLink, asFact, outletLink } from '../components/names.ts'
import { foldedTable, share, table } from '../components/table.ts'
import { takeAway } from '../components/take.ts'
import type { Html, Shown } from '../frame.ts'
import type { View } from '../routes/route.ts'
import { timeOf } from '../time.ts'
import { countryWord } from '../words.ts'
import { handForms, saidByHand, undoneByHand } from './by-hand.ts'
import { isoDay } from './days.ts'

export interface ShownActor extends Omit<ActorAnswer, 'members'> {
  /** A decision by hand that has just been made. */
  readonly decided: Decision | null
  /** One subject alone, with all of its statements. */
  readonly whole: boolean
}

/** Subjects, and statements of each, that are shown where not one is asked for. */
const SUBJECTS = 8
const LATEST = 4
/** Longest quotation that is shown, in characters. */
const LONG = 600
/** Weeks that can be told apart in a picture, and weeks or months in it, the newest. */
const WEEKS = 40
const BARS = 60

export function actorPage(one: ShownActor, view: View): Shown {
  const others = otherNames(one)
  const undone = view.url.searchParams.get('undone')
  const small = [
    one.kind === 'other' ? null : one.kind,
    countryWord(one.country),
    counted(one.statements, 'statement'),
    counted(one.articles, 'article'),
  ]
  return {
    title: one.name,
    kind: 'answer',
    main: html`${one.decided ? saidByHand(one.decided, one.id) : ''}${undone ? undoneByHand(undone) : ''}
<p class="kicker">${one.kind === 'person' ? 'Person' : 'Actor'} ${one.id}</p>
<h1><bdi>${one.name}</bdi></h1>
${facts([...small, wikidata(one.wikidata)])}
${others.length > 0 ? html`<p>Also called ${listed(others, 6)}.</p>` : ''}
${offices(one)}
${one.whole ? html`<p><a href="/actors/${one.id}">All subjects</a></p>` : overTime(one)}
${promises(one)}
${subjects(one, view)}
${one.whole ? '' : html`${heard(one)}${handForms(one)}`}
${takeAway(view)}`,
  }
}

const wikidata = (id: string | null) =>
  id && /^Q\d+$/.test(id)
    ? html`<a href="https://www.wikidata.org/wiki/${id}" rel="noreferrer noopener">Wikidata ${id} <span aria-hidden="true">↗</span></a>`
    : null

function offices(one: ShownActor): Html | '' {
  const held = officesOf(one)
  return held.length === 0
    ? ''
    : html`<h2>Offices, with the days on which articles give them</h2>
<ul class="found">${held.slice(0, 20).map((o) => html`<li><bdi>${o.office}</bdi> <span class="meta">${heldWords(o) ?? ''}</span></li>`)}</ul>`
}

function overTime({ name, voice }: ShownActor): Html | '' {
  if (voice.months.length === 0) return ''
  // by weeks while they can be told apart
  const { weeks } = voice
  const by = Date.parse(weeks.at(-1)!.value) - Date.parse(weeks[0]!.value) <= WEEKS * 7 * 86_400_000 ? 'week' : 'month'
  const all = by === 'week' ? weeks : voice.months.map((m) => ({ ...m, value: `${m.value}-01` }))
  const most = all.reduce((x, y) => (y.count > x.count ? y : x))
  const counts = new Map(all.map((m) => [m.value, m.count]))
  const bars = periodsBetween(all[0]!.value, all.at(-1)!.value, by, BARS).map((from) => ({
    from,
    count: counts.get(from) ?? 0,
  }))
  const when = `${periodWords(most.value, by)}${all.length === 1 ? ' alone' : ''}: ${counted(most.count, 'statement')}.`
  const says = `${name} ${all.length === 1 ? 'speaks' : 'says most'} in ${when}`
  const of = `Of ${voice.all ? 'all' : 'the newest'} ${counted(voice.counted, 'statement')}, each once, by the day of its article.`
  return html`<h2>Over time</h2>
<p>${says}</p>
${bars.length > 1 ? timesPicture(by, bars, 'statement', says, of) : ''}
${foldedTable(
  'The same as a table',
  `Statements by ${by}`,
  [by === 'week' ? 'Week' : 'Month', ['Statements', 'number']],
  all.map((m) => [capital(periodWords(m.value, by)), m.count]),
)}`
}

const capital = (words: string) => words.replace(/^the w/, 'W')

const outletIn = (one: ShownActor, article: string) => {
  const name = one.printed[article]
  return name ? asFact(outletLink(name)) : null
}

function promises(one: ShownActor): Html | '' {
  return one.promises.length === 0 || one.whole
    ? ''
    : html`<h2>Promised or threatened, and what became of it</h2>
<ol class="list">${one.promises.map(
        ({ statement, outcome, decided, fate }) => html`<li>
<blockquote><a href="${articleHref(statement.article, statement.id)}">${short(statement.content)}</a></blockquote>
<p><strong class="outcome o-${outcome}">${OUTCOME_WORDS[outcome]}</strong> · <a href="/events/${fate.happening}">the event</a>${
          decided
            ? html` · ${decided.status.replaceAll('-', ' ')} by <a href="${articleHref(decided.article)}">${decidedBy(one, decided.article)}</a>, ${day(decided.day)}`
            : ''
        }</p>
${facts([ACT_WORDS[statement.act], day(statement.day), outletIn(one, statement.article), again(one, statement)])}</li>
`,
      )}</ol>`
}

const decidedBy = (one: ShownActor, article: string) => {
  const facts = one.latest.find((a) => a.id === article)
  return one.printed[article] ?? (facts ? outletOf(facts) : 'another article')
}

const again = ({ repeats }: ShownActor, { article, id }: { article: string; id: string }) => {
  const more = repeats[`${article} ${id}`]
  return more ? `and in ${counted(more.length, 'article')} more` : null
}

const day = (n: number | null) => (n === null ? 'day not known' : timeOf(isoDay(n)))
const short = (content: string) => {
  const all = [...content]
  return quoted(all.length > LONG ? `${all.slice(0, LONG).join('')} …` : content)
}

function subjects(one: ShownActor, view: View): Html {
  const shown = one.whole ? one.positions : one.positions.slice(0, SUBJECTS)
  const rest = one.positions.slice(shown.length)
  return html`<h2>What they say, by subject</h2>
${shown.length === 0 ? html`<p class="empty">No statement of theirs is kept.</p>` : ''}
${shown.map((p) => {
  const key = p.subject ?? 'nobody'
  const latest = one.whole ? p.statements : p.statements.slice(-LATEST)
  const from = p.statements.length - latest.length
  const turns = new Map(p.changes.map((c) => [c.to, c]))
  const before = p.changes.filter((c) => c.to < from).length
  return html`<section aria-labelledby="h-${key}"><h3 class="subject" id="h-${key}">${
    p.subject === null
      ? 'On nobody in particular'
      : html`On ${actorLink({ id: Number(p.subject), name: p.name ?? 'somebody' })}`
  } <span class="meta">${counted(p.statements.length, 'statement')}${p.changes.length > 0 ? `, ${counted(p.changes.length, 'change')} of position` : ''}</span></h3>
${p.subject === null ? '' : html`<p class="meta"><a href="/pairs?a=${one.id}&amp;b=${p.subject}">The two against each other</a></p>`}
<ol class="list">${latest.map((s, i) => {
    const turn = turns.get(from + i)
    const earlier = turn && p.statements[turn.from]
    return html`<li>
<blockquote><a href="${articleHref(s.article, s.id)}">${short(s.content)}</a></blockquote>
${facts([ACT_WORDS[s.act], day(s.day), outletIn(one, s.article), again(one, s)])}
${
  earlier
    ? html`<p class="turned"><strong>↺ changed</strong> from ${day(earlier.day)}, ${ACT_WORDS[earlier.act]}: <a href="${articleHref(earlier.article, earlier.id)}">${short(earlier.content)}</a></p>`
    : ''
}</li>
`
  })}</ol>
${
  latest.length < p.statements.length
    ? html`<p class="meta"><a href="${view.with({ subject: key, said: null, undone: null })}">All ${p.statements.length} on this${before > 0 ? `, with ${counted(before, 'earlier change')}` : ''}</a></p>`
    : ''
}</section>
`
})}
${
  rest.length > 0
    ? html`<details class="fold"><summary>${counted(rest.length, 'more subject')}</summary><ul class="found">${rest
        .slice(0, 200)
        .map(
          (p) =>
            html`<li><a href="${view.with({ subject: p.subject ?? 'nobody', said: null, undone: null })}">${p.name ?? 'nobody in particular'}</a> <span class="meta">${p.statements.length}</span></li>`,
        )}</ul></details>`
    : ''
}`
}

function heard(one: ShownActor): Html {
  const { voice } = one
  const people = (list: readonly Counted[]) => list.map((c) => [actorLink(c), c.statements])
  const facets = (list: readonly Facet[], name: (value: string) => Html | string) =>
    list.map((f) => [name(f.value), f.count])
  const n = ['Statements', 'number'] as const
  return html`<h2>How they are heard</h2>
${
  voice.authority.length > 0
    ? table(
        'On whose authority their statements stand',
        ['Authority', n, ['Share', 'number']],
        voice.authority.map((f) => [
          AUTHORITY_WORDS[f.value as keyof typeof AUTHORITY_WORDS] ?? f.value,
          f.count,
          share(f.count, voice.counted),
        ]),
      )
    : ''
}
${voice.outlets.length > 0 ? table('Which outlets print them, copies included', ['Outlet', n], facets(voice.outlets, outletLink)) : ''}
${voice.to.length > 0 ? table('To whom they speak', ['To', n], people(voice.to)) : ''}
${voice.by.length > 0 ? table('Who speaks about them', ['Who', n], people(voice.by)) : html`<p class="empty">Nobody who is kept speaks about them.</p>`}
<details class="fold"><summary>Articles that name them, the newest</summary><ul class="found">${one.latest.map(
    (a) =>
      html`<li><a href="${articleHref(a.id)}">${a.title ?? a.id}</a> <span class="meta">${outletOf(a)}${a.published ? html`, ${timeOf(a.published.slice(0, 10))}` : ''}</span></li>`,
  )}</ul></details>`
}
