/** The address of an article: the one that its page gives as its own, or the one that the caller has it from. */
import type { PageFacts } from '../record/index.ts'
import { web } from './html/address.ts'

export interface Source {
  /** Address of the article; null where nobody gives one. */
  readonly url: string | null
  /** The caller's address, where that is another. */
  readonly retrievedFrom?: string
}

/**
 * What a page gives as its own address is believed where it is an address of the web, no front page, and of the site that
 * the page was fetched from, if the caller says which: an address with parameters of a newsletter and that of the mobile
 * page are then the article's. A page of one site that gives an address of another stays where it was found.
 * @example sourceOf('https://m.example.org/a?ref=mail', about) // { url: 'https://example.org/a', retrievedFrom: 'https://m.…' }
 */
export function sourceOf(given: string | undefined, about: PageFacts | undefined): Source {
  const own = web(about?.canonical?.value ?? '')
  const from = web(given ?? '')
  const url =
    own?.username === '' && !isFront(own) && (from === null || sameSite(own.hostname, from.hostname))
      ? about!.canonical!.value
      : null
  if (url === null || url === given) return { url: given ?? null }
  return given === undefined ? { url } : { url, retrievedFrom: given }
}

const isFront = (url: URL): boolean => url.pathname === '/' && url.search === ''

/** Is one host the other, or a part of it? "m." and the like in front make no other site. */
function sameSite(a: string, b: string): boolean {
  const [x, y] = [a, b].map((host) => host.replace(/\.$/, '').replace(/^(?:www\d?|m|mobile|amp)\.(?=.*\.)/, ''))
  return x === y || within(x!, y!) || within(y!, x!)
}
/** A domain of two names at least is a site; of one ("org", "localhost") others are no parts. */
const within = (inner: string, outer: string): boolean => outer.includes('.') && inner.endsWith(`.${outer}`)
