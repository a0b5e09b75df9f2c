/** How names are printed: capitals, titles before them, words that end them; and the spans they are kept in. */
import type { Analysis } from '../record/index.ts'
import { UPOS } from '../record/index.ts'
import { OFFICE_HEADS } from './en/offices.ts'
import { HONORIFICS } from './en/titles.ts'
import { isNameParticle } from './person.ts'
import type { Sense } from './registry.ts'

export type NameKind = 'PER' | 'ORG' | 'LOC' | 'MISC' | 'KNOWN'
export interface NameSpan {
  readonly start: number
  readonly end: number
  readonly kind: NameKind
  /** The registry's readings, for KNOWN. */
  readonly senses: readonly Sense[]
  readonly rule: string
}

export const PROPN = UPOS.indexOf('PROPN')

export const DET = UPOS.indexOf('DET')

export const VERB = UPOS.indexOf('VERB')

export const ORG_END = new Set(
  'foundation strategies partners associates research consulting media solutions systems capital ventures holdings industries technologies services network project fund coalition alliance initiative program programme magazine radio show caucus conference assembly library museum theatre hotel airport street avenue square inc corp corporation company co ltd plc llc group university college school institute center centre council committee commission association society union party bank court hospital church ministry department agency bureau office times post news journal tribune herald magazine airlines airways motors club united city league federation force army navy guard campaign administration act bill house senate'.split(
    ' ',
  ),
)

export const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan gmt bst est edt am pm'.split(
    ' ',
  ),
)

export const isCalendar = (lower: string): boolean => CALENDAR.has(lower.endsWith('.') ? lower.slice(0, -1) : lower)

export const capital = (a: Analysis, t: number): boolean => {
  const code = a.text.charCodeAt(a.start[t]!)
  if (code < 128) return code >= 65 && code <= 90
  const c = a.text[a.start[t]!]!
  return c !== c.toLowerCase()
}

export const titled = (a: Analysis, t: number): boolean => {
  const printed = a.lower[t]!
  const w = printed.endsWith('.') ? printed.slice(0, -1) : printed
  return HONORIFICS[w] !== undefined || OFFICE_HEADS.has(w)
}

/**
 * A tagger may run on: a name ends before the first word in small letters that is no particle ("von", "of", "and") with
 * a capital behind it.
 */
export function printedEnd(a: Analysis, start: number, end: number, person: boolean): number {
  let to = start
  for (let t = start; t < end; t++) {
    if (capital(a, t) || /^\d/.test(a.lower[t]!)) to = t + 1
    else if (
      !(
        isNameParticle(a.lower[t]!) ||
        /^(?:and|the|for|&|-|')$/.test(a.lower[t]!) ||
        // “People's Army”, but “Selby's Ada Lund”
        (!person && a.lower[t] === "'s")
      ) ||
      t > to + 1 ||
      (person && (a.lower[t] === 'of' || a.lower[t] === 'and'))
    )
      break
  }
  return to
}

export const lowerWords = (a: Analysis, from: number, to: number) =>
  Array.from(a.lower.slice(from, Math.min(to, from + 12)))
