/** Addresses: fetched politely, never from private networks, and pages of one story together. */
export { createFetcher } from './client.ts'
export { FetchError } from './error.ts'
export type { ExchangeKeeper, Fetched, Fetcher, FetcherOptions, GetOptions, Redirect } from './types.ts'
