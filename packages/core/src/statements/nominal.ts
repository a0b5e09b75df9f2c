/** Noun and adjective cues: *her claim that …*, *a request to pay*, *fears it would*, *is confident that*, *critical of X*. */

import { ORGANISATION } from '../language/index.ts'
import { framed } from './clause.ts'
import { add, contentRange, type Scene } from './draft.ts'
import { CLAUSE_NOUNS, DOCUMENT_NOUNS, LIGHT_VERBS } from './en/nouns.ts'
import { ADJECTIVE_PREPOSITION, CUE_ADJECTIVE, CUE_NOUNS, NOUN_PREPOSITION, setOf } from './lexicon.ts'
import { clauseAt, clauseEnd } from './surface.ts'
import {
  isNegated,
  isNominal,
  isVerb,
  kid,
  kids,
  nounPhrase,
  sentenceEnd,
  sentenceStart,
  subjectOf,
  type Tokens,
  upos,
  withoutGenitive,
} from './tree.ts'

const LIGHT = setOf(LIGHT_VERBS)
const PAPERS = setOf(DOCUMENT_NOUNS)

export function findNominals(scene: Scene): void {
  const { a } = scene
  for (let n = 0; n < a.size; n++) {
    if (!scene.body[n] || scene.used[n]) continue
    const u = upos(a, n)
    if (u === 'NOUN' && CUE_NOUNS.has(a.lemma[n]!)) noun(scene, n)
    else if ((u === 'ADJ' || a.xpos[n] === 'VBN') && CUE_ADJECTIVE.has(a.lower[n]!)) adjective(scene, n)
  }
}

interface Holder {
  np: Tokens | null
  head: number
  /** Verb that belongs to the cue (*issued a warning*). */
  light: number
}

/** Whose claim it is: a genitive, *by X*, *from X*, *of X*, or the subject of a light verb. */
function holderOf(scene: Scene, n: number): Holder {
  const { a } = scene
  for (const c of kids(a, n)) {
    if (a.deprel[c] === 'nmod:poss' || a.deprel[c] === 'det:poss')
      return { np: withoutGenitive(a, nounPhrase(a, c, n)), head: c, light: -1 }
    if (c > n && a.deprel[c] === 'nmod') {
      const p = kid(a, c, 'case')
      if (p >= 0 && (a.lower[p] === 'by' || a.lower[p] === 'from' || a.lower[p] === 'among')) {
        const np = nounPhrase(a, c, n)
        return { np: { from: Math.max(np.from, p + 1), to: np.to }, head: c, light: -1 }
      }
    }
  }
  // "a Harbour Times report that"
  const name = n > 0 ? a.nameOf[n - 1]! : -1
  if (name >= 0 && PAPERS.has(a.lemma[n]!) && a.nameType[name] === ORGANISATION)
    return { np: { from: a.nameStart[name]!, to: n }, head: n - 1, light: -1 }
  const h = a.head[n]!
  if (h >= 0 && isVerb(a, h) && (a.deprel[n] === 'obj' || a.deprel[n] === 'obl') && LIGHT.has(a.lemma[h]!) && h < n) {
    const subject = subjectOf(a, h)
    if (subject.head >= 0 && !subject.passive && isNominal(a, subject.head))
      return { np: nounPhrase(a, subject.head, h), head: subject.head, light: h }
  }
  return { np: null, head: -1, light: -1 }
}

function noun(scene: Scene, n: number): void {
  const { a } = scene
  const entry = CUE_NOUNS.get(a.lemma[n]!)!
  const holder = holderOf(scene, n)
  if (holder.light >= 0 && isNegated(a, holder.light)) return
  let from = -1
  let to = -1
  let preposition = -1
  let kind = ''
  for (const c of kids(a, n)) {
    if (c <= n) continue
    const rel = a.deprel[c]!
    const start = a.left[c]!
    if (start <= n) continue
    const takes = NOUN_PREPOSITION.get(a.lemma[n]!)?.has(a.lower[start]!) === true
    if (
      !takes &&
      (rel === 'acl' || rel === 'ccomp' || rel === 'acl:relcl' || rel === 'xcomp' || rel === 'advcl') &&
      (a.lower[start] === 'that' || kid(a, c, 'mark') >= 0 || rel === 'ccomp')
    ) {
      // a relative clause is not content: "the claim that he made"
      if (a.lower[start] === 'that' && rel === 'acl:relcl' && kid(a, c, 'mark') < 0) continue
      if (a.lower[start] !== 'that' && a.lower[start] !== 'to' && rel !== 'ccomp' && a.lower[start] !== 'whether')
        continue
      from = start
      to = a.right[c]!
      kind = a.lower[start] === 'to' ? 'to' : 'that'
      break
    }
    if ((rel === 'nmod' || rel === 'acl') && takes) {
      if (c === holder.head || upos(a, c) === 'NUM') continue
      from = start + 1
      to = a.right[c]!
      preposition = start
      kind = 'preposition'
      break
    }
  }
  if (from < 0) {
    // the clause may hang on the verb: "raised fears that …"
    const next = n + 1
    if (a.lower[next] === 'that' && a.sentenceOf[next] === a.sentenceOf[n] && upos(a, next) === 'SCONJ') {
      const v = a.head[next]!
      if (v > next) {
        from = next
        to = a.right[v]!
        kind = 'that'
      }
    }
    if (from < 0) {
      const words = behind(scene, n)
      if (words === null) return
      ;({ from, to, preposition, kind } = words)
    }
  }
  // plans, decisions and the like without a holder are the narrator's own words
  if (holder.np === null && !nobodys(scene, n, kind, preposition)) return
  if (framed(scene, n, holder.head >= 0 ? holder.head : n)) return
  // "said in a statement that …": told once already
  if (holder.np === null && a.deprel[n] === 'obl' && a.head[n]! >= 0 && scene.used[a.head[n]!]) return
  const range = contentRange(scene, { from, to: endOf(scene, n, from, Math.min(to, sentenceEnd(a, n))) }, n)
  if (range === null) return
  add(scene, {
    source: holder.np,
    sourceHead: holder.head,
    cue: preposition === n + 1 ? { from: n, to: preposition + 1 } : { from: n, to: n + 1 },
    cueHead: n,
    content: [range],
    speech: entry.speech,
    rule: `noun.${kind}`,
  })
}

const PLAIN = setOf(CLAUSE_NOUNS)

/** By the words alone: *on the grounds that they would*, *fears it would*, *won applause for the harp*. */
function behind(scene: Scene, n: number): { from: number; to: number; preposition: number; kind: string } | null {
  const { a } = scene
  const next = n + 1
  const last = sentenceEnd(a, n)
  if (next + 1 >= last || scene.quotes.at[next]! !== scene.quotes.at[n]) return null
  // the reasons may be many and long: *for his ban, which …, and for …*, *both for … and for …*
  const pre = a.lower[next] === 'both' ? next + 1 : next
  if (a.lower[pre] === 'for' && pre + 1 < last && isGot(scene, n))
    return { from: pre + 1, to: clauseEnd(scene, n, pre + 1), preposition: pre, kind: 'preposition' }
  if (!PLAIN.has(a.lemma[n]!)) return null
  const that = a.lower[next] === 'that'
  if (that ? !clauseAt(scene, next + 1, last) : a.xpos[next] !== 'PRP' || !clauseAt(scene, next, last)) return null
  return { from: next, to: clauseEnd(scene, n, next), preposition: -1, kind: 'that' }
}

/** *Drew praise for X and criticism for Y*: somebody's that nobody is named for. */
export function isGot(scene: Scene, n: number): boolean {
  const { a } = scene
  if (!AGENTLESS.has(a.lemma[n]!)) return false
  const v = a.head[n]!
  if (v >= 0 && LIGHT_OR_GOT.has(a.lemma[v]!)) return true
  if (a.lower[n - 1] !== 'and' && a.lower[n - 1] !== 'but') return false
  // by the words: the tree may take the second for one of the things praised
  const first = sentenceStart(a, n)
  for (let i = n - 2; i > first && i > n - 16; i--)
    if (AGENTLESS.has(a.lemma[i]!)) return a.head[i]! >= 0 && LIGHT_OR_GOT.has(a.lemma[a.head[i]!]!)
  return false
}

/** Verbs beside which criticism and praise are somebody's. */
const LIGHT_OR_GOT = setOf(
  'receive draw win get earn face attract meet gain invite prompt provoke bring take reap garner',
)

/** The content ends before another noun of saying (*praise for X and criticism for Y*), or another source. */
function endOf(scene: Scene, n: number, from: number, to: number): number {
  const { a } = scene
  for (let i = from + 1; i < to - 1; i++) {
    if (scene.quotes.at[i]! >= 0 && scene.quotes.at[n]! < 0) continue
    if (a.lower[i] === ',' && a.lower[i + 1] === 'according') return i
    if (a.lower[i] !== 'and' && a.lower[i] !== 'but') continue
    const taken = CUE_NOUNS.has(a.lemma[i + 1]!) && NOUN_PREPOSITION.get(a.lemma[i + 1]!)?.has(a.lower[i + 2]!)
    if (taken) return i
  }
  return to
}

/** Recorded though nobody holds it: *reports that*, *fears that*, *drew criticism for*. */
function nobodys(scene: Scene, n: number, kind: string, preposition: number): boolean {
  const { a } = scene
  const lemma = a.lemma[n]!
  if (kind === 'preposition') return AGENTLESS.has(lemma) && a.lower[preposition] === 'for'
  return kind === 'that' && (CUE_NOUNS.get(lemma)!.speech || HELD.test(lemma))
}
const HELD = /^(?:fear|concern|hope|worry|doubt|belief|suspicion|speculation|grounds?|pretext)$/

/** Recorded without anybody they are put down to: *drew criticism for*, *won praise for*. */
const AGENTLESS = new Set(['criticism', 'praise', 'condemnation'])

function adjective(scene: Scene, n: number): void {
  const { a } = scene
  const entry = CUE_ADJECTIVE.get(a.lower[n]!)!
  if (isNegated(a, n)) return
  const subject = subjectOf(a, n)
  if (subject.head < 0 || !isNominal(a, subject.head) || a.lower[subject.head] === 'it') return
  if (kid(a, n, 'cop', 'aux:pass') < 0 && a.deprel[n] !== 'xcomp' && a.deprel[n] !== 'conj') return
  if (framed(scene, n, subject.head)) return
  for (const c of kids(a, n)) {
    if (c <= n) continue
    const start = a.left[c]!
    if (start <= n) continue
    const rel = a.deprel[c]!
    const opener = a.lower[start]!
    const clause =
      rel === 'ccomp' ||
      (rel === 'xcomp' && opener === 'to') ||
      (rel.startsWith('advcl') && (opener === 'that' || opener === 'to'))
    const preposition =
      (rel === 'obl' || rel.startsWith('advcl')) && ADJECTIVE_PREPOSITION.get(a.lower[n]!)?.has(opener)
    if (!clause && !preposition) continue
    const range = contentRange(
      scene,
      { from: preposition ? start + 1 : start, to: Math.min(a.right[c]!, sentenceEnd(a, n)) },
      n,
    )
    if (range === null) continue
    add(scene, {
      source: nounPhrase(a, subject.head, n),
      sourceHead: subject.head,
      cue: preposition && start === n + 1 ? { from: n, to: n + 2 } : { from: n, to: n + 1 },
      cueHead: n,
      content: [range],
      speech: entry.speech,
      rule: preposition ? 'adjective.preposition' : 'adjective.clause',
    })
    return
  }
}
