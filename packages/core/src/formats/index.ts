export { toConllu } from './conllu.ts'
export { toFlat } from './flat.ts'
export { EVENT_COLUMNS, eventsCsv, STATEMENT_COLUMNS, statementsCsv } from './tables.ts'
