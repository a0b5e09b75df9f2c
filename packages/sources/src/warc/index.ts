/** Web archives (WARC): read, survive damage, write. */
export { readWarc, type WarcFault, type WarcOptions, type WarcPage } from './read.ts'
export { type Found, type RecordOptions, type WarcGap, type WarcRecord, warcRecords } from './records.ts'
export { fileSteps } from './steps.ts'
export { summaryLine, type WarcSummary } from './summary.ts'
export { createWarcWriter, type WarcWriter, type WarcWriterOptions } from './write.ts'
export type { Exchange } from './write-record.ts'
