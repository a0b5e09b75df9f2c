/** The feeds that are followed, and how each of them does. */
import type { FollowedFeed } from '@readout/archive'
import { ago, ahead, counted, perDay } from '@readout/core/words'
import { html } from 'hono/html'
import { z } from 'zod'
import { sourcesAnswer } from '../api/schemas/sources.ts'
import { takeAway } from '../components/take.ts'
import type { Html } from '../frame.ts'
import { safeHref } from '../reading/safe-href.ts'
import { route } from './route.ts'

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())

export const sources = route({
  id: 'sources',
  path: '/sources',
  what: 'Feeds that are followed, and how they do',
  nav: 'Sources',
  input: z.object({}),
  answer: sourcesAnswer,
  ticks: true,
  async ask({ archive, now }) {
    const feeds = await archive.following.list(now)
    return {
      sources: feeds.map((f) => ({
        ...{ feed: f.feed, title: f.title, url: f.url, home: f.home, folders: f.folders, state: f.state },
        ...{ added: iso(f.added), asked: iso(f.asked), succeeded: iso(f.succeeded), failed: iso(f.failed) },
        ...{ due: f.state === 'followed' ? iso(f.due) : null, failures: f.failures, status: f.status },
        ...{ error: f.error, note: f.note, items: f.items, itemsADay: f.itemsADay },
      })),
      feeds,
    }
  },
  json: ({ sources }) => ({ sources }),
  show: ({ feeds }, view) => ({
    title: 'Sources',
    kind: 'answer',
    main: html`<h1>Sources</h1>
<p class="lead">${lead(feeds)}</p>
${feeds.length === 0 ? '' : table(feeds, view.now)}
<p class="meta">In a terminal: <code>readout sources add ADDRESS</code> follows a feed, <code>readout watch</code> asks all of them in their time.</p>
${takeAway(view)}`,
  }),
})

function lead(feeds: readonly FollowedFeed[]): string {
  if (feeds.length === 0) return 'No feed is followed yet.'
  const ill = feeds.filter((f) => f.state === 'followed' && f.failures > 0).length
  const still = feeds.filter((f) => f.state !== 'followed').length
  const parts = [
    `${counted(feeds.length - still, 'feed')} followed`,
    still > 0 && `${still} paused or gone`,
    ill === 0 ? 'all of them answer' : `${ill} ${ill === 1 ? 'does' : 'do'} not answer`,
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}

/** In a word, with a mark of its own. */
function health(f: FollowedFeed): string {
  if (f.state !== 'followed') return f.state === 'gone' ? '✕ gone' : '‖ paused'
  if (f.failures > 0) return `△ ${counted(f.failures, 'failure')} in a row`
  return f.succeeded === null ? '○ not asked yet' : '● answers'
}

const table = (
  feeds: readonly FollowedFeed[],
  now: number,
): Html => html`<div class="scroll" role="group" tabindex="0" aria-label="Feeds"><table class="rows">
<thead><tr><th scope="col">Feed</th><th scope="col">Health</th><th scope="col">Last answer</th><th scope="col">Next</th><th scope="col">Items a day</th><th scope="col">Items</th></tr></thead>
<tbody>${feeds.map((f) => {
  const href = safeHref(f.home ?? f.url)
  const name = f.title ?? f.url
  const said = [f.note, f.failures > 0 || f.state !== 'followed' ? f.error : null].filter(Boolean).join('; ')
  return html`<tr><th scope="row">${href?.startsWith('http') ? html`<a href="${href}" rel="noreferrer noopener">${name}</a>` : name}${said ? html`<br><span class="meta">${said}</span>` : ''}</th>
<td>${health(f)}</td><td>${ago(f.succeeded, now)}</td><td>${f.state === 'followed' ? ahead(f.due, now) : ''}</td><td class="num">${perDay(f.itemsADay)}</td><td class="num">${f.items.toLocaleString('en')}</td></tr>
`
})}</tbody></table></div>`
