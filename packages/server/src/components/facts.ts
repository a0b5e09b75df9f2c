/** Small facts in a line: outlet, day, counts; what is not known is left out. */
import { outletOf } from '@readout/join'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'
import { timeOf } from '../time.ts'

export type Fact = Html | string | null | undefined | false

/** @example facts([article.outlet, counted(3, 'statement')]) */
export const facts = (all: readonly Fact[]): Html =>
  html`<p class="meta facts">${all.flatMap((f) => (f ? [typeof f === 'string' ? html`<span>${f}</span>` : f] : []))}</p>`

/** Who published an article, and when: as facts. */
export const publishedBy = (a: {
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
}): Fact[] => [outletOf(a), a.published ? timeOf(a.published) : 'day not known']

/** The reading page of an article, at a finding where one is named. */
export const articleHref = (id: string, finding?: string): string =>
  `/articles/${encodeURIComponent(id)}${finding ? `#${encodeURIComponent(finding)}` : ''}`
