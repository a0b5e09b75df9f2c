/** One identity across articles, from names, offices, dates and company. */
import type { Room } from '../types.ts'
import { arrangeActors } from './arrange.ts'
import { type ActorSketch, actorItems } from './sketch.ts'

export const actors: Room<ActorSketch> = {
  kind: 'actor',
  version: 1,
  look: 'keys',
  items: actorItems,
  arrange: arrangeActors,
}
export { withMentions } from './given.ts'
export type { ActorSketch } from './sketch.ts'
