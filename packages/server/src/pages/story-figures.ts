/** Numbers that articles print for the same event, side by side: nothing is averaged. */
import type { ComparedFigures } from '@readout/archive'
import { outletOf } from '@readout/join'
import { html } from 'hono/html'
import { articleHref } from '../components/facts.ts'
import { cut } from '../components/long.ts'
import type { Html } from '../frame.ts'
import { timeOf } from '../time.ts'

/** `labels`: events in words, by number. */
export function figuresTable(figures: readonly ComparedFigures[], labels: ReadonlyMap<number, string>): Html | '' {
  if (figures.length === 0) return ''
  return html`<table class="figures" role="table">
<caption>As the articles print them, the earliest first; nothing is averaged.</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Of what</th><th scope="col" role="columnheader">Number</th><th scope="col" role="columnheader">In print</th><th scope="col" role="columnheader">Outlet</th><th scope="col" role="columnheader">Day</th></tr></thead>
${figures.map(
  ({ what, event, printed }) =>
    html`<tbody role="rowgroup">${printed.map(
      (f, i) => html`<tr role="row">${
        i === 0
          ? html`<th scope="rowgroup" role="rowheader" rowspan="${printed.length}" dir="auto">${what}${
              labels.has(event) ? html` <a class="meta" href="/events/${event}">${cut(labels.get(event)!, 90)}</a>` : ''
            }</th>`
          : ''
      }<td role="cell" class="number">${f.value.toLocaleString('en')}</td><td role="cell" dir="auto"><a href="${articleHref(f.facts.id)}">${cut(f.text, 80)}</a></td><td role="cell" dir="auto">${cut(outletOf(f.facts), 80)}</td><td role="cell">${f.facts.published ? timeOf(f.facts.published) : 'not known'}</td></tr>
`,
    )}</tbody>`,
)}</table>`
}
