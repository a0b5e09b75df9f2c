/** Multi-word cues (*made clear that*, *cast doubt on*, *let it be known that*, *as she put it*) and hearsay adverbs. */

import { framed } from './clause.ts'
import { add, contentRange, type Scene } from './draft.ts'
import { HEARSAY_ADVERBS } from './en/phrases.ts'
import { PHRASES } from './lexicon.ts'
import { runSource, sourceOf } from './source.ts'
import { phraseEnd } from './surface.ts'
import { isNegated, isNominal, isPunct, kid, sentenceEnd, sentenceStart, upos } from './tree.ts'

export function findPhrases(scene: Scene): void {
  const { a } = scene
  for (let v = 0; v < a.size; v++) {
    if (!scene.body[v] || scene.used[v]) continue
    const list = PHRASES.get(a.lemma[v]!)
    if (!list) continue
    for (const phrase of list) {
      const end = matches(scene, v, phrase.words)
      if (end < 0) continue
      phraseCue(scene, v, end, phrase.follows, phrase.speech)
      break
    }
  }
}

/** Token after the phrase, allowing one adverb between its words; −1 if it does not stand there. */
function matches(scene: Scene, v: number, words: readonly string[]): number {
  const { a } = scene
  let i = v + 1
  const last = sentenceEnd(a, v)
  for (let k = 1; k < words.length; k++) {
    if (i < last && upos(a, i) === 'ADV' && a.lower[i] !== words[k]) i++
    if (i >= last || (a.lemma[i] !== words[k] && a.lower[i] !== words[k])) return -1
    i++
  }
  return i
}

function phraseCue(scene: Scene, v: number, end: number, follows: 'that' | 'np' | 'ing', speech: boolean): void {
  const { a, quotes } = scene
  if (isNegated(a, v)) return
  const last = sentenceEnd(a, v)
  const holder = upos(a, v) === 'NOUN' ? runSource(scene, v) : sourceOf(scene, v)
  if (holder === null || holder.head > v || framed(scene, v, holder.head)) return
  const source = holder.np
  let from = end
  while (from < last && isPunct(a, from) && quotes.at[from] === quotes.at[v]) from++
  // "as she put it", with the sentence or quotation around it
  if (a.lower[source.from - 1] === 'as') {
    const before = source.from - 1
    const first = sentenceStart(a, v)
    const lead = before - first >= 2 ? contentRange(scene, { from: first, to: before }, v) : null
    const tail = lead === null && from < last ? contentRange(scene, { from, to: last }, v) : null
    const content = lead ?? tail
    if (content)
      add(scene, {
        source,
        sourceHead: holder.head,
        cue: { from: v, to: end },
        cueHead: v,
        content: [content],
        speech,
        rule: 'phrase.as',
      })
    return
  }
  if (from >= last) return
  let to = last
  if (follows === 'np' && upos(a, from) === 'ADP') return
  if (follows === 'np') {
    // the object of the phrase: the largest subtree that begins there
    let head = -1
    for (let i = from; i < last && i < from + 15; i++)
      if (isNominal(a, i) || (upos(a, i) === 'VERB' && head < 0)) {
        head = i
        while (a.head[head]! >= from && a.head[head]! < last && a.left[a.head[head]!]! >= end - 1) head = a.head[head]!
        break
      }
    if (head < 0) return
    to = Math.min(Math.max(a.right[head]!, phraseEnd(scene, v, from)), last)
  } else if (follows === 'that') {
    const opener = a.lower[from]
    if (opener === 'that' || opener === 'to') {
      const h = a.head[from]!
      if (h > from && h < last) to = Math.min(a.right[h]!, last)
    } else if (!(kid(a, v, 'ccomp', 'xcomp') >= end)) return
  } else return
  const content = contentRange(scene, { from, to }, v)
  if (content)
    add(scene, {
      source,
      sourceHead: holder.head,
      cue: { from: v, to: end },
      cueHead: v,
      content: [content],
      speech,
      rule: 'phrase',
    })
}

const HEARSAY = new Set<string>(HEARSAY_ADVERBS)

/** *He reportedly left the room*: the clause around the adverb. */
export function findHearsay(scene: Scene): void {
  const { a, quotes } = scene
  for (let i = 0; i < a.size; i++) {
    if (!scene.body[i] || scene.used[i] || !HEARSAY.has(a.lower[i]!)) continue
    if (quotes.at[i]! >= 0) continue
    let h = a.head[i]!
    if (h < 0) continue
    while (
      h >= 0 &&
      upos(a, h) !== 'VERB' &&
      upos(a, h) !== 'AUX' &&
      kid(a, h, 'nsubj', 'nsubj:pass', 'cop') < 0 &&
      a.head[h]! >= 0 &&
      a.left[a.head[h]!]! <= i &&
      a.deprel[h] !== 'acl'
    )
      h = a.head[h]!
    // already put down to somebody
    const at = a.start[i]!
    let inside = false
    for (let k = scene.drafts.length - 1; k >= 0 && k >= scene.drafts.length - 30; k--)
      if (scene.drafts[k]!.content.some((c) => at >= c.start && at < c.end)) inside = true
    if (inside) continue
    const from = a.left[h]!
    const to = Math.min(a.right[h]!, sentenceEnd(a, i))
    const content = []
    const first = contentRange(scene, { from, to: i }, i)
    const second = contentRange(scene, { from: i + 1, to }, i)
    if (first && i > from) content.push(first)
    if (second) content.push(second)
    if (content.length) add(scene, { cue: { from: i, to: i + 1 }, cueHead: i, content, rule: 'hearsay.adverb' })
  }
}
