/** Following feeds for weeks. */
export type { WatchedFeed, WatchStore } from './store.ts'
export { type Kept, type WatchEvent, type WatchOptions, watch } from './watch.ts'
