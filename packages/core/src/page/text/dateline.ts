import { MONTH } from '../en/calendar.ts'
import { AGENCIES } from '../en/outlets.ts'
import { DATELINE_PLACES, NOT_DATELINES } from '../en/places.ts'

export interface Dateline {
  readonly end: number
  /** Offsets of the place, or null ("(Reuters) - "). */
  readonly place: { readonly start: number; readonly end: number } | null
  readonly agency: { readonly start: number; readonly end: number } | null
  /** How sure: a place known or an agency named, or only the form. */
  readonly known: boolean
  /** Closed by a colon, as speakers in a transcript are. */
  readonly colon: boolean
}

const CAPS = "\\p{Lu}[\\p{Lu}.’'-]*"
const PLACE_CAPS = `${CAPS}(?:(?:[ /]| / |, )(?:${CAPS}|(?:of|de|do|da|la|el|al|es|upon|on|and|the|sur|am|im)(?= \\p{Lu}))){0,5}`
const WORD = "\\p{Lu}[\\p{L}.’'-]*"
const PLACE_MIXED = `${WORD}(?:[ /](?:${WORD}|(?:of|de|do|da|la|el|al|es|upon|on)(?= \\p{Lu}))){0,3}`
const REGION = `(?:, (?:the )?(?:${WORD})(?:[ .](?:${WORD}|(?:of|and|the)(?= \\p{Lu}))){0,3}\\.?)`
const DAY = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? |(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?,? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)`
const AGENCY = `(?:\\((?:${AGENCIES}|[\\p{L}][\\p{L}\\d .’'&/-]{1,40})\\))`
const CLOSE = '(?:\\s?[—–]\\s?|\\s?--+\\s?|\\s-\\s|-\\s|:\\s|\\s-(?=[\\p{Lu}“"]))'
const FORM = (place: string) =>
  new RegExp(
    `^(?:(?<place>${place})(?<region>${REGION})?(?:,? \\(?(?<day>${DAY})\\)?[,.]?)?(?:[ ,]{1,2}(?<agency>${AGENCY}))?(?<close>${CLOSE}))`,
    'u',
  )
const CAPS_FORM = FORM(PLACE_CAPS)
const MIXED_FORM = FORM(PLACE_MIXED)
const AGENCY_FORM = new RegExp(
  `^(?:\\((?<in>${AGENCIES})\\)\\s?(?:[—–:]|--?)?\\s|(?<bare>${AGENCIES})\\s?(?:[—–]|--|\\s-\\s)\\s?)(?=[\\p{Lu}“"‘'])`,
  'u',
)

const LINE_FORM = new RegExp(
  `^(${PLACE_MIXED})${REGION}?(?:,? \\(?${DAY}\\)?\\.?)?(?: (${AGENCY}))?\\s?[—–:.-]{0,2}$`,
  'u',
)

/** What every dateline has: its end, or an agency in brackets at its head. The forms above are dear to compile and to try. */
const MAY_BE = /^\(|[—–]|--|:\s|-\s|\s-/

const plain = (s: string) => s.toLowerCase().replaceAll('’', "'").replace(/\.$/, '')

/**
 * A dateline at the head of a paragraph: "NAIROBI, March 13 — ", "GENEVA (AP) —", "LONDON:", "KYIV, Ukraine (AP) — ",
 * "New Delhi: ", "(Reuters) - ". Returns null where there is none; the caller decides what an unsure one is worth.
 */
export function findDateline(text: string, start: number, end: number): Dateline | null {
  const head = text.slice(start, Math.min(end, start + 160))
  if (!MAY_BE.test(head)) return null
  const bare = AGENCY_FORM.exec(head)
  if (bare?.groups) {
    const name = bare.groups.in ?? bare.groups.bare
    const at = start + head.indexOf(name)
    const stop = start + bare[0].trimEnd().length
    return { end: stop, place: null, agency: { start: at, end: at + name.length }, known: true, colon: false }
  }
  const caps = CAPS_FORM.exec(head)
  const m = caps ?? MIXED_FORM.exec(head)
  if (!m?.groups) return null
  const { place, region, day, agency, close } = m.groups
  if (place.length < 3 && !DATELINE_PLACES.has(plain(place))) return null
  const rest = head.slice(m[0].length)
  // Running text starts afresh behind it; "NATO — the alliance —" does not.
  if (!/^\s*[\p{Lu}“"‘'\d(]/u.test(rest)) return null
  const parts = plain(place)
    .split('/')
    .map((p) => p.trim())
  const first = parts[0].split(', ')[0]
  const isPlace = parts.some((p) => DATELINE_PLACES.has(p)) || DATELINE_PLACES.has(first)
  const colon = close.trim() === ':'
  const support = Boolean(agency) || Boolean(day)
  if (NOT_DATELINES.has(plain(place)) || NOT_DATELINES.has(first)) return null
  if (!caps && !isPlace && !(agency && (day || region))) return null
  if (!caps && !isPlace && colon) return null
  const at = (s: string, from: number) => ({ start: start + from, end: start + from + s.length })
  const named = agency ? agency.slice(1, -1) : null
  return {
    end: start + m[0].trimEnd().length,
    place: at(place, 0),
    agency: named ? at(named, m[0].indexOf(agency) + 1) : null,
    known: isPlace || support,
    colon,
  }
}

/** A line that is only a dateline: "LONDON", "KYIV, Ukraine (AP)", "Geneva, 3 May". */
export function isDatelineLine(text: string, start: number, end: number): Dateline | null {
  if (end - start > 80) return null
  const line = text.slice(start, end)
  const m = LINE_FORM.exec(line)
  if (!m || !DATELINE_PLACES.has(plain(m[1]))) return null
  return { end, place: { start, end: start + m[1].length }, agency: null, known: true, colon: false }
}

/** The place as a name: "PORT OF SPAIN" is "Port of Spain". */
export function placeName(printed: string): string {
  if (printed !== printed.toUpperCase()) return printed
  return printed
    .toLowerCase()
    .replace(/\p{L}[\p{L}’']*/gu, (w, at: number) =>
      at > 0 && /^(?:of|de|do|da|la|es|upon|on|and|the|sur|am|im)$/.test(w) ? w : w[0].toUpperCase() + w.slice(1),
    )
}
