/** Requests counted, in the text format of Prometheus. */
import type { Seen } from './watch.ts'

/** Upper ends, in seconds. */
const ENDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60]

interface Times {
  readonly counts: number[]
  sum: number
  all: number
}

export interface Gauges {
  readonly inHand: number
  /** Null where the archive does not answer. */
  readonly archive: { readonly articles: number; readonly statements: number; readonly events: number } | null
}

export class Metrics {
  readonly #requests = new Map<string, number>()
  readonly #times = new Map<string, Times>()
  #cut = 0

  count({ method, route, status, ms, cut }: Seen): void {
    const labels = `method="${method}",route="${escaped(route)}",status="${status}"`
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1)
    if (cut) this.#cut++
    const times = this.#times.get(route) ?? { counts: ENDS.map(() => 0), sum: 0, all: 0 }
    this.#times.set(route, times)
    times.sum += ms / 1000
    times.all++
    const at = ENDS.findIndex((end) => ms / 1000 <= end)
    if (at !== -1) times.counts[at]!++
  }

  text({ inHand, archive }: Gauges): string {
    return [
      metric('readout_requests_total', 'counter', 'Requests since the start.', [...this.#requests]),
      metric('readout_requests_cut_total', 'counter', 'Requests whose sender went away.', [['', this.#cut]]),
      `# HELP readout_request_seconds Time from a request to the end of its answer.\n# TYPE readout_request_seconds histogram\n`,
      ...[...this.#times].map(([route, times]) => histogram(escaped(route), times)),
      metric('readout_pages_in_hand', 'gauge', 'Pages sent, waiting or being read.', [['', inHand]]),
      metric('readout_archive_up', 'gauge', 'Whether the archive answers.', [['', archive === null ? 0 : 1]]),
      metric(
        'readout_archive_kept',
        'gauge',
        'What is kept.',
        Object.entries(archive ?? {}).map(([what, n]) => [`what="${what}"`, n]),
      ),
      metric('process_resident_memory_bytes', 'gauge', 'Resident memory.', [['', process.memoryUsage.rss()]]),
      metric('process_start_time_seconds', 'gauge', 'When the process started.', [
        ['', Math.round(Date.now() / 1000 - process.uptime())],
      ]),
    ].join('')
  }
}

const escaped = (text: string) => text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')

const metric = (name: string, type: string, help: string, samples: readonly (readonly [string, number])[]) =>
  `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${samples.map(([labels, n]) => `${name}${labels && `{${labels}}`} ${n}\n`).join('')}`

function histogram(route: string, { counts, sum, all }: Times): string {
  let below = 0
  const name = 'readout_request_seconds'
  const lines = ENDS.map((end, i) => `${name}_bucket{route="${route}",le="${end}"} ${(below += counts[i]!)}\n`)
  return `${lines.join('')}${name}_bucket{route="${route}",le="+Inf"} ${all}\n${name}_sum{route="${route}"} ${sum.toFixed(6)}\n${name}_count{route="${route}"} ${all}\n`
}
