/** One identity across articles, from names, offices, dates and company. */
import type { Room } from '../types.ts'
import { arrangeActors } from './arrange.ts'
import { type ActorSketch, actorItems } from './sketch.ts'

export const actors: Room<ActorSketch> = {
  kind: 'actor',
  version: 1,
  look: 'keys',
  beside: 12,
  asks: ['story'],
  most: 200,
  others: 120,
  items: actorItems,
  arrange: arrangeActors,
}
export {
  anchorsOf,
  type Contradiction,
  type Decided,
  decide,
  type HandDecision,
  nameAnchor,
  recordAnchor,
} from './by-hand.ts'
export { givenActors, withMentions } from './given.ts'
export { anchorWords, heldWords, OUTCOME_WORDS, officesOf, otherNames } from './in-words.ts'
export { type EventRow, type PairPeriod, pairOverTime, periodOf } from './pairs.ts'
export { describePerson } from './person.ts'
export { type Change, type Position, positionsOf, type StatementRow } from './positions.ts'
export { type Fate, type FateRow, type FateTold, type Outcome, type Promised, promisesOf } from './promises.ts'
export { type Candidate, type Resolved, resolveName } from './resolve.ts'
export { pairLine, periodsBetween, periodWords, type Sides, sideOf, sidesOf, sidesWords } from './sides.ts'
export type { ActorSketch } from './sketch.ts'
