/**
 * Quotations that go on: after their tag, in the next sentence, in the next paragraph; and quotations without a cue
 * of their own, which belong to whoever spoke last.
 */
import { beatOf } from './beats.ts'
import { add, blockEnd, blockStart, type Draft, type Scene } from './draft.ts'
import type { Quotation } from './quotes.ts'
import { startsCapital, wordCount } from './speech.ts'
import { isPunct, isVerb, upos } from './tree.ts'

/** Joins pieces of one speech. Runs after the tags and before the clauses. */
export function joinPieces(scene: Scene): void {
  const { quotes } = scene
  for (let k = 1; k < quotes.outer.length; k++) {
    const q = quotes.outer[k]!
    if (scene.taken[k] !== null || !scene.body[q.first]) continue
    const draft = scene.taken[k - 1]
    if (!draft || (draft.cueHead < 0 && draft.rule !== 'quote.alone' && !q.continues)) continue
    const before = quotes.outer[k - 1]!
    if (isStageDirection(scene, q)) continue
    if (saidLater(scene, draft, before, q)) {
      scene.taken[k] = add(scene, {
        source: draft.source,
        sourceHead: draft.sourceHead,
        cue: draft.cue,
        cueHead: draft.cueHead,
        content: [{ start: q.start, end: q.end }],
        continues: draft,
        rule: 'speech.later',
      })
      scene.taken[k]!.tagEnd = q.last
      continue
    }
    if (!breathes(scene, q) || !goesOn(scene, draft, before, q)) continue
    const end = standsAlone(scene, q) ? q.end : runsOut(scene, q)
    if (end < 0) continue
    draft.content.push({ start: q.start, end })
    scene.taken[k] = draft
  }
}

/** Paragraphs that open with the mark of a speech whose tag stands under its last one: *“We lost. ¶ “And we left,” said Holm*. */
export function joinBackwards(scene: Scene): void {
  const { quotes } = scene
  for (let k = quotes.outer.length - 1; k > 0; k--) {
    const draft = scene.taken[k]
    const before = quotes.outer[k - 1]!
    if (!draft || !quotes.outer[k]!.continues || scene.taken[k - 1] !== null || before.closed) continue
    if (before.block !== quotes.outer[k]!.block - 1 || before.first !== blockStart(scene, before.first)) continue
    draft.content.unshift({ start: before.start, end: before.end })
    scene.taken[k - 1] = draft
  }
}

/** *“A”, it added; and, later, “B”*: only adverbs and conjunctions behind the tag: the same cue, said another time. */
function saidLater(scene: Scene, draft: Draft, before: Quotation, q: Quotation): boolean {
  const { a } = scene
  const end = Math.max(before.last, draft.tagEnd)
  if (before.block !== q.block || draft.cueHead < before.first || end > q.first || q.first - end > 6) return false
  let adverb = false
  for (let i = end; i < q.first; i++) {
    const u = upos(a, i)
    adverb ||= u === 'ADV'
    if (u !== 'ADV' && u !== 'CCONJ' && !isPunct(a, i)) return false
  }
  return adverb && a.lower[q.first - 1] === ',' && wordCount(scene, q.first, q.last) >= 3 && startsCapital(scene, q)
}

/** *(CROSSTALK.)*, *(APPLAUSE)*: a line of a transcript that nobody says. */
function isStageDirection(scene: Scene, q: Quotation): boolean {
  const { a } = scene
  let open = 0
  let words = 0
  for (let i = q.first; i < q.last; i++) {
    if (a.lower[i] === '(' || a.lower[i] === '[') open++
    else if (!isPunct(a, i)) {
      if (open === 0 || ++words > 4 || !/^\p{Lu}{2,}$/u.test(a.text.slice(a.start[i]!, a.end[i]!))) return false
    }
  }
  return words > 0
}

/** Words that may stand between a sentence's last mark and its full stop. */
const RUN_OUT = 10

/** *“We simply got a second coat” over the damp wood.*: end of a sentence that goes on behind the marks without a verb; −1 if none. */
function runsOut(scene: Scene, q: Quotation): number {
  const { a, quotes } = scene
  if (!startsCapital(scene, q) || wordCount(scene, q.first, q.last) < 5 || !/[.!?]/.test(before(scene, q))) return -1
  const last = Math.min(blockEnd(scene, q.first), q.last + RUN_OUT)
  for (let i = q.last; i < last; i++) {
    if (a.lower[i] === '.') return i > q.last ? a.end[i - 1]! : -1
    if (isVerb(a, i) || upos(a, i) === 'AUX' || quotes.at[i]! >= 0 || a.lower[i] === ',' || isPunct(a, i)) return -1
  }
  return -1
}

/** The word or mark before a quotation. */
const before = (scene: Scene, q: Quotation): string => scene.a.lower[q.first - 1] ?? ''

/** Punctuation, another quotation or the head of a paragraph stands before it: no name of a programme within the tag. */
function breathes(scene: Scene, q: Quotation): boolean {
  const { a, quotes } = scene
  const i = q.first - 1
  if (q.continues || q.first === blockStart(scene, q.first) || isPunct(a, i) || quotes.at[i]! >= 0) return true
  // “…,” he said, but “…”; “…,” she said, and still “…”
  const and = upos(a, i) === 'ADV' ? i - 1 : i
  return (a.lower[and] === 'but' || a.lower[and] === 'and') && a.lower[and - 1] === ','
}

function goesOn(scene: Scene, draft: Draft, before: Quotation, q: Quotation): boolean {
  const { a } = scene
  const sameBlock = before.block === q.block
  if (q.continues) return true
  // only the tag between them
  const end = Math.max(before.last, draft.tagEnd >= 0 && draft.tagEnd <= q.first ? draft.tagEnd : 0)
  for (let i = end; i < q.first; i++) {
    if (!isPunct(a, i)) return false
    if (i > end + 6) return false
  }
  if (sameBlock) return true
  // the next paragraph: the one before ended with the quotation or its tag
  if (a.blockOf[end - 1] !== before.block || blockStart(scene, q.first) !== q.first) return false
  if (end < blockEnd(scene, before.first)) return false
  // a tag with a clause of its own ("…, said X, as talks ended") closes the speech
  for (let i = Math.max(before.last, draft.cueHead + 1); i < end; i++)
    if (isVerb(a, i) && /^VB[DZP]$/.test(a.xpos[i]!) && !a.deprel[i]!.startsWith('acl')) return false
  return true
}

/** A quotation that is a sentence of its own, no part of the narrator's. */
export function standsAlone(scene: Scene, q: Quotation): boolean {
  const { a, quotes } = scene
  if (q.last < blockEnd(scene, q.first) && q.closed) {
    let last = q.last - 1
    while (last > q.first && !/[\p{L}\p{N}]/u.test(a.lower[last]!) && !/^[.!?,…—–]/.test(a.lower[last]!)) last--
    const inner = a.lower[last]!
    const next = a.lower[q.last]!
    const ended = /^[.!?…]/.test(inner) || /^(--|—|–)/.test(inner) || next === '.' || next === '!' || next === '?'
    if (!ended && !/^,/.test(inner)) return false
    if (ended && !/[.!?]/.test(next) && quotes.at[q.last]! < 0) {
      const c = scene.article.text[a.start[q.last]!]!
      if (c === c.toLowerCase() && c !== c.toUpperCase()) return false
    }
  }
  return true
}

/** Quotations still without an owner. Runs after the clauses: the speaker is the nearest one before. */
export function ownerless(scene: Scene): void {
  const { a, quotes } = scene
  const byStart = [...scene.drafts].sort((x, y) => anchor(scene, x) - anchor(scene, y))
  let d = 0
  let previous: Draft | null = null
  /** Paragraph of the last quotation in a list of them. */
  let listed = -2
  for (let k = 0; k < quotes.outer.length; k++) {
    const q = quotes.outer[k]!
    while (d < byStart.length && anchor(scene, byStart[d]!) < q.start) {
      const x = byStart[d]!
      if (
        x.source !== null &&
        x.speech &&
        quotes.at[Math.max(0, x.cueHead)]! < 0 &&
        x.rule !== 'citing' &&
        x.rule !== 'label.signed' &&
        !x.rule.startsWith('passive')
      )
        previous = x
      d++
    }
    if (scene.taken[k] !== null) {
      // in a list of quotations with names the next one has its own
      listed = scene.taken[k]!.rule === 'label.signed' ? q.block : -2
      if (listed >= 0) previous = null
      else if (scene.taken[k]!.source !== null) previous = scene.taken[k]
      continue
    }
    if (!scene.body[q.first] || covered(scene, q)) continue
    if (k > 0 && q.continues && scene.taken[k - 1] && !isStageDirection(scene, q)) {
      const last = scene.taken[k - 1]!
      last.content.push({ start: q.start, end: q.end })
      scene.taken[k] = last
      continue
    }
    if (!sentenceLike(scene, q) || isStageDirection(scene, q)) continue
    const end = standsAlone(scene, q) ? q.end : previous === null ? -1 : runsOut(scene, q)
    if (end < 0) continue
    const beat = beatOf(scene, q)
    const last: Draft | null = previous
    if (
      beat !== null &&
      !saidSince(scene, last, beat.np.from) &&
      (beat.named || last === null || blockOfDraft(scene, last) !== q.block)
    ) {
      const draft = add(scene, {
        source: beat.np,
        sourceHead: beat.head,
        content: [{ start: q.start, end }],
        rule: 'quote.beat',
      })
      draft.tagEnd = q.last
      scene.taken[k] = draft
      previous = draft
      continue
    }
    if (previous === null && q.block - listed <= 1) {
      scene.taken[k] = add(scene, { content: [{ start: q.start, end: q.end }], rule: 'quote.alone' })
      continue
    }
    if (
      previous === null ||
      a.blockOf[Math.max(0, previous.cueHead >= 0 ? previous.cueHead : previous.sourceHead)]! < q.block - 2
    )
      continue
    const draft = add(scene, {
      source: previous.source,
      sourceHead: previous.sourceHead,
      content: [{ start: q.start, end }],
      continues: previous,
      rule: 'quote.alone',
    })
    draft.tagEnd = q.last
    scene.taken[k] = draft
    // pieces right behind it
    while (
      k + 1 < quotes.outer.length &&
      scene.taken[k + 1] === null &&
      !covered(scene, quotes.outer[k + 1]!) &&
      goesOn(scene, draft, quotes.outer[k]!, quotes.outer[k + 1]!) &&
      standsAlone(scene, quotes.outer[k + 1]!)
    ) {
      k++
      draft.content.push({ start: quotes.outer[k]!.start, end: quotes.outer[k]!.end })
      scene.taken[k] = draft
    }
  }
}

const blockOfDraft = (scene: Scene, x: Draft): number =>
  scene.a.blockOf[Math.max(0, x.cueHead >= 0 ? x.cueHead : x.sourceHead)]!
/** Did whoever spoke last do so in the sentence of a beat, or behind it? */
const saidSince = (scene: Scene, x: Draft | null, from: number): boolean => {
  if (x === null) return false
  const at = x.cueHead >= 0 ? x.cueHead : x.sourceHead
  return at >= 0 && (at >= from || scene.a.sentenceOf[at] === scene.a.sentenceOf[from])
}

const anchor = (scene: Scene, x: Draft): number => (x.cueHead >= 0 ? scene.a.start[x.cueHead]! : x.content[0]!.start)

/** Begins a sentence (nothing but punctuation before it) and is more than a word. */
function sentenceLike(scene: Scene, q: Quotation): boolean {
  const { a } = scene
  if (!startsCapital(scene, q) || wordCount(scene, q.first, q.last) < 2) return false
  if (q.first === blockStart(scene, q.first)) return true
  const w = a.lower[q.first - 1]!
  return (
    /^[.!?:…]/.test(w) ||
    scene.quotes.at[q.first - 1]! >= 0 ||
    (upos(a, q.first - 1) === 'PUNCT' && w !== ',' && w !== '(')
  )
}

/** Already inside the content of an attribution found. */
function covered(scene: Scene, q: Quotation): boolean {
  return scene.covered[q.first] === 1
}
