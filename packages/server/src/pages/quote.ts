/** One quotation in all its printings: who had it first, what was altered word by word, on what authority, who credits whom. */
import type { QuotationAnswer } from '@readout/archive'
import type { Authority } from '@readout/core'
import { AUTHORITY_WORDS, counted, quoted } from '@readout/core/words'
import { COPY_WORDS, outletOf, QUOTE_WORDS } from '@readout/join'
import { html } from 'hono/html'
import { changed, changesLegend } from '../components/changes.ts'
import { articleHref, facts } from '../components/facts.ts'
import { folded } from '../components/fold.ts'
import { cut, long } from '../components/long.ts'
import { takeAway } from '../components/take.ts'
import type { Html, Shown } from '../frame.ts'
import type { View } from '../routes/route.ts'
import { timeOf } from '../time.ts'
import { UNKNOWN_SPEAKER } from '../words.ts'

/** Printings that are seen before the fold. */
const SEEN = 20

export function quotePage(q: QuotationAnswer, view: View): Shown {
  const reference = q.members[q.reference]!
  const others = q.members.map((_, i) => i).filter((i) => i !== q.reference)
  const of = (relation: string) => others.filter((i) => q.members[i]!.relation === relation)
  const sorted = [...of('altered'), ...of('shortened'), ...of('exact')]
  const speaker = q.speaker ?? UNKNOWN_SPEAKER
  return {
    title: `${cut(speaker, 80)}: ${quoted(cut(reference.text, 80))}`,
    kind: 'answer',
    main: html`<p class="kicker">Quotation</p>
<h1 dir="auto">${cut(speaker, 300)}</h1>
<blockquote class="whole" dir="auto">${long(reference.text, 1200)}</blockquote>
<p class="lead">${sentenceOf(q)}</p>
<h2>First seen</h2>
<ol class="list"><li>${printing(q, q.reference)}</li></ol>
${
  sorted.length === 0
    ? ''
    : html`<h2>Also printed</h2>
${of('altered').length + of('shortened').length > 0 ? changesLegend() : ''}
${folded(
  sorted,
  SEEN,
  (i) => printing(q, i),
  (n) => counted(n, 'more printing'),
)}`
}
${takeAway(view)}`,
  }
}

/** How often it is in print and what became of its words. */
function sentenceOf(q: QuotationAnswer): string {
  const n = q.members.length
  if (n === 1) return 'One article prints it.'
  const of = (relation: string) => q.members.filter((m) => m.relation === relation).length
  const changes = [
    of('altered') > 0 && `altered in ${of('altered')}`,
    of('shortened') > 0 && `shortened in ${of('shortened')}`,
  ].filter(Boolean)
  return `${n} times in print; ${changes.length === 0 ? 'everywhere the same words' : changes.join(', ')}.`
}

function printing(q: QuotationAnswer, i: number): Html {
  const m = q.members[i]!
  const relation = q.relations[i]
  return html`<h3 dir="auto"><a href="${articleHref(m.facts.id, q.statements[i] ?? undefined)}">${cut(outletOf(m.facts), 120)}: ${cut(m.facts.title ?? 'no headline', 200)}</a></h3>
${i === q.reference ? '' : html`<p class="print" dir="auto">${m.difference.length > 0 ? changed(m.difference) : cut(m.text)}</p>`}
${facts([
  i === q.reference ? 'had it first' : QUOTE_WORDS[m.relation],
  m.facts.published ? timeOf(m.facts.published) : 'day not known',
  m.authority && (AUTHORITY_WORDS[m.authority as Authority] ?? m.authority),
  m.speaker && m.speaker !== q.speaker && html`<span dir="auto">says it is ${cut(m.speaker, 120)}</span>`,
  m.credits && html`<span dir="auto">credits ${cut(m.credits, 120)}</span>`,
  relation && relation !== 'source' && `its article: ${COPY_WORDS[relation]}`,
])}`
}
