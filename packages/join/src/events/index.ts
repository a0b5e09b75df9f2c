/** The room of events: what happened or is to happen, joined over the articles of a story, with what became of it. */
import type { Room } from '../types.ts'
import { arrange } from './arrange.ts'
import { itemsOf } from './items.ts'
import type { EventSketch } from './sketch.ts'

export { describeHappening } from './describe.ts'
export { fateOf } from './fate.ts'
export { itemsOfMentions } from './items.ts'
export type { EventSketch } from './sketch.ts'

export const events: Room<EventSketch> = {
  kind: 'event',
  version: 3,
  look: 'story',
  asks: ['story'],
  items: itemsOf,
  arrange,
}
