/** Items without a full name: a surname, an office or a description goes to the one it can mean, or stays by itself. */
import { type BodyName, matchBodies } from './body-names.ts'
import { matchNames, parseName } from './names.ts'
import type { Office } from './offices.ts'
import { countriesContradict, gendersContradict } from './pair.ts'
import { type HeldOffice, overlapping, type Profile, shared } from './profile.ts'

/** A surname alone needs its story, or strong company, and must mean nobody else as well. */
const SURNAME = 2
const MARGIN = 0.5
/** Days within which an office seen elsewhere tells its holder. */
const TERM = 30

const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((w) => b.includes(w))

/**
 * Points that speak for a one-word name being this fully named person; nothing where it cannot be. `only` where the story has no other bearer
 * and no title tells the gender: what was guessed from words around speaks a little then.
 */
export function surnamePoints(single: Profile, full: Profile, only = false): number {
  if (overlapping(single.articles, full.articles)) return -4
  const contrary = gendersContradict(single, full)
  if ((contrary && !only) || countriesContradict(single, full)) return -4
  let family = 0
  for (const x of single.people.values())
    for (const y of full.people.values())
      if (matchNames(x, y) === 'part')
        family = Math.max(family, y.family === x.family || y.given.length === 0 ? 1 : 0.6)
  if (family === 0) return -4
  const story = overlapping(single.stories, full.stories)
  const company = shared(single.company, full.company)
  let points = story ? 1.6 : Math.min(1.6, 0.5 * company)
  // a given name alone says who only in a story that has told it
  if (family < 1 && !story) return -4
  points += family - (contrary ? 0.6 : 0.4)
  const heads = single.offices.filter((o) => o.head !== '')
  if (heads.length > 0 && full.offices.length > 0)
    points += heads.some((o) => full.offices.some((f) => f.head === o.head)) ? 1 : -0.2
  if (single.male * full.male + single.female * full.female > 0) points += 0.2
  const gap = Math.max(full.first - single.last, single.first - full.last)
  if (Number.isFinite(gap) && gap > 14 && !story) points -= 1
  return points
}

/** The one candidate that has enough points and outdoes all others; −1 where there is none. */
export function theOne(points: readonly number[], enough = SURNAME, margin = MARGIN): number {
  let best = -1
  let second = Number.NEGATIVE_INFINITY
  points.forEach((p, i) => {
    if (best < 0 || p > (points[best] as number)) {
      if (best >= 0) second = points[best] as number
      best = i
    } else if (p > second) second = p
  })
  return best >= 0 && (points[best] as number) >= enough && (points[best] as number) - second >= margin ? best : -1
}

/** May two phrases be one office or one description? */
export const fits = (a: Office, b: Office): boolean =>
  a.head !== '' &&
  a.head === b.head &&
  a.many === b.many &&
  (a.count === b.count || a.count === 0 || b.count === 0) &&
  !disjoint(a.rest, b.rest)

/** Days between a day and those on which somebody was seen in an office; 0 where any of them is unknown. */
function away(day: number | null, held: readonly HeldOffice[]): number {
  if (day === null || held.some((o) => o.day === null)) return 0
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const o of held) {
    first = Math.min(first, o.day as number)
    last = Math.max(last, o.day as number)
  }
  return day < first ? first - day : day > last ? day - last : 0
}

/**
 * The holder that an office without a name means: of its story, or of its country within thirty days of having been seen in it.
 * Of several the nearest in time; −1 where that does not tell, for an office that changes hands is two people.
 */
export function holderOf(office: Office, day: number | null, bearer: Profile, holders: readonly Profile[]): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  let tie = false
  holders.forEach((holder, i) => {
    if (overlapping(bearer.articles, holder.articles)) return
    if (gendersContradict(bearer, holder) || countriesContradict(bearer, holder)) return
    const held = holder.offices.filter((o) => !o.past && fits(office, o))
    if (held.length === 0) return
    const story = overlapping(bearer.stories, holder.stories)
    const distance = away(day, held)
    const land = bearer.countries.size > 0 && overlapping(bearer.countries, holder.countries)
    if (!story && !(land && day !== null && Number.isFinite(holder.first) && distance <= TERM)) return
    const far = distance + (story ? 0 : 1000)
    if (far < least) {
      least = far
      best = i
      tie = false
    } else if (far === least) tie = true
  })
  return tie ? -1 : best
}

/** How much oftener the one meant must be told of than the next. */
const FAR_OFTENER = 3

/**
 * The body that a short name or a description means in its story (“the navy”, “Orland Police”): one whose name it leaves
 * words of away, and told of in three times as many articles as any other such. −1 where none is.
 */
export function bodyOf(name: BodyName, bearer: Profile, bodies: readonly Profile[]): number {
  const points = bodies.map((body) => {
    if (body === bearer || !overlapping(bearer.stories, body.stories) || countriesContradict(bearer, body)) return 0
    const fit = [...body.bodies.values()].some((x) => {
      const match = matchBodies(name, x)
      return match === 'equal' || (match === 'part' && x.words.length >= name.words.length)
    })
    return fit ? body.articles.size : 0
  })
  const best = points.indexOf(Math.max(0, ...points))
  if (best < 0 || points[best] === 0) return -1
  const next = Math.max(0, ...points.filter((_, i) => i !== best))
  return (points[best] as number) >= FAR_OFTENER * next ? best : -1
}

const GENDERED = /^(?:mr|mrs|ms|miss|sir|dame|lady|lord|madam|mister)\b/i

/** The candidate that a surname means; −1 where none is, or several. */
export function bearerOf(single: Profile, texts: readonly string[], candidates: readonly Profile[]): number {
  const best = theOne(candidates.map((c) => surnamePoints(single, c)))
  if (best >= 0 || texts.some((text) => GENDERED.test(text))) return best
  const near = candidates.flatMap((c, i) => (overlapping(single.stories, c.stories) ? [i] : []))
  const [only] = near
  return only !== undefined && near.length === 1 && surnamePoints(single, candidates[only] as Profile, true) >= SURNAME
    ? only
    : -1
}

/** Parsed one-word name, or null. */
export const singleName = (name: string): string | null => {
  const parsed = parseName(name)
  return parsed.given.length === 0 && parsed.family !== '' ? parsed.family : null
}
