/**
 * Surnames and given names that are words of another kind: months (May, April), titles (Judge, Dean, Pope) and places (London, Georgia).
 * A full name shows who bears the word; behind it the bare word where a person stands is that person: "Kit London was sued. London denied it."
 */
import type { Analysis } from '../record/index.ts'
import { UPOS } from '../record/index.ts'
import { GIVEN_PLACES } from './en/names.ts'
import { PERSON_NOUNS } from './en/nouns.ts'
import { capital, isCalendar, type NameSpan, ORG_END, PROPN, titled } from './name-shape.ts'
import { isGivenName } from './person.ts'

const NOUN = UPOS.indexOf('NOUN')
const ADP = UPOS.indexOf('ADP')
const MONTHS = new Set(['april', 'may', 'june', 'august', 'january', 'march', 'summer', 'summers'])

/** Runs last; spans in order. */
export function findBorne(a: Analysis, spans: readonly NameSpan[]): NameSpan[] {
  const whole = joinBorne(a, spans)
  /** Doubtful surnames, with the token of the first full name. */
  const borne = new Map<string, number>()
  for (const n of whole) {
    if (n.kind !== 'PER' || n.end - n.start < 2) continue
    const w = a.lower[n.end - 1]!
    if (doubtful(a, n.end - 1, w) && !borne.has(w)) borne.set(w, n.start)
  }
  /** First full name of each surname, for those that the registry has as a capital or a town; countries are seen to by `namesakes`. */
  const full = new Map<string, number>()
  for (const n of whole)
    if (n.kind === 'PER' && n.end - n.start > 1 && !full.has(a.lower[n.end - 1]!))
      full.set(a.lower[n.end - 1]!, n.start)
  for (const n of spans) {
    const town = n.kind === 'KNOWN' && n.end - n.start === 1 && n.senses[0]?.form !== 'name'
    const since = town ? full.get(a.lower[n.start]!) : undefined
    if (since !== undefined && since < n.start) borne.set(a.lower[n.start]!, since)
  }
  if (borne.size === 0) return whole
  // a word that the text has as a place too stays one
  for (let t = 1; t < a.size; t++)
    if (
      borne.has(a.lower[t]!) &&
      capital(a, t) &&
      a.uposCode[t - 1] === ADP &&
      /^(?:in|near|across|around|outside|into)$/.test(a.lower[t - 1]!)
    )
      borne.delete(a.lower[t]!)
  const out: NameSpan[] = []
  let i = 0
  for (let t = 0; t < a.size; t++) {
    const n = i < whole.length && whole[i]!.start === t ? whole[i]! : null
    const alone = n === null || n.end === t + 1
    const since = borne.get(a.lower[t]!)
    if (since !== undefined && since < t && alone && n?.kind !== 'PER' && acts(a, t)) {
      out.push({ start: t, end: t + 1, kind: 'PER', senses: [], rule: 'name.bearer' })
      if (n) i++
    } else if (n) {
      out.push(n)
      t = n.end - 1
      i++
    }
  }
  return out
}

const doubtful = (a: Analysis, t: number, w: string): boolean =>
  isCalendar(w) || titled(a, t) || PERSON_NOUNS.has(w) || MONTHS.has(w)

/** A bare name where a person acts or is spoken to: no article, no preposition of place, no number, no other name beside it. */
function acts(a: Analysis, t: number): boolean {
  if (!capital(a, t) || (a.uposCode[t] !== PROPN && a.uposCode[t] !== NOUN && a.deprel[t] !== 'nsubj')) return false
  const same = (k: number) => k >= 0 && k < a.size && a.sentenceOf[k] === a.sentenceOf[t]
  const before = same(t - 1) ? a.lower[t - 1]! : ''
  if (
    /^(?:the|a|an|this|that|each|every|last|next|since|until|during|on|his|her|our|their)$/.test(before) ||
    /^\d/.test(before)
  )
    return false
  if (same(t - 1) && capital(a, t - 1) && a.uposCode[t - 1] === PROPN && !titled(a, t - 1)) return false
  if (same(t + 1) && (/^\d/.test(a.lower[t + 1]!) || (capital(a, t + 1) && a.uposCode[t + 1] === PROPN))) return false
  return /^(?:nsubj|obj|iobj|nmod:poss|conj|root|obl:agent|appos)/.test(a.deprel[t]!) || titled(a, t - 1)
}

/** "Theresa" and "May", "Kit" and "London"; "April" and "Jones", "Georgia" and "Pratt": one name. */
function joinBorne(a: Analysis, spans: readonly NameSpan[]): NameSpan[] {
  const out: NameSpan[] = []
  for (const n of spans) {
    const last = out[out.length - 1]
    const one = n.end - n.start === 1
    const touches = last !== undefined && last.end === n.start && a.sentenceOf[last.start] === a.sentenceOf[n.start]
    // a given name or a titled one, and a place
    if (
      touches &&
      n.kind === 'KNOWN' &&
      one &&
      last.kind === 'PER' &&
      n.senses[0]?.form !== 'adjective' &&
      last.end - last.start === 1
    ) {
      if (isGivenName(a.lower[last.start]!) || (last.start > 0 && titled(a, last.start - 1))) {
        out[out.length - 1] = { ...last, end: n.end, rule: 'name.joined' }
        continue
      }
    }
    // a place that is a given name, and a surname
    if (
      touches &&
      last.kind === 'KNOWN' &&
      last.end - last.start === 1 &&
      one &&
      n.kind !== 'ORG' &&
      GIVEN_PLACES.has(a.lower[last.start]!)
    ) {
      if (
        capital(a, n.start) &&
        !titled(a, n.start) &&
        !ORG_END.has(a.lower[n.start]!) &&
        (n.kind === 'PER' || n.kind === 'MISC')
      ) {
        out[out.length - 1] = { start: last.start, end: n.end, kind: 'PER', senses: [], rule: 'name.joined' }
        continue
      }
    }
    let { start, end } = n
    if (n.kind === 'PER' || n.kind === 'MISC' || n.kind === 'ORG') {
      // the month behind a given name or title, before a surname
      if (
        one &&
        isMonth(a, end) &&
        (isGivenName(a.lower[start]!) || titled(a, start - 1)) &&
        !/^\d/.test(a.lower[end + 1] ?? '')
      )
        end++
      else if (
        one &&
        !ORG_END.has(a.lower[start]!) &&
        isMonth(a, start - 1) &&
        (last === undefined || last.end < start) &&
        !dated(a, start - 1)
      )
        start--
    }
    out.push(
      start === n.start && end === n.end ? n : { ...n, start, end, kind: 'PER', senses: [], rule: 'name.joined' },
    )
  }
  return out
}

const isMonth = (a: Analysis, t: number): boolean =>
  t >= 0 && t < a.size && MONTHS.has(a.lower[t]!) && capital(a, t) && a.uposCode[t] === PROPN

/** "in April", "since May": a date, and no given name. */
const dated = (a: Analysis, t: number): boolean =>
  t > 0 &&
  a.sentenceOf[t - 1] === a.sentenceOf[t] &&
  (/^(?:in|since|until|by|of|last|next|this|early|late|mid|from|to|during|before|after)$/.test(a.lower[t - 1]!) ||
    /^\d/.test(a.lower[t - 1]!))
