/** Who a string names as those who wrote: people first, then desks and agencies, without what is glued to them. */
import { DESKS, HELPERS, NOT_PEOPLE, OPENERS, ROLE_WORDS, TITLES_BEHIND } from '../en/authors.ts'
import { AGENCIES } from '../en/outlets.ts'
import { SECTION_WORDS } from '../en/people.ts'
import { isJob, isName, withoutJob } from '../text/byline.ts'
import { decode } from './declared.ts'

export const BY = new RegExp(
  `^\\s*(?:[|·•–—-]+\\s*)*(?:${OPENERS})(?:\\s*:\\s*|\\s+|$)|^\\s*(?:show all articles|alle artikel|all posts|view all posts|(?:more )?(?:articles|posts|stories)|(?:mehr )?(?:beiträge|artikel)) (?:by|of|von|from)\\s+`,
  'i',
)
/** "ByJane Doe": set apart by looks alone. */
const GLUED_BY = /^\s*(?:By|Von)(?=\p{Lu}\p{Ll})/u
const NOBODY = new RegExp(`^(?:${NOT_PEOPLE})$`, 'i')
const DESK = new RegExp(`^(?:the |die )?(?:${DESKS})$`, 'iu')
const AGENCY = new RegExp(`^(?:the )?(?:${AGENCIES})$`, 'i')
const BEHIND = new RegExp(`^(?:${TITLES_BEHIND})$`, 'i')
const HELPED = new RegExp(`(?:^|[\\s,;|(])(?:${HELPERS})(?: (?:by|from|in)\\b|:).*$`, 'isu')
/** What comes behind names on their line: a time, counts, calls. */
const STAMPED =
  /(?:^|[\s,|·•(–—-])(?:(?:first |last )?(?:published|updated|posted|publiziert|veröffentlicht|aktualisiert|modified|created)\b|(?:on|am|le|vom|el)\s+(?:\p{Lu}?\p{L}+,? )?\d|\d{1,2}[:.]\d\d|\d{1,2}(?:st|nd|rd|th)?\.? \p{Lu}\p{L}{2,9}\.? \d{4}|\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d+ (?:comments?|kommentare?|min|hours?|days?|ago)\b|(?:leave a |ein |keine |no )(?:comment|kommentare?)\b|follow\b|(?:view |see )?(?:bio|profile)\b|(?:ist|is|was|has|hat) ).*$/isu
/** A place or an outlet told behind a name: "in Kyiv", "at the UN", "for The Gazette". */
const ELSEWHERE = /\s+(?:in|at|for|für|aus|from|@)\s.*$/isu
const PARTS = /(?:\s*[,;|/·•\n()]\s*|\s+[–—-]\s+|(?:^|\s+)(?:and|und|et|y|e|&|\+|with|mit)\s+)+/iu
/** Two names set beside each other by looks alone. */
const BESIDE = /(?<=\p{Ll})(?=\p{Lu})/gu
const LONGEST = 400

export interface Named {
  readonly people: readonly string[]
  /** Desks and agencies. */
  readonly others: readonly string[]
}

export const isDesk = (s: string): boolean => DESK.test(s)
export const isAgency = (s: string): boolean => AGENCY.test(s)
export const loose = (s: string): string =>
  s
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The people of a string; where it names none, its desks and agencies. */
export function namesIn(s: string, outlet: string | null): string[] {
  const { people, others } = named(s, outlet)
  return [...(people.length ? people : others)]
}

/**
 * Reads who is named. `outlet` is the page's own name, which is cut off behind people.
 * @example named('By Jane DoePolitics Editor and Reuters', null) // { people: ['Jane Doe'], others: ['Reuters'] }
 */
export function named(s: string, outlet: string | null): Named {
  if (/^\s*(?:https?:|@)/.test(s)) return { people: [], others: [] }
  let line = decode(s.slice(0, LONGEST)).normalize('NFC').replace(GLUED_BY, '')
  for (let n = 0; n < 2; n++) line = line.replace(BY, '')
  line = line.replace(HELPED, '').replace(STAMPED, '').trim()
  if (isDesk(line)) return { people: [], others: [line] }
  const people: string[] = []
  const others: string[] = []
  let at = 0
  let elsewhere = false
  while (at <= line.length) {
    const cut = PARTS.exec(line.slice(at))
    const part = cut ? line.slice(at, at + cut.index) : line.slice(at)
    for (const one of apart(part)) {
      const p = bare(one.replace(BY, '').trim(), outlet)
      if (p === null) continue
      const other = isAgency(p) || isDesk(p) || (isJob(p) && p.length < 40)
      if (other || (outlet && people.length > 0 && loose(p) === loose(outlet))) {
        others.push(p)
        // "Jane Doe, BBC News, Kyiv"
        elsewhere = people.length > 0
      } else if (!elsewhere && !(people.some(isName) && !/\s/.test(p))) people.push(p)
    }
    if (!cut) break
    if (!/^\s*,\s*$/.test(cut[0])) elsewhere = false
    at += cut.index + cut[0].length
  }
  return { people: [...new Set(people)], others: [...new Set(others)] }
}

/** "Jane DoeJohn Roe" in two. */
function apart(part: string): string[] {
  for (const m of part.matchAll(BESIDE)) {
    const [one, two] = [part.slice(0, m.index), part.slice(m.index)]
    if (isName(one.replace(BY, '').trim()) && isName(two.trim()) && !isJob(two.trim()) && !isAgency(two.trim()))
      return [one, ...apart(two)]
  }
  return [part]
}

/** A name without role, place or outlet around it; null for what is nobody. */
function bare(part: string, outlet: string | null): string | null {
  let p = withoutJob(unglued(part.replace(/^[\s:.·•|]+|[:\s·•|]+$|(?<=\p{Ll}{3})\.$/gu, ''), outlet))
  const place = ELSEWHERE.exec(p)
  if (place && place.index > 2) p = p.slice(0, place.index).trim()
  p = withoutRole(p)
  if (p.length < 2 || p.length > 60 || NOBODY.test(p) || BEHIND.test(p)) return null
  if (!/\p{L}{2}|\p{Lu}\. ?\p{Lu}/u.test(p)) return null
  return /^https?$|:\/\/|@|[©?!]|\.(?:com|org|net|html?)\b/i.test(p) ? null : p
}

/** "Jane DoePolitics Editor", "Jane DoeBBC News", "Jane Doe The Gazette" are "Jane Doe". */
function unglued(s: string, outlet: string | null): string {
  for (const m of s.matchAll(/(?<=\p{Ll})(?=\p{Lu})|\s+/gu)) {
    const name = s.slice(0, m.index)
    const tail = s.slice(m.index + m[0].length)
    if (!isName(name)) continue
    if (isAgency(tail) || (outlet !== null && loose(tail) === loose(outlet))) return name
    if (m[0] === '' && (isJob(tail) || isDesk(tail) || /^(?:By|Published|Updated|Posted|Follow)\b/.test(tail)))
      return name
  }
  return s
}

/** "Jane Doe Politics Editor" is "Jane Doe"; "Chief Political Correspondent" stays what it is, a job. */
function withoutRole(s: string): string {
  const words = s.split(' ')
  for (let k = 2; k < words.length && k < 5; k++) {
    const name = words.slice(0, k)
    if (name.some((w) => ROLE_WORDS.has(w.toLowerCase()) || SECTION_WORDS.has(w.toLowerCase()))) return s
    if (isName(name.join(' ')) && isJob(words.slice(k).join(' '))) return name.join(' ')
  }
  return s
}
