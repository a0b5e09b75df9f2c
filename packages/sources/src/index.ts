export { type Clock, machineClock } from './clock.ts'
export * from './feeds/index.ts'
export {
  createFetcher,
  type ExchangeKeeper,
  FetchError,
  type Fetched,
  type Fetcher,
  type FetcherOptions,
  type GetOptions,
  type Redirect,
} from './fetch/index.ts'
export type { Arrival, Raw } from './raw.ts'
export * from './watch/index.ts'
