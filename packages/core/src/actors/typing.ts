/**
 * Of what kind a name is, from the whole document: titles, given names, endings, the nouns and prepositions beside each place where
 * it stands. The tagger's own vote is one among them; it is overruled where the words say otherwise.
 */
import type { Analysis } from '../record/index.ts'
import { UPOS } from '../record/index.ts'
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from './en/nouns.ts'
import {
  AFTER_NAMES,
  BODY_ENDS,
  BODY_STARTS,
  COMPANY_ENDS,
  EITHER_NOUNS,
  NAME_STARTS,
  NAMED_THINGS,
  PLACE_ENDS,
} from './en/typing.ts'
import { acronym, bare, endKind } from './name-joins.ts'
import { bareWords } from './name-runs.ts'
import { capital, isCalendar, type NameKind, type NameSpan, titled } from './name-shape.ts'
import { isGivenName } from './person.ts'

const NOUN = UPOS.indexOf('NOUN')
const ADJ = UPOS.indexOf('ADJ')
const PROPN = UPOS.indexOf('PROPN')
const DETERMINER = UPOS.indexOf('DET')
const VERB = UPOS.indexOf('VERB')
const ADVERB = UPOS.indexOf('ADV')
const AUX = UPOS.indexOf('AUX')

/** A word that opens its sentence is a name for certain only in front of a verb. */
function opensClause(a: Analysis, t: number): boolean {
  const next = t + 1 < a.size && a.uposCode[t + 1] === ADVERB ? t + 2 : t + 1
  return next < a.size && (a.uposCode[next] === VERB || a.uposCode[next] === AUX || a.lower[t + 1] === "'s")
}

/** Surnames of people named in full, where the tagger passed over them ("the younger Quitumba"). */
export function findSurnames(a: Analysis, spans: readonly NameSpan[]): NameSpan[] {
  const surnames = new Set<string>()
  for (const n of spans)
    if (n.kind === 'PER' && n.end - n.start > 1 && a.end[n.end - 1]! - a.start[n.end - 1]! > 2) {
      const w = a.lower[n.end - 1]!
      if (!AFTER_NAMES.has(bare(w)) && !PERSON_NOUNS.has(w) && !isCalendar(w)) surnames.add(w)
    }
  // "Chancellor Brandt … Brandt then left"
  for (const w of bareWords(a, spans)) if (w.length > 3 && !PERSON_NOUNS.has(w) && !isCalendar(w)) surnames.add(w)
  if (surnames.size === 0) return [...spans]
  const out: NameSpan[] = []
  let i = 0
  for (let t = 0; t < a.size; t++) {
    if (i < spans.length && spans[i]!.start === t) {
      out.push(spans[i]!)
      t = spans[i]!.end - 1
      i++
    } else if (surnames.has(a.lower[t]!) && capital(a, t) && (a.sentences[a.sentenceOf[t]!] !== t || opensClause(a, t)))
      out.push({ start: t, end: t + 1, kind: 'PER', senses: [], rule: 'name.bearer' })
  }
  return out
}

interface Votes {
  person: number
  body: number
  place: number
  thing: number
  /** How often the name stands without "the" before it. */
  plain: number
}

/** The names with the kind the document shows. */
export function retype(a: Analysis, spans: readonly NameSpan[]): NameSpan[] {
  const votes = new Map<string, Votes>()
  const keys: string[] = []
  const bearers = new Set<string>()
  for (const n of spans) {
    if (n.kind === 'KNOWN') {
      keys.push('')
      continue
    }
    const key = n.end - n.start === 1 ? a.lower[n.start]! : a.lower.slice(n.start, n.end).join(' ')
    keys.push(key)
    let v = votes.get(key)
    if (!v) votes.set(key, (v = { person: 0, body: 0, place: 0, thing: 0, plain: 0 }))
    vote(a, n, v)
    if (n.kind === 'PER' && n.end - n.start > 1 && v.body < 2) bearers.add(a.lower[n.end - 1]!)
  }
  // A body's first word alone is that body ("Norvolt" of "Norvolt AG").
  const heads = new Set<string>()
  for (let i = 0; i < spans.length; i++) {
    const n = spans[i]!
    const v = n.end - n.start > 1 ? votes.get(keys[i]!) : undefined
    if (v && v.body >= 3 && v.body > v.person && !NAME_STARTS.has(a.lower[n.start]!)) heads.add(a.lower[n.start]!)
  }
  return spans.map((n, i) => {
    if (n.kind === 'KNOWN') return n
    const v = votes.get(keys[i]!)!
    if (n.end - n.start === 1 && v.person < 2 && heads.has(a.lower[n.start]!) && !bearers.has(a.lower[n.start]!))
      return n.kind === 'ORG' ? n : { ...n, kind: 'ORG', rule: 'name.evidence' }
    const person = v.person + (n.end - n.start === 1 && bearers.has(a.lower[n.start]!) ? 3 : 0)
    const mine = n.kind === 'PER' ? person + 1 : n.kind === 'ORG' ? v.body + 1 : n.kind === 'LOC' ? v.place + 1 : 0
    let kind: NameKind = n.kind
    let most = Math.max(mine + 0.5, 1.5)
    if (person > most) {
      kind = 'PER'
      most = person
    }
    if (v.body > most) {
      kind = 'ORG'
      most = v.body
    }
    if (v.place > most && n.kind !== 'ORG') {
      kind = 'LOC'
      most = v.place
    }
    if (v.thing > most) kind = 'MISC'
    if (kind === 'MISC' && titledName(a, n)) kind = 'PER'
    if (kind === 'PER' && person === 0 && v.plain === 0 && vessel(a, n)) kind = 'MISC'
    const start = kind === 'PER' ? behindTitles(a, n) : n.start
    if (kind === n.kind) return start === n.start ? n : { ...n, start }
    return { ...n, start, kind, rule: 'name.evidence' }
  })
}

/** "The Titanic": one word behind an article, no family ("the Hales"), no noun behind it ("the Hale plan"), names a thing. */
function vessel(a: Analysis, n: NameSpan): boolean {
  const w = a.lower[n.start]!
  if (n.end - n.start > 1 || w.endsWith('s') || isGivenName(w)) return false
  return n.end >= a.size || (a.uposCode[n.end] !== NOUN && a.uposCode[n.end] !== PROPN && a.lower[n.end] !== '-')
}

/** "Secretary General Ban Ki-moon", taken whole for a name of no known kind: titles, then one to three words that end no body's name. */
function titledName(a: Analysis, n: NameSpan): boolean {
  const start = behindTitles(a, n)
  return start > n.start && n.end - start <= 3 && endKind(a, n) === null && !NAMED_THINGS.has(a.lower[n.end - 1]!)
}

/** Where a person's name begins once the titles that the tagger took into it are left out ("Vice-Admiral [Stella Moriarty]"). */
function behindTitles(a: Analysis, n: NameSpan): number {
  let start = n.start
  while (n.end - start > 1 && titled(a, start) && !isGivenName(a.lower[start]!)) start++
  return start
}

function vote(a: Analysis, n: NameSpan, v: Votes): void {
  const { start, end } = n
  const size = end - start
  const sentence = a.sentenceOf[start]
  const before = start > 0 && a.sentenceOf[start - 1] === sentence ? a.lower[start - 1]! : ''
  const after = end < a.size && a.sentenceOf[end] === sentence ? a.lower[end]! : ''
  const first = bare(a.lower[start]!)
  const last = bare(a.lower[end - 1]!)
  if (n.rule === 'name.label') v.person += 4
  if (before !== 'the') v.plain++
  if (size > 1 && COMPANY_ENDS.has(last)) v.body += 4
  else if (size > 1 && BODY_ENDS.has(last)) v.body += 3
  else if (size > 1 && PLACE_ENDS.has(last)) v.place += 3
  else if (size > 1 && isGivenName(first)) v.person += 2
  if (size > 1 && BODY_STARTS.has(first)) v.body += 3
  // "CCTV": an acronym is nobody's name, but for lines in capitals.
  if (size === 1 && acronym(a, start)) v.body += 1.5
  if (before === '') {
    // Nothing stands before it.
  } else if (titled(a, start - 1)) v.person += 3
  else if (NAMED_THINGS.has(before)) v.thing += 3
  else if (before === 'the') {
    const names = after !== '' && end < a.size && a.uposCode[end] === NOUN && !capital(a, end)
    if (!names && !last.endsWith('s')) v.body += size > 1 ? 2 : 1
  } else if (before === ',' && start > 1) {
    const noun = a.lower[start - 2]!
    if (a.uposCode[start - 2] === NOUN) {
      if (BODY_NOUNS.has(noun) && !PERSON_NOUNS.has(noun)) v.body += 2
      else if (PERSON_NOUNS.has(noun) && !EITHER_NOUNS.has(noun)) v.person += 2
    }
  } else if (a.uposCode[start - 1] === NOUN) {
    if (BODY_NOUNS.has(before) && !PERSON_NOUNS.has(before)) v.body += 2.5
    else if (PERSON_NOUNS.has(before)) v.person += EITHER_NOUNS.has(before) ? 0.5 : 2
  } else if (/^(?:in|near|outside|inside|across|around|off)$/.test(before)) v.place += 2
  if (after === 'who' || (after === ',' && a.lower[end + 1] === 'who')) v.person += 2
  else if (after === ',' && end + 2 < a.size) {
    const w = a.lower[end + 1]!
    if (/^\d{1,2}$/.test(w)) v.person += 3
    else if (w === 'a' || w === 'an' || w === 'the') {
      let head = -1
      for (let t = end + 2; t < a.size && t < end + 9; t++) {
        const u = a.uposCode[t]
        if (u === NOUN) head = t
        else if (u !== ADJ && u !== PROPN && !(u === DETERMINER && head < 0)) break
      }
      if (head >= 0) {
        const noun = a.lower[head]!
        if (BODY_NOUNS.has(noun) && !PERSON_NOUNS.has(noun)) v.body += 2
        else if (PERSON_NOUNS.has(noun) && !EITHER_NOUNS.has(noun)) v.person += 2
        else if (
          /^(?:city|town|village|suburb|island|region|province|district|neighbourhood|neighborhood|port)$/.test(noun)
        )
          v.place += 2
      }
    }
  }
}

/** A single capitalised common noun ("the Ombudsman", "Bishop") is a description, not a name. */
export const isCommon = (a: Analysis, n: NameSpan): boolean => {
  if (n.kind === 'KNOWN' || n.end - n.start !== 1 || n.start === 0) return false
  const w = a.lower[n.start]!
  return a.lower[n.start - 1] === 'the' && (PERSON_NOUNS.has(w) || BODY_NOUNS.has(w) || GROUP_NOUNS.has(w))
}
