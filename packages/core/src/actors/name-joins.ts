/** Halves of names put together, words that belong to a name taken in, tags and titles left out. */
import type { Analysis } from '../record/index.ts'
import { UPOS } from '../record/index.ts'
import { GROUP_NOUNS, PERSON_NOUNS } from './en/nouns.ts'
import { FAMILY_FIRST } from './en/titles.ts'
import { AFTER_NAMES, BODY_ENDS, BODY_STARTS, COMPANY_ENDS, NAME_STARTS, PLACE_ENDS } from './en/typing.ts'
import { capital, isCalendar, type NameKind, type NameSpan, titled } from './name-shape.ts'
import { isGivenName } from './person.ts'

const NOUN = UPOS.indexOf('NOUN')
const PROPN = UPOS.indexOf('PROPN')
const VERB = UPOS.indexOf('VERB')
const DETERMINER = UPOS.indexOf('DET')
const PARTY_TAG = /^[dri]-\p{L}+\.?$/u

/** A word without the full stop of its abbreviation. */
export const bare = (w: string): string => (w.endsWith('.') ? w.slice(0, -1) : w)

/** Legal forms that are printed in small letters too. */
const LEGAL = new Set(['plc', 'inc', 'ltd', 'llc', 'corp', 'gmbh', 'ag', 'spa', 'nv', 'bhd', 'pty'])

/** Names side by side that are one ("Norris-Bohl" "Cos.", "Radio" "Koyeba", "Solange" "Uwera"), and words that belong to them. */
export function joinNames(a: Analysis, spans: readonly NameSpan[]): NameSpan[] {
  const alone = new Set<string>()
  const count = new Map<string, number>()
  for (const n of spans)
    if (n.end - n.start === 1) count.set(a.lower[n.start]!, (count.get(a.lower[n.start]!) ?? 0) + 1)
  for (let i = 0; i < spans.length; i++) {
    const n = spans[i]!
    const touches = spans[i - 1]?.end === n.start || spans[i + 1]?.start === n.end
    if (n.end - n.start === 1 && !touches) alone.add(a.lower[n.start]!)
  }
  const out: NameSpan[] = []
  for (let i = 0; i < spans.length; i++) {
    let n = spans[i]!
    const next = i + 1 < spans.length ? spans[i + 1]!.start : a.size
    if (n.kind !== 'KNOWN') {
      if (count.get(a.lower[n.start]!) === 1 && opensWithNoun(a, n)) continue
      if (n.end - n.start === 1 && n.start > 0) {
        const last = out[out.length - 1]
        if (AFTER_NAMES.has(bare(a.lower[n.start]!))) {
          // "Yarrow KC", "Biden Jr.": part of the name before.
          if (last && last.end === n.start && last.kind !== 'KNOWN') out[out.length - 1] = { ...last, end: n.end }
          continue
        }
        // "Sen. Baggs, R-Iowa"
        if (PARTY_TAG.test(a.lower[n.start]!)) continue
        // "Lady" in front of "Winifred Astley-Cope" is her title.
        if (titled(a, n.start) && next === n.end) continue
      }
      n = widened(a, n, out[out.length - 1]?.end ?? 0, next)
    }
    const last = out[out.length - 1]
    if (
      last &&
      n.kind !== 'KNOWN' &&
      last.kind !== 'KNOWN' &&
      last.end + 1 === n.start &&
      a.lower[last.end] === '&' &&
      a.sentenceOf[last.start] === a.sentenceOf[n.start]
    ) {
      // "Hobson & Pryce"
      out[out.length - 1] = { start: last.start, end: n.end, kind: 'ORG', senses: [], rule: 'name.joined' }
      continue
    }
    if (
      last &&
      last.end === n.start &&
      a.sentenceOf[last.start] === a.sentenceOf[n.start] &&
      areOne(a, last, n, alone)
    ) {
      const ends = endKind(a, n)
      const kind: NameKind =
        ends ?? (isGivenName(a.lower[last.start]!) ? 'PER' : BODY_STARTS.has(a.lower[last.start]!) ? 'ORG' : n.kind)
      out[out.length - 1] = {
        start: last.start,
        end: n.end,
        kind: kind === 'KNOWN' ? 'ORG' : kind,
        senses: [],
        rule: 'name.joined',
      }
    } else out.push(n)
  }
  return out
}

/** "Garment workers", "Energy minister": the capital of a sentence's beginning before a noun in small letters. */
function opensWithNoun(a: Analysis, n: NameSpan): boolean {
  if (n.end - n.start !== 1 || n.kind === 'PER' || a.sentences[a.sentenceOf[n.start]!] !== n.start) return false
  return n.end < a.size && a.uposCode[n.end] === NOUN && !capital(a, n.end) && !acronym(a, n.start)
}

function widened(a: Analysis, n: NameSpan, from: number, to: number): NameSpan {
  let { start, end, kind } = n
  const sentence = a.sentenceOf[start]
  // "the secretary, [Morag] Sillars": a first name the tagger took for something else.
  if (
    end - start === 1 &&
    (kind === 'PER' || kind === 'MISC') &&
    start > from + 1 &&
    a.sentenceOf[start - 2] === sentence &&
    capital(a, start - 1) &&
    !titled(a, start - 1) &&
    !isCalendar(a.lower[start - 1]!) &&
    a.uposCode[start - 1] !== DETERMINER &&
    (titled(a, start - 2) ||
      (a.lower[start - 2] === ',' && a.uposCode[start - 3] === NOUN && PERSON_NOUNS.has(a.lower[start - 3]!)))
  )
    start--
  while (
    start > from &&
    a.sentenceOf[start - 1] === sentence &&
    capital(a, start - 1) &&
    NAME_STARTS.has(bare(a.lower[start - 1]!)) &&
    !(kind === 'PER' && end - start > 1)
  ) {
    start--
    if (kind === 'PER') kind = 'MISC'
  }
  if (
    end < to &&
    end < a.size &&
    a.sentenceOf[end] === sentence &&
    COMPANY_ENDS.has(bare(a.lower[end]!)) &&
    LEGAL.has(bare(a.lower[end]!))
  ) {
    end++
    kind = 'ORG'
  } else if (
    end < to &&
    end < a.size &&
    a.sentenceOf[end] === sentence &&
    capital(a, end) &&
    !isCalendar(a.lower[end]!)
  ) {
    const w = bare(a.lower[end]!)
    const upper = a.uposCode[end] === PROPN || a.uposCode[end] === NOUN
    if (upper && (COMPANY_ENDS.has(w) || BODY_ENDS.has(w))) {
      end++
      kind = 'ORG'
    } else if (upper && PLACE_ENDS.has(w)) {
      end++
      kind = 'LOC'
    }
  }
  // "Cambodia's Sok [Vibol]": a capital behind a given or family name, whatever the tagger took it for.
  if (
    end === n.end &&
    end - start === 1 &&
    end < to &&
    end < a.size &&
    a.sentenceOf[end] === sentence &&
    capital(a, end) &&
    (isGivenName(a.lower[start]!) || FAMILY_FIRST.has(a.lower[start]!)) &&
    a.uposCode[end] !== VERB &&
    !isCalendar(a.lower[end]!) &&
    !titled(a, end) &&
    !GROUP_NOUNS.has(a.lower[end]!) &&
    !PERSON_NOUNS.has(a.lower[end]!) &&
    a.end[end]! - a.start[end]! > 2
  ) {
    end++
    kind = 'PER'
  }
  return start === n.start && end === n.end ? n : { ...n, start, end, kind, rule: 'name.widened' }
}

function areOne(a: Analysis, x: NameSpan, y: NameSpan, alone: ReadonlySet<string>): boolean {
  if (y.kind === 'KNOWN' && y.senses[0]?.form !== 'place') return false
  const first = a.lower[x.start]!
  if (BODY_STARTS.has(first)) return x.kind !== 'KNOWN' || y.start === x.end
  if (x.kind === 'KNOWN') return false
  const size = x.end - x.start
  if (y.end - y.start === 1 && COMPANY_ENDS.has(bare(a.lower[y.start]!))) return true
  if (y.kind === 'KNOWN') return false
  if (PERSON_NOUNS.has(first) || GROUP_NOUNS.has(first) || GROUP_NOUNS.has(`${first}s`)) return false
  if (y.end - y.start > 1 && isGivenName(a.lower[y.start]!) && !isGivenName(first)) return false
  if (size === 1 && endKind(a, y) !== null && !titled(a, x.start) && !alone.has(first)) return true
  return size === 1 && y.end - y.start <= 2 && !titled(a, x.start) && !alone.has(first)
}

/** What the last word of a name shows it to be. */
export function endKind(a: Analysis, n: NameSpan): NameKind | null {
  const w = bare(a.lower[n.end - 1]!)
  return COMPANY_ENDS.has(w) || BODY_ENDS.has(w) ? 'ORG' : PLACE_ENDS.has(w) ? 'LOC' : null
}

/** "CCTV", but for lines in capitals. */
export function acronym(a: Analysis, t: number): boolean {
  const length = a.end[t]! - a.start[t]!
  if (length < 2 || length > 6) return false
  const w = a.text.slice(a.start[t]!, a.end[t]!)
  return (
    w === w.toUpperCase() &&
    /^\p{Lu}+$/u.test(w) &&
    !(t > 0 && /^\p{Lu}{3,}$/u.test(a.text.slice(a.start[t - 1]!, a.start[t - 1]! + 3)))
  )
}
