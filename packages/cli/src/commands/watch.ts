/** `readout watch`: follows feeds for weeks, reads each of their items once and keeps the records. */
import { takePlace } from '@readout/archive'
import { ReadoutError, type Record } from '@readout/core'
import { ahead, counted } from '@readout/core/words'
import { createFetcher, watch as follow, machineClock, storiesOf, type WatchEvent } from '@readout/sources'
import { folderBeside, openData, type RegistryChoice, shippedReader } from '../data.ts'
import { exitCodeOf } from '../exit.ts'
import { feedsFor } from '../following/find.ts'
import { keeper } from '../following/keeper.ts'
import { exposition, serveMetrics } from '../following/metrics.ts'
import { openScreen, screenLines } from '../following/screen.ts'
import { Tally } from '../following/tally.ts'
import { colorsFor, note, oneLine, put, sayError } from '../output.ts'
import { raiseExitCode } from '../reading/tally.ts'

export interface WatchCommandOptions extends RegistryChoice {
  readonly once?: boolean
  readonly metrics?: number
  readonly jobs?: number
  readonly allowPrivate?: boolean
  readonly color?: boolean
  /** False: only records are kept. */
  readonly keepPages?: boolean
}

const HOUR = 3_600_000

export async function watch(lists: readonly string[], options: WatchCommandOptions): Promise<void> {
  const archive = await openData(options.data)
  const fetcher = createFetcher({ allowPrivate: options.allowPrivate === true })
  const end = new AbortController()
  const stop = () => end.abort()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  const closing: (() => void)[] = []
  try {
    const { following } = archive
    if (archive.readOnly)
      throw new ReadoutError(
        'R3003',
        `cannot write to ${archive.file}: its disk is full, or it may only be read; make room, or give another data folder`,
      )
    const leave = takePlace(await folderBeside(archive, options.data), 'watch')
    if (leave === null)
      throw new ReadoutError(
        'R6109',
        `another watch runs on ${archive.file}, and two would ask every site twice: end it first; readout sources add and remove work while it runs`,
      )
    closing.push(leave)
    for (const list of lists) {
      const feeds = await feedsFor(list, fetcher)
      const added = await following.add(feeds, Date.now())
      if (added > 0) note(`${counted(added, 'feed')} of ${oneLine(list)} followed from now on`)
    }
    const known = await following.list(Date.now())
    const followed = known.filter((f) => f.state === 'followed').length
    if (followed === 0) throw new ReadoutError('R6108', noneFollowed(known.length))
    const tally = new Tally()
    if (options.metrics !== undefined) {
      const text = async () => exposition(tally, await following.list(Date.now()), (await following.counts()).waiting)
      const server = await serveMetrics(options.metrics, text)
      closing.push(server.close)
      note(`metrics are at ${server.url}`)
    }
    const screen = process.stdout.isTTY === true && process.stdin.isTTY === true && !options.once
    if (screen) {
      const colors = colorsFor(options.color)
      const draw = async () => {
        const { columns = 80, rows = 24 } = process.stdout
        return screenLines(await following.list(Date.now()), tally, {
          now: Date.now(),
          width: columns,
          height: rows,
          colors,
        })
      }
      closing.push(openScreen(draw, stop).close)
    } else if (!options.once) {
      note(`${counted(followed, 'feed')} followed; a line an hour says what came in, SIGTERM or Ctrl-C ends it`)
      closing.push(hourly(tally, () => following.nextDue()))
    }
    const reader = await shippedReader(options)
    const said = (record: Record) => {
      if (options.once)
        void put(`kept       ${oneLine(record.id)}  ${oneLine(record.title?.value ?? '')}`.trimEnd() + '\n')
    }
    const keep = keeper(reader, archive, said, options.keepPages)
    const say = (event: WatchEvent) => {
      tally.count(event)
      if (!screen) tell(event, options.once === true)
    }
    const { jobs, once } = options
    await follow({
      store: following,
      fetcher,
      story: storiesOf(fetcher),
      keep,
      clock: machineClock,
      signal: end.signal,
      once,
      jobs,
      say,
    })
    for (const close of closing.splice(0).reverse()) close()
    note(tally.line())
    const next = once && tally.asked + tally.failed === 0 ? await following.nextDue() : null
    if (next !== null) note(`no feed was due yet, the next is ${ahead(next, Date.now())}`)
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stop)
    for (const close of closing.splice(0).reverse()) close()
    await fetcher.close()
    await archive.close()
  }
}

const noneFollowed = (known: number): string =>
  known === 0
    ? 'no feed is followed: readout watch FEEDS.opml, or readout sources add ADDRESS'
    : `all feeds that are known (${known}) are paused or gone: readout sources lists them, readout sources resume goes on with one`

/** What people should know at once; where it runs once, every fault. */
function tell(event: WatchEvent, once: boolean): void {
  const name = 'feed' in event ? oneLine(event.feed.title ?? event.feed.url) : ''
  if (event.kind === 'moved')
    note(
      event.alone
        ? `${name} has moved to ${event.to}: followed there`
        : `${name} has moved to ${event.to}, which is followed already`,
    )
  else if (event.kind === 'gone') note(`${name} was taken down for good (410): no longer asked`)
  else if (event.kind === 'trouble')
    sayError(event.error.code, `${event.error.message}; tried again ${ahead(event.wait, 0)}`)
  else if (once && (event.kind === 'failed' || (event.kind === 'lost' && event.again === null))) {
    sayError(event.error.code, event.error.message, `${name}: `)
    raiseExitCode(exitCodeOf(event.error.code))
  }
}

/** One line an hour. */
function hourly(tally: Tally, nextDue: () => Promise<number | null>): () => void {
  let before = tally.copy()
  const timer = setInterval(async () => {
    const next = await nextDue().catch(() => null)
    note(`${tally.line(before)}${next === null ? '' : `; next ${ahead(next, Date.now())}`}`)
    before = tally.copy()
  }, HOUR)
  return () => clearInterval(timer)
}
