/** Direct speech: tags behind quotations first, since they are the surest, then tags before. */
import type { Scene } from './draft.ts'
import { issued, tagBefore } from './introduced.ts'
import { signed } from './signed.ts'
import { tagAfter } from './speech.ts'

export function findDirectSpeech(scene: Scene): void {
  const { quotes } = scene
  for (let k = 0; k < quotes.outer.length; k++) {
    const q = quotes.outer[k]!
    if (scene.body[q.first]) tagAfter(scene, k, q)
  }
  for (let k = 0; k < quotes.outer.length; k++) {
    const q = quotes.outer[k]!
    if (scene.body[q.first] && scene.taken[k] === null)
      signed(scene, k) || tagBefore(scene, k, q) || issued(scene, k, q)
  }
}
