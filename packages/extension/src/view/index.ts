export { eventGroups, type Finding, type Group, statementGroups } from './findings.ts'
export { listOf, make } from './list.ts'
export { plural, STATUS_MARKS, sentence, statusWord } from './words.ts'
