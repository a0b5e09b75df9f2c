/**
 * How sure the attribution head must be of what it alone has found. A word the lexicon has as a cue needs little, an
 * attitude more, any other word much, since the head also marks deeds (*snubbed, recalled its envoy*). How much is data
 * (`en/sure.json`), measured anew for every model by `training/calibrate-statements.ts`, on PolNeAR dev, which is scored too.
 */

import { tokenAt } from '../language/index.ts'
import type { Range } from '../record/index.ts'
import type { Scene } from './draft.ts'
import {
  AGENTLESS_CUES,
  CONTACT_VERBS,
  EFFORTS,
  HEAD_ATTITUDES,
  HEAD_SPEECH_NOUNS,
  HEAD_SPEECH_VERBS,
  NAMING_VERBS,
  NO_CUES,
  TOPIC_PREPOSITIONS,
  WORDED_ALONE,
} from './en/head.ts'
import sure from './en/sure.json' with { type: 'json' }
import type { HeadSpans, Run } from './head.ts'
import { CUE_ADJECTIVE, CUE_NOUNS, CUE_VERBS, DIRECTIVE_PASSIVE, setOf, VERB_PREPOSITION } from './lexicon.ts'
import { isTime } from './source.ts'
import { isNominal, isPassive, isVerb, sentenceStart, upos } from './tree.ts'

/** `likely` attitudes, nouns, findings without a source; `inside` another's content; `unknown` words; `quoted` content. */
export type Level = keyof typeof sure

export const least = (level: Level): number => sure[level]

const SPEECH_VERBS = setOf(HEAD_SPEECH_VERBS)
const SPEECH_NOUNS = setOf(HEAD_SPEECH_NOUNS)
const NO_CUE = setOf(NO_CUES)
const AGENTLESS = setOf(AGENTLESS_CUES)
const ATTITUDES = setOf(HEAD_ATTITUDES)
const EFFORT = setOf(EFFORTS)
const TOPIC = setOf(TOPIC_PREPOSITIONS)
const WORDY = setOf(WORDED_ALONE)
const NAMING = setOf(NAMING_VERBS)
const CONTACT = setOf(CONTACT_VERBS)

/** What the head must reach; null where its finding never counts, `known` where it always does. */
export function levelOf(
  scene: Scene,
  cueHead: number,
  spans: HeadSpans,
  content: readonly Range[],
  inside: boolean,
): Level | 'known' | null {
  const { a } = scene
  const lemma = a.lemma[cueHead]!
  const quoted = !inside && quotesIn(scene, content, cueHead)
  if (
    (isListed(NO_CUE, lemma) && !citedAs(scene, lemma, spans)) ||
    // "called Ivo Kastel" on the telephone
    (NAMING.has(lemma) && spans.content.every((r) => named(a, r))) ||
    (isListed(CONTACT, lemma) &&
      spans.content.every((r) => named(a, r) || (r.to - r.from === 1 && a.xpos[r.from] === 'PRP'))) ||
    // "known as the Lamp"
    (lemma === 'know' && a.lower[cueHead + 1] === 'as') ||
    // "ordered two ships"
    (lemma === 'order' && !quoted && spans.content.every((r) => goods(scene, r))) ||
    (AGENTLESS.has(lemma) && (spans.source === null || passive(scene, cueHead))) ||
    notBy(scene, cueHead, spans) ||
    !spans.content.some((r) => tells(scene, r)) ||
    // "a statement regarding the closure" says nothing of what was said
    spans.content.every((r) => TOPIC.has(a.lower[r.from]!) || TOPIC.has(a.lower[r.from - 1]!)) ||
    (EFFORT.has(lemma) &&
      (a.lower[cueHead + 1] === 'to' ||
        spans.content.some((r) => a.lower[r.from] === 'to' || a.lower[r.from - 1] === 'to')))
  )
    return quoted ? 'quoted' : null
  const level = wordLevel(scene, cueHead, lemma, spans)
  if (level === 'unknown') return quoted ? 'quoted' : 'unknown'
  if (quoted) return level === 'known' ? 'known' : sure.quoted < sure.likely ? 'quoted' : level
  if (inside) return 'inside'
  return level === 'known' && spans.source === null && a.xpos[cueHead] !== 'VBG' ? 'likely' : level
}

function wordLevel(scene: Scene, cueHead: number, lemma: string, spans: HeadSpans): 'known' | 'likely' | 'unknown' {
  if (!isVerb(scene.a, cueHead))
    return CUE_NOUNS.has(lemma) || SPEECH_NOUNS.has(lemma) || CUE_ADJECTIVE.has(lemma) ? 'likely' : 'unknown'
  if (!takesPhrase(lemma) && !spans.content.some((r) => worded(scene, r))) return 'unknown'
  if (CUE_VERBS.get(lemma)?.quoteOnly === false || VERB_PREPOSITION.has(lemma) || SPEECH_VERBS.has(lemma))
    return 'known'
  return ATTITUDES.has(lemma) ? 'likely' : 'unknown'
}

/** Nothing but a name. */
function named(a: Scene['a'], r: Run): boolean {
  for (let i = r.from; i < r.to; i++) if (a.nameOf[i]! < 0) return false
  return true
}

/** A list has a lemma, or the whole form of one that a suffix took too much from (*boycot*, *conced*). */
const isListed = (set: ReadonlySet<string>, lemma: string): boolean =>
  set.has(lemma) || set.has(`${lemma}e`) || set.has(lemma + lemma.charAt(lemma.length - 1))

/** Whether a bare noun phrase can be what the verb says; *posted pictures*, *spoke Greek* are deeds. */
const takesPhrase = (lemma: string): boolean => {
  if (WORDY.has(lemma)) return false
  const frames = CUE_VERBS.get(lemma)?.frames
  return !frames || frames.has('np') || frames.has('pred') || frames.has('ing') || VERB_PREPOSITION.has(lemma)
}

/** A number of things, and nothing to be done with them. */
function goods(scene: Scene, r: Run): boolean {
  const { a } = scene
  for (let i = r.from; i < r.to; i++) if (isVerb(a, i)) return false
  return upos(a, r.from) === 'NUM' || a.xpos[r.to - 1] === 'NNS'
}

/** A clause, or words in quotation marks. */
function worded(scene: Scene, r: Run): boolean {
  for (let i = r.from; i < r.to; i++) if (isVerb(scene.a, i) || scene.quotes.at[i]! >= 0) return true
  return false
}

/** *Cited the flood as the reason* is a judgement, *cited the report* a source. */
const citedAs = (scene: Scene, lemma: string, spans: HeadSpans): boolean =>
  lemma === 'cite' && spans.content.some((r) => scene.a.lower.slice(r.from + 1, r.to).includes('as'))

const passive = (scene: Scene, v: number): boolean =>
  scene.a.xpos[v] === 'VBN' &&
  (isPassive(scene.a, v) ||
    (v > 0 && upos(scene.a, v - 1) === 'AUX') ||
    (v === sentenceStart(scene.a, v) && !DIRECTIVE_PASSIVE.has(scene.a.lemma[v]!)))

/** *Pushed back to the autumn*: behind a passive, whoever no “by” names is not who says it. */
function notBy(scene: Scene, v: number, { source }: HeadSpans): boolean {
  if (source === null || source.from <= v || !passive(scene, v)) return false
  return scene.a.lower[source.from] !== 'by' && scene.a.lower[source.from - 1] !== 'by'
}

/** More than a time or a place: a verb, or a noun that no preposition governs. */
function tells(scene: Scene, r: Run): boolean {
  const { a } = scene
  for (let i = r.from; i < r.to; i++) if (isVerb(a, i)) return true
  for (let i = r.from; i < r.to; i++)
    if (isNominal(a, i) && !isTime(scene, i)) return upos(a, r.from) !== 'ADP' || r.to - r.from > 3
  return false
}

/** A quotation of more than a name begins in the content and the cue stands outside it. */
function quotesIn(scene: Scene, content: readonly Range[], cueHead: number): boolean {
  const { a, quotes } = scene
  if (quotes.at[cueHead]! >= 0 || !isVerb(a, cueHead) || NAMING.has(a.lemma[cueHead]!)) return false
  return content.some((c) => {
    for (let i = tokenAt(a, c.start); i < a.size && a.start[i]! < c.end; i++) {
      const q = quotes.at[i]!
      if (q >= 0 && quotes.outer[q]!.first === i)
        for (let j = i; j < quotes.outer[q]!.last; j++) if (WORDS.has(upos(a, j)) && !titled(a, j)) return true
    }
    return false
  })
}

const WORDS = new Set(['NOUN', 'VERB', 'ADJ', 'ADV'])
const titled = (a: Scene['a'], i: number): boolean => /^\p{Lu}/u.test(a.text.slice(a.start[i], a.end[i]))
