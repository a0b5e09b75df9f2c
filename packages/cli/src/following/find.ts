/** Feeds to follow, from what the command line names: addresses, lists of feeds, files of feeds, pages. */
import { existsSync } from 'node:fs'
import { ReadoutError } from '@readout/core'
import { type Fetcher, feedsAt, type Subscription, subscriptionsIn } from '@readout/sources'
import { inputName, loadBytes } from '@readout/sources/door'
import { note } from '../output.ts'

/** True for an address; a file of such a name comes first. */
const isAddress = (name: string) => /^(?:https?|feed):/i.test(name)
/** A site by its name alone, as people write it. */
const isSite = (name: string) => /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(name)

/** The feeds that `name` means; what else is there is said. */
export async function feedsFor(name: string, fetcher: Fetcher): Promise<Subscription[]> {
  if (name !== '-' && !existsSync(name) && (isAddress(name) || isSite(name))) {
    const { feeds, others } = await feedsAt(isAddress(name) ? name : `https://${name}`, fetcher).catch((error) => {
      // “feeds.opml” could be a site's name, too
      if (isAddress(name) || !(error instanceof ReadoutError) || error.code !== 'R6005') throw error
      throw new ReadoutError('R1004', `there is neither a file nor a site ${name}: check the name`)
    })
    if (others.length > 0)
      note(
        `${name} has other feeds too: ${others
          .slice(0, 5)
          .map((f) => f.url)
          .join(', ')}`,
      )
    return feeds
  }
  const raw = { name: inputName(name), bytes: await loadBytes(name), contentType: null, url: null, retrieved: null }
  const feeds = await subscriptionsIn(raw, null)
  if (feeds === null)
    throw new ReadoutError(
      'R6101',
      `${raw.name} is a web page, no feed and no list of feeds: give its address, and its feed is looked for`,
    )
  return feeds
}
