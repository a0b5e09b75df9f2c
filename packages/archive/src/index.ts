export { type Archive, openArchive } from './archive.ts'
export type { Damage } from './check.ts'
export { defaultDataDir } from './data-dir.ts'
export type * from './types.ts'
