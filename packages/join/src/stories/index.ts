/** Stories: articles on one happening. One item an article. */
import type { Room } from '../types.ts'
import { arrange } from './arrange.ts'
import { makeSketch, type Sketch } from './sketch.ts'

export { describeStory } from './describe.ts'

export const stories: Room<Sketch> = {
  kind: 'story',
  version: 3,
  look: 'keys',
  asks: ['copy'],
  most: 64,
  others: 64,
  items(record, lexis) {
    const { sketch, keys } = makeSketch(record, lexis)
    return [{ local: '', keys, sketch }]
  },
  arrange,
}
