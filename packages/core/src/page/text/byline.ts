import { AGENCIES } from '../en/outlets.ts'
import { BYLINE_OPENERS, JOB_NOUNS, JOBS, NAME_PARTICLES, NOT_NAMES, SECTION_WORDS } from '../en/people.ts'
import { isStampLine } from './stamp.ts'

const OPENER = new RegExp(`^${BYLINE_OPENERS}(?: ?:)? +`, 'i')
const JOB = new RegExp(`^(?:the )?(?:[\\p{L}’'.&-]+(?:'s|’s)? ){0,3}?${JOBS}\\b`, 'iu')
const AGENCY = new RegExp(`^(?:${AGENCIES})$`)
const GLUED = new RegExp(`^(.{2,60}?)[ ,]{1,3}(${AGENCIES})$`)
const JOB_BEFORE = new RegExp(`^(?:[\\p{L}’'.&-]+ ){0,5}?${JOB_NOUNS}[,:]? +`, 'iu')
const CAPITALS = /^(\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*)+) (\p{Lu}\p{Ll}.*)$/u
const OUTLET_WORD =
  /\b(?:herald|times|post|news|tribune|gazette|journal|press|daily|agency|service|media|radio|television|tv|magazine|network|chronicle|telegraph|observer|courier|echo|reporter)\b/i
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|\p{Lu}\.)$/u

/** "Jane Doe", "Dragana de la Ilić": two to five words with capitals or particles, the last with a capital. */
export function isName(s: string): boolean {
  const words = s.trim().split(/\s+/)
  if (words.length < 2 || words.length > 6 || s.length > 60) return false
  if (NOT_NAMES.has(words[0].toLowerCase())) return false
  const last = words.at(-1)!
  return (
    NAME_WORD.test(words[0]) &&
    NAME_WORD.test(last) &&
    words.every((w) => NAME_WORD.test(w) || NAME_PARTICLES.has(w.toLowerCase()))
  )
}
/** The name behind a job: "political reporter Dana Roe", "Our Europe Editor Dana Roe" are "Dana Roe"; anything else as it is. */
export function withoutJob(s: string): string {
  const job = JOB_BEFORE.exec(s)
  return job && isName(s.slice(job[0].length)) ? s.slice(job[0].length) : s
}
/** Nothing but a job: "Political Correspondent". */
export const isJob = (s: string): boolean => JOB.exec(s)?.[0].length === s.length

/** A job, a place or an outlet behind a name. */
const isTail = (s: string): boolean => {
  const t = s.trim()
  return (
    t === '' ||
    (t.length < 70 &&
      (JOB.test(t) ||
        AGENCY.test(t) ||
        /^(?:in|for|at|and|@)\b/i.test(t) ||
        /^@\w+$/.test(t) ||
        (/^\p{Lu}/u.test(t) && t.split(/\s+/).length <= 6)))
  )
}

export interface Byline {
  readonly people: string[]
  readonly outlet: string | null
}

/**
 * A byline line: "By Jane Doe", "Words by Jane Doe and John Roe", "By JANE DOE, Associated Press", "Jane Doe in Kyiv".
 * `bare` allows a line without opener (only right under a headline). Null for sentences that begin with "By".
 */
export function readByline(line: string, bare: boolean): Byline | null {
  if (line.length > 160) return null
  const opener = OPENER.exec(line)
  if (!opener && !bare) return null
  let rest = line.slice(opener?.[0].length ?? 0).trim()
  if (/[!?]$/.test(rest) || /\b(?:said|says|was|were|has|have|is|are|will|would|had)\b/.test(rest)) return null
  rest = rest.replace(/\.$/, '')
  if (/^from$/i.test((opener?.[0] ?? '').trim()) && !/ in \p{Lu}/u.test(rest)) return null
  // What stands behind "|", "·", a dash or "in Kyiv" is not a name.
  const [names, ...tails] = rest.split(
    /\s*[|·•—–]\s*|\s+-\s+|\s+(?=in \p{Lu})|\s+(?=for (?:the )?\p{Lu})|\s+(?=at \p{Lu})|,\s+(?=in \p{Lu})/u,
  )
  const parts = names.split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s*;\s*|\s+with\s+/i).filter(Boolean)
  const people: string[] = []
  let outlet: string | null = null
  let desk: string | null = null
  for (const part of parts) {
    const p = withoutJob(part.trim())
    // "JANE DOE Associated Press", "Jane Doe BBC News", "JANE DOE The Herald": an agency or outlet glued behind the name.
    const glued = GLUED.exec(p) ?? CAPITALS.exec(p)
    if (AGENCY.test(p)) outlet ??= p
    else if (glued && isName(glued[1])) {
      people.push(glued[1])
      outlet ??= glued[2]
    } else if (JOB.test(p)) {
      const m =
        /^(.+?)\s+(?=(?:\p{L}+ ){0,3}(?:editor|correspondent|reporter|writer|columnist|journalist|producer|analyst)$)/iu.exec(
          p,
        )
      if (m && isName(m[1]) && people.length === 0) people.push(m[1])
      else if (people.length === 0 && !opener) return null
      else if (people.length === 0 && parts.length === 1) desk = p
    } else if (people.length > 0 && isName(p) && OUTLET_WORD.test(p)) outlet ??= p
    else if (isName(p)) people.push(p)
    else if (people.length === 0 || !isTail(p))
      return opener &&
        /^(?:our |the )?(?:\p{L}+ ){0,3}(?:staff|reporters?|correspondents?|agencies|newsroom|desk)$/iu.test(p)
        ? { people: [p], outlet }
        : null
  }
  if (
    !tails.every(
      (t) =>
        isTail(t) ||
        /^\d|^(?:published|updated|posted|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(
          t,
        ),
    )
  )
    return null
  for (const t of tails) if (AGENCY.test(t.trim())) outlet ??= t.trim()
  if (!opener && people.some(isSection)) return null
  if (desk !== null && people.length === 0) people.push(desk)
  return people.length || outlet ? { people: people.map(nameCase), outlet } : null
}

const APART =
  /\s*[|·•—–]\s*|\s+-\s+|,?\s+(?=by \p{Lu})|,?\s+(?=(?:last )?(?:updated|published|posted)\b)|\s+(?=on \p{Lu}\p{L}+ \d)|\s+(?=on \d)/iu

/**
 * A name beside a time of publication or a job on one line: "Jane Doe | May 3, 2024 | 14 comments", "Jane Doe, Arts Editor - 3 May 2024",
 * "3 May 2024 by Jane Doe", "Arts editor Jane Doe". Without "by" the name comes first, so that places and sections behind a date are nobody.
 */
export function readStampedByline(line: string): Byline | null {
  if (line.length > 160 || line.length < 12) return null
  const parts = line.split(APART).filter((p) => p && p.trim() !== '')
  if (parts.length > 6) return null
  let found: Byline | null = null
  let told = parts.length === 1 && withoutJob(line) !== line && !OPENER.test(line)
  let first = true
  for (const part of parts) {
    const job = isJob(part)
    if (job) told = true
    else if (isStampLine(part, 0, part.length)) {
      told ||= /\d/.test(part)
      first = false
    } else if (!COUNT.test(part)) {
      const opened = OPENER.test(part)
      if (found || !(first || opened)) return null
      found = readByline(part, !opened)
      if (!found?.people.length || found.people.some(isSection)) return null
    }
  }
  return told ? found : null
}
const isSection = (name: string): boolean => name.split(/\s+/).some((w) => SECTION_WORDS.has(w.toLowerCase()))
const COUNT =
  /^(?:posted|published|written|updated|reported)$|^\d[\d,.]*[ -](?:comments?|min(?:ute)?s?(?: read)?|shares?|views?|replies|likes?|words)$/i

/** "JANE DOE" is "Jane Doe"; names in mixed case stay as printed. */
const nameCase = (s: string): string =>
  s === s.toUpperCase() && s.length > 4
    ? s.toLowerCase().replace(/(?<![\p{L}’'])\p{L}|(?<=-)\p{L}|(?<=\bmc|\bo['’])\p{L}/gu, (c) => c.toUpperCase())
    : s.trim()
