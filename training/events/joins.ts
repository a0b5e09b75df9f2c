/**
 * Step 6 of the learnt events: what the reader of now says of every two words that may tell one event, as files that join.py learns
 * from. It reads the weights that ship, so it comes after pack.ts:
 *
 *     node training/events/joins.ts OUT
 *
 * writes for the folds train and look OUT/FOLD.words (f32: article, event of the gold or −1, 1 if the scorer asks for it, probability that it tells,
 * row of the adapter with word vector, own numbers) and OUT/FOLD.pairs (f32: the earlier word, the later one, JOIN_NUMBERS), and
 * OUT/joins.json, how wide they are. Blind articles are not opened.
 */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { loadModel } from '@readout/core/load/node'
import { groundOf } from '../../packages/core/src/events/ground.ts'
import { OWN, ownNumbers } from '../../packages/core/src/events/in-common.ts'
import { BACK, JOIN_NUMBERS, JoinNumbers } from '../../packages/core/src/events/join.ts'
import { bodyTokens } from '../../packages/core/src/events/marks.ts'
import { Arguments } from '../../packages/core/src/events/parties.ts'
import { findTold } from '../../packages/core/src/events/tell.ts'
import { createLanguage, headOfRange, tokensIn } from '../../packages/core/src/language/index.ts'
import type { Analysis } from '../../packages/core/src/record/index.ts'
import { bankDocuments, type Gold } from '../bank/documents.ts'
import { foldOf } from '../bank/folds.ts'
import { headsOf, stagesOf } from './stages.ts'

const [out] = process.argv.slice(2)
if (!out) throw new Error('usage: node training/events/joins.ts OUT')
mkdirSync(out, { recursive: true })
const language = createLanguage(loadModel())
const heads = headsOf(language)
const stages = stagesOf(language, heads)

/**
 * Probability from which a word that the gold does not have stands among those to choose from. With fewer and likelier ones than the reader
 * itself asks about (`THRESHOLDS.mention`) look came out better once: events F1 .759, with .25 .751.
 */
const LIKELY = 0.35

/**
 * The event of the gold that each token tells: all words of a mention, “statement released” and “pushed and shoved” too, since each of them
 * would open an event of its own; where two mentions overlap, the head of one goes before another's other words, and the shorter one first.
 */
function eventsAt(a: Analysis, gold: Gold): Map<number, number> {
  const out = new Map<number, { event: number; rank: number }>()
  gold.events.forEach((e, event) => {
    for (const span of [e.trigger, ...(e.also ?? [])]) {
      const { from, to } = tokensIn(a, span.start, span.end)
      if (to <= from) continue
      const head = headOfRange(a, from, to)
      for (let i = from; i < to; i++) {
        const rank = (i === head ? 2 : 0) - (to - from) / 100 - (isSoft(e) ? 0.5 : 0)
        if (rank > (out.get(i)?.rank ?? Number.NEGATIVE_INFINITY)) out.set(i, { event, rank })
      }
    }
  })
  return new Map([...out].map(([i, { event }]) => [i, event]))
}
/** Neither asked for nor punished by the scorer. */
const isSoft = (e: Gold['events'][number]) => e.soft === true || (e.zone ?? 'body') !== 'body'

for (const fold of ['train', 'look'] as const) {
  const file = (ext: string) => openSync(path.join(out, `${fold}.${ext}`), 'w')
  const files = { words: file('words'), pairs: file('pairs') }
  const put = (to: number, x: Float32Array) => writeSync(to, new Uint8Array(x.buffer, x.byteOffset, x.byteLength))
  const { d, vector } = heads
  const word = new Float32Array(4 + d + vector + OWN)
  const row = new Float32Array(2 + JOIN_NUMBERS)
  const documents = bankDocuments((name) => foldOf(name) === fold)
  let words = 0
  for (const [n, { name, text, gold }] of documents.entries()) {
    const { article, analysis: a, ...read } = stages({ id: name, text, published: gold.published ?? undefined })
    if (a.rows.length === 0) continue
    const vectorOf = (w: string) => heads.vectorOf(w)
    const ground = groundOf({ ...read, article, analysis: a, actors: read.cast.actors, vectorOf })
    const at = eventsAt(a, gold)
    const told = findTold(heads, a, ground.scalars, bodyTokens(article, a), 0).filter(
      (t) => t.trigger >= LIKELY || at.has(t.token),
    )
    const args = new Arguments(heads, a, ground.candidates)
    const numbers = new JoinNumbers({ analysis: a, features: ground.features, args }, told)
    for (const [k, t] of told.entries()) {
      const event = at.get(t.token) ?? -1
      word.set([n, event, event >= 0 && !isSoft(gold.events[event]!) ? 1 : 0, t.trigger])
      heads.rowOf(a, t.token, word, 4)
      const v = vectorOf(a.text.slice(a.start[t.token], a.end[t.token]))
      for (let n = 0; n < vector; n++) word[4 + d + n] = 2 * v[n]!
      ownNumbers(t, word, 4 + d + vector)
      put(files.words, word)
      for (let m = Math.max(0, k - BACK); m < k; m++) {
        numbers.of(m, k, row.subarray(2))
        row[0] = words + m
        row[1] = words + k
        put(files.pairs, row)
      }
    }
    words += told.length
  }
  for (const f of Object.values(files)) closeSync(f)
  console.error(`${fold}: ${documents.length} articles, ${words} words`)
}
writeFileSync(
  path.join(out, 'joins.json'),
  JSON.stringify({ row: heads.d + heads.vector, own: OWN, numbers: JOIN_NUMBERS }),
)
