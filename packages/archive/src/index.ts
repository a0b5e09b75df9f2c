export { type Archive, openArchive } from './archive.ts'
export { defaultDataDir } from './data-dir.ts'
export type * from './types.ts'
