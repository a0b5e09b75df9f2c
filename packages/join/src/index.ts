export * from './actors/index.ts'
export { copies, describeCopies } from './copies/index.ts'
export { type GivenItems, type Hints, Joiner, type JoinerOptions, type Touched } from './engine.ts'
export { fateOf } from './events/index.ts'
export { type GroupLine, lineOf } from './lines.ts'
export { MemoryStore } from './memory.ts'
export {
  type Change,
  type Credit,
  creditsIn,
  describeQuotation,
  difference,
  drifted,
  firstSeen,
  isOutlet,
  kin,
  type Pieces,
  piecesOf,
  type Quoted,
  type QuoteSketch,
  quotedIn,
  quotes,
  relation,
} from './quotes/index.ts'
export { type Described, type GivenMention, KINDS, type Kind, ROOMS, type Tools } from './rooms.ts'
export { factsOf, type JoinInput, type JoinRun, joinAll } from './run.ts'
export type { ByHand, JoinStore, Move, Ref } from './store.ts'
export { foundBy } from './store.ts'
export { describeStory, stories } from './stories/index.ts'
export * from './types.ts'
export * from './words.ts'
