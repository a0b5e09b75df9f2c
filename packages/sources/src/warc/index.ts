/** Web archives (WARC): read, survive damage, write. */
export { createWarcWriter, type WarcWriter, type WarcWriterOptions } from './write.ts'
export type { Exchange } from './write-record.ts'
