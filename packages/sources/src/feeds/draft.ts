/** Items as the format has them, made into items that can be told apart and dated. */
import { addressKey, isFront } from './address.ts'
import type { Feed, FeedItem } from './feed.ts'
import { hashOf } from './text.ts'

/** An item of which nothing has been checked. */
export type Draft = Omit<FeedItem, 'id' | 'notes'> & { readonly id: string | null }
export type FeedDraft = Omit<Feed, 'items' | 'notes' | 'retrieved'> & { readonly items: readonly Draft[] }

const DAY = 86_400_000

/** The feed with each item once, each with an id, and no date that is yet to come after `now`. */
export function finished(draft: FeedDraft, now: number, notes: readonly string[]): Omit<Feed, 'retrieved'> {
  const said = [...notes]
  const drafts = draft.items
    .map((item) => (item.url !== null && isFrontOf(item.url, draft.home) ? { ...item, url: null } : item))
    .filter((item) => item.id !== null || item.url !== null || says(item))
  const shared = idsOfSeveral(drafts)
  if (shared.size > 0)
    said.push(`${shared.size === 1 ? 'an id is' : `${shared.size} ids are`} that of several items and not used`)
  const items = new Map<string, FeedItem>()
  for (const item of drafts) {
    const id = item.id !== null && !shared.has(item.id) ? item.id : (item.url ?? `text:${whatItSays(item)}`)
    if (!items.has(id)) items.set(id, { ...item, ...dated(item, now), id })
  }
  const more = draft.items.length - items.size
  if (more > 0) said.push(`${more === 1 ? 'an item is' : `${more} items are`} repeated or empty`)
  return { ...draft, updated: past(draft.updated, now), items: [...items.values()], notes: said }
}

const says = (item: Draft) => item.title !== null || item.summary !== null || item.content !== null
const whatItSays = (item: Draft) => hashOf(item.title, item.content ?? item.summary)

/** An item that links to where the whole site begins has no page of its own. */
const isFrontOf = (url: string, home: string | null) =>
  isFront(url) || (home !== null && addressKey(url) === addressKey(home))

/** Ids that programs give to several items: the site's address, an empty template, “0”. */
function idsOfSeveral(drafts: readonly Draft[]): Set<string> {
  const first = new Map<string, string>()
  const shared = new Set<string>()
  for (const item of drafts) {
    if (item.id === null) continue
    const own = item.url === null ? whatItSays(item) : addressKey(item.url)
    const before = first.get(item.id)
    if (before === undefined) first.set(item.id, own)
    else if (before !== own) shared.add(item.id)
  }
  return shared
}

const past = (date: string | null, now: number) => (date !== null && Date.parse(date) > now + DAY ? null : date)

/** A date more than a day ahead is a wrong clock's, or of the event that the item tells of. */
function dated(item: Draft, now: number): Pick<FeedItem, 'published' | 'updated' | 'notes'> {
  const published = past(item.published, now)
  const notes =
    published === item.published
      ? []
      : [`dated ${item.published!.slice(0, 10)}, which is yet to come: the date is not used`]
  return { published, updated: past(item.updated, now), notes }
}
