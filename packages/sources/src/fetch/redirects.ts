/** From address to address until something is there. */
import { Cookies } from './cookies.ts'
import { FetchError } from './error.ts'
import type { Redirect } from './types.ts'

const REDIRECTS = new Set([301, 302, 303, 307, 308])

interface Answered {
  readonly status: number
  readonly header: (name: string) => string | undefined
}

/** The header Location as a string of characters: servers send UTF-8 there, which comes as Latin-1. */
function locationOf(value: string): string {
  const bytes = Buffer.from(value, 'latin1')
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') ? value : text
}

/**
 * Follows redirects; `next` judges each address before it is asked.
 * @throws FetchError R6011 too many, R6012 in a circle, R6015 without an address, and what `ask` and `next` throw
 */
export async function follow<T extends Answered>(
  first: URL,
  how: {
    ask: (url: URL, cookie: string | null) => Promise<T>
    next: (address: string, base: string) => URL
    most: number
  },
): Promise<{ url: URL; answer: T; redirects: Redirect[] }> {
  const redirects: Redirect[] = []
  const cookies = new Cookies()
  // an address may be asked again with other cookies
  let seen = new Set([first.href])
  for (let url = first; ; ) {
    const answer = await how.ask(url, cookies.for(url))
    if (!REDIRECTS.has(answer.status)) return { url, answer, redirects }
    const fail = (code: string, message: string): never => {
      throw new FetchError(code, message, { url: url.href, status: answer.status })
    }
    const location = answer.header('location')
    if (location === undefined || location.trim() === '')
      return fail('R6015', `${url.href} leads elsewhere (${answer.status}) but does not say where: try it in a browser`)
    const to = how.next(locationOf(location.trim()), url.href)
    redirects.push({ from: url.href, to: to.href, status: answer.status })
    if (cookies.take(answer.header('set-cookie'), url)) seen = new Set()
    if (seen.has(to.href))
      fail(
        'R6012',
        `${first.href} leads in a circle, back to ${to.href}: open it in a browser, save it and read the file`,
      )
    if (redirects.length > how.most)
      fail(
        'R6011',
        `${first.href} leads on and on, more than ${how.most} times: open it in a browser, save it and read the file`,
      )
    seen.add(to.href)
    url = to
  }
}
