/** The pages of outlets: all of them in a table, and one in full. */
import type { Facet, OutletAnswer, OutletPage } from '@readout/archive'
import { AUTHORITY_WORDS, counted, dateWords } from '@readout/core/words'
import { type ArticleFacts, COPY_WORDS, type CopyRelation, outletOf } from '@readout/join'
import { html } from 'hono/html'
import { articleHref, facts, publishedBy } from '../components/facts.ts'
import { listOf } from '../components/groups.ts'
import { outletLink } from '../components/names.ts'
import { share, table } from '../components/table.ts'
import { takeAway } from '../components/take.ts'
import type { Html, Shown } from '../frame.ts'
import type { View } from '../routes/route.ts'
import { timeOf } from '../time.ts'

/** Articles of a kind that are listed. */
const LISTED = 12

export const outletsPage = (page: OutletPage, view: View): Shown => ({
  title: 'Outlets',
  kind: 'answer',
  main: html`<h1>Outlets</h1>
<p class="lead">Who tells something first, who has it from others, and what one alone tells.</p>
${
  page.outlets.length === 0
    ? html`<p class="empty">No article that is kept names its outlet.</p>`
    : table(
        of(page),
        [
          'Outlet',
          ['Articles', 'number'],
          ...(page.all ? [] : [['Counted', 'number'] as const]),
          ['Told first', 'number'],
          ['Repeats', 'number'],
          ['Alone', 'number'],
          ['Statements', 'number'],
        ],
        page.outlets.map((o) => [
          outletLink(o.outlet),
          o.articles,
          ...(page.all ? [] : [o.counted]),
          o.first,
          html`${o.repeats}${o.counted > 0 ? html` <span class="meta">(${share(o.repeats, o.counted)})</span>` : ''}`,
          o.alone,
          o.statements,
        ]),
      )
}
${page.unnamed > 0 ? html`<p class="meta">${counted(page.unnamed, 'article')} more name no outlet.</p>` : ''}
<p class="meta">Told first: it had a story before the other outlets that tell it. Repeats: it has another outlet’s text, as a copy, edited or retold. Alone:
no other outlet that is kept tells it. All by the articles that are kept, in the order of their publication.</p>
${takeAway(view)}`,
})

function of({ counted: looked, all, first, last }: OutletPage): string {
  const days =
    first && last ? `, ${first === last ? dateWords(first) : `${dateWords(first)} to ${dateWords(last)}`}` : ''
  return all
    ? `Of all ${counted(looked, 'article')}${days}`
    : `All but “Articles” of the newest ${looked.toLocaleString('en')} articles${days}`
}

export const outletPage = (one: OutletAnswer, view: View): Shown => ({
  title: one.outlet,
  kind: 'answer',
  main: html`<p class="kicker">Outlet</p>
<h1><bdi>${one.outlet}</bdi></h1>
<p class="lead">${line(one)}</p>
<h2>On whose authority its statements stand</h2>
${
  one.statements === 0
    ? html`<p class="empty">None of its articles has a statement.</p>`
    : table(
        `Of ${one.all ? 'all its' : 'the newest'} ${counted(one.statements, 'statement')}`,
        ['Authority', ['Statements', 'number'], ['Share', 'number']],
        one.authority.map((f) => [
          AUTHORITY_WORDS[f.value as keyof typeof AUTHORITY_WORDS] ?? f.value,
          f.count,
          share(f.count, one.statements),
        ]),
      )
}
${articles('Told first', one.first, (a) => html`<span><a href="/stories/${a.story}">the story</a></span>`, 'It told no story before others.')}
${articles('Told by it alone', one.alone, () => null, 'Others tell all that it tells.')}
<h2>Has from others</h2>
${one.from.length > 0 ? table('Whose texts it has', ['Outlet', ['Articles', 'number']], counts(one.from)) : ''}
${listOf(
  one.repeats.slice(0, LISTED),
  ({ article, relation, of }) => html`<p><a href="${articleHref(article.id)}">${article.title ?? article.id}</a></p>
${facts([
  COPY_WORDS[relation as CopyRelation] ?? relation,
  of ? html`<span>of <a href="${articleHref(of.id)}">${outletOf(of)}</a></span>` : 'whose is not known',
  article.published ? timeOf(article.published) : null,
])}`,
  'It repeats nobody who is kept.',
)}
${one.by.length > 0 ? table('Who has its texts', ['Outlet', ['Articles', 'number']], counts(one.by)) : ''}
${
  one.credits.length > 0
    ? table(
        'Whom it names for quotations, in its newest articles',
        ['Named', ['Articles', 'number']],
        one.credits.map((f) => [html`<bdi>${f.value}</bdi>`, f.count]),
      )
    : ''
}
<p class="meta"><a href="/search?for=articles&amp;outlet=${encodeURIComponent(one.outlet)}">Search its articles</a></p>
${takeAway(view)}`,
})

const counts = (list: readonly Facet[]) => list.map((f) => [outletLink(f.value), f.count])

/** What it does, in a sentence. */
function line(one: OutletAnswer): string {
  const n = one.counted
  const part = (k: number, words: string) => (k > 0 ? `${k} ${words}` : null)
  const parts = [
    part(one.first.length, `told before others`),
    part(one.repeats.length, 'with another outlet’s text'),
    part(one.alone.length, 'that nobody else tells'),
  ].filter(Boolean)
  const whole = one.all ? counted(n, 'article') : `${one.articles.toLocaleString('en')} articles; of the newest ${n}`
  return `${whole}${parts.length > 0 ? `${one.all ? ': ' : ' '}${parts.join(', ')}` : ''}.`
}

const articles = <A extends ArticleFacts>(
  title: string,
  list: readonly A[],
  more: (article: A) => Html | null,
  nothing: string,
): Html => html`<h2>${title}</h2>
${listOf(
  list.slice(0, LISTED),
  (a) => html`<p><a href="${articleHref(a.id)}">${a.title ?? a.id}</a></p>
${facts([publishedBy(a)[1], more(a)])}`,
  nothing,
)}
${list.length > LISTED ? html`<p class="meta">The newest ${LISTED} of ${list.length}.</p>` : ''}`
