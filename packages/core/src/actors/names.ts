/** Name spans: what the language room tagged, mended with the registry, titles and given names. */
import type { Analysis } from '../record/index.ts'
import { NAME_TYPES, UPOS } from '../record/index.ts'
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from './en/nouns.ts'
import { OFFICE_HEADS } from './en/offices.ts'
import { FAMILY_FIRST, HONORIFICS } from './en/titles.ts'
import { type Known, matchRegistry } from './match.ts'
import { officeIn } from './office.ts'
import { honorific, isGivenName, isNameParticle } from './person.ts'
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

const PROPN = UPOS.indexOf('PROPN')
const DET = UPOS.indexOf('DET')
const VERB = UPOS.indexOf('VERB')
const ORG_END = new Set(
  'foundation inc corp corporation company co ltd plc llc group university college school institute center centre council committee commission association society union party bank court hospital church ministry department agency bureau office times post news journal tribune herald magazine airlines airways motors club united city league federation force army navy guard campaign administration act bill house senate'.split(
    ' ',
  ),
)
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan gmt bst est edt am pm'.split(
    ' ',
  ),
)
export const isCalendar = (lower: string): boolean => CALENDAR.has(lower.replace(/\.$/, ''))

const capital = (a: Analysis, t: number): boolean => {
  const c = a.text[a.start[t]!]!
  return c !== c.toLowerCase()
}
const titled = (a: Analysis, t: number): boolean => {
  const w = a.lower[t]!.replace(/\.$/, '')
  return HONORIFICS[w] !== undefined || OFFICE_HEADS.has(w)
}

/**
 * A tagger may run on: a name ends before the first word in small letters that is no particle ("von", "of", "and") with
 * a capital behind it.
 */
function printedEnd(a: Analysis, start: number, end: number, person: boolean): number {
  let to = start
  for (let t = start; t < end; t++) {
    if (capital(a, t) || /^\d/.test(a.lower[t]!)) to = t + 1
    else if (
      !(isNameParticle(a.lower[t]!) || /^(?:and|the|for|&|-|')$/.test(a.lower[t]!)) ||
      t > to + 1 ||
      (person && (a.lower[t] === 'of' || a.lower[t] === 'and'))
    )
      break
  }
  return to
}

const lowerWords = (a: Analysis, from: number, to: number) => Array.from(a.lower.slice(from, Math.min(to, from + 12)))

/** The tagger's names; those of people cut at "and", at countries' adjectives and at titles inside. */
function segments(
  a: Analysis,
  known: readonly Known[],
  knownAt: Int32Array,
): { start: number; end: number; kind: NameKind }[] {
  const out: { start: number; end: number; kind: NameKind }[] = []
  for (let n = 0; n < a.nameStart.length; n++) {
    let kind = NAME_TYPES[a.nameType[n]!]! as NameKind
    const end = a.nameEnd[n]!
    let from = a.nameStart[n]!
    // "Housing Secretary Bradley Crewe" is a person, whatever the tagger took it for.
    if (kind !== 'PER') {
      for (let t = from; t + 1 < end && t < from + 8; t++) {
        if (!titled(a, t) || !isGivenName(a.lower[t + 1]!) || !capital(a, t + 1)) continue
        from = t + 1
        kind = 'PER'
        break
      }
    }
    if (kind === 'PER') {
      for (let t = from + 1; t < end; t++) {
        const k = knownAt[t]! >= 0 ? known[knownAt[t]!]! : null
        const cut =
          a.lower[t] === 'and' ||
          a.lower[t] === ',' ||
          a.lower[t] === "'s" ||
          k?.senses[0]?.form === 'adjective' ||
          (titled(a, t) && !titled(a, t - 1) && t + 1 < end)
        if (!cut) continue
        out.push({ start: from, end: t, kind })
        from = a.lower[t] === 'and' || a.lower[t] === ',' || a.lower[t] === "'s" ? t + 1 : t
      }
    }
    if (from < end) out.push({ start: from, end, kind })
  }
  return out
}

/** All names, in order, without overlap. */
export function findNames(a: Analysis): NameSpan[] {
  const known = matchRegistry(a)
  const knownAt = new Int32Array(a.size).fill(-1)
  for (let i = 0; i < known.length; i++) knownAt.fill(i, known[i]!.start, known[i]!.end)
  const taken = new Uint8Array(a.size)
  const spans: NameSpan[] = []
  const put = (start: number, end: number, kind: NameKind, senses: readonly Sense[], rule: string) => {
    if (start >= end) return
    for (let t = start; t < end; t++) if (taken[t]) return
    taken.fill(1, start, end)
    spans.push({ start, end, kind, senses, rule })
  }
  const putKnown = (k: Known) => put(k.start, k.end, 'KNOWN', k.senses, 'name.registry')

  const pieces = segments(a, known, knownAt)
  for (let n = 0; n < pieces.length; n++) {
    let { start, end, kind } = pieces[n]!
    while (
      start < end &&
      (a.uposCode[start] === DET ||
        a.lower[start] === 'the' ||
        !(capital(a, start) || /^(?:\d|al-|el-|de$|von$|van$)/.test(a.lower[start]!)))
    )
      start++
    while (
      end > start &&
      (a.lower[end - 1] === "'s" || a.lower[end - 1] === "'" || !/[\p{L}\p{N}]/u.test(a.lower[end - 1]!))
    )
      end--
    end = printedEnd(a, start, end, kind === 'PER')
    while (end > start && isCalendar(a.lower[end - 1]!)) end--
    if (start >= end || (end === start + 1 && isCalendar(a.lower[start]!))) continue
    const first = knownAt[start]! >= 0 ? known[knownAt[start]!]! : null
    const before = start > 0 && a.sentenceOf[start - 1] === a.sentenceOf[start] ? a.lower[start - 1]! : ''
    const greeted = HONORIFICS[before.replace(/\.$/, '')] !== undefined && capital(a, start - 1)
    // "the General Assembly" is no general: a known name of several words stands.
    if (
      first &&
      first.start === start &&
      first.end >= end &&
      first.end - first.start > 1 &&
      first.senses[0]!.form !== 'adjective'
    ) {
      putKnown(first)
      continue
    }
    // Countries and titles that the tagger took into a person's name.
    if (kind === 'PER' || greeted) {
      while (end - start > 1) {
        const k = knownAt[start]! >= 0 ? known[knownAt[start]!]! : null
        if (
          titled(a, start) &&
          !(end - start === 2 && isGivenName(a.lower[start]!) && honorific(a.lower[start]!) === undefined)
        )
          start++
        else if (k && k.start === start && k.end < end && (k.senses[0]!.form === 'adjective' || titled(a, k.end)))
          start = k.end
        else break
      }
      kind = 'PER'
      // "Sultan of Brunei": what is left behind the title is no name of a person.
      if (a.lower[start] === 'of' || a.lower[start] === 'for') continue
      if (end - start === 1 && titled(a, start) && !greeted) continue
    }
    // A name nobody could place, or one word that opens a sentence: left to the run of proper nouns below.
    if (kind === 'MISC' && first === null) continue
    if (kind !== 'PER' && end - start === 1 && first === null && a.uposCode[start] !== PROPN) continue
    // "the Foreign Secretary" is an office, whatever the tagger took it for.
    if (
      kind !== 'PER' &&
      !first &&
      titled(a, end - 1) &&
      officeIn(lowerWords(a, start, end)) !== null &&
      !ORG_END.has(a.lower[end - 1]!)
    )
      continue
    const inside = first && first.start <= start && first.end >= end
    if (inside) {
      const bare =
        kind === 'PER' &&
        (greeted || (end - start === 1 && isGivenName(a.lower[start]!) && first.senses[0]!.form !== 'adjective'))
      if (!bare) {
        putKnown(first)
        continue
      }
    }
    if (kind === 'PER' && (end - start > 1 || titled(a, Math.max(0, start - 1))) && ORG_END.has(a.lower[end - 1]!))
      kind = 'ORG'
    if (
      kind !== 'PER' &&
      end - start > 1 &&
      end - start < 4 &&
      isGivenName(a.lower[start]!) &&
      !ORG_END.has(a.lower[end - 1]!) &&
      first === null
    )
      kind = 'PER'
    if (kind === 'PER') {
      // Given names to the left, and what particles join on the right ("Ursula [von der] Leyen").
      while (
        start > 0 &&
        a.sentenceOf[start - 1] === a.sentenceOf[start] &&
        !taken[start - 1] &&
        a.uposCode[start - 1] === PROPN &&
        capital(a, start - 1) &&
        knownAt[start - 1]! < 0 &&
        !titled(a, start - 1) &&
        !isCalendar(a.lower[start - 1]!) &&
        (isGivenName(a.lower[start - 1]!) || a.end[start - 1]! - a.start[start - 1]! <= 2)
      )
        start--
      let j = end
      while (j < a.size && j < end + 3 && isNameParticle(a.lower[j]!) && !capital(a, j)) j++
      const sameSentence = j < a.size && a.sentenceOf[j] === a.sentenceOf[start]
      if (
        sameSentence &&
        capital(a, j) &&
        a.uposCode[j] === PROPN &&
        j > end &&
        a.lower[end] !== 'of' &&
        a.lower[end] !== 'y' &&
        knownAt[j]! < 0
      )
        end = j + 1
      else if (
        sameSentence &&
        j === end &&
        end - start === 1 &&
        (isGivenName(a.lower[start]!) || FAMILY_FIRST.has(a.lower[start]!)) &&
        capital(a, j) &&
        a.uposCode[j] === PROPN &&
        knownAt[j]! < 0 &&
        !isCalendar(a.lower[j]!) &&
        (n + 1 >= pieces.length ||
          pieces[n + 1]!.start > j ||
          (pieces[n + 1]!.start === j && pieces[n + 1]!.end === j + 1))
      )
        end = j + 1
    }
    // A country in front of a place or a title is a name of its own; the rest is looked at below.
    if (
      kind !== 'PER' &&
      first &&
      first.start === start &&
      first.end < end &&
      (kind === 'LOC' || titled(a, first.end) || a.lower[first.end] === 'and')
    ) {
      putKnown(first)
      continue
    }
    put(start, end, kind, [], `name.${kind.toLowerCase()}`)
  }
  for (const k of known) {
    // An adjective in small letters never comes here; "May", "Jordan" after a given name are no countries.
    const before = k.start > 0 && a.sentenceOf[k.start - 1] === a.sentenceOf[k.start] ? k.start - 1 : -1
    if (
      before >= 0 &&
      !taken[k.start] &&
      capital(a, before) &&
      isGivenName(a.lower[before]!) &&
      k.senses[0]!.form !== 'adjective' &&
      a.uposCode[before] === PROPN &&
      k.end - k.start === 1 &&
      !taken[before]
    )
      put(before, k.end, 'PER', [], 'name.given')
    else if (
      before >= 0 &&
      !taken[k.start] &&
      capital(a, before) &&
      honorific(a.lower[before]!) &&
      k.senses[0]!.form !== 'adjective' &&
      k.end - k.start === 1 &&
      /^(?:mr|mrs|ms|miss|sir|dame|lord)\.?$/.test(a.lower[before]!)
    )
      put(k.start, k.end, 'PER', [], 'name.honorific')
    else putKnown(k)
  }
  // Runs of proper nouns that nobody tagged.
  for (let t = 0; t < a.size; t++) {
    if (
      taken[t] ||
      a.uposCode[t] !== PROPN ||
      !capital(a, t) ||
      isCalendar(a.lower[t]!) ||
      a.end[t]! - a.start[t]! > 40
    )
      continue
    let end = t
    while (
      end < a.size &&
      !taken[end] &&
      a.uposCode[end] === PROPN &&
      a.sentenceOf[end] === a.sentenceOf[t] &&
      !isCalendar(a.lower[end]!)
    )
      end++
    // The name stands behind the last title of the run ("Energy Minister" alone is none).
    let start = t
    for (let i = t; i < end && i < t + 10; i++) if (titled(a, i)) start = i + 1
    if (start < end) {
      const prev = start - 1
      const left = prev >= 0 && a.sentenceOf[prev] === a.sentenceOf[start] ? a.lower[prev]!.replace(/\.$/, '') : ''
      const person =
        HONORIFICS[left] !== undefined ||
        (left === ')' && end - start === 1 && prev > 0 && isGivenName(a.lower[prev - 1]!)) ||
        (end - start > 1 && isGivenName(a.lower[start]!) && !ORG_END.has(a.lower[end - 1]!)) ||
        ((OFFICE_HEADS.has(left) || PERSON_NOUNS.has(left)) &&
          a.uposCode[prev] !== VERB &&
          !ORG_END.has(a.lower[end - 1]!))
      if (
        !(
          end - start === 1 &&
          (GROUP_NOUNS.has(a.lower[start]!) || PERSON_NOUNS.has(a.lower[start]!) || BODY_NOUNS.has(a.lower[start]!))
        )
      )
        put(
          start,
          end,
          person ? 'PER' : ORG_END.has(a.lower[end - 1]!) ? 'ORG' : 'MISC',
          [],
          person ? 'name.title' : 'name.proper',
        )
    }
    t = end - 1
  }
  spans.sort((x, y) => x.start - y.start)
  const bare = bareWords(a, spans)
  return spans.map((n) => asPerson(a, n, bare))
}

/** Words that name a person by themselves under a title ("Mr Sok", "Prime Minister Vibol"). */
function bareWords(a: Analysis, spans: readonly NameSpan[]): ReadonlySet<string> {
  const out = new Set<string>()
  for (const n of spans)
    if (n.kind === 'PER' && n.end - n.start === 1 && n.start > 0 && titled(a, n.start - 1)) out.add(a.lower[n.start]!)
  return out
}
/** A name of unknown kind that begins or ends with such a word is that person's. */
function asPerson(a: Analysis, n: NameSpan, bare: ReadonlySet<string>): NameSpan {
  const size = n.end - n.start
  if ((n.kind !== 'MISC' && n.kind !== 'ORG') || size < 2 || size > 3 || ORG_END.has(a.lower[n.end - 1]!)) return n
  return bare.has(a.lower[n.start]!) || bare.has(a.lower[n.end - 1]!) ? { ...n, kind: 'PER', rule: 'name.bearer' } : n
}
