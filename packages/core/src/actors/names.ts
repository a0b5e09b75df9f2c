/** Name spans: what the language room tagged, mended with the registry, titles and given names. */
import type { Analysis, Without } from '../record/index.ts'
import { NAME_TYPES, WITHOUT_NONE } from '../record/index.ts'
import { findBorne } from './borne.ts'
import { FAMILY_FIRST, HONORIFICS } from './en/titles.ts'
import { type Known, matchRegistry } from './match.ts'
import { joinNames } from './name-joins.ts'
import {
  asPerson,
  bareWords,
  greetings,
  joinHalves,
  joinParticles,
  labels,
  syllableNames,
  untagged,
} from './name-runs.ts'
import {
  capital,
  DET,
  isCalendar,
  lowerWords,
  type NameKind,
  type NameSpan,
  ORG_END,
  PROPN,
  printedEnd,
  titled,
  VERB,
} from './name-shape.ts'
import { officeIn } from './office.ts'
import { officeBodies } from './office-bodies.ts'
import { honorific, isGivenName, isNameParticle } from './person.ts'
import type { Sense } from './registry.ts'
import { findSurnames, isCommon, retype } from './typing.ts'

export { isCalendar, type NameSpan } from './name-shape.ts'

/** "al-Zahra": an article in small letters before a family name. */
const ARABIC = /^(?:al|el|ad|an|ar|as|ash|at|az)[-‑]\p{Lu}/u

/** Titles that only people bear. */
const COURTESY = /^(?:mr|mrs|ms|miss|sir|dame|dr)\.?$/

/** A given name and a surname before "of", or behind the last word of a body's name, within a run of capitals. */
function personInside(a: Analysis, from: number, end: number): { start: number; end: number } | null {
  const full = (t: number) =>
    isGivenName(a.lower[t]!) && capital(a, t) && capital(a, t + 1) && !ORG_END.has(a.lower[t + 1]!) && !titled(a, t)
  if (a.lower[from + 2] === 'of' && full(from)) return { start: from, end: from + 2 }
  const at = end - 2
  if (ORG_END.has(a.lower[at - 1]!) && full(at)) return { start: at, end }
  return null
}

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
    if (kind !== 'PER' && from + 1 < end && COURTESY.test(a.lower[from]!)) {
      from++
      kind = 'PER'
    }
    if (kind !== 'PER') {
      for (let t = from; t + 1 < end && t < from + 8; t++) {
        if (!titled(a, t) || !isGivenName(a.lower[t + 1]!) || !capital(a, t + 1)) continue
        from = t + 1
        kind = 'PER'
        break
      }
    }
    // "Pia Lund of The Daily Globe", "the Harbour Union Pia Lund": a person beside a body, taken for one name.
    if (kind !== 'PER' && end - from > 3) {
      const person = personInside(a, from, end)
      if (person) {
        if (person.start > from) out.push({ start: from, end: person.start, kind })
        out.push({ ...person, kind: 'PER' })
        from = person.end < end && a.lower[person.end] === 'of' ? person.end + 1 : person.end
      }
    }
    if (kind === 'PER') {
      for (let t = from + 1; t < end; t++) {
        const k = knownAt[t]! >= 0 ? known[knownAt[t]!]! : null
        const cut =
          a.lower[t] === 'and' ||
          a.lower[t] === ',' ||
          a.lower[t] === "'s" ||
          (a.lower[t] === 'of' && !titled(a, t - 1) && t > from + 1) ||
          k?.senses[0]?.form === 'adjective' ||
          (titled(a, t) && !titled(a, t - 1) && t + 1 < end)
        if (!cut) continue
        out.push({ start: from, end: t, kind })
        if (a.lower[t] === 'of') {
          // "Liu Wenbo of Fudan University"
          kind = 'ORG'
          from = t + 1
          break
        }
        from = a.lower[t] === 'and' || a.lower[t] === ',' || a.lower[t] === "'s" ? t + 1 : t
      }
    }
    if (from < end) out.push({ start: from, end, kind })
  }
  return out
}

/** All names, in order, without overlap. */
export function findNames(a: Analysis, without: Without = WITHOUT_NONE): NameSpan[] {
  const known = without.has('names.registry') ? [] : matchRegistry(a)
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

  if (!without.has('names.labels')) labels(a, taken, put)
  if (!without.has('names.syllables')) syllableNames(a, put)
  if (!without.has('names.office-bodies')) officeBodies(a, taken, put)
  const pieces = without.has('model.names') ? [] : segments(a, known, knownAt)
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
      first.start <= start &&
      first.end >= end &&
      first.end - first.start > 1 &&
      first.senses[0]!.form !== 'adjective'
    ) {
      putKnown(first)
      continue
    }
    // Countries and titles that the tagger took into a person's name.
    if (kind === 'PER' || greeted || ranked(a, start, end)) {
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
      if (end - start === 1 && titled(a, start) && !COURTESY.test(before)) continue
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
    if (
      kind === 'PER' &&
      !greeted &&
      ORG_END.has(a.lower[end - 1]!) &&
      !(end - start === 1 && isGivenName(a.lower[start]!))
    )
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
        (capital(a, j) || ARABIC.test(a.text.slice(a.start[j]!, Math.min(a.end[j]!, a.start[j]! + 8)))) &&
        (a.uposCode[j] === PROPN || (a.uposCode[j] !== VERB && !ORG_END.has(a.lower[j]!) && !titled(a, j))) &&
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
  if (!without.has('names.greetings')) greetings(a, taken, put)
  if (!without.has('names.untagged')) untagged(a, taken, put)
  spans.sort((x, y) => x.start - y.start)
  const steps: readonly (readonly [family: string, step: (names: NameSpan[]) => NameSpan[]])[] = [
    ['names.common', (names) => names.filter((n) => !isCommon(a, n))],
    ['names.particles', (names) => joinParticles(a, names)],
    ['names.joins', (names) => joinNames(a, joinHalves(a, names))],
    ['names.bearers', (names) => asPeople(a, names)],
    ['names.types', (names) => retype(a, names)],
    ['names.surnames', (names) => findSurnames(a, names)],
    ['names.borne', (names) => findBorne(a, names)],
  ]
  let names = spans
  for (const [family, step] of steps) if (!without.has(family)) names = step(names)
  return names
}

/** Names with a word that names a person by itself under a title elsewhere are that person's. */
function asPeople(a: Analysis, names: readonly NameSpan[]): NameSpan[] {
  const bare = bareWords(a, names)
  return names.map((n) => asPerson(a, n, bare))
}

/** Titles in front of a person's name, and of nothing else's. */
const RANKS = new Set('mr mrs ms miss dame dr prof rev cllr supt insp det sgt cpl capt lt cmdr sen pcso'.split(' '))

/** "Cllr Beck", whatever the tagger took it for. */
const ranked = (a: Analysis, start: number, end: number): boolean =>
  end - start > 1 &&
  end - start < 5 &&
  RANKS.has(a.lower[start]!.replace(/\.$/, '')) &&
  capital(a, start + 1) &&
  !ORG_END.has(a.lower[end - 1]!)
