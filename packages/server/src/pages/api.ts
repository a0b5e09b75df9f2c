/** What programs can ask and do here, with an example of each that can be run as it stands. */
import { html } from 'hono/html'
import { API } from '../api/address.ts'
import { parametersOf, templateOf } from '../api/document.ts'
import { exampleOf } from '../api/example.ts'
import type { Described, Here } from '../api/operation.ts'
import type { Html, Shown } from '../frame.ts'
import { sentence } from '../words.ts'

export const apiPage = (operations: readonly Described[], here: Here): Shown => ({
  title: 'For programs',
  kind: 'answer',
  main: html`<h1>For programs</h1>
<p class="lead">Every question that a page answers is answered as data under <code>${API}</code>, and articles can be read, kept, corrected and removed.</p>
<p>The whole is described in <a href="${API}/openapi.json">an OpenAPI 3.1 document</a>, from which a client can be made.</p>
<ul class="plain">
<li>A list comes page by page: give its <code>next</code> as <code>after</code>; the header <code>Link</code> names the next page too.</li>
<li>Answers carry an <code>ETag</code>: with <code>If-None-Match</code> what has not changed is answered with 304 and nothing else.</li>
<li>Errors are <code>application/problem+json</code> with a code; <a href="/errors">each code is explained</a>.</li>
<li>${
    here.tokens
      ? html`Asking needs no account. Reading a page, keeping, correcting and removing need a token: <code>readout token create</code> makes one, and the examples take it from <code>READOUT_TOKEN</code>.`
      : 'This server serves this machine alone and asks for no token.'
  }</li>
</ul>
${(['Questions', 'Articles'] as const).map(
  (group) => html`<h2>${group}</h2>
${operations.filter((o) => o.group === group).map((o) => shown(o, here))}`,
)}`,
})

const shown = (operation: Described, here: Here): Html => html`<section class="call" aria-labelledby="${operation.id}">
<h3 id="${operation.id}"><code>${operation.method.toUpperCase()} ${API}${templateOf(operation.path)}</code></h3>
<p>${withCode(`${sentence(operation.what)}.${operation.more ? ` ${operation.more}` : ''}`)}</p>
${parameters(operation)}
<pre class="example" tabindex="0" role="group" aria-label="Example: ${operation.what}"><code>${exampleOf(operation, here)}</code></pre>
</section>
`

function parameters(operation: Described): Html | '' {
  const given = [
    ...parametersOf(operation.path, operation.input),
    ...(operation.body ? parametersOf('', operation.body).map((p) => ({ ...p, in: 'body' })) : []),
  ]
  if (given.length === 0) return ''
  return html`<table class="parameters"><caption class="hidden">What it takes</caption>
<thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">What it is</th></tr></thead>
<tbody>${given.map(
    (p) => html`<tr><th scope="row"><code>${p.name}</code></th><td>${p.in}</td><td>${withCode(whatIs(p))}</td></tr>
`,
  )}</tbody></table>`
}

/** Words between backticks, as the document has them, are code. */
const withCode = (text: string): Html =>
  html`${text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`

function whatIs({ description, schema }: { [name: string]: unknown }): string {
  const { type, format, enum: values, minimum, maximum } = schema as { [name: string]: unknown }
  const range = type === 'integer' && Number(maximum) < 1e6 ? `a whole number from ${minimum} to ${maximum}` : null
  const kind = range ?? (type === 'integer' ? 'a whole number' : format === 'date' ? 'a day, as 2026-03-02' : null)
  const choice = Array.isArray(values) ? `one of ${values.join(', ')}` : null
  return [description, choice ?? kind].filter(Boolean).join('; ') || 'text'
}
