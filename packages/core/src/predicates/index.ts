/** Predicates: what words ask for arguments, and the learnt heads that say who has which role. */
export { type EventScores, Heads } from './heads.ts'
export { sigmoid, softmax } from './layers.ts'
export { PAIR_IDS, Pairs, type Standing } from './pairs.ts'
export { findRoles } from './roles.ts'
