export { type Clock, machineClock } from './clock.ts'
export { docx, mail, mhtml, pdf } from './documents/index.ts'
export { type OpenOptions, openSources } from './door/index.ts'
export * from './feeds/index.ts'
export {
  canonicalOf,
  continuation,
  createFetcher,
  type ExchangeKeeper,
  FetchError,
  type Fetched,
  type Fetcher,
  type FetcherOptions,
  fetchStory,
  type GetOptions,
  type Redirect,
  type StoryOptions,
  storyFrom,
  type Twin,
  twinOf,
} from './fetch/index.ts'
export type { Arrival, Came, Raw } from './raw.ts'
export * from './warc/index.ts'
export * from './watch/index.ts'
