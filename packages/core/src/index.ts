export { type OfficeHolder, officeHolderFault, officePlace } from './actors/index.ts'
export { SCORE } from './events/scores.ts'
export {
  CALENDAR,
  type Cell,
  calendarEvents,
  calendarLine,
  calendarText,
  csvRow,
  EVENT_COLUMNS,
  eventsCsv,
  GDELT_COLUMNS,
  gdeltCsv,
  PAIR_COLUMNS,
  type Pair,
  Pairs,
  type Party,
  pairsCsv,
  pairsOf,
  partiesOf,
  placeOfEvent,
  ploverLines,
  STATEMENT_COLUMNS,
  sentenceOf,
  statementsCsv,
  toCalendar,
  toConllu,
  toFlat,
  toPlover,
} from './formats/index.ts'
export { createLexis, type Lexis } from './language/lexis.ts'
export {
  articleMarkdown,
  articleText,
  decodePage,
  isRead,
  looksLikeHtml,
  looksLikeMarkdown,
  otherThanPage,
  readPage,
} from './page/index.ts'
export { FAMILIES, type Family } from './read/families.ts'
export { createReader, READER_VERSION, type Reader, type ReaderOptions } from './read/index.ts'
export * from './record/index.ts'
export { rangeOf } from './time/index.ts'
