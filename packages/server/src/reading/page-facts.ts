/** What the page says about itself: its kind, section, times and addresses, and where its places disagree. */
import type { PageFacts, Record } from '@readout/core'
import { ruleWords } from '@readout/core/words'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'
import { timeOf } from '../time.ts'
import { PAGE_KIND_WORDS } from '../words.ts'
import { safeHref } from './safe-href.ts'

type Conflict = PageFacts['conflicts'][number]
type Row = readonly [name: string, value: Html | string, rule: string]

export function pageFacts(record: Record): Html | string {
  const { page } = record
  if (!page) return ''
  const rows: (Row | null)[] = [
    ['Kind of page', PAGE_KIND_WORDS[page.kind.value], page.kind.rule],
    page.section && ['Section', page.section.value, page.section.rule],
    page.published && ['Published', timeOf(page.published.value), page.published.rule],
    page.modified && ['Changed', timeOf(page.modified.value), page.modified.rule],
    page.language && ['Language', page.language.value, page.language.rule],
    page.canonical && ['Address', address(page.canonical.value), page.canonical.rule],
  ]
  return html`<section class="about" aria-labelledby="h-page"><h2 id="h-page">What the page says of itself</h2>
<dl>${rows
    .filter((r) => r !== null)
    .map(
      ([
        name,
        value,
        rule,
      ]) => html`<dt>${name}</dt><dd>${value}<span class="from">${ruleWords(rule) ?? rule}</span></dd>
`,
    )}</dl>
${
  page.conflicts.length > 0
    ? html`<h3>Where it disagrees with itself</h3>
<dl>${page.conflicts.map(conflict)}</dl>`
    : ''
}</section>`
}

function address(value: string): Html | string {
  const to = safeHref(value)
  return to === undefined ? value : html`<a href="${to}" rel="noreferrer noopener">${value}</a>`
}

const FIELDS: { readonly [field in Conflict['field']]: string } = {
  title: 'Title',
  byline: 'Byline',
  outlet: 'Outlet',
  published: 'Published',
  modified: 'Changed',
  language: 'Language',
  canonical: 'Address',
}
const said = (value: string, rule: string) => html`${timeOf(value)}<span class="from">${ruleWords(rule) ?? rule}</span>`
const conflict = (c: Conflict) =>
  html`<dt>${FIELDS[c.field]}</dt><dd>taken: ${said(c.kept, c.rule)}</dd>
${c.others.map(
  (o) => html`<dd>not: ${said(o.value, o.rule)}</dd>
`,
)}`
