/** An article as a list shows it. */
import type { Listed } from '@readout/archive'
import { counted } from '@readout/core/words'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'
import { timeOf } from '../time.ts'
import { articleHref, facts } from './facts.ts'

export const articleName = (a: Listed): string => a.title ?? (a.opening || (a.damaged ? 'Damaged' : a.id))

export const articleFacts = (a: Listed): Html =>
  facts([
    a.outlet,
    a.published && timeOf(a.published),
    counted(a.statements, 'statement'),
    counted(a.events, 'event'),
    a.damaged && html`<span><a href="/errors/R3002">damaged</a></span>`,
  ])

export const articleItem = (a: Listed): Html => html`<h2><a href="${articleHref(a.id)}">${articleName(a)}</a></h2>
${articleFacts(a)}`
