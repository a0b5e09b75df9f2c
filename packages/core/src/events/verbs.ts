/** Events told by verbs: the sense whose frame the clause fits. */
import type { Statement } from '../record/index.ts'
import type { Roles } from './arguments.ts'
import { ABUSE, PRAISE } from './en/tone.ts'
import { fits, type Scene } from './fit.ts'
import { type Sense, VERBS, type VerbEntry } from './lexicon.ts'
import { kid, kids, particleOf, preposition, relation } from './tree.ts'

export interface VerbMatch {
  readonly entry: VerbEntry
  /** Token of the particle or preposition that belongs to the verb, or −1. */
  readonly particle: number
}

const specific = ({ entry, particle }: Sense<VerbEntry>): number =>
  (particle !== null ? 8 : 0) +
  (entry.acts ? 6 : 0) +
  (entry.with ? 3 : 0) +
  // what the object must not be says little
  (entry.object ? (entry.object.startsWith('!') ? 0.5 : 2) : 0) +
  (entry.complement ? 1 : 0) +
  (entry.subject ? 1 : 0)

for (const list of VERBS.values()) list.sort((x, y) => specific(y) - specific(x))

/** "p:constraint" or a bare word, alternatives parted by "|". */
function hasPhrase(s: Scene, v: number, wanted: string): boolean {
  const a = s.analysis
  return wanted.split('|').some((alternative) => {
    const [word, constraint] = alternative.split(':') as [string, string?]
    if (constraint === undefined && (word ?? '').length >= 5)
      for (let t = v + 1; t <= v + 9 && a.sentenceOf[t] === a.sentenceOf[v]; t++)
        if (a.lower[t] === word || a.lemma[t] === word) return true
    for (const c of kids(a, v)) {
      const rel = relation(a, c)
      if (
        (rel === 'obl' || rel === 'nmod' || rel === 'advcl' || rel === 'iobj' || rel === 'xcomp') &&
        preposition(a, c) === word
      ) {
        if (constraint === undefined) return true
        const tagged = constraint.split('|').join('|')
        if (fits(s, c, tagged) && s.timeAt[c] === -1) return true
      }
      if (constraint === undefined && c > v && (a.lower[c] === word || a.lemma[c] === word)) return true
      if (rel === 'obj')
        for (const g of kids(a, c))
          if (
            relation(a, g) === 'nmod' &&
            preposition(a, g) === word &&
            (constraint === undefined || fits(s, g, constraint))
          )
            return true
    }
    return false
  })
}

const hasClause = (s: Scene, v: number): boolean => kid(s.analysis, v, (r) => r === 'xcomp' || r === 'ccomp') >= 0
const hasInfinitive = (s: Scene, v: number): boolean => {
  const a = s.analysis
  for (const c of kids(a, v)) {
    const rel = relation(a, c)
    if (
      (rel === 'xcomp' || rel === 'advcl' || rel === 'ccomp' || rel === 'acl') &&
      kid(a, c, (r, m) => r === 'mark' && a.lower[m] === 'to') >= 0
    )
      return true
    if (rel === 'obj')
      for (const g of kids(a, c))
        if (relation(a, g) === 'acl' && kid(a, g, (r, m) => r === 'mark' && a.lower[m] === 'to') >= 0) return true
  }
  return false
}

/** Whether the cue's statement has one of the entry's acts; names for somebody count only with quotes or for somebody. */
function actFits(s: Scene, v: number, entry: VerbEntry, roles: Roles, cue: Statement | null): boolean {
  if (cue === null) return false
  if (!NAMING.has(s.analysis.lemma[v] ?? '')) return entry.acts?.includes(cue.act) === true
  if (entry.type === 'ACCUSE' && isInsult(s, v, roles, cue)) return true
  return (
    entry.acts?.includes(cue.act) === true &&
    (cue.kind !== 'indirect' || (roles.object >= 0 && fits(s, roles.object, 'agent')))
  )
}

const NAMING = new Set(['call', 'describe', 'brand', 'label', 'dub'])

/** "called her counterpart “a tourist”": quoted names for somebody, or for what is theirs, that no word of praise softens. */
function isInsult(s: Scene, v: number, roles: Roles, cue: Statement): boolean {
  const a = s.analysis
  if (!NAMING.has(a.lemma[v] ?? '') || (cue.kind !== 'mixed' && cue.kind !== 'fragment') || cue.act === 'praise')
    return false
  const words = cue.content.map((c) => c.text.toLowerCase()).join(' ')
  if (words.split(/[^\p{L}]+/u).some((w) => PRAISE.has(w))) return false
  if (words.split(/[^\p{L}]+/u).some((w) => ABUSE.has(w))) return true
  if (roles.object < 0) return false
  return fits(s, roles.object, 'agent')
    ? a.uposCode[roles.object] !== PRONOUN || a.lower[roles.object] !== 'it'
    : kid(a, roles.object, (r) => r === 'nmod:poss') >= 0
}
const PRONOUN = 10

/** The first sense of the verb that the clause fits, or null. */
export function verbSense(s: Scene, v: number, roles: Roles, cue: Statement | null): VerbMatch | null {
  const a = s.analysis
  for (const { entry, particle } of VERBS.get(a.lemma[v] ?? '') ?? []) {
    let at = -1
    if (particle !== null) {
      at = particleOf(a, v, particle)
      if (at < 0) continue
    }
    if (entry.acts && !actFits(s, v, entry, roles, cue)) continue
    // the object of a verb with a preposition of its own stands behind that preposition
    let object = roles.object
    if (particle !== null && object < 0 && at >= 0 && a.deprel[at] === 'case') object = a.head[at] ?? -1
    if (entry.object === '') {
      // intransitive: no object but a time, and somebody to do it
      if (
        !roles.passive &&
        roles.object >= 0 &&
        (s.timeAt[roles.object] ?? -1) < 0 &&
        a.lower[roles.object - 1] !== 'aged' &&
        (a.head[roles.object] === v || particle === null)
      )
        continue
      if (roles.passive || (roles.subject < 0 && particle === null)) continue
      // "Retired General", "striking workers": a participle before its noun
      if (particle === null && (a.uposCode[v + 1] === 7 || a.uposCode[v + 1] === 11) && (s.timeAt[v + 1] ?? -1) < 0)
        continue
    } else if (!fits(s, object, entry.object)) continue
    // "called it “…”": what "it" stands for is not told here
    if (
      entry.acts &&
      NAMING.has(a.lemma[v] ?? '') &&
      ((roles.object >= 0 && a.lower[roles.object] === 'it') || a.lower[v + 1] === 'it')
    )
      continue
    // "was met with opposition"
    if (entry.mutual && roles.passive && entry.kind === 'meeting') continue
    if (entry.subject !== undefined) {
      if (roles.subject < 0 ? entry.subject === 'nobody' : !fits(s, roles.subject, entry.subject)) continue
      if (roles.subject < 0 && !roles.passive && entry.subject !== 'agent' && !entry.subject.startsWith('!')) continue
      // an agentless passive says too little where only the doer tells the sense
      if (
        roles.subject < 0 &&
        roles.passive &&
        !/^(?:agent|!)/.test(entry.subject) &&
        (entry.object === undefined || entry.object.startsWith('!'))
      )
        continue
    }
    if (entry.with !== undefined && !hasPhrase(s, v, entry.with)) continue
    if (entry.complement === 'to' && !hasInfinitive(s, v)) continue
    if (entry.complement === 'clause' && !hasClause(s, v) && cue === null) continue
    if (entry.complement === 'none' && hasClause(s, v)) continue
    return { entry, particle: at }
  }
  return null
}
