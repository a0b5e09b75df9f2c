/** Peak memory of the process that asks. */
import { existsSync, readFileSync } from 'node:fs'

/**
 * Peak resident set of this process in MB. Where the system says so (Linux) since the program began: `maxRSS` also counts
 * what the parent held when it started this process.
 */
export function peakMB(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const own = /^VmHWM:\s+(\d+) kB/m.exec(status)
  return (own ? Number(own[1]) : process.resourceUsage().maxRSS) / 1024
}
