/** Lines for a log that programs read: a JSON object each. */
import type { Seen } from './watch.ts'

/** A request in one line: no body, and its address only where that was asked for. */
export const requestLine = (seen: Seen, addresses = false): string =>
  `${JSON.stringify({
    time: new Date().toISOString(),
    level: seen.status >= 500 ? 'error' : 'info',
    method: seen.method,
    route: seen.route,
    status: seen.status,
    ms: Number(seen.ms.toFixed(1)),
    ...(seen.cut ? { cut: true } : {}),
    ...(seen.token ? { token: seen.token } : {}),
    ...(addresses ? { address: seen.address.slice(0, 2000) } : {}),
  })}\n`

/** A fault of ours in one line. */
export const faultLine = (error: unknown): string =>
  `${JSON.stringify({
    time: new Date().toISOString(),
    level: 'error',
    fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
  })}\n`
