/** Names of people, bodies, countries and outlets as links; a name may be in any script and of any length. */
import { counted } from '@readout/core/words'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'
import { countryWord } from '../words.ts'
import { facts } from './facts.ts'

/** A name keeps its own direction, whatever stands around it. */
export const actorLink = ({ id, name }: { readonly id: number; readonly name: string }): Html =>
  html`<a href="/actors/${id}"><bdi>${name}</bdi></a>`

export const outletHref = (name: string): string => `/outlets/${encodeURIComponent(name)}`
/** As a fact in a line: what parts facts stands outside of the link. */
export const asFact = (link: Html): Html => html`<span>${link}</span>`

export const outletLink = (name: string): Html => html`<a href="${outletHref(name)}"><bdi>${name}</bdi></a>`

interface Somebody {
  readonly id: number
  readonly name: string
  readonly kind: string
  readonly country: string | null
  readonly articles: number
  readonly statements: number
}

/** Who somebody is, in a line of small facts. */
export const actorFacts = ({ kind, country, articles, statements }: Somebody): Html =>
  facts([kind, countryWord(country), counted(statements, 'statement'), counted(articles, 'article')])

/** Those who may be meant, each with a way to go on with. */
export const candidates = (all: readonly Somebody[], href: (one: Somebody) => string): Html =>
  html`<ol class="list">${all.map(
    (one) => html`<li><p><a href="${href(one)}"><bdi>${one.name}</bdi></a></p>
${actorFacts(one)}</li>
`,
  )}</ol>`
