/** The small language of questions, for helps and editors: it loads nothing of the archive. */
export { type Days, daysOf } from './days.ts'
export { FIELDS, type Field } from './fields.ts'
export { parseQuestion, type Question } from './parse.ts'
export { restate } from './restate.ts'
