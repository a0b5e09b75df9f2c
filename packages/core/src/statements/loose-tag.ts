/**
 * Tags that no lexicon foresees, behind a quotation that opens its sentence and ends in a comma: *“It is not,” Moss shot back*,
 * *“It is not,” came the reply from Moss*, *“Shame,” was the verdict of one fan*, *“We will not pay,” was how Moss put it*. The comma says
 * that a tag comes; without it the second of two speakers would be taken for the first.
 */
import { cueOf } from './cue.ts'
import { add, blockEnd, blockStart, type Scene } from './draft.ts'
import { ANSWER_NOUNS } from './en/nouns.ts'
import { sourceAfter } from './inverted.ts'
import { setOf } from './lexicon.ts'
import type { Quotation } from './quotes.ts'
import { headOf, isTime, type Source } from './source.ts'
import { innerEnd, wordCount } from './speech.ts'
import { isTitle } from './surface.ts'
import { isFiniteVerb, isNominal, isVerb, type Tokens, trim, upos } from './tree.ts'

const ANSWERS = setOf(ANSWER_NOUNS)
/** Longest tag, in tokens. */
const REACH = 16

interface Tag {
  readonly verb: number
  /** One past the last word of the cue. */
  readonly to: number
  readonly source: Source | null
}

/** Runs behind the tags whose verb is known and before pieces are joined. */
export function findLooseTags(scene: Scene): void {
  const { quotes } = scene
  for (let k = 0; k < quotes.outer.length; k++)
    if (scene.taken[k] === null && scene.body[quotes.outer[k]!.first]) looseTag(scene, k)
}

function looseTag(scene: Scene, k: number): void {
  const { a, quotes } = scene
  const q = quotes.outer[k]!
  const limit = blockEnd(scene, q.last - 1)
  if (!q.closed || q.last >= limit || !opensSentence(scene, q)) return
  let from = q.last
  while (from < limit && /^(?:,|—|–|--)$/.test(a.lower[from]!)) from++
  const end = innerEnd(scene, q)
  if (from === q.last && end !== ',' && !/^[?!]$/.test(end)) return
  let to = from
  while (to < limit && to < from + REACH && quotes.at[to]! < 0 && !/^[.;:?!]$/.test(a.lower[to]!)) to++
  // a tag is over with its sentence, at another quotation or where it drags a clause behind it
  if (to === from) return
  const title = isTitle(scene, q) && (wordCount(scene, q.first, q.last) === 1 || capitals(scene, q) > 1)
  const tag = inverted(scene, from, to, title)
  const found = tag ?? (title || end === '!' || end === '?' ? null : behindName(scene, from, to))
  if (found === null || wordCount(scene, q.first, q.last) < 1) return
  const draft = add(scene, {
    source: found.source?.np ?? null,
    sourceHead: found.source?.head ?? -1,
    cue: { from: found.verb, to: found.to },
    cueHead: found.verb,
    content: [{ start: q.start, end: q.end }],
    rule: 'speech.loose',
  })
  scene.taken[k] = draft
  draft.tagEnd = to < limit && quotes.at[to]! < 0 ? to + 1 : to
}

const capitals = (scene: Scene, q: Quotation): number => {
  let n = 0
  for (let i = q.first; i < q.last; i++)
    if (/^\p{Lu}/u.test(scene.a.text.slice(scene.a.start[i]!, scene.a.end[i]!))) n++
  return n
}

/** Nothing of its sentence stands before it. */
function opensSentence(scene: Scene, q: Quotation): boolean {
  const p = q.first - 1
  return q.first === blockStart(scene, q.first) || scene.quotes.at[p]! >= 0 || /^[.?!:]$/.test(scene.a.lower[p]!)
}

/** *came the reply from Moss*, *was how Moss put it*, *piped up Anna Moss*. */
function inverted(scene: Scene, from: number, to: number, title: boolean): Tag | null {
  const { a } = scene
  if (!isPast(scene, from) || a.xpos[from] === 'MD') return null
  const lemma = a.lemma[from]!
  for (let n = from + 1; n < to && n < from + 8; n++) if (ANSWERS.has(a.lower[n]!)) return answer(scene, from, n, to)
  if (lemma === 'be') return manner(scene, from, to)
  if (title || upos(a, from) !== 'VERB') return null
  const cue = withParticle(scene, from)
  const source = sourceAfter(scene, cue.to - 1, -1, to)
  if (source === null || !(a.nameOf[source.head]! >= 0 || startsPhrase(scene, source.np.from))) return null
  return { verb: from, to: cue.to, source }
}

/** A finite verb, or one whose past the tagger takes for a participle: *Moss shot back*. */
const isPast = (scene: Scene, i: number): boolean => isFiniteVerb(scene.a, i) || scene.a.xpos[i] === 'VBN'

const PARTICLES = new Set(['back', 'up', 'out', 'in', 'on', 'off', 'away', 'down'])
function withParticle(scene: Scene, v: number): Tokens {
  const cue = cueOf(scene, v)
  return cue.to === v + 1 && PARTICLES.has(scene.a.lower[v + 1] ?? '') ? { from: v, to: v + 2 } : cue
}

/** A noun phrase with its determiner, or a pronoun that speaks. */
const startsPhrase = (scene: Scene, i: number): boolean =>
  upos(scene.a, i) === 'DET' || upos(scene.a, i) === 'PRON' || upos(scene.a, i) === 'PROPN' || scene.a.nameOf[i]! >= 0

/** *the reply from Moss*, *the verdict of one fan*, *Moss's answer*; nobody named: nobody. */
function answer(scene: Scene, verb: number, noun: number, to: number): Tag {
  const { a } = scene
  let source: Source | null = null
  for (let g = verb + 1; g < noun && source === null; g++) {
    const own = /^['’]s?$/.test(a.lower[g]!) || a.xpos[g] === 'POS'
    if (own || a.xpos[g] === 'PRP$') source = phrase(scene, verb + 1, own ? g : g + 1)
  }
  for (let p = noun + 1; p < to && p < noun + 6 && source === null; p++)
    if (a.lower[p] === 'from' || a.lower[p] === 'of' || a.lower[p] === 'by') source = phrase(scene, p + 1, to)
  return { verb, to: noun + 1, source }
}

/** *was how Moss put it*, *is what the minister calls it*. */
function manner(scene: Scene, verb: number, to: number): Tag | null {
  const { a } = scene
  const word = verb + 1
  if (word >= to || (a.lower[word] !== 'how' && a.lower[word] !== 'what')) return null
  let v = word + 1
  while (v < to && !isFiniteVerb(a, v)) v++
  const source = v < to ? phrase(scene, word + 1, v) : null
  return source === null ? null : { verb: v, to: v + 1, source }
}

/** *Moss shot back*, *the keeper beamed*. */
function behindName(scene: Scene, from: number, to: number): Tag | null {
  const { a } = scene
  let v = from
  while (v < to && !isPast(scene, v)) {
    const x = a.xpos[v]!
    if (isVerb(a, v) && a.nameOf[v]! < 0) return null
    if (x === 'WP' || x === 'WDT' || x === 'IN' || x === 'CC' || a.lower[v] === ',') return null
    v++
  }
  if (v >= to || v === from || !isVerb(a, v) || upos(a, v) === 'AUX' || !startsPhrase(scene, from)) return null
  const source = phrase(scene, from, v)
  const cue = withParticle(scene, v)
  // what is done to a thing is no saying: “The River,” Holm bought the book
  const next = a.lower[cue.to]
  if (
    cue.to < to &&
    next !== ',' &&
    (upos(a, cue.to) === 'DET' || upos(a, cue.to) === 'PROPN') &&
    !isTime(scene, cue.to)
  )
    return null
  return source === null ? null : { verb: v, to: cue.to, source }
}

function phrase(scene: Scene, from: number, to: number): Source | null {
  const { a } = scene
  let last = from
  while (last < to && !isFiniteVerb(a, last) && a.lower[last] !== ',' && !(isTime(scene, last) && last > from)) last++
  while (last > from + 1 && (upos(a, last - 1) === 'ADP' || upos(a, last - 1) === 'ADV' || upos(a, last - 1) === 'AUX'))
    last--
  const np = trim(a, { from, to: last })
  if (np.to <= np.from || np.to - np.from > 12) return null
  const head = headOf(scene, np)
  if (head >= 0 && isNominal(a, head)) return { np, head }
  return np.to === np.from + 1 && a.xpos[np.from] === 'PRP$' ? { np, head: np.from } : null
}
