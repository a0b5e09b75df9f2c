/** The side column: every finding with a link to its words and back. */
import type { Actor, Event, Record, Statement } from '@readout/core'
import { isUnread, type Moved, movedDays, ruleWords } from '@readout/core/words'
import { html } from 'hono/html'
import type { Html } from '../pages/layout.ts'
import { timeOf } from '../time.ts'
import {
  ACT_WORDS,
  AUTHORITY_WORDS,
  countryWord,
  KIND_WORDS,
  plural,
  STATUS_MARKS,
  statusWord,
  TYPE_WORDS,
  UNKNOWN_SPEAKER,
} from '../words.ts'
import { HOLDER_RULE, isHolder, Names, nameOf, registryWords } from './names.ts'
import { pageFacts } from './page-facts.ts'
import { places } from './place-list.ts'
import { href, none, section } from './section.ts'

/** A quotation in the column is cut behind so many UTF-16 code units; its link leads to all of it. */
const QUOTED = 320
/** An actor's mentions beyond this are folded. */
const MENTIONS = 10

export function findingsOf(record: Record): Html {
  // what was not read is not without findings: it has none to show
  if (isUnread(record))
    return html`${gaps(record)}
${pageFacts(record)}
${about(record)}`
  const names = new Names(record)
  return html`${statements(record, names)}
${events(record, names)}
${actors(record)}
${times(record)}
${places(record)}
${gaps(record)}
${pageFacts(record)}
${about(record)}`
}

function statements(record: Record, names: Names): Html {
  const groups = new Map<string, { name: string; actor: Actor | null; said: [number, Statement][] }>()
  const actorOf = new Map(record.actors.map((a) => [a.id, a]))
  for (const [i, s] of record.statements.entries()) {
    const actor = (s.speaker !== null && actorOf.get(s.speaker)) || null
    const name = actor ? nameOf(actor) : (s.source?.text ?? UNKNOWN_SPEAKER)
    const key = actor ? `actor ${actor.id}` : `words ${name}`
    const group = groups.get(key) ?? { name, actor, said: [] }
    group.said.push([i + 1, s])
    groups.set(key, group)
  }
  const body =
    groups.size === 0
      ? none('Nobody is quoted or cited.')
      : html`${[...groups.values()].map(
          (
            g,
          ) => html`<div class="speaker"><h3>${g.name} ${g.actor ? html`<span class="what">${describe(g.actor)}</span>` : ''}</h3>
<ol>${g.said.map(([n, s]) => statement(n, s, g.actor, names))}</ol></div>
`,
        )}`
  return section('statements', 'Statements', record.statements.length, body)
}

const describe = (a: Actor) =>
  [a.roles[0]?.text ?? (a.kind === 'other' ? null : a.kind), countryWord(a.country), registryWords(a)]
    .filter((word) => word !== a.name)
    .filter(Boolean)
    .join(' · ')

function statement(n: number, s: Statement, speaker: Actor | null, names: Names): Html {
  const quote = s.content.map((c) => c.text).join(' … ')
  const facts = [
    s.speech ? KIND_WORDS[s.kind] : `attitude, ${KIND_WORDS[s.kind]}`,
    AUTHORITY_WORDS[s.authority],
    s.addressee && `to ${names.of(s.addressee) ?? s.addressee}`,
    s.via && `via ${s.via.publisher ?? s.via.text}`,
    s.when && timeOf(s.when),
    s.where && `in ${s.where}`,
  ].filter(Boolean)
  return html`<li class="finding" id="f-${s.id}" data-at="${s.content[0]!.start}">
<p class="head"><span class="no">${n}</span> <span class="act">${ACT_WORDS[s.act]}</span>${
    s.within === null ? '' : html` <a class="in" href="${href(`f-${s.within}`)}">inside another</a>`
  }</p>
<blockquote><a class="to" href="${href(s.id)}">${cut(quote)}</a></blockquote>
<div class="tail"><p class="meta facts">${facts.map((f) => html`<span>${f}</span>`)}</p>
${why([s.cue && html`cue “${s.cue.text}”`, s.source && html`source “${s.source.text}”`, speaker && isHolder(speaker) && html`who that is, from the registry of office-holders`], s.rule, s.confidence)}</div>
</li>
`
}

function cut(quote: string): string {
  if (quote.length <= QUOTED) return quote
  const space = quote.lastIndexOf(' ', QUOTED)
  return `${quote.slice(0, space > QUOTED / 2 ? space : QUOTED)} …`
}

const why = (
  evidence: readonly (Html | null | undefined | false)[],
  rule: string,
  confidence: number,
) => html`<details class="why"><summary>Why</summary>
<p>${[...evidence.filter(Boolean), html`${ruleWords(rule) ?? 'rule'} <code>${rule}</code>`, `confidence ${Math.round(confidence * 100)} %`].map((w) => html`<span>${w as Html}</span>`)}</p></details>`

function events(record: Record, names: Names): Html {
  const numbers = new Map(record.statements.map((s, i) => [s.id, i + 1]))
  const moved = movedDays(record)
  const body =
    record.events.length === 0
      ? none('No event was found.')
      : html`<ol class="events">${record.events.map((e) => event(e, moved.get(e.id), names, numbers))}</ol>`
  return section('events', 'Events', record.events.length, body)
}

function event(e: Event, moved: Moved | undefined, names: Names, numbers: ReadonlyMap<string, number>): Html {
  const kind = [e.type && TYPE_WORDS[e.type], e.kind].filter((k, i, all) => k && all.indexOf(k) === i).join(', ')
  const people = [names.all(e.actors), names.all(e.recipients)].filter(Boolean)
  const facts = [kind, whenWords(e, moved), e.where && `in ${e.where}`].filter(Boolean)
  return html`<li class="finding" id="f-${e.id}" data-at="${e.trigger.start}">
<p class="head"><span class="status st-${e.status}"><span aria-hidden="true">${STATUS_MARKS[e.status]}</span> ${statusWord(e.status)}</span>
<a class="to" href="${href(e.id)}">${e.trigger.text}</a></p>
${people.length > 0 ? html`<p class="people">${people[0]}${people[1] ? html` <span aria-hidden="true">→</span><span class="hidden">to</span> ${people[1]}` : ''}</p>` : ''}
<div class="tail"><p class="meta facts">${facts.map((f) => html`<span>${f}</span>`)}<span>${
    e.reportedBy === null
      ? 'told by the outlet'
      : html`according to <a href="${href(`f-${e.reportedBy}`)}">statement ${numbers.get(e.reportedBy) ?? e.reportedBy}</a>`
  }</span></p>
${why([e.statusEvidence.length > 0 && html`status from ${e.statusEvidence.map((s) => `“${s.text}”`).join(', ')}`, e.whenEvidence && html`time from “${e.whenEvidence.text}”`, e.also.length > 0 && html`also ${e.also.map((s) => `“${s.text}”`).join(', ')}`], e.rule, e.confidence)}</div>
</li>
`
}

/** A day that is not the day of the event is told for what it is. */
function whenWords(e: Event, moved: Moved | undefined): Html | string | null {
  if (e.when === null) return null
  const day = timeOf(e.when)
  if (moved) return html`moved to ${day}${moved.from ? html`, from ${timeOf(moved.from)}` : ''}`
  return e.status === 'postponed' ? html`day named: ${day}` : day
}

function actors(record: Record): Html {
  const one = (a: Actor) => {
    const links = a.mentions.map(
      (m, i) =>
        html`<a href="${href(`${a.id}-${i + 1}`)}" aria-label="${mentionNumber(m, i)}, mention of ${a.name}: ${m.text}${m.rule === HOLDER_RULE ? ', by the registry of office-holders' : ''}">${mentionNumber(m, i)}</a>`,
    )
    return html`<li id="f-${a.id}"><p class="head"><strong>${nameOf(a)}</strong> <span class="what">${describe(a)}</span></p>
<p class="mentions">${links.slice(0, MENTIONS)}</p>${
      links.length > MENTIONS
        ? html`<details class="why"><summary>${plural(links.length - MENTIONS, 'more mention')}</summary><p class="mentions">${links.slice(MENTIONS)}</p></details>`
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
<dt>Length</dt><dd>${plural(record.text.length, 'character')}</dd>
<dt>Reader</dt><dd>${record.reader.version}</dd>
<dt>Text</dt><dd><code>sha256 ${record.source.hash.slice(0, 12)}</code></dd>
</dl>
<p><a href="/articles/${encodeURIComponent(record.id)}.json">Record as JSON</a> <a href="/articles/${encodeURIComponent(record.id)}/flat.json">Flat JSON</a></p></section>`
