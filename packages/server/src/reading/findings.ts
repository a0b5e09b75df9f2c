/** The side column: every finding with a link to its words and back. */
import type { Beside, KeptCorrection } from '@readout/archive'
import type { Actor, Record, Statement } from '@readout/core'
import { BY_HAND } from '@readout/core/corrections'
import { ACT_WORDS, AUTHORITY_WORDS, counted, isUnread, KIND_WORDS, statementsBySpeaker } from '@readout/core/words'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'
import { timeOf } from '../time.ts'
import { countryWord, UNKNOWN_SPEAKER } from '../words.ts'
import { type Around, holding } from './around.ts'
import { byHand, fix, history, missedForm } from './correct.ts'
import { events, numbersOf } from './events.ts'
import { nameLink, quoteElsewhere } from './joined.ts'
import { HOLDER_RULE, isHolder, Names, nameOf, registryWords } from './names.ts'
import { pageFacts } from './page-facts.ts'
import { places } from './place-list.ts'
import { href, none, partLinks, section } from './section.ts'
import { unsure, why } from './why.ts'

/** A quotation in the column is cut behind so many UTF-16 code units; its link leads to all of it. */
const QUOTED = 320
/** An actor's mentions beyond this are folded. */
const MENTIONS = 10

export function findingsOf(record: Record, around: Around): Html {
  // what was not read is not without findings: it has none to show
  if (isUnread(record))
    return html`${gaps(record)}
${pageFacts(record)}
${about(record)}`
  const names = new Names(record)
  return html`<nav class="parts" aria-label="Kinds of findings">${partLinks(record)}</nav>
${events(record, names, around)}
${statements(record, names, around)}
${missedForm(record)}
${history(around.hands)}
${actors(record, around)}
${times(record)}
${places(record)}
${gaps(record)}
${pageFacts(record)}
${about(record)}`
}

function statements(record: Record, names: Names, around: Around): Html {
  const held = holding(around.hands)
  const { beside } = around
  const actorOf = new Map(record.actors.map((a) => [a.id, a]))
  const numbers = numbersOf(record)
  const groups = statementsBySpeaker(record).map((g) => {
    const actor = (g.speaker !== null && actorOf.get(g.speaker)) || null
    return { name: actor ? nameOf(actor) : (g.words ?? g.speaker ?? UNKNOWN_SPEAKER), actor, said: g.items }
  })
  const body =
    groups.length === 0
      ? none('Nobody is quoted or cited.')
      : html`${groups.map(
          (
            g,
          ) => html`<div class="speaker"><h3>${g.actor ? nameLink(g.actor.id, names, beside) : g.name} ${g.actor ? html`<span class="what">${describe(g.actor)}</span>` : ''}</h3>
<ol>${g.said.map((s) => statement(record, numbers.get(s.id)!, s, g.actor, names, beside, held.get(`statement ${s.id}`)))}</ol></div>
`,
        )}`
  return section('statements', 'Statements', record.statements.length, body)
}

const describe = (a: Actor) =>
  [a.roles[0]?.text ?? (a.kind === 'other' ? null : a.kind), countryWord(a.country), registryWords(a)]
    .filter((word) => word !== a.name)
    .filter(Boolean)
    .join(' · ')

function statement(
  record: Record,
  n: number,
  s: Statement,
  speaker: Actor | null,
  names: Names,
  beside: Beside,
  held: KeptCorrection | undefined,
): Html {
  const quote = s.content.map((c) => c.text).join(' … ')
  const facts = [
    s.speech ? KIND_WORDS[s.kind] : `attitude, ${KIND_WORDS[s.kind]}`,
    AUTHORITY_WORDS[s.authority],
    s.addressee && `to ${names.of(s.addressee) ?? s.addressee}`,
    s.via && `via ${s.via.publisher ?? s.via.text}`,
    s.when && timeOf(s.when),
    s.where && `in ${s.where}`,
    quoteElsewhere(beside.quotes.get(s.id)),
  ].filter(Boolean)
  return html`<li class="finding" id="f-${s.id}" data-at="${s.content[0]!.start}">
<p class="head"><span class="no">${n}</span> <span class="act">${ACT_WORDS[s.act]}</span>${
    s.within === null ? '' : html` <a class="in" href="${href(`f-${s.within}`)}">inside another</a>`
  }${unsure(s)}${byHand(s, held)}</p>
<blockquote><a class="to" href="${href(s.id)}">${cut(quote)}</a></blockquote>
<div class="tail"><p class="meta facts">${facts.map((f) => html`<span>${f}</span>`)}</p>
${why([s.cue && html`cue “${s.cue.text}”`, s.source && html`source “${s.source.text}”`, speaker && isHolder(speaker) && html`who that is, from the registry of office-holders`], s.rule, s.confidence)}${fix(record, s, held)}</div>
</li>
`
}

function cut(quote: string): string {
  if (quote.length <= QUOTED) return quote
  const space = quote.lastIndexOf(' ', QUOTED)
  return `${quote.slice(0, space > QUOTED / 2 ? space : QUOTED)} …`
}

function actors(record: Record, { beside }: Around): Html {
  const names = new Names(record)
  const one = (a: Actor) => {
    const links = a.mentions.map(
      (m, i) =>
        html`<a href="${href(`${a.id}-${i + 1}`)}" aria-label="${mentionNumber(m, i)}, mention of ${a.name}: ${m.text}${m.rule === HOLDER_RULE ? ', by the registry of office-holders' : ''}">${mentionNumber(m, i)}</a>`,
    )
    return html`<li id="f-${a.id}"><p class="head"><strong>${nameLink(a.id, names, beside)}</strong> <span class="what">${describe(a)}</span></p>
<p class="mentions">${links.slice(0, MENTIONS)}</p>${
      links.length > MENTIONS
        ? html`<details class="why"><summary>${counted(links.length - MENTIONS, 'more mention')}</summary><p class="mentions">${links.slice(MENTIONS)}</p></details>`
        : ''
    }</li>
`
  }
  const body =
    record.actors.length === 0 ? none('Nobody is named.') : html`<ul class="actors">${record.actors.map(one)}</ul>`
  const held = record.actors.some((a) => a.mentions.some((m) => m.rule === HOLDER_RULE))
  const legend = held
    ? html`<p class="none">In [brackets]: from the registry of office-holders. The text names the office, the registry says who held it on that day.</p>`
    : ''
  return section('actors', 'Actors', record.actors.length, html`${legend}${body}`)
}

const mentionNumber = (m: Actor['mentions'][number], i: number) =>
  m.rule === HOLDER_RULE ? `[${i + 1}]` : String(i + 1)

function times(record: Record): Html {
  const body =
    record.times.length === 0
      ? none('No time is named.')
      : html`<ul class="times">${record.times.map(
          (
            t,
          ) => html`<li id="f-${t.id}"><a href="${href(t.id)}">${t.text}</a> <span>${t.value === null ? 'not resolved' : timeOf(t.value)}</span></li>
`,
        )}</ul>`
  return section('times', 'Times', record.times.length, body)
}

const gaps = (record: Record) =>
  record.gaps.length === 0
    ? ''
    : html`<section class="gaps" aria-labelledby="h-gaps"><h2 id="h-gaps">What the reader could not do <span class="n">${record.gaps.length}</span></h2>
<ul>${record.gaps.map((g) => html`<li>${g.note}${g.at ? html` <q>${cut(g.at.text)}</q>` : ''}</li>`)}</ul></section>`

const about = (
  record: Record,
) => html`<section class="about" aria-labelledby="h-about"><h2 id="h-about">About this reading</h2>
<dl>
<dt>Language</dt><dd>${record.language.code}</dd>
<dt>Length</dt><dd>${counted(record.text.length, 'character')}</dd>
<dt>Reader</dt><dd>${record.reader.version}</dd>
<dt>Text</dt><dd><code>sha256 ${record.source.hash.slice(0, 12)}</code></dd>
</dl>
<p><a href="/articles/${encodeURIComponent(record.id)}.json">Record as JSON</a> ${record.statements.some(isByHand) || record.events.some(isByHand) ? html`<a href="/articles/${encodeURIComponent(record.id)}/as-read.json">as it was read</a> ` : ''}<a href="/articles/${encodeURIComponent(record.id)}/flat.json">Flat JSON</a></p>
<p><a href="/articles/${encodeURIComponent(record.id)}/reread">Read it again</a> <a href="/articles/${encodeURIComponent(record.id)}/remove">Remove it</a></p></section>`

const isByHand = ({ rule }: { readonly rule: string }) => rule === BY_HAND
