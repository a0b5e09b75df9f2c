/** OPML (http://opml.org/spec2.opml): lists of feeds, as programs that follow feeds give and take them. */
import { decodePage, ReadoutError } from '@readout/core'
import type { Raw } from '../raw.ts'
import { resolved } from './address.ts'
import { tagsOf } from './tags.ts'
import { escaped, withoutForbidden } from './text.ts'

/** A feed that somebody follows. */
export interface Subscription {
  readonly url: string
  readonly title: string | null
  /** Address of the site. */
  readonly home: string | null
  /** Names of the folders it lies in, the outermost first. */
  readonly folders: readonly string[]
}

const OUTLINE = new Set(['outline'])
/** Lists are of some hundred feeds; what has more is no list of somebody who reads. */
const MOST = 20_000

/** True for what looks like OPML. */
export const looksLikeOpml = (text: string): boolean => /<opml[\s>]/i.test(text.slice(0, 4096))

/**
 * The feeds of a list, each once. Broken lists are read as far as they can be.
 * Throws R6103 for what is no list of feeds or has none.
 */
export function readOpml(raw: Raw): Subscription[] {
  const { text } = withoutForbidden(
    decodePage(raw.bytes, { contentType: raw.contentType ?? undefined, name: raw.name }).text,
  )
  if (!looksLikeOpml(text))
    throw new ReadoutError(
      'R6103',
      `${raw.name} is no list of feeds (OPML): give one as feed readers export it, or the feeds’ addresses`,
    )
  const found = new Map<string, Subscription>()
  const folders: string[] = []
  for (const { end, empty, attributes } of tagsOf(text, OUTLINE)) {
    if (end) {
      folders.pop()
      continue
    }
    const title = attributes.get('title') || attributes.get('text') || null
    const url = resolved(attributes.get('xmlurl') ?? (attributes.get('type') === 'rss' ? attributes.get('url') : null))
    if (url !== null && !found.has(url)) {
      const home = resolved(attributes.get('htmlurl'))
      found.set(url, { url, title, home, folders: folders.filter((f) => f !== '') })
    }
    if (!empty) folders.push(url === null ? (title ?? '') : '')
    if (found.size >= MOST) break
  }
  if (found.size === 0)
    throw new ReadoutError(
      'R6103',
      `${raw.name} lists no feed: an outline of a feed has an address, xmlUrl="https://…"`,
    )
  return [...found.values()]
}

interface Folder {
  readonly folders: Map<string, Folder>
  readonly feeds: Subscription[]
}

/** A list that other programs can read, feeds in their folders. `made` is its date. */
export function writeOpml(feeds: readonly Subscription[], made: Date, title = 'Feeds that Readout follows'): string {
  const top: Folder = { folders: new Map(), feeds: [] }
  for (const feed of feeds) {
    let at = top
    for (const name of feed.folders) {
      if (!at.folders.has(name)) at.folders.set(name, { folders: new Map(), feeds: [] })
      at = at.folders.get(name)!
    }
    at.feeds.push(feed)
  }
  const head = `  <head>\n    <title>${fit(title)}</title>\n    <dateCreated>${made.toUTCString()}</dateCreated>\n  </head>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n${head}\n  <body>\n${outlines(top, '    ')}  </body>\n</opml>\n`
}

const fit = (text: string) => escaped(withoutForbidden(text.toWellFormed()).text).replace(/\s+/g, ' ')

function outlines({ folders, feeds }: Folder, indent: string): string {
  const own = feeds.map(({ url, title, home }) => {
    const site = home === null ? '' : ` htmlUrl="${fit(home)}"`
    return `${indent}<outline type="rss" text="${fit(title ?? url)}" title="${fit(title ?? url)}" xmlUrl="${fit(url)}"${site}/>\n`
  })
  const inner = [...folders].map(
    ([name, folder]) =>
      `${indent}<outline text="${fit(name)}" title="${fit(name)}">\n${outlines(folder, `${indent}  `)}${indent}</outline>\n`,
  )
  return [...own, ...inner].join('')
}
