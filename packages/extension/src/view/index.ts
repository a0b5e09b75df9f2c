export { eventGroups, type Finding, type Group, statementGroups } from './findings.ts'
export { listOf, make } from './list.ts'
export { STATUS_MARKS } from './words.ts'
