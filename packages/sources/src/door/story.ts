/** An address as the page of an article. */
import type { Fetched, Fetcher } from '../fetch/index.ts'
import type { Arrival } from '../raw.ts'
import { pageOf } from './page.ts'
import { failed } from './table.ts'

/** The story that a fetched page is. */
export async function storyFrom(_: Fetcher, fetched: Fetched): Promise<Arrival> {
  const { asked: name, url, retrieved, bytes, contentType } = fetched
  return pageOf({ name, bytes, contentType, url, retrieved })
}

/** The story at an address; never rejects. */
export async function fetchStory(fetcher: Fetcher, url: string, options: { signal?: AbortSignal | undefined } = {}) {
  try {
    return await storyFrom(fetcher, await fetcher.get(url, options))
  } catch (error) {
    return failed(url, error)
  }
}
