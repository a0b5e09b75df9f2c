/** `readout sources`: the feeds that are followed. */
import type { Archive, FollowedFeed } from '@readout/archive'
import { ReadoutError } from '@readout/core'
import { ago, ahead, perDay } from '@readout/core/words'
import { addressKey, createFetcher, writeOpml } from '@readout/sources'
import { openData } from '../data.ts'
import { exitCodeOf } from '../exit.ts'
import { feedsFor } from '../following/find.ts'
import { colorsFor, note, oneLine, put, sayError, widthOf } from '../output.ts'
import { raiseExitCode } from '../reading/tally.ts'
import { clip } from '../report/wrap.ts'

interface SourcesOptions {
  readonly data?: string
  readonly json?: boolean
  readonly color?: boolean
  readonly allowPrivate?: boolean
}

export async function sources(action: string, what: readonly string[], options: SourcesOptions): Promise<void> {
  if (action === 'of') return (await import('./asking/groups.ts')).sourcesOf(what.join(' '), options)
  const archive = await openData(options.data)
  try {
    if (action === 'list') await list(archive, what, options)
    else if (action === 'export') await put(await opml(archive, what))
    else if (action === 'add') await add(archive, what, options)
    else await change(archive, action, what)
  } finally {
    await archive.close()
  }
}

const usage = (message: string) => new ReadoutError('R5003', message)

/** One line for each: state, last success, items a day, next; errors and notes below. */
async function list(archive: Archive, what: readonly string[], options: SourcesOptions): Promise<void> {
  const now = Date.now()
  const all = await archive.following.list(now)
  const feeds = what.length > 0 ? pick(all, what) : all
  if (options.json) return await put(`${JSON.stringify(feeds.map(asJson), null, 2)}\n`)
  if (all.length === 0) return note('no feed is followed: readout sources add ADDRESS, or readout watch FEEDS.opml')
  const colors = colorsFor(options.color)
  const room = Math.max(widthOf() - 50, 20)
  const head = `${'no.'.padStart(4)}  ${'last answer'.padEnd(11)}  ${'items'.padEnd(10)}  ${'next'.padEnd(9)}  feed`
  await put(`${colors.dim(head)}\n`)
  for (const f of feeds) {
    const when = f.state === 'followed' ? ahead(f.due, now) : f.state
    const facts = `${String(f.feed).padStart(4)}  ${ago(f.succeeded, now).padEnd(11)}  ${`${perDay(f.itemsADay)} a day`.padEnd(10)}  ${when.padEnd(9)}`
    await put(`${facts}  ${clip(oneLine(f.title ?? f.url), room)}\n`)
    const said = [
      f.note,
      f.failures > 0 || f.state !== 'followed' ? f.error && `${f.error} (${ago(f.failed, now)})` : null,
    ]
    for (const s of said) if (s) await put(colors.dim(`      ${clip(oneLine(s), widthOf() - 6)}`) + '\n')
  }
}

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())
const asJson = ({ etag: _, modified: __, ...f }: FollowedFeed) => ({
  ...f,
  added: iso(f.added),
  due: iso(f.due),
  asked: iso(f.asked),
  succeeded: iso(f.succeeded),
  failed: iso(f.failed),
})

async function opml(archive: Archive, what: readonly string[]): Promise<string> {
  if (what.length > 0) throw usage('sources export takes no names: it writes all that is followed')
  const feeds = (await archive.following.list(Date.now())).filter((f) => f.state !== 'gone')
  return writeOpml(feeds, new Date())
}

/** Each name by itself: what cannot be followed is said, the others are. */
async function add(archive: Archive, what: readonly string[], options: SourcesOptions): Promise<void> {
  if (what.length === 0) throw usage('name what to follow: an address, a site, a file of feeds (OPML)')
  const fetcher = createFetcher({ allowPrivate: options.allowPrivate === true })
  let found = 0
  try {
    for (const name of what) {
      try {
        const feeds = await feedsFor(name, fetcher)
        const before = new Set((await archive.following.list(Date.now())).map((f) => f.url))
        await archive.following.add(feeds, Date.now())
        found += feeds.length
        for (const f of feeds)
          await put(
            `${before.has(f.url) ? 'known ' : 'added '}  ${oneLine(f.url)}  ${oneLine(f.title ?? '')}`.trimEnd() + '\n',
          )
      } catch (error) {
        if (!(error instanceof ReadoutError) || error.code.startsWith('R3')) throw error
        sayError(error.code, error.message)
        raiseExitCode(exitCodeOf(error.code))
      }
    }
  } finally {
    await fetcher.close()
  }
  if (found > 0) note('readout watch follows them')
}

async function change(archive: Archive, action: string, what: readonly string[]): Promise<void> {
  if (what.length === 0) throw usage(`name what to ${action}: numbers or addresses as readout sources shows them`)
  const { following } = archive
  const now = Date.now()
  for (const f of pick(await following.list(now), what)) {
    if (action === 'remove') await following.remove(f.feed)
    else await following.setState(f.feed, action === 'pause' ? 'paused' : 'followed', now)
    const done = action === 'remove' ? 'removed' : `${action}d`
    await put(`${done.padEnd(8)}  ${String(f.feed).padStart(4)}  ${oneLine(f.title ?? f.url)}\n`)
  }
  if (action === 'remove') note('what was read of it stays in the archive')
}

/** Those that are named, by number, address or title. Throws R3007 if one names nothing: nothing is done by halves. */
function pick(feeds: readonly FollowedFeed[], names: readonly string[]): FollowedFeed[] {
  const found = new Set<FollowedFeed>()
  for (const name of names) {
    const hits = feeds.filter(
      (f) =>
        String(f.feed) === name ||
        f.url === name ||
        addressKey(f.url) === addressKey(name) ||
        f.title?.toLowerCase() === name.toLowerCase(),
    )
    if (hits.length === 0)
      throw new ReadoutError('R3007', `no feed “${name}” is followed: readout sources shows those that are`)
    for (const f of hits) found.add(f)
  }
  return [...found]
}
