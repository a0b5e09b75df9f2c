/**
 * Channels of attributions: *in a statement*, *on Twitter*; and *according to [a copy of his remarks], he accused …*,
 * where the document is the channel of an attribution that has its own source.
 */

import type { Draft, Scene } from './draft.ts'
import { rangeOf } from './draft.ts'
import { DOCUMENT_NOUNS } from './en/nouns.ts'
import { setOf } from './lexicon.ts'
import { channelOf } from './via.ts'

const DOCUMENT = setOf(DOCUMENT_NOUNS)
const COPIES = new Set(['copy', 'copies', 'text', 'transcript', 'version', 'draft', 'excerpt', 'manuscript'])

export function channels(scene: Scene): void {
  const { a, quotes } = scene
  documentsAsChannels(scene)
  for (const d of scene.drafts) {
    if (d.via !== null || d.cueHead < 0 || d.rule === 'according' || d.rule === 'citing' || d.rule.startsWith('noun'))
      continue
    if (quotes.at[d.cueHead]! >= 0 || !d.speech) continue
    const found = channelOf(a, d.cueHead, d.content)
    if (found !== null) d.via = { from: found.from, to: found.to }
  }
}

/** *According to her diary, she accused X*: the outer attribution gives way to its channel. */
function documentsAsChannels(scene: Scene): void {
  const { a } = scene
  const bySentence = new Map<number, Draft[]>()
  for (const d of scene.drafts) {
    if (d.cueHead < 0 || d.rule === 'according') continue
    const s = a.sentenceOf[d.cueHead]!
    const list = bySentence.get(s)
    if (list) list.push(d)
    else bySentence.set(s, [d])
  }
  const gone = new Set<Draft>()
  for (const d of scene.drafts) {
    if (d.rule !== 'according' || d.source === null) continue
    const noun = a.lemma[d.sourceHead]!
    if (!DOCUMENT.has(noun)) continue
    const copy = COPIES.has(noun)
    const inner = (bySentence.get(a.sentenceOf[d.cueHead]!) ?? []).filter(
      (x) => x.source !== null && inside(scene, x, d),
    )
    const main = inner.some((x) => opens(scene, x, d) && (copy || !x.speech))
    if (!main) continue
    for (const x of inner)
      if (a.deprel[x.cueHead] === 'root' || a.deprel[x.cueHead] === 'conj' || opens(scene, x, d)) x.via = d.source
    gone.add(d)
  }
  if (gone.size === 0) return
  const kept = scene.drafts.filter((d) => !gone.has(d))
  scene.drafts.length = 0
  for (const d of kept) scene.drafts.push(d)
}

function inside(scene: Scene, x: Draft, d: Draft): boolean {
  const at = scene.a.start[x.cueHead]!
  return d.content.some((c) => at >= c.start && at < c.end)
}

/** The inner source begins the content. */
function opens(scene: Scene, x: Draft, d: Draft): boolean {
  return Math.abs(rangeOf(scene.a, x.source!).start - d.content[0]!.start) < 2
}
