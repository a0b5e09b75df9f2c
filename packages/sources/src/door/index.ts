/** One door for whatever a person or a newsroom has. */
export { isAddress } from './address.ts'
export { fileError, inputName } from './fault.ts'
export { loadBytes } from './file.ts'
export { type KeptPage, keptPage, pageAsKept, pageFrom, unframed } from './kept.ts'
export { type OneOptions, pageAt, pageIn } from './one.ts'
export { isFolder, type OpenOptions, openSources } from './open.ts'
export { decode, type Format, type PageWish, pageOf } from './page.ts'
export { LARGEST_PAGE } from './unpack.ts'
