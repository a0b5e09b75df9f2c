/** One door for whatever a person or a newsroom has. */
export { isAddress } from './address.ts'
export { fileError, inputName } from './fault.ts'
export { loadBytes } from './file.ts'
export { keptPage, pageFrom, unframed } from './kept-page.ts'
export { isFolder, type OpenOptions, openSources } from './open.ts'
export { decode, type Format, type PageWish, pageOf } from './page.ts'
export { LARGEST_PAGE } from './unpack.ts'
