import { isBody, type Record, type Status } from '@readout/core'
import { correctionLines, isUnread, statusWord, unreadLine } from '@readout/core/words'
import { html, raw } from 'hono/html'
import type { Html, Shown } from '../frame.ts'
import { AT_FIRST, LAYERS, type Layer } from '../layers.ts'
import { type Around, NOTHING } from '../reading/around.ts'
import { textOf } from '../reading/blocks.ts'
import { nameList } from '../reading/correct.ts'
import { findingsOf } from '../reading/findings.ts'
import { articleElsewhere } from '../reading/joined.ts'
import { marksOf } from '../reading/mark.ts'
import { safeHref } from '../reading/safe-href.ts'
import { partLinks } from '../reading/section.ts'
import { sharesOf } from '../reading/shares.ts'
import { timeOf } from '../time.ts'
import { STATUS_MARKS } from '../words.ts'

/** The reading page: the text as it stands, and what was found in it beside it. */
export function readingPage(
  record: Record,
  title: string,
  layers: ReadonlySet<Layer>,
  around: Around = NOTHING,
  done: Html | '' = '',
): Shown {
  const { page, source } = record
  // a change on the day itself stands in the column alone
  const day = record.published?.value.slice(0, 10)
  const changed = page?.modified && page.modified.value.slice(0, 10) !== day ? page.modified.value : null
  const address = [source.url, page?.canonical?.value]
    .map((u) => safeHref(u ?? undefined))
    .find((u) => u?.startsWith('http'))
  return {
    title,
    kind: 'reading',
    script: true,
    main: html`<div class="sheet">
${done}${nameList(record)}
<header class="masthead">
<p class="kicker facts">${[
      record.outlet ? html`<span>${record.outlet.value}</span>` : '',
      page?.section ? html`<span>${page.section.value}</span>` : '',
      record.published ? timeOf(record.published.value) : html`<span>no day of publication</span>`,
      record.dateline ? html`<span>${record.dateline.value}</span>` : '',
      changed ? html`<span>changed ${timeOf(changed.slice(0, 10))}</span>` : '',
    ].filter(Boolean)}</p>
<h1${record.title ? '' : raw(' class="opening"')}>${title}</h1>
${record.byline ? html`<p class="byline">By ${record.byline.value.join(', ')}</p>` : ''}
${address ? html`<p class="source"><a href="${address}" rel="noreferrer noopener">${shortUrl(address)}</a></p>` : ''}
${articleElsewhere(around.beside)}
${notice(record)}
${corrected(record)}
${
  isUnread(record)
    ? ''
    : html`${digest(record)}
<nav class="parts ahead" aria-label="To the findings">${partLinks(record)}</nav>`
}
</header>
${switches(record, layers)}
<div class="spread">
<article class="text" aria-label="The text"${record.language.code === 'und' ? '' : raw(` lang="${/^[\w-]+$/.exec(record.language.code)?.[0] ?? 'en'}"`)}>
${raw(textOf(record, marksOf(record)))}
</article>
<aside class="findings" aria-label="Findings">
${findingsOf(record, around)}
</aside>
</div>
</div>
${help}`,
  }
}

const shortUrl = (url: string) => {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/i, '')
  return bare.length > 70 ? `${bare.slice(0, 69)}…` : bare
}

/** That the text, or a part of it, is not English and was not read. */
const notice = (record: Record): Html | '' => {
  const line = unreadLine(record)
  if (line === null) return ''
  return html`<p class="notice" role="note"><strong>${isUnread(record) ? 'Not read.' : 'Not all of it was read.'}</strong> ${line[0]!.toUpperCase()}${line.slice(1)}.</p>`
}

/** That the outlet has corrected it, in a line each. */
const corrected = (record: Record): Html[] =>
  correctionLines(record).map(
    ({ label, words }) => html`<p class="notice" role="note"><strong>${label}.</strong> ${words}</p>`,
  )

/** The share of each voice as a bar and in words, and the events by their status. */
function digest(record: Record): Html {
  const shares = sharesOf(record)
  let x = 0
  const bars = shares.map(({ voice, percent }) => {
    const bar = `<rect class="bar-${voice}" x="${x}%" width="${percent}%" height="100%"/>`
    x += percent
    return bar
  })
  const counts = new Map<Status, number>()
  for (const e of record.events) counts.set(e.status, (counts.get(e.status) ?? 0) + 1)
  const statuses = (Object.keys(STATUS_MARKS) as Status[]).filter((s) => counts.has(s))
  return html`<div class="digest">
<svg class="bar" aria-hidden="true" width="100%" height="10"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch" width="1.6" height="5"/></pattern></defs>${raw(bars.join(''))}</svg>
<ul class="shares">${shares.map((s) => html`<li class="share-${s.voice}"><span class="swatch" aria-hidden="true"></span>${s.voice.charAt(0).toUpperCase() + s.voice.slice(1)} <b>${s.percent} %</b></li>`)}</ul>
${
  record.events.length > 0
    ? html`<ul class="tally" aria-label="Events by status">${statuses.map((s) => html`<li><span class="status st-${s}"><span aria-hidden="true">${STATUS_MARKS[s]}</span> ${statusWord(s)}</span> ${counts.get(s)}</li>`)}</ul>`
    : ''
}
</div>`
}

const LAYER_WORDS: { readonly [l in Layer]: string } = {
  statements: 'Statements',
  events: 'Events',
  actors: 'Actors',
  times: 'Times',
  furniture: 'Furniture',
}

/** A form, so that every state has an address; the styles follow the boxes at once, with no script. */
function switches(record: Record, layers: ReadonlySet<Layer>): Html {
  const counts: { readonly [l in Layer]: number } = {
    statements: record.statements.length,
    events: record.events.length,
    actors: record.actors.length,
    times: record.times.length,
    furniture: record.blocks.filter((b) => !isBody(b.role)).length,
  }
  return html`<form class="layers" autocomplete="off" data-first="${AT_FIRST.join(',')}"><div class="boxes" role="group" aria-labelledby="h-show"><span id="h-show">Show</span>
<input type="hidden" name="layers" value="">
${LAYERS.map(
  (
    l,
  ) => html`<label class="switch sw-${l}"><input type="checkbox" id="l-${l}" name="layers" value="${l}"${layers.has(l) ? raw(' checked') : ''}> <span class="sample" aria-hidden="true"></span>${LAYER_WORDS[l]} <span class="n">${counts[l]}</span></label>
`,
)}</div>
<noscript><button>Keep in the address</button></noscript>
<button type="button" class="keys" hidden aria-haspopup="dialog">Shortcuts <kbd>?</kbd></button>
</form>`
}

const help = html`<dialog id="help" aria-labelledby="h-help">
<h2 id="h-help">Keys</h2>
<dl>
<div><dt><kbd>j</kbd></dt><dd>next finding</dd></div>
<div><dt><kbd>k</kbd></dt><dd>finding before</dd></div>
<div><dt><kbd>Enter</kbd></dt><dd>to its words in the text, and back</dd></div>
<div><dt><kbd>c</kbd></dt><dd>correct the finding, or add the words selected</dd></div>
<div><dt><kbd>1</kbd>–<kbd>5</kbd></dt><dd>a layer on or off</dd></div>
<div><dt><kbd>/</kbd></dt><dd>search</dd></div>
<div><dt><kbd>?</kbd></dt><dd>this help</dd></div>
</dl>
<p><label class="switch"><input type="checkbox" id="keys-on" checked> Single-key shortcuts</label></p>
<form method="dialog"><button class="go" autofocus>Close</button></form>
</dialog>`
