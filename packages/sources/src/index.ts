export { type Clock, machineClock } from './clock.ts'
export { type OpenOptions, openSources } from './door/index.ts'
export type { Arrival, Raw } from './raw.ts'
export * from './warc/index.ts'
