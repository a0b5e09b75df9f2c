/** Metrics in the text format of Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/), on this machine alone. */
import { createServer, type Server } from 'node:http'
import type { FollowedFeed } from '@readout/archive'
import { ReadoutError } from '@readout/core'
import type { Tally } from './tally.ts'

type Labels = { readonly [name: string]: string }
type Sample = readonly [labels: Labels, value: number]

const quoted = (text: string) => text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')

export function metric(name: string, type: 'counter' | 'gauge', help: string, samples: readonly Sample[]): string {
  const lines = samples.map(([labels, value]) => {
    const inner = Object.entries(labels).map(([k, v]) => `${k}="${quoted(v.toWellFormed())}"`)
    return `${name}${inner.length > 0 ? `{${inner.join(',')}}` : ''} ${value}\n`
  })
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`
}

/** All metrics as they are now. `waiting`: items that are to be tried. */
export function exposition(tally: Tally, feeds: readonly FollowedFeed[], waiting: number): string {
  const of = (state: string) => feeds.filter((f) => f.state === state).length
  const each = (value: (f: FollowedFeed) => number | null) =>
    feeds.flatMap((f): Sample[] => {
      const v = value(f)
      return v === null ? [] : [[{ feed: f.url }, v]]
    })
  const seconds = (ms: number | null) => (ms === null ? null : ms / 1000)
  return [
    metric(
      'readout_feeds',
      'gauge',
      'Feeds by state.',
      ['followed', 'paused', 'gone'].map((state) => [{ state }, of(state)]),
    ),
    metric('readout_feed_answers_total', 'counter', 'Answers of feeds since the start.', [
      [{ outcome: 'good' }, tally.asked],
      [{ outcome: 'bad' }, tally.failed],
    ]),
    metric('readout_items_total', 'counter', 'Items dealt with since the start, by what became of them.', [
      [{ outcome: 'kept' }, tally.kept],
      [{ outcome: 'twin' }, tally.twins],
      [{ outcome: 'given_up' }, tally.lost],
    ]),
    metric('readout_items_from_feed_total', 'counter', 'Items kept from the text in their feed.', [
      [{}, tally.fromFeed],
    ]),
    metric('readout_items_new_total', 'counter', 'Items that feeds brought since the start.', [[{}, tally.fresh]]),
    metric('readout_items_waiting', 'gauge', 'Items that are to be tried.', [[{}, waiting]]),
    metric('readout_archive_trouble_total', 'counter', 'Times that the archive could not be used.', [
      [{}, tally.trouble],
    ]),
    metric(
      'readout_feed_last_success_timestamp_seconds',
      'gauge',
      'When a feed last answered well.',
      each((f) => seconds(f.succeeded)),
    ),
    metric(
      'readout_feed_failures',
      'gauge',
      'Failures of a feed in a row.',
      each((f) => f.failures),
    ),
    metric(
      'readout_feed_items_per_day',
      'gauge',
      'Items a day of the last week.',
      each((f) => Number(f.itemsADay.toFixed(3))),
    ),
    metric('process_resident_memory_bytes', 'gauge', 'Resident memory.', [[{}, process.memoryUsage.rss()]]),
    metric('process_start_time_seconds', 'gauge', 'When the process started.', [
      [{}, Math.round(Date.now() / 1000 - process.uptime())],
    ]),
  ].join('')
}

const HOSTS = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i

/** Where metrics are served, and what else is. */
export interface MetricsOptions {
  /** 127.0.0.1 unless told: elsewhere whoever reaches the port may read them. */
  readonly host?: string | undefined
  /** Then there are /health, which answers while the process lives, and /ready, which says 503 while this is false. */
  readonly ready?: (() => boolean) | undefined
}

/** Serves what `text` gives at http://HOST:PORT/metrics. Throws R6107 where the port cannot be had. */
export async function serveMetrics(
  port: number,
  text: () => Promise<string>,
  { host = '127.0.0.1', ready }: MetricsOptions = {},
): Promise<{ url: string; close(): void }> {
  const local = HOSTS.test(host)
  const server: Server = createServer(async (request, response) => {
    // a page of another site must not read it under a name that points here
    const known =
      (!local || HOSTS.test(request.headers.host ?? '')) && (request.method === 'GET' || request.method === 'HEAD')
    const path = (request.url ?? '').split('?')[0]
    if (known && ready && (path === '/health' || path === '/ready')) {
      const well = path === '/health' || ready()
      return void response
        .writeHead(well ? 200 : 503, { 'content-type': 'text/plain' })
        .end(well ? 'ok\n' : 'waiting\n')
    }
    if (!known || path !== '/metrics') return void response.writeHead(known ? 404 : 403).end()
    try {
      const body = await text()
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(body)
    } catch {
      response.writeHead(503).end()
    }
  })
  server.requestTimeout = 10_000
  await new Promise<void>((done, fail) => {
    server.once('error', (error) =>
      fail(
        new ReadoutError(
          'R6107',
          `metrics cannot be served at port ${port} (${error.message}): give another, or 0 for any free one`,
        ),
      ),
    )
    server.listen(port, host, done)
  })
  const { port: taken } = server.address() as { port: number }
  return {
    url: `http://${host}:${taken}/metrics`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
