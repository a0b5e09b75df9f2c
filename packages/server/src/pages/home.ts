/** The start page: a text, an address or a file to read; and below it what is new, expected, called off and in movement. */
import type { GroupLine, Listed } from '@readout/archive'
import { counted, dateWords } from '@readout/core/words'
import { html } from 'hono/html'
import { articleFacts, articleName } from '../components/article-item.ts'
import { block } from '../components/block.ts'
import { eventDay, eventHref, eventLink, eventName } from '../components/event-line.ts'
import { articleHref, facts } from '../components/facts.ts'
import { groupDays } from '../components/groups.ts'
import { statusBadge } from '../components/status.ts'
import type { Html, Shown } from '../frame.ts'
import { type Failed, readForm } from './read-form.ts'

export interface Home {
  readonly count: { readonly articles: number; readonly statements: number; readonly events: number }
  readonly articles: readonly Listed[]
  /** Of this day and the six behind it. */
  readonly expected: readonly GroupLine[]
  readonly calledOff: readonly GroupLine[]
  readonly stories: readonly GroupLine[]
  /** First and last day of what is expected, ISO. */
  readonly week: readonly [from: string, to: string]
  /** Address of an archive to look at while this one tells no story. */
  readonly example?: string | undefined
  /** What was sent and could not be read, with the reason. */
  readonly failed?: Failed | undefined
}

export const homePage = (home: Home): Shown => ({
  title: home.failed ? 'Could not be read' : 'Readout',
  kind: 'home',
  main: html`<h1>The facts, parted from the messaging</h1>
<p class="lead">Give a news article. Readout shows what the outlet reports, what somebody merely says, and what is
beside the story, each with the words it rests on.</p>
${readForm(home.failed)}
${home.count.articles === 0 ? firstSteps(home) : blocks(home)}`,
})

/** Nothing is kept yet: what to do, and what there will be. */
const firstSteps = ({ example }: Home): Html => html`<section class="first" aria-labelledby="first">
<h2 id="first">Nothing is kept yet</h2>
<p>What you read above is kept here, on this machine alone. From the second article on, Readout joins them:
who tells the same story, who repeats whom, what became of what was announced.</p>
<ul>
<li>Paste one article, or give its address.</li>
<li>To follow feeds, use <code>readout watch</code>; to read a folder, <code>readout add FOLDER</code>.</li>
</ul>
${exampleLink(example)}
</section>`

const exampleLink = (example: string | undefined): Html | string =>
  example
    ? html`<p class="more"><a class="more-link" href="${example}">Look at an invented example, full of stories</a></p>`
    : ''

const blocks = (
  home: Home,
): Html => html`<p class="meta tally">${counted(home.count.articles, 'article')} kept, with ${counted(home.count.statements, 'statement')} and ${counted(home.count.events, 'event')}.</p>
${home.stories.length === 0 ? exampleLink(home.example) : ''}
<div class="blocks">
${block({
  id: 'new',
  title: 'New',
  all: home.articles,
  item: (a) => html`<a href="${articleHref(a.id)}">${articleName(a)}</a>
${articleFacts(a)}`,
  nothing: '',
  more: ['/articles', 'All articles'],
})}
${block({
  id: 'stories',
  title: 'Stories in movement',
  all: home.stories,
  item: (g) => html`<a href="/stories/${g.id}">${g.label ?? 'No headline'}</a>
${facts([counted(g.articles, 'article'), groupDays(g)])}`,
  nothing: 'No story is told by two articles yet.',
  more: ['/stories', 'All stories'],
})}
${block({
  id: 'expected',
  title: 'Expected this week',
  all: home.expected,
  item: (g) => html`${statusBadge(g.status ?? 'planned')} ${eventLink(g)}
${facts([eventDay(g)])}`,
  nothing: `Nothing is announced for ${dateWords(home.week[0])} to ${dateWords(home.week[1])}.`,
  more: ['/agenda', 'The agenda of the month'],
})}
${block({
  id: 'off',
  title: 'Called off lately',
  all: home.calledOff,
  item: (g) => html`${statusBadge(g.status ?? 'cancelled')} <a href="${eventHref(g.id)}">${eventName(g)}</a>
${facts([g.became?.request && `at the request of ${g.became.request}`, groupDays(g)])}`,
  nothing: 'Nothing that is kept was called off.',
  more: ['/unfulfilled', 'All that was announced and never happened'],
})}
</div>`
