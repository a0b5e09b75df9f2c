/** Statements: who said what, to whom, on whose authority. Two passes, before and after the actors room. */
export { findAttributions } from './attributions.ts'
export { keepAttributions, SLACK } from './keep.ts'
export { resolveStatements } from './resolve.ts'
export { weighStatements } from './weigh.ts'
