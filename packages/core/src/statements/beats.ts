/**
 * Whose a quotation without a cue is by the sentence right before it: *Moss shook her head. “Not true.”*, *The rules are clear. “No dogs.”*,
 * *For Ada Moss, it was the last straw. “I have lost everything.”*; and lines that lead to one: *And from Chairwoman Ada Moss: “…”*.
 */
import { blockStart, type Scene } from './draft.ts'
import { DOCUMENT_NOUNS } from './en/nouns.ts'
import { setOf } from './lexicon.ts'
import { speaks } from './passive.ts'
import type { Quotation } from './quotes.ts'
import { headOf, type Source } from './source.ts'
import { isNominal, isVerb, kid, nounPhrase, sentenceStart, type Tokens, trim, upos } from './tree.ts'

const DOCUMENTS = setOf(DOCUMENT_NOUNS)
const HE = new Set(['he', 'she', 'they'])
/** Longest sentence that can be a beat, in tokens. */
const LONGEST = 40

/** Whom the sentence before a quotation is about, if it is somebody who can speak, by name or not. */
export function beatOf(scene: Scene, q: Quotation): (Source & { named: boolean }) | null {
  const { a, quotes } = scene
  const p = q.first - 1
  if (p < 1 || a.blockOf[p] !== q.block || !/^[.!?]$/.test(a.lower[p]!)) return null
  const from = Math.max(sentenceStart(a, p), blockStart(scene, p))
  if (p - from > LONGEST || p - from < 2) return null
  for (let i = from; i < p; i++) if (quotes.at[i]! >= 0) return null
  const fronted = frontedFor(scene, from, p)
  if (fronted !== null) return { ...fronted, named: true }
  let root = p - 1
  for (let step = 0; step < 20 && a.head[root]! >= from && a.head[root]! < p; step++) root = a.head[root]!
  const subject = kid(a, root, 'nsubj', 'nsubj:pass', 'nsubj:outer')
  if (subject < from || subject >= p || !isNominal(a, subject)) return null
  const np = nounPhrase(a, subject, root > subject ? root : -1)
  const named = person(scene, np)
  if (!named && !HE.has(a.lower[subject]!) && !DOCUMENTS.has(a.lemma[subject]!) && !speaks(a, subject)) return null
  return { np, head: subject, named: named || HE.has(a.lower[subject]!) }
}

/** *For Ada Moss, the closure was …*. */
function frontedFor(scene: Scene, from: number, to: number): Source | null {
  const { a } = scene
  if (a.lower[from] !== 'for') return null
  let comma = from + 1
  while (comma < to && comma < from + 10 && a.lower[comma] !== ',') comma++
  if (comma >= to || a.lower[comma] !== ',') return null
  const np = { from: from + 1, to: comma }
  const head = headOf(scene, np)
  return head >= 0 && (person(scene, np) || speaks(a, head)) ? { np, head } : null
}

function person(scene: Scene, np: Tokens): boolean {
  const { a } = scene
  for (let i = np.from; i < np.to; i++) if (a.nameOf[i]! >= 0 && speaks(a, i)) return true
  return false
}

const LEADS = new Set(
  'and but so then now next also finally this that these those here word words more a an the note message line latest last first just over'.split(
    ' ',
  ),
)
const GIVERS = new Set(['desk', 'office', 'pen', 'mouth', 'lips', 'account', 'page', 'feed'])

/** *And from Chairwoman Ada Moss*, *From the desk of Ada Moss, chief analyst*, *This from Ada Moss*, *And here is Moss, the opposition leader*. */
export function leadIn(scene: Scene, from: number, to: number): Source | null {
  const { a } = scene
  let i = from
  while (i < to && i < from + 5 && (LEADS.has(a.lower[i]!) || a.lower[i] === ',') && a.lower[i] !== 'here') i++
  if (a.lower[i] === 'here' && (a.lemma[i + 1] === 'be' || /^['’]s$/.test(a.lower[i + 1] ?? ''))) i += 2
  else if (a.lower[i] === 'from' || (a.lower[i] === 'to' && a.lower[i - 1] === 'over')) i++
  else return null
  // "from the desk of"
  for (let k = i; k < Math.min(to, i + 4); k++)
    if (GIVERS.has(a.lower[k]!) && a.lower[k + 1] === 'of') {
      i = k + 2
      break
    }
  for (let k = i; k < to; k++) if (isVerb(a, k) && /^VB[DZP]$/.test(a.xpos[k]!) && a.nameOf[k]! < 0) return null
  const np = trim(a, { from: i, to })
  if (np.to <= np.from || np.to - np.from > 16) return null
  const head = headOf(scene, np)
  return head >= 0 && (upos(a, np.from) === 'DET' || person(scene, np) || speaks(a, head)) ? { np, head } : null
}
