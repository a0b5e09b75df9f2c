/** What is told of requests while the server runs: counts and times for Prometheus, a line each for a log. Neither knows bodies. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Metrics } from './metrics.ts'

/** A request that is over. */
export interface Seen {
  readonly method: string
  /** Name of the question or operation, or the pattern of the address; 'none' where nothing is there. */
  readonly route: string
  readonly status: number
  readonly ms: number
  /** Who asked went away before all was sent. */
  readonly cut: boolean
  /** id of the token that it came with. */
  readonly token: string | null
  /** Path and query as they came: for a log that wants them. */
  readonly address: string
}

export class Watch {
  readonly metrics = new Metrics()
  /** Pages in hand: sent, waiting or being read. */
  inHand: () => number = () => 0
  /** The server takes nothing more. */
  ending = false
  readonly #tell: ((seen: Seen) => void) | undefined
  readonly #names = new WeakMap<object, { route: string; token: string | null }>()

  constructor(tell?: (seen: Seen) => void) {
    this.#tell = tell
  }

  /** Says what a request is asked of, once that is known. */
  name(incoming: object | undefined, route: string, token: string | null): void {
    if (incoming) this.#names.set(incoming, { route, token })
  }

  /** From here on until its answer is sent. */
  follow(request: IncomingMessage, response: ServerResponse): void {
    const began = performance.now()
    response.once('close', () => {
      const { route, token } = this.#names.get(request) ?? { route: 'none', token: null }
      const seen: Seen = {
        method: METHODS.has(request.method ?? '') ? request.method! : 'other',
        route,
        status: response.statusCode,
        ms: performance.now() - began,
        cut: !response.writableFinished,
        token,
        address: request.url ?? '',
      }
      this.metrics.count(seen)
      this.#tell?.(seen)
    })
  }
}

/** Others are counted as one: whoever makes up methods makes no new rows. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
