/**
 * Third-person pronouns. Candidates are the people (or bodies) mentioned last, at most a dozen; each gets points for being near,
 * being subject, having spoken last, being mentioned often and fitting in gender; what syntax forbids is left out
 * (Hobbs's and Lappin and Leass's constraints, centering's preference for subjects). In a quotation "he" is rarely its speaker.
 */
import { UPOS } from '../record/index.ts'
import { PLEONASTIC, PRONOUNS, type PronounEntry } from './en/pronouns.ts'
import type { Entity, Scene, Seen } from './scene.ts'
import { roleOf } from './use.ts'

const WINDOW = 14
const FAR = 12
const SUBORDINATORS = new Set([
  'as',
  'when',
  'while',
  'after',
  'before',
  'because',
  'if',
  'until',
  'since',
  'once',
  'although',
  'though',
])
const CLOSING = new Set(['”', '’', '"', "''", "'", '»', '“'])
const NOUN = UPOS.indexOf('NOUN')

/** The entity of the pronoun at token t, or −1. */
export function resolvePronoun(s: Scene, t: number, p: PronounEntry): number {
  if (p.number === 'p') return resolvePlural(s, t, p)
  if (p.gender === 'n') return resolveIt(s, t, p)
  return best(s, t, p, (e) => e.human && !e.plural, 0.2)
}

/** Candidates, most recent first, each once. */
export function candidates(s: Scene, limit = WINDOW): Entity[] {
  const out: Entity[] = []
  const seen = new Set<number>()
  for (let i = s.recent.length - 1, steps = 0; i >= 0 && out.length < limit && steps < 60; i--, steps++) {
    const id = s.recent[i]!
    if (seen.has(id)) continue
    seen.add(id)
    out.push(s.entities[id]!)
  }
  return out
}

function best(
  s: Scene,
  t: number,
  p: PronounEntry,
  fits: (e: Entity) => boolean,
  least: number,
  foreseeing = false,
): number {
  const a = s.a
  const sentence = a.sentenceOf[t]!
  const role = roleOf(a, t, t + 1)
  const quote = s.quotes.marked[t] ? s.quotes.contentOf[t]! : -1
  const speaker = quote >= 0 && !foreseeing ? speakerOf(s, quote, p) : -1
  const source = s.isSource[t] === 1
  // “…,” he said: a tag behind the words keeps to who spoke last.
  const tag = source && t > 0 && s.quotes.marked[t] === 0 && CLOSING.has(a.lower[t - 1]!)
  let winner = -1
  let top = least
  for (const e of candidates(s)) {
    if (!fits(e) || e.id === speaker) continue
    if (p.gender !== 'n' && e.gender !== '' && e.gender !== p.gender) continue
    if (forbidden(s, e, t, p, role.governor) || (source && inOwnWords(s, e, t))) continue
    let score = Number.NEGATIVE_INFINITY
    for (let i = e.seen.length - 1, n = 0; i >= 0 && n < 5; i--, n++) {
      const m = e.seen[i]!
      const d = sentence - m.sentence
      if (d > FAR) break
      let x = d === 0 ? 3.2 : d === 1 ? 2.4 : d === 2 ? 1.4 : d === 3 ? 0.8 : 0.6 - 0.1 * d
      if (m.use === 'subject') x += 1.5
      else if (m.use === 'object') x += 0.3
      else if (m.use === 'owner' || m.use === 'modifier') x -= 0.4
      if (m.form === 'pronoun') x += 0.6
      if (m.quoted && quote < 0) x -= source && d === 0 ? 3 : 2
      if (role.use === 'subject' && m.use === 'subject') x += 0.4
      if (a.blockOf[m.head] === a.blockOf[t]) x += 0.3
      // A possessive takes the subject of its own clause.
      // "for Anna Berg as she heads home": the clause is about whom it hangs on.
      if (d === 0 && t - m.end === 1 && SUBORDINATORS.has(a.lower[m.end]!)) x += 1.8
      if (p.possessive && d === 0 && m.use === 'subject') x += 0.8
      // "Mr Wijaya's appendix was removed, his doctors said": the owner of the subject.
      if (d === 0 && m.use === 'owner') x += p.possessive || role.use === 'subject' ? 1.3 : 0.4
      score = Math.max(score, x)
    }
    score += 0.25 * Math.min(4, Math.log2(1 + e.seen.length))
    if (e.gender === p.gender) score += 0.7
    if (e.words.length === 0 && e.kind !== 'office') score -= 0.3
    if (e.kind === 'person' && e.words.length > 0) score += 0.3
    if (source && e.id === s.lastSpeaker)
      score += Math.max(0, (tag ? 1.9 : 1.3) - 0.7 * Math.max(0, sentence - s.lastSpeakerSentence - 1))
    if (!source && quote < 0 && e.id === s.lastSpeaker && sentence - s.lastSpeakerSentence <= 1) score += 0.5
    if (score > top) {
      top = score
      winner = e.id
    }
  }
  if (foreseeing) return winner
  if (winner >= 0 && s.entities[winner]!.gender === '' && p.gender !== 'n' && p.gender !== '')
    s.entities[winner]!.gender = p.gender
  return winner
}

/**
 * Who speaks in attribution i: as the words before have told, else, where "she said" comes behind the words and is a pronoun like
 * the one in them, whom that pronoun would stand for by the text so far.
 */
function speakerOf(s: Scene, i: number, p: PronounEntry): number {
  const known = speakerBefore(s, i)
  const head = s.attributions[i]!.sourceHead
  if (known >= 0 || head < 0 || p.number === 'p' || p.gender === 'n') return known
  const tag = PRONOUNS.get(s.a.lower[head]!)
  if (tag?.person !== 3 || tag.number !== 's' || tag.gender !== p.gender) return known
  const before = s.foreseen.get(i)
  if (before !== undefined) return before
  const speaker = best(s, head, tag, (e) => e.human && !e.plural, 2, true)
  s.foreseen.set(i, speaker)
  return speaker
}

/** Who speaks in attribution i, as far as the words before the pronoun have told. */
export function speakerBefore(s: Scene, i: number): number {
  let at = i
  for (let step = 0; step < 8 && at >= 0; step++) {
    const x = s.attributions[at]!
    if (x.sourceHead >= 0) {
      const c = s.chunkOf[x.sourceHead]!
      if (c >= 0 && s.entityOfChunk[c]! >= 0) return s.entityOfChunk[c]!
      if (c >= 0 && s.chunks[c]!.name >= 0) return s.entityOfName[s.chunks[c]!.name]!
      return -1
    }
    at = x.continues
  }
  return -1
}

/** Subject and object of one verb are two; a phrase does not hold its own pronoun. */
function forbidden(s: Scene, e: Entity, t: number, p: PronounEntry, governor: number): boolean {
  if (p.possessive) return false
  for (let i = e.seen.length - 1, n = 0; i >= 0 && n < 3; i--, n++) {
    const m: Seen = e.seen[i]!
    if (m.sentence !== s.a.sentenceOf[t]) break
    const argument = m.use === 'subject' || m.use === 'object' || m.use === 'other'
    if (!p.reflexive && argument && m.governor === governor && governor >= 0) return true
    if (p.reflexive && m.use === 'subject' && m.governor === governor) return false
    // "Ms Hale said of him": the subject of the verb over a preposition too.
    const over = governor >= 0 ? s.a.head[governor]! : -1
    if (
      !p.reflexive &&
      argument &&
      m.use === 'subject' &&
      over >= 0 &&
      m.governor === over &&
      s.a.uposCode[governor] === NOUN &&
      s.a.deprel[governor]!.startsWith('obl')
    )
      return true
  }
  return false
}

/**
 * "Clinton has a problem, she said": who speaks is not called by name in what is said, nor "she" in a quotation of her own
 * (binding principle C; a speaker says "I").
 */
export function inOwnWords(s: Scene, e: Entity, t: number): boolean {
  const own = s.quotes.saidBy.get(t)
  if (own === undefined) return false
  for (const i of own)
    for (const r of s.attributions[i]!.content)
      for (let k = e.seen.length - 1, n = 0; k >= 0 && n < 6; k--, n++) {
        const m = e.seen[k]!
        if (s.a.start[m.start]! < r.start || s.a.start[m.start]! >= r.end) continue
        if (m.form === 'name' || m.form === 'title' || m.form === 'office') return true
        if (m.form === 'pronoun' && m.quoted && m.rule !== 'pronoun.first-person') return true
      }
  return false
}

/** "It" stands for a body or a state only where that is subject, speaker or owner near by; else for nobody. */
function resolveIt(s: Scene, t: number, p: PronounEntry): number {
  const a = s.a
  const role = roleOf(a, t, t + 1)
  if (a.deprel[t] === 'expl') return -1
  const source = s.isSource[t] === 1
  if (!p.possessive && !source && role.use === 'subject' && role.governor >= 0) {
    if (PLEONASTIC.has(a.lemma[role.governor]!)) return -1
    for (let k = a.childStart[role.governor]!; k < a.childStart[role.governor + 1]!; k++) {
      const c = a.childList[k]!
      if (a.deprel[c] === 'cop' && !source) return -1
    }
  }
  if (!p.possessive && !source && role.use !== 'subject') return -1
  const sentence = a.sentenceOf[t]!
  const found = best(
    s,
    t,
    p,
    (e) => !e.human && !e.plural && e.kind !== 'other' && near(e, sentence, source ? 3 : 1),
    p.possessive ? 2.2 : source ? 1 : 3.4,
  )
  if (found < 0 || source) return found
  // A thing that is subject in between is what "it" means.
  const last = s.entities[found]!.seen[s.entities[found]!.seen.length - 1]!
  for (let i = last.end; i < t && i < last.end + 80; i++) {
    if (
      a.uposCode[i] === NOUN &&
      a.deprel[i]!.startsWith('nsubj') &&
      (s.chunkOf[i]! < 0 || s.entityOfChunk[s.chunkOf[i]!]! < 0)
    )
      return -1
  }
  return found
}
const near = (e: Entity, sentence: number, reach: number) =>
  e.seen.length > 0 && sentence - e.seen[e.seen.length - 1]!.sentence <= reach

/** "They": the last group, coordination or, failing those, body. */
function resolvePlural(s: Scene, t: number, p: PronounEntry): number {
  const a = s.a
  const sentence = a.sentenceOf[t]!
  const role = roleOf(a, t, t + 1)
  const source = s.isSource[t] === 1
  let winner = -1
  let top = 1.2
  let members: readonly number[] | null = null
  for (let i = s.plurals.length - 1, n = 0; i >= 0 && n < 10; i--, n++) {
    const g = s.plurals[i]!
    const d = sentence - g.sentence
    if (d > 3) break
    if (!p.possessive && !p.reflexive && g.entity >= 0 && forbidden(s, s.entities[g.entity]!, t, p, role.governor))
      continue
    let x = d === 0 ? 2 : d === 1 ? 2.2 : d === 2 ? 1 : 0.5
    if (g.use === 'subject') x += 1.3
    if (source && g.entity >= 0 && g.entity === s.lastSpeaker) x += 1.5
    if (p.possessive && d === 0 && g.use === 'subject') x += 0.6
    x -= 0.1 * n
    if (x > top) {
      top = x
      winner = g.entity
      members = g.members
    }
  }
  if (members && members.length > 1) {
    s.membersOfChunk.set(s.chunkOf[t]!, members)
    return winner >= 0 ? winner : -2
  }
  if (winner >= 0) return winner
  // A body is "they" too, in speech and in British English.
  if (source || p.possessive)
    return best(
      s,
      t,
      { ...p, gender: 'n' },
      (e) =>
        !e.human && (e.kind === 'organisation' || e.kind === 'country' || e.kind === 'outlet') && near(e, sentence, 2),
      2.4,
    )
  return -1
}
