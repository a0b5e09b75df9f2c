export { EVENT_COLUMNS, eventsCsv, STATEMENT_COLUMNS, statementsCsv, toConllu, toFlat } from './formats/index.ts'
export { articleMarkdown, articleText, decodePage, isRead, looksLikeHtml, readPage } from './page/index.ts'
export { createReader, READER_VERSION, type Reader, type ReaderOptions } from './read/index.ts'
export * from './record/index.ts'
