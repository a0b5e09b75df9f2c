/**
 * Quotations without a verb: *PESKOV: “…”*, *His version: “…”*, *Ambassador Vang (“I was in my apron!”)*,
 * *Mr Trump’s “dictator” comments*.
 */

import { leadIn } from './beats.ts'
import { add, blockStart, type Draft, type Scene } from './draft.ts'
import { ASKING_LABELS, TURN_LABELS } from './en/labels.ts'
import { QUOTED_MODIFIER_NOUNS } from './en/nouns.ts'
import { setOf } from './lexicon.ts'
import { wordCount } from './speech.ts'
import { isMark, isNominal, isPunct, isVerb, kids, nounPhrase, sentenceStart, type Tokens, upos } from './tree.ts'
import { initials } from './turns.ts'

const MODIFIED = setOf(QUOTED_MODIFIER_NOUNS)

const SPEAKERS = setOf(TURN_LABELS)
/** Labels of those who ask. */
const ASKING = setOf(ASKING_LABELS)

/** Turns of an interview or a transcript. Runs first: what is said in them is nobody else's. */
export function takeTurns(scene: Scene): void {
  const { a, quotes, turns } = scene
  if (turns.size === 0) return
  const byInitials = initials(a)
  /** The last turn, and the block that it is of. */
  let open: { draft: Draft; from: number } | null = null
  for (let k = 0; k < quotes.outer.length; k++) {
    const q = quotes.outer[k]!
    const turn = turns.get(q.block)
    if (!turn || q.start !== turn.start) continue
    if (turn.further && open?.from === turn.from) {
      open.draft.content.push({ start: q.start, end: q.end })
      open.draft.tagEnd = q.last
      scene.taken[k] = open.draft
      continue
    }
    let head = turn.to - 1
    if (turn.to === turn.from + 1) {
      head = byInitials.get(a.text.slice(a.start[head], a.end[head])) ?? head
    }
    scene.taken[k] = add(scene, {
      source: turn.question ? null : { from: turn.from, to: turn.to },
      sourceHead: turn.question ? -1 : head,
      content: [{ start: q.start, end: q.end }],
      rule: turn.question || ASKING.has(a.lower[turn.from]!.replace(/\.$/, '')) ? 'turn.question' : 'turn.label',
      seen: false,
      headSure: 0,
    })
    scene.taken[k]!.tagEnd = q.last
    open = { draft: scene.taken[k]!, from: turn.from }
  }
}

export function findLabels(scene: Scene): void {
  const { quotes } = scene
  for (let k = 0; k < quotes.outer.length; k++) {
    if (scene.taken[k] !== null || !scene.body[quotes.outer[k]!.first]) continue
    label(scene, k) || parenthesis(scene, k) || modifier(scene, k)
  }
}

function label(scene: Scene, k: number): boolean {
  const { a, quotes } = scene
  const q = quotes.outer[k]!
  const p = q.first - 1
  if (p < 0 || a.lower[p] !== ':') return false
  // a line of its own leads to a quotation that opens the next paragraph
  const above = a.blockOf[p] !== q.block
  if (above && (q.first !== blockStart(scene, q.first) || q.block - a.blockOf[p]! > 1)) return false
  const from = Math.max(sentenceStart(a, p), blockStart(scene, p), k > 0 ? quotes.outer[k - 1]!.last : 0)
  const led = leadIn(scene, from, p)
  if (led !== null) {
    scene.taken[k] = add(scene, {
      source: led.np,
      sourceHead: led.head,
      content: [{ start: q.start, end: q.end }],
      rule: 'label.lead',
    })
    scene.taken[k]!.tagEnd = q.last
    return true
  }
  if (p - from > 14 || p === from || above) return false
  for (let i = from; i < p; i++) if (isVerb(a, i) && /^VB[DZP]$/.test(a.xpos[i]!)) return false
  const source = labelSource(scene, from, p)
  if (source === null) return false
  scene.taken[k] = add(scene, {
    source: source.np,
    sourceHead: source.head,
    content: [{ start: q.start, end: q.end }],
    rule: 'label.colon',
  })
  scene.taken[k]!.tagEnd = q.last
  return true
}

/** *His version* → His; *The minister’s verdict* → The minister; *PESKOV* → PESKOV. */
function labelSource(scene: Scene, from: number, to: number): { np: Tokens; head: number } | null {
  const { a } = scene
  for (let i = from; i < to; i++) {
    if (a.xpos[i] === 'PRP$') return { np: { from: i, to: i + 1 }, head: i }
    if (a.deprel[i] === 'nmod:poss' && i > from) return { np: { from, to: i + 1 }, head: i }
  }
  // *Reporter: “…”*, *CALLER: “…”*
  const word = a.text.slice(a.start[from], a.end[to - 1])
  if (SPEAKERS.has(word.toLowerCase()) || /^\p{Lu}[\p{Lu} .’'-]+$/u.test(word))
    return { np: { from, to }, head: to - 1 }
  for (let i = to - 1; i >= from; i--)
    if (upos(a, i) === 'PROPN') {
      let start = i
      while (start > from && !isPunct(a, start - 1) && upos(a, start - 1) !== 'ADP') start--
      return { np: { from: start, to: i + 1 }, head: i }
    }
  return null
}

function parenthesis(scene: Scene, k: number): boolean {
  const { a, quotes } = scene
  const q = quotes.outer[k]!
  const p = q.first - 1
  if (p < 1 || a.lower[p] !== '(' || a.lower[q.last] !== ')' || a.blockOf[p] !== q.block) return false
  if (wordCount(scene, q.first, q.last) < 3 || !isNominal(a, p - 1)) return false
  let head = p - 1
  while (
    a.head[head]! >= 0 &&
    a.head[head]! < p &&
    isNominal(a, a.head[head]!) &&
    ['flat', 'compound', 'appos'].includes(a.deprel[head]!)
  )
    head = a.head[head]!
  const np = nounPhrase(a, head, p)
  scene.taken[k] = add(scene, {
    source: { from: np.from, to: Math.min(np.to, p) },
    sourceHead: head,
    content: [{ start: q.start, end: q.end }],
    rule: 'label.parenthesis',
  })
  return true
}

function modifier(scene: Scene, k: number): boolean {
  const { a, quotes } = scene
  const q = quotes.outer[k]!
  const n = q.last
  if (n >= a.size || a.blockOf[n] !== q.block || !MODIFIED.has(a.lower[n]!) || wordCount(scene, q.first, q.last) > 6)
    return false
  for (const c of kids(a, n))
    if (c < q.first && a.deprel[c] === 'nmod:poss') {
      const np = nounPhrase(a, c, n)
      let to = Math.min(np.to, q.first)
      while (
        to > np.from + 1 &&
        (isMark(a, to - 1) || a.lower[to - 1] === "'s" || a.lower[to - 1] === '’s' || a.lower[to - 1] === "'")
      )
        to--
      scene.taken[k] = add(scene, {
        source: { from: np.from, to },
        sourceHead: c,
        cue: { from: n, to: n + 1 },
        cueHead: n,
        content: [{ start: q.start, end: q.end }],
        rule: 'label.modifier',
      })
      return true
    }
  // X's “…” comments where the tree lost the genitive
  const g = q.first - 1
  if (g > 0 && (a.lower[g] === "'s" || a.lower[g] === '’s') && isNominal(a, g - 1)) {
    let from = g - 1
    while (from > sentenceStart(a, g) && upos(a, from - 1) === 'PROPN') from--
    scene.taken[k] = add(scene, {
      source: { from, to: g },
      sourceHead: g - 1,
      cue: { from: n, to: n + 1 },
      cueHead: n,
      content: [{ start: q.start, end: q.end }],
      rule: 'label.modifier',
    })
    return true
  }
  return false
}
