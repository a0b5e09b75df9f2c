/** A story from its address: all its pages, the main page in place of a twin, or in one line why there is none. */
import { decodePage, looksLikeHtml, looksLikeMarkdown, type Page, ReadoutError } from '@readout/core'
import type { Arrival, Came } from '../../raw.ts'
import { bareAddress } from '../address.ts'
import type { Fetched, Fetcher } from '../types.ts'
import { plainAddress, twinOf } from './canonical.ts'
import { continuationIn, wholeIn } from './continuation.ts'
import { noArticle } from './no-article.ts'
import { type Outline, outlineOf } from './outline.ts'
import { sameSite } from './page-address.ts'
import { refreshOf } from './refresh.ts'

/** Pages in a row that only send on. */
const MOST_REFRESHES = 3

type Gaps = NonNullable<Page['gaps']>
type NextPages = NonNullable<Page['next']>

export interface StoryOptions {
  /** Pages of one story at most; 20 where not given. */
  readonly maxPages?: number | undefined
  readonly signal?: AbortSignal | undefined
}

interface Shown {
  readonly fetched: Fetched
  readonly html: string
  readonly outline: Outline
  readonly gaps: Gaps
}

/**
 * Fetches a story. What comes in place of an article is an error and never a page: a login, a page of scripts only, a
 * consent wall, a page that says there is none.
 * @example const { page, note } = await fetchStory(fetcher, 'https://news.example/story')
 */
export async function fetchStory(fetcher: Fetcher, url: string, options: StoryOptions = {}): Promise<Arrival> {
  try {
    return await storyFrom(fetcher, await fetcher.get(url, { signal: options.signal }), options)
  } catch (error) {
    if (error instanceof ReadoutError) return { name: bareAddress(url), page: error, note: null }
    throw error
  }
}

/** The story that a fetched page is, or begins. Errors stand in the arrival, as `fetchStory` gives them. */
export async function storyFrom(fetcher: Fetcher, fetched: Fetched, options: StoryOptions = {}): Promise<Arrival> {
  const name = fetched.asked
  try {
    const { text, gaps } = decodePage(fetched.bytes, { contentType: fetched.contentType ?? undefined, name })
    if (!isHtml(text, fetched.contentType))
      return { name, page: plain(text, fetched, gaps), came: [cameAs(fetched)], note: noteOf(gaps, []) }
    const first = await settled(fetcher, { fetched, html: text, outline: outlineOf(text), gaps }, name, options)
    const notes: string[] = []
    const twin = await mainOf(fetcher, first, options, notes)
    const main = await wholeOf(fetcher, twin.shown, options, notes)
    const further = await furtherPages(fetcher, main, options, notes)
    const all = [...main.gaps, ...further.gaps]
    const page: Page = {
      html: main.html,
      url: twin.url ?? main.fetched.url,
      retrieved: main.fetched.retrieved,
      ...(further.pages.length > 0 ? { next: further.pages } : {}),
      ...(all.length > 0 ? { gaps: all } : {}),
    }
    return { name, page, came: [cameAs(main.fetched), ...further.came], note: noteOf(main.gaps, notes) }
  } catch (error) {
    if (error instanceof ReadoutError) return { name, page: error, note: null }
    throw error
  }
}

const cameAs = ({ bytes, contentType }: Fetched): Came => ({ bytes, contentType })

const isHtml = (text: string, contentType: string | null) =>
  looksLikeHtml(text) ||
  (/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType ?? '') && /<[a-z!]/i.test(text.slice(0, 2000)))

function plain(text: string, { url, retrieved, contentType }: Fetched, gaps: Gaps): Page {
  const about = { url, retrieved, ...(gaps.length > 0 ? { gaps } : {}) }
  return /^\s*text\/(?:x-)?markdown/i.test(contentType ?? '') || looksLikeMarkdown(text)
    ? { markdown: text, ...about }
    : { text, ...about }
}

const noteOf = (gaps: Gaps, notes: readonly string[]) => [...gaps.map(({ note }) => note), ...notes].join('; ') || null

/** Fetches one more page of the story; an error says why it is none. */
async function show(fetcher: Fetcher, url: string, options: StoryOptions): Promise<Shown> {
  return settled(fetcher, await fetch(fetcher, url, options), url, options)
}

async function fetch(fetcher: Fetcher, url: string, { signal }: StoryOptions): Promise<Shown> {
  const fetched = await fetcher.get(url, { signal })
  const { text: html, gaps } = decodePage(fetched.bytes, { contentType: fetched.contentType ?? undefined, name: url })
  return { fetched, html, outline: outlineOf(html), gaps }
}

/** The page that a browser would end at: pages that only send on are passed. Throws what `noArticle` says of it. */
async function settled(fetcher: Fetcher, first: Shown, asked: string, options: StoryOptions): Promise<Shown> {
  let at = first
  for (let passed = 0; passed < MOST_REFRESHES; passed++) {
    const to = refreshOf(at.outline, at.fetched.url)
    if (to === null) break
    at = await fetch(fetcher, to, options)
  }
  const fault = noArticle(at.outline, at.fetched.url, asked)
  if (fault) throw fault
  return at
}

/** The main page of a twin, or the twin itself under the main page's address where that cannot be had. */
async function mainOf(
  fetcher: Fetcher,
  shown: Shown,
  { signal }: StoryOptions,
  notes: string[],
): Promise<{ shown: Shown; url: string | null }> {
  const twin = twinOf(shown.outline, shown.fetched.url)
  if (twin === null) return { shown, url: null }
  try {
    const main = await show(fetcher, twin.url, { signal })
    if (twinOf(main.outline, main.fetched.url) === null && main.outline.proseLength > 0) {
      notes.push(`the main page of this ${twin.kind} page was read`)
      return { shown: main, url: null }
    }
    notes.push(`the ${twin.kind} page was read, its main page shows no text`)
  } catch (error) {
    if (!(error instanceof ReadoutError) || signal?.aborted) throw error
    notes.push(`the ${twin.kind} page was read, its main page cannot be had (${error.code} ${error.message})`)
  }
  // a page of another site may not lend itself that site's address
  return { shown, url: twin.own ? twin.url : null }
}

/** The view of all pages at once where there is one and it shows at least as much; else what is there. */
async function wholeOf(fetcher: Fetcher, shown: Shown, { signal }: StoryOptions, notes: string[]): Promise<Shown> {
  const address =
    continuationIn(shown.outline, shown.fetched.url) === null ? null : wholeIn(shown.outline, shown.fetched.url)
  if (address === null) return shown
  try {
    const whole = await show(fetcher, address, { signal })
    if (whole.outline.proseLength < shown.outline.proseLength) return shown
    notes.push('read from the view of all its pages')
    return whole
  } catch (error) {
    if (!(error instanceof ReadoutError) || signal?.aborted) throw error
    return shown
  }
}

/** Pages 2 and on: of the same site, none twice, and no more than so many. */
async function furtherPages(
  fetcher: Fetcher,
  first: Shown,
  options: StoryOptions,
  notes: string[],
): Promise<{ pages: NextPages; came: readonly Came[]; gaps: Gaps }> {
  const most = options.maxPages ?? 20
  const pages: { html: string; url: string | null }[] = []
  const came: Came[] = []
  const seen = new Set([plainAddress(first.fetched.url)])
  const gap = (note: string) => {
    notes.push(note)
    return { pages, came, gaps: [{ code: 'next-page-unfetched', note, at: null }] }
  }
  let at = first
  for (;;) {
    const address = continuationIn(at.outline, at.fetched.url, pages.length > 0)
    if (address === null || seen.has(plainAddress(address))) break
    const number = pages.length + 2
    if (number > most) return gap(`the story goes on behind page ${most}, which is as far as it was fetched`)
    seen.add(plainAddress(address))
    try {
      at = await show(fetcher, address, options)
    } catch (error) {
      if (!(error instanceof ReadoutError) || options.signal?.aborted) throw error
      return gap(`page ${number} cannot be had: ${error.code} ${error.message}`)
    }
    // sent back to a page that is there already
    if (plainAddress(at.fetched.url) !== plainAddress(address) && seen.has(plainAddress(at.fetched.url))) break
    if (!sameSite(new URL(at.fetched.url), new URL(first.fetched.url)))
      return gap(`page ${number} leads to another site, ${at.fetched.url}`)
    seen.add(plainAddress(at.fetched.url))
    pages.push({ html: at.html, url: at.fetched.url })
    came.push(cameAs(at.fetched))
  }
  if (pages.length > 0) notes.push(`${pages.length + 1} pages of one story`)
  return { pages, came, gaps: [] }
}
