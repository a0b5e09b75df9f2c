/** Names the tagger missed: runs of proper nouns, and names that a bare surname shows to be a person's. */
import type { Analysis } from '../record/index.ts'
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from './en/nouns.ts'
import { OFFICE_HEADS } from './en/offices.ts'
import { FAMILY_FIRST, HONORIFICS } from './en/titles.ts'
import { capital, isCalendar, type NameKind, type NameSpan, ORG_END, PROPN, titled, VERB } from './name-shape.ts'
import { isGivenName } from './person.ts'
import type { Sense } from './registry.ts'

const COURTESY = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'sir',
  'dame',
  'monsieur',
  'madame',
  'herr',
  'frau',
  'señor',
  'señora',
])

/** "Mr Xi", "Ms Hale": a capital behind a word of courtesy names somebody, whatever the tagger took it for. */
export function greetings(
  a: Analysis,
  taken: Uint8Array,
  put: (start: number, end: number, kind: NameKind, senses: readonly Sense[], rule: string) => void,
): void {
  for (let t = 0; t + 1 < a.size; t++) {
    if (!COURTESY.has(a.lower[t]!.replace(/\.$/, '')) || taken[t] || taken[t + 1] || !capital(a, t)) continue
    if (a.sentenceOf[t + 1] !== a.sentenceOf[t] || !capital(a, t + 1) || titled(a, t + 1)) continue
    let end = t + 2
    while (end < a.size && end < t + 5 && !taken[end] && a.uposCode[end] === PROPN && capital(a, end)) {
      if (a.sentenceOf[end] !== a.sentenceOf[t] || isCalendar(a.lower[end]!)) break
      end++
    }
    put(t + 1, end, 'PER', [], 'name.honorific')
  }
}

/** "Park Jin-ho", before "Park" alone is taken for a place of that kind. */
export function syllableNames(
  a: Analysis,
  put: (start: number, end: number, kind: NameKind, senses: readonly Sense[], rule: string) => void,
): void {
  for (let t = 0; t + 1 < a.size; t++) if (syllables(a, t)) put(t, t + 2, 'PER', [], 'name.proper')
}

/** A family name that comes first, then two syllables with a hyphen. */
const syllables = (a: Analysis, t: number): boolean =>
  t + 1 < a.size &&
  FAMILY_FIRST.has(a.lower[t]!) &&
  capital(a, t) &&
  a.sentenceOf[t + 1] === a.sentenceOf[t] &&
  a.end[t + 1]! - a.start[t + 1]! < 16 &&
  /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(a.text.slice(a.start[t + 1]!, a.end[t + 1]!))

/** Runs of proper nouns that nobody tagged. */
export function untagged(
  a: Analysis,
  taken: Uint8Array,
  put: (start: number, end: number, kind: NameKind, senses: readonly Sense[], rule: string) => void,
): void {
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
}

/** "PESKOV: …", "Mr SMITH: …": who speaks in a transcript, at the beginning of a block or sentence, in capitals. */
export function labels(
  a: Analysis,
  taken: Uint8Array,
  put: (start: number, end: number, kind: NameKind, senses: readonly Sense[], rule: string) => void,
): void {
  for (let s = 0; s + 1 < a.sentences.length; s++) {
    const from = a.sentences[s]!
    let colon = from
    while (colon < a.size && colon < from + 6 && a.lower[colon] !== ':') colon++
    if (a.lower[colon] !== ':') continue
    let t = from
    while (t < a.size && t < from + 2 && HONORIFICS[a.lower[t]!.replace(/\.$/, '')] !== undefined) t++
    const start = t
    while (t < a.size && t < start + 3 && !taken[t] && shouted(a, t)) t++
    if (t > start && a.lower[t] === ':' && t + 1 < a.size && a.blockOf[t + 1] === a.blockOf[start])
      put(start, t, 'PER', [], 'name.label')
  }
}
const NO_LABEL = new Set(
  'breaking update updated watch video live exclusive note source photo image listen read more opinion analysis'.split(
    ' ',
  ),
)
/** In capitals, three letters at least. */
const shouted = (a: Analysis, t: number): boolean => {
  const w = a.text.slice(a.start[t]!, Math.min(a.end[t]!, a.start[t]! + 40))
  return w.length > 2 && w !== a.lower[t] && w === w.toUpperCase() && !NO_LABEL.has(a.lower[t]!) && /^\p{L}/u.test(w)
}

/** Words that name a person by themselves under a title ("Mr Sok", "Prime Minister Vibol"). */
export function bareWords(a: Analysis, spans: readonly NameSpan[]): ReadonlySet<string> {
  const out = new Set<string>()
  for (const n of spans)
    if (n.kind === 'PER' && n.end - n.start === 1 && n.start > 0 && titled(a, n.start - 1)) out.add(a.lower[n.start]!)
  return out
}

/** A name of unknown kind that begins or ends with such a word is that person's. */
export function asPerson(a: Analysis, n: NameSpan, bare: ReadonlySet<string>): NameSpan {
  const size = n.end - n.start
  // "Xi Mingze … Mr Xi": the family name stands before what was taken for the whole
  const before = n.start - 1
  if (
    n.kind !== 'KNOWN' &&
    size <= 2 &&
    before >= 0 &&
    FAMILY_FIRST.has(a.lower[before]!) &&
    bare.has(a.lower[before]!) &&
    capital(a, before) &&
    a.sentenceOf[before] === a.sentenceOf[n.start]
  )
    return { ...n, start: before, kind: 'PER', rule: 'name.bearer' }
  if ((n.kind !== 'MISC' && n.kind !== 'ORG') || size < 2 || size > 3 || ORG_END.has(a.lower[n.end - 1]!)) return n
  return bare.has(a.lower[n.start]!) || bare.has(a.lower[n.end - 1]!) ? { ...n, kind: 'PER', rule: 'name.bearer' } : n
}

/** Small words before a family name. */
const NOBILIARY = /^(?:van|von|vom|zu|der|den|de|del|della|di|da|do|dos|das|du|la|le|ten|ter|af|bin|ibn|bint|abu)$/
const MOST_PARTICLES = 3

/**
 * "Pieter" and "Berg" in "Pieter van den Berg", "Luiz da" and "Costa": what small particles join is one name, if its first word is a
 * given name or was taken for a person's, or its last was.
 */
export function joinParticles(a: Analysis, spans: readonly NameSpan[]): NameSpan[] {
  const out: NameSpan[] = []
  for (const n of spans) {
    let from = n.start
    while (from > 0 && n.start - from <= MOST_PARTICLES && NOBILIARY.test(a.lower[from - 1]!) && !capital(a, from - 1))
      from--
    const first = from - 1
    const last = out[out.length - 1]
    const free = last === undefined || last.end <= first
    const given = first >= 0 && isGivenName(a.lower[free ? first : last.start]!)
    const joins =
      n.kind !== 'KNOWN' &&
      (n.kind !== 'ORG' || (given && n.end - n.start === 1 && !ORG_END.has(a.lower[n.start]!))) &&
      (from < n.start || (NOBILIARY.test(a.lower[n.start]!) && !capital(a, n.start))) &&
      first >= 0 &&
      a.sentenceOf[first] === a.sentenceOf[n.start] &&
      (a.uposCode[first] === PROPN || given) &&
      capital(a, first) &&
      !titled(a, first) &&
      !isCalendar(a.lower[first]!) &&
      (free || (last.kind !== 'KNOWN' && last.kind !== 'ORG' && last.end > first)) &&
      (n.kind === 'PER' || given)
    if (!joins) out.push(n)
    else if (free) out.push({ ...n, start: first, kind: 'PER', rule: 'name.joined' })
    else out[out.length - 1] = { ...last, end: n.end, kind: 'PER', rule: 'name.joined' }
  }
  return out
}

/** "Park" and "Jin-ho", taken for two names side by side, are one: a given or East Asian family name, or one behind a title, before one more word. */
export function joinHalves(a: Analysis, spans: readonly NameSpan[]): NameSpan[] {
  const out: NameSpan[] = []
  for (const n of spans) {
    const before = out[out.length - 1]
    const half =
      before?.kind === 'PER' &&
      before.end === n.start &&
      before.end - before.start === 1 &&
      n.end - n.start === 1 &&
      n.kind !== 'KNOWN' &&
      a.sentenceOf[before.start] === a.sentenceOf[n.start] &&
      !ORG_END.has(a.lower[n.start]!) &&
      (isGivenName(a.lower[before.start]!) ||
        FAMILY_FIRST.has(a.lower[before.start]!) ||
        (before.start > 0 && titled(a, before.start - 1)))
    if (half) out[out.length - 1] = { ...before, end: n.end }
    else out.push(n)
  }
  return out
}
