/** Answers that say “no”, told in one line each. */
import { FetchError } from './error.ts'

/** What a status means for who asked; null where its body is what was asked for. */
export function refusal(
  status: number,
  url: string,
  header: (name: string) => string | undefined,
  wait: number | null,
): FetchError | null {
  if (status >= 200 && status < 300 && status !== 204 && status !== 205) return null
  const make = (code: string, message: string) =>
    new FetchError(code, `${url} ${message}`, { url, status, retryAfter: wait })
  const again = wait === null ? 'try later' : `try again in ${inWords(wait)}`
  if (status === 404)
    return make('R6017', 'is not there (404): check the address, or look for the page in a web archive')
  if (status === 410) return make('R6017', 'was taken down for good (410): look for it in a web archive')
  if (/challenge/i.test(header('cf-mitigated') ?? ''))
    return make(
      'R6018',
      `is shown to browsers only (${status}, a test for robots): open it in one, save it and read the file`,
    )
  if (status === 401 || status === 407)
    return make(
      'R6018',
      `wants a login (${status}): open it in a browser where you are logged in, save it and read the file`,
    )
  if (status === 402)
    return make('R6018', 'is for subscribers (402): open it where you are subscribed, save it and read the file')
  if (status === 403 || status === 451)
    return make('R6018', `is refused (${status}): open it in a browser, save it and read the file, or ask the site`)
  if (status === 429) return make('R6019', `was asked for too often (429): ${again}`)
  if (status >= 500) return make('R6020', `cannot be had, the server has a fault of its own (${status}): ${again}`)
  if (status === 204 || status === 205) return make('R6021', `has no content (${status})`)
  return make('R6021', `was answered with status ${status}, which gives no page: check the address`)
}

/** A time a person can read. */
export function inWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 120) return `${seconds} s`
  return seconds < 7200 ? `${Math.round(seconds / 60)} minutes` : `${Math.round(seconds / 3600)} hours`
}
