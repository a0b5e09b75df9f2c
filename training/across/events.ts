/**
 * Learns which mentions of a story tell one event and what articles say of it; writes weights.ts and outcome-weights.ts in packages/join/src/events:
 *
 *     node training/across/events.ts
 *
 * From gold mentions and chains of ECB+ (split train, story by story), the happenings of the folds look and train beside this file, with our own
 * mentions, and, for how words go together, the events of the bank's train fold. The second look is learnt from happenings as trees see them that
 * have not learnt from them; what became of an event, from the histories of happenings, with mentions grouped as in the gold and as such trees group
 * them. Needs ../shared. ECB+'s split dev and the blind happenings are not opened.
 * Weights hold for the word vectors of the model that they were learnt with.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { createLexis } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { groupsBy } from '../../packages/join/src/events/arrange.ts'
import { modelOf } from '../../packages/join/src/events/model.ts'
import { headOf } from '../../packages/join/src/events/words.ts'
import { unpackForest } from '../../packages/join/src/forest.ts'
import { bankDocuments } from '../bank/documents.ts'
import { foldOf } from '../bank/folds.ts'
import { packTrees } from './boost.ts'
import { ecbStories, happeningLines, happeningStories } from './event-gold.ts'
import { entriesOf, FOUND, goldGroups, outcomeTrees } from './event-outcomes.ts'
import { firstPairs, firstTrees, join, OURS, secondPairs, secondTrees } from './event-trees.ts'
import { learnRelated, SIZE } from './related.ts'

const EVENTS = path.resolve(import.meta.dirname, '../../packages/join/src/events')
/** Happenings are left out in so many parts. */
const PARTS = 4

const lexis = createLexis(loadModel())

// ---- how words go together
const heads = (texts: Iterable<string>) => [...texts].map((t) => headOf(t, 0, t.length))
// of the bank alone: learnt from the chains below too, it would look surer there than it is
const related = learnRelated(
  bankDocuments((name) => foldOf(name) === 'train').map(({ text, gold }) =>
    gold.events.map((e) => heads([e.trigger, ...(e.also ?? [])].map((s) => text.slice(s.start, s.end)))),
  ),
  lexis,
)
const scale = Number((Math.max(...related.map(Math.abs)) / 127).toPrecision(6))
const packed = Int8Array.from(related, (w) => Math.round(w / scale))
const width = packed.length / SIZE
const seenAs = (v: Float32Array) => {
  const out = new Float32Array(SIZE)
  for (let k = 0; k < SIZE; k++) {
    let sum = 0
    for (let d = 0; d < width; d++) sum += packed[k * width + d]! * scale * v[d]!
    out[k] = sum
  }
  return out
}

// ---- pairs of mentions, by themselves
const ecb = join(ecbStories(lexis).map((t) => firstPairs(t, lexis, seenAs, 1)))
console.error(`ECB+: ${ecb.labels.length} pairs`)
const lines = [...happeningLines('look'), ...happeningLines('train')]
const stories = happeningStories(lines, lexis)
const own = stories.map((t) => firstPairs(t, lexis, seenAs, OURS))
const trees = packTrees(firstTrees(join([ecb, ...own])))

// ---- and with the story in view
const names = [...new Set(stories.map((t) => t.name))].sort()
const part = (name: string) => names.indexOf(name) % PARTS
const left = Array.from({ length: PARTS }, (_, p) => {
  const first = firstTrees(join([ecb, ...own.filter((_, k) => part(stories[k]!.name) !== p)]))
  console.error(`part ${p} left out`)
  return { ...modelOf(packTrees(first), null), seen: seenAs }
})
const second = stories.map((t) => secondPairs(t, lexis, left[part(t.name)]!))
const again = packTrees(secondTrees(join(second)))

// ---- what became of it
const entries = Array.from({ length: PARTS }, (_, p) => {
  const twice = secondTrees(join(second.filter((_, k) => part(stories[k]!.name) !== p)))
  const model = { ...left[p]!, second: unpackForest(packTrees(twice)) }
  return stories
    .filter((t) => part(t.name) === p)
    .flatMap((t) => [
      ...entriesOf(t, goldGroups(t), lines, 1),
      ...entriesOf(t, groupsBy(t.items, lexis, model), lines, FOUND),
    ])
}).flat()
console.error(`${entries.length} entries of histories`)
const outcomes = outcomeTrees(entries).map(packTrees)

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
writeFileSync(
  path.join(EVENTS, 'weights.ts'),
  `/** Made by training/across/events.ts; learnt from ECB+ (annotation CC BY 3.0, Cybulska and Vossen 2014) among others: CC BY-SA 4.0. */
// biome-ignore-all format: made by a script
export const RELATED_SIZE = ${SIZE}
export const RELATED_SCALE = ${scale}
export const RELATED = '${base64(new Uint8Array(packed.buffer))}'
export const TREES = '${base64(trees)}'
export const SECOND = '${base64(again)}'
`,
)
writeFileSync(
  path.join(EVENTS, 'outcome-weights.ts'),
  `/** Made by training/across/events.ts; learnt from happenings of the project's own: CC BY-SA 4.0. */
// biome-ignore-all format: made by a script
/** Trees for each of the statuses. */
export const OUTCOMES: readonly string[] = [
${outcomes.map((trees) => `  '${base64(trees)}',`).join('\n')}
]
`,
)
