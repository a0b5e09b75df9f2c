/** What Readout is, how right it is as measured, and how to contest what it says. */
import { html } from 'hono/html'
import { z } from 'zod'
import { type Figure, type Measured, measured } from '../accuracy.ts'
import { aboutAnswer } from '../api/schemas/about.ts'
import type { Html } from '../frame.ts'
import { route } from './route.ts'

/** Figures in words; the others are for those who work on the reader. */
const WORDS: { readonly [figure: string]: readonly [name: string, what: string] } = {
  'statements.f1': ['Statements found', 'what somebody said, told from what the outlet says itself'],
  'statements.contentSpeaker.f1': ['… with the right speaker', 'words and whoever said them both right'],
  'statements.accuracy.act': ['Act', 'asserts, denies, promises …, of the statements found'],
  'statements.accuracy.authority': ['Authority', 'named person, office, document …, of the statements found'],
  'events.all.f1': ['Events found', 'what happened, is planned, or was called off'],
  'events.participants.f1': ['Participants', 'who did it to whom'],
  'events.status.macroF1StrictFrom5': ['Status', 'the mean over the statuses, rare ones included'],
  'events.when.f1.f1': ['Day', 'when it was or is to be'],
  'events.endToEnd.f1': ['Events, all together', 'type, status and an actor all right'],
  'events.lead.found': ['Lead event', 'the event that the article is about'],
  'statements.pronounSpeakers': ['“He” and “she”', 'of the speakers named for a pronoun'],
}

export const about = route({
  id: 'about',
  path: '/about',
  what: 'How right the reading is, as it was measured',
  nav: 'About',
  input: z.object({}),
  answer: aboutAnswer,
  ask: async () => ({ measured: measured() }),
  show: ({ measured }) => ({
    title: 'About',
    kind: 'answer',
    main: html`<h1>About Readout</h1>
<p class="lead">Readout shows what a page says and who says it: what the outlet reports in its own voice, what somebody merely says, and
what the page says about itself. Every finding points at the words it rests on. It does not check whether they are true.</p>
<h2>How right it is</h2>
<p>Measured on articles that nobody had looked at while the reader was made. 1 would be every finding right and none missed (F1; for act,
authority and pronouns the share that is right). The range holds 95 % of draws of whole articles.</p>
${measured.map(table)}
<h2>If it is wrong about you, or about a text of yours</h2>
<p>The words it rests on are one click away, and “Why” beside each finding names the rule or model that made it. Whoever keeps this archive can take
an article out, and its page says where it came from. The reader is open: a wrong reading is a fault that can be reported, with the article’s address and the words. A finding can be corrected
beside it, and <a href="/corrections">what was corrected by hand</a> stands in a list of its own.</p>
<h2>What it keeps</h2>
<p>Everything is on this machine: the pages that were read, what was found in them, and nothing about who reads. Nothing is sent anywhere.</p>
<p><a href="/errors">Error codes and what they mean</a></p>`,
  }),
})

const table = ({ on, figures }: Measured): Html => {
  const shown = figures.filter((f) => WORDS[f.figure])
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${on}"><table class="rows">
<caption>${on}</caption>
<thead><tr><th scope="col">What</th><th scope="col">Readout</th><th scope="col">Range</th><th scope="col">A second careful reader</th></tr></thead>
<tbody>${shown.map(
    (f) => html`<tr><th scope="row">${WORDS[f.figure]![0]} <span class="meta">${WORDS[f.figure]![1]}</span></th>
<td class="num">${f.value.toFixed(2)}</td><td class="num">${range(f)}</td><td>${f.others.replace('second reader ', '').replace(/(?<!\d)\.(?=\d)/g, '0.')}</td></tr>
`,
  )}</tbody></table></div>`
}

const range = ({ interval }: Figure) => (interval === null ? '' : `${interval[0].toFixed(2)}–${interval[1].toFixed(2)}`)
