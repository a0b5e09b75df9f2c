/** Addresses: fetched politely, never from private networks, and pages of one story together. */
export { createFetcher } from './client.ts'
export { FetchError } from './error.ts'
export { canonicalOf, type Twin, twinOf } from './story/canonical.ts'
export { continuation } from './story/continuation.ts'
export { fetchStory, type StoryOptions, storyFrom } from './story/story.ts'
export type { ExchangeKeeper, Fetched, Fetcher, FetcherOptions, GetOptions, Redirect } from './types.ts'
