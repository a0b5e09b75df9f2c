/** The numbers the ranker sees: of a mention alone, and of a mention with a candidate. training/antecedents learns from the same. */
import { ACTOR_KINDS, UPOS } from '../../record/index.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../en/nouns.ts'
import { OFFICE_HEADS } from '../en/offices.ts'
import { PLEONASTIC } from '../en/pronouns.ts'
import { COMPANY_NOUNS } from '../en/typing.ts'
import { sameOffice } from '../office.ts'
import { inOwnWords, speakerBefore } from '../pronouns.ts'
import type { Entity, Scene, Seen } from '../scene.ts'
import { type Company, dot, lastWord, type Meaning, named, nearest, putAffinity, putRivals } from './affinity.ts'
import { type Asked, apposed } from './asked.ts'
import { Writer } from './writer.ts'

const USES = ['subject', 'object', 'owner', 'modifier', 'other'] as const
const FORMS = ['name', 'title', 'office', 'pronoun', 'metonym', 'demonym', 'description', 'counterpart'] as const
const NOUN = UPOS.indexOf('NOUN')
const ADJ = UPOS.indexOf('ADJ')

export const MENTION_NUMBERS = 55
export const PAIR_NUMBERS = 128

/** Of the mention alone. */
export function mentionNumbers(s: Scene, x: Asked, out: Float32Array): Float32Array {
  const w = new Writer(out)
  const { a } = s
  const { start, end, head } = s.chunks[x.chunk]!
  const first = a.lower[start]!
  const p = x.pronoun
  w.put(p?.gender === 'm')
  w.put(p?.gender === 'f')
  w.put(p?.gender === 'n')
  w.put(p?.number === 'p')
  w.put(p?.possessive ?? false)
  w.put(p?.reflexive ?? false)
  w.put(!p)
  w.put(!p && first === 'the')
  w.put(!p && (first === 'a' || first === 'an'))
  w.put(!p && /^(?:this|that|these|those|such)$/.test(first))
  w.put(!p && s.chunks[x.chunk]!.owner >= 0)
  w.put(!p && /^(?:another|one|some|any|no|every|each|many|several|other|two|three|four|five)$/.test(first))
  w.put(!p && (a.uposCode[start] === NOUN || a.uposCode[start] === ADJ))
  w.put(PERSON_NOUNS.has(x.noun))
  w.put(BODY_NOUNS.has(x.noun))
  w.put(GROUP_NOUNS.has(x.noun))
  w.put(COMPANY_NOUNS.has(x.noun))
  w.put(DOCUMENT_NOUNS.has(x.noun))
  w.put(OFFICE_HEADS.has(x.noun))
  w.put(x.office !== null)
  w.put(x.noun.startsWith('spokes'))
  w.put(x.sort === 'human')
  w.put(x.sort === 'thing')
  w.put(x.sort === 'plural')
  w.put(x.gender === 'm' || x.gender === 'f')
  w.oneOf(x.role.use, USES)
  w.put(x.source)
  w.put(x.marked)
  w.put(x.content >= 0)
  w.put(x.tag)
  w.put(start === a.sentences[x.sentence])
  w.upTo(x.sentence, [0, 1, 3])
  w.upTo(end - start, [1, 2, 3])
  w.put(x.country !== null)
  w.put(inName(s, start, end))
  w.put(!p && a.text[a.start[head]!] !== x.noun[0])
  w.put(a.lower[end] === 'of')
  w.put(/^(?:in|at|from|with|for|on|to|who|which|that)$/.test(a.lower[end] ?? ''))
  w.put(a.lower[end] === ',')
  w.put(a.lower[end] === "'s" || a.lower[end] === "'")
  w.put(expletive(s, x))
  w.put(copular(s, x))
  w.put(x.rules < 0)
  w.put(x.fresh)
  w.put(x.owner !== null)
  if (w.at !== MENTION_NUMBERS) throw new Error(`${w.at} numbers of a mention`)
  return out
}

const inName = (s: Scene, from: number, to: number): boolean => {
  for (let t = from; t < to; t++) if (s.nameOf[t]! >= 0) return true
  return false
}
/** “It seems”: of verbs whose subject stands for nothing. */
const expletive = (s: Scene, x: Asked): boolean => x.pronoun?.gender === 'n' && isExpletive(s, x.head, x.role.governor)

/** Does an “it” stand for nothing, by its relation or by the verb above it? */
export const isExpletive = (s: Scene, head: number, governor: number): boolean =>
  s.a.deprel[head] === 'expl' || (governor >= 0 && PLEONASTIC.has(s.a.lemma[governor]!))
function copular(s: Scene, x: Asked): boolean {
  const g = x.role.governor
  if (g < 0) return false
  for (let k = s.a.childStart[g]!; k < s.a.childStart[g + 1]!; k++)
    if (s.a.deprel[s.a.childList[k]!] === 'cop') return true
  return false
}

/** Mentions of a candidate looked back at, at most. */
const BACK = 5

/** Of the mention with candidate k of those there are. */
export function pairNumbers(
  s: Scene,
  x: Asked,
  company: Company,
  k: number,
  meaning: Meaning,
  out: Float32Array,
): Float32Array {
  const { all } = company
  const c = all[k]!
  const w = new Writer(out)
  const { a } = s
  const somebody = c.entity >= 0 || c.members !== null
  w.put(!somebody)
  w.put(!somebody && all.length === 1)
  w.put(!somebody && all.length > 4)
  if (!somebody) return out.fill(0, w.at)
  const e = s.entities[c.entity >= 0 ? c.entity : c.members![0]!]!
  const several = c.members !== null
  const { last } = c
  w.oneOf(several ? 'group' : e.kind, ACTOR_KINDS)
  w.put(several)
  w.put(e.plural)
  w.put(e.human && !several)
  w.put(e.words.length > 0)
  w.put(e.words.length > 1)
  w.put(e.entry !== null)
  w.put(named(s, e))
  const gendered = (x.gender === 'm' || x.gender === 'f') && !several
  w.put(gendered && e.gender === x.gender)
  w.put(gendered && e.gender === '')
  w.put(gendered && e.gender !== '' && e.gender !== x.gender)
  w.oneOf(last?.use, USES)
  w.oneOf(last?.form, FORMS)
  w.put(last?.quoted ?? false)
  w.put(last?.quoted === true && !x.marked)
  w.put(last !== null && x.content >= 0 && s.quotes.contentOf[last.head] === x.content)
  w.put(last !== null && s.quotes.contentOf[last.head]! >= 0 && x.content < 0)
  w.put(last === null)
  const d = last ? x.sentence - last.sentence : -1
  w.oneOf(d, [0, 1, 2, 3])
  w.put(d > 3 && d <= 6)
  w.put(d > 6 && d <= 12)
  w.put(d > 12)
  w.put(d < 0 ? 0 : 1 / (1 + d))
  const next = c.next >= 0 ? s.chunks[c.next]! : null
  const beside = next ? apposed(s, x, c.next) : 0
  w.put(beside === 1)
  w.put(beside === 2)
  w.put(next !== null && beside === 0 && a.sentenceOf[next.start] === x.sentence)
  w.put(next !== null && a.sentenceOf[next.start]! - x.sentence === 1)
  w.put(next !== null && a.sentenceOf[next.start]! - x.sentence > 1)
  w.put(next !== null && next.start === a.sentences[a.sentenceOf[next.start]!])
  w.upTo(k, [1, 2, 3, 5, 9])
  const count = e.seen.length
  w.upTo(count, [0, 1, 3, 8])
  w.put(count / (count + 4))
  const total = s.counts.get(e.id) ?? 0
  w.upTo(total, [1, 3, 8])
  w.put(s.leading[0] === e.id)
  w.put(s.leading.includes(e.id))
  w.put(count > 0 && e.seen[0]!.sentence === 0)
  w.put(count > 0 && e.seen[0]!.sentence <= 2)
  // the subject of the sentence before, of this one
  let before = false
  let here = false
  let nearSubject = false
  let bound = false
  let pronominal = false
  let parallel = false
  let hinge = false
  for (let i = count - 1, n = 0; i >= 0 && n < BACK; i--, n++) {
    const m = e.seen[i]!
    const back = x.sentence - m.sentence
    if (m.use === 'subject' && back === 1) before = true
    if (m.use === 'subject' && back === 0) here = true
    if (m.use === 'subject' && back <= 3) nearSubject = true
    if (m.form === 'pronoun' && back <= 2) pronominal = true
    if (m.use === x.role.use && back <= 1) parallel = true
    if (back === 0 && x.chunk > 0 && s.chunks[x.chunk]!.start - m.end === 1) hinge = true
    if (back === 0 && sisters(s, m, x)) bound = true
  }
  w.put(before)
  w.put(here)
  w.put(nearSubject)
  w.put(pronominal)
  w.put(parallel)
  w.put(hinge)
  w.put(bound)
  w.put(bound && x.pronoun?.possessive === true)
  w.put(bound && x.pronoun?.reflexive === true)
  w.put(last !== null && a.blockOf[last.head] === a.blockOf[x.head])
  const spoke = e.id === s.lastSpeaker && !several
  w.put(spoke)
  w.put(spoke && x.source)
  w.put(spoke && x.tag)
  w.put(spoke && x.sentence - s.lastSpeakerSentence <= 1)
  w.put(spoke && x.sentence - s.lastSpeakerSentence > 3)
  const speaker = x.content >= 0 ? speakerBefore(s, x.content) : -1
  w.put(speaker >= 0 && speaker === e.id)
  w.put(speaker >= 0 && speaker === e.id && x.marked)
  w.put(speaker >= 0 && speaker !== e.id)
  w.put(x.source && inOwnWords(s, e, x.head))
  const owner = x.owner
  w.put(owner !== null && owner.id === e.id)
  w.put(owner !== null && e.of === owner.id)
  w.put(owner !== null && e.of >= 0 && e.of !== owner.id)
  w.put(e.of >= 0)
  const { noun } = x
  w.put(noun !== '' && e.nouns.has(noun))
  w.put(noun !== '' && e.nouns.size > 0 && !e.nouns.has(noun))
  w.put(noun !== '' && e.nouns.size === 0)
  w.put(noun !== '' && inWords(e.name, noun))
  w.put(x.office !== null && e.offices.some((o) => sameOffice(x.office!.key, o.key)))
  w.put(x.office !== null && e.offices.some((o) => o.words === x.office!.words))
  w.put(x.office !== null && e.offices.length > 0 && !e.offices.some((o) => sameOffice(x.office!.key, o.key)))
  w.put(x.office !== null && e.offices.length === 0)
  w.put(e.offices.length > 0)
  w.put(x.country !== null && e.country === x.country)
  w.put(x.country !== null && e.country !== null && e.country !== x.country)
  w.put(shared(s, x, e))
  const chosen =
    x.rules >= 0 ? x.rules === c.entity : several && x.rules === -2 && s.membersOfChunk.get(x.chunk) === c.members
  w.put(chosen)
  w.put(!chosen && x.rules !== -1)
  const h = noun === '' ? null : meaning(noun)
  w.put(h ? nearest([noun], e.nouns, meaning) : 0)
  const title = e.human ? '' : lastWord(e.name)
  w.put(h && title !== '' ? dot(h, meaning(title)) : 0)
  putAffinity(w, s, x, company, e, several, meaning)
  putRivals(w, s, company, e, last, d)
  if (w.at !== PAIR_NUMBERS) throw new Error(`${w.at} numbers of a pair`)
  return out
}

/** Subject and object of one verb, or what hangs on its object. */
function sisters(s: Scene, m: Seen, x: Asked): boolean {
  const g = x.role.governor
  if (g < 0) return false
  if (m.governor === g && m.use !== 'modifier') return true
  return m.use === 'subject' && s.a.head[g] === m.governor && s.a.deprel[g]!.startsWith('obl')
}

/** Is `word`, singular, one of the words of the name ("the museum" of "Ferncastle Museums")? */
function inWords(name: string, word: string): boolean {
  const lower = name.toLowerCase()
  const at = lower.lastIndexOf(word)
  if (at < 0 || (at > 0 && lower[at - 1] !== ' ')) return false
  const rest = lower.slice(at + word.length)
  return rest === '' || rest === 's' || rest[0] === ' '
}

/** Words of the phrase before its noun that earlier descriptions or the name of the candidate have too; at most 1. */
function shared(s: Scene, x: Asked, e: Entity): number {
  const { start, head } = s.chunks[x.chunk]!
  let all = 0
  let met = 0
  for (let t = start; t < head && t < start + 8; t++) {
    const w = s.a.lower[t]!
    if (w.length < 3 || w === 'the' || s.a.uposCode[t] === undefined) continue
    all++
    if (e.nouns.has(w) || inWords(e.name, w)) met++
  }
  return all === 0 ? 0 : met / all
}

/** Words whose meaning says what a candidate is: what described it last, else the last word of a body's name. */
export function wordOf(e: Entity): string {
  let word = ''
  let n = 0
  for (const x of e.nouns) {
    word = x
    if (++n === 6) break
  }
  return word !== '' ? word : e.human ? '' : lastWord(e.name)
}
