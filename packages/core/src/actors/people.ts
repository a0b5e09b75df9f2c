/**
 * One entity for each person named: first the names of several words, then the bare ones, which go to the nearest bearer.
 * Two people of one surname are told apart by given name, title and gender.
 */

import { UPOS } from '../record/index.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from './en/nouns.ts'
import { GIVEN_NAME_TITLES, HONORIFICS } from './en/titles.ts'
import { CLERICAL } from './en/typing.ts'
import { acts, nearlyNamed } from './misspelt.ts'
import { adjectiveIn } from './modifiers.ts'
import { capital } from './name-shape.ts'
import { officeIn } from './office.ts'
import {
  familyFirst,
  familyNames,
  type Gender,
  genderOf,
  honorific,
  isGivenName,
  nameParts,
  sameFullName,
} from './person.ts'
import { type Entity, newEntity, type Scene } from './scene.ts'

/** Letters behind a name that are no part of it. */
const POST_NOMINAL = new Set(['kc', 'qc', 'mp', 'mep', 'msp', 'td', 'obe', 'cbe', 'mbe', 'phd', 'md', 'esq', 'ind'])

interface Named {
  readonly span: number
  readonly words: string[]
  readonly titles: string[]
  readonly gender: Gender
  /** Stands in a line of capitalised words, where the tagger cannot tell a name's end ("Obama Says …"). */
  readonly headline: boolean
}

/** Sets `entityOfName` for every personal name of the scene. */
export function joinPeople(s: Scene): void {
  const named: Named[] = []
  const headlines = headlineBlocks(s)
  s.names.forEach((n, i) => {
    if (n.kind !== 'PER') return
    const words: string[] = []
    for (let t = n.start; t < n.end && words.length < 8; t++)
      if (words.length < 2 || !POST_NOMINAL.has(s.a.lower[t]!)) words.push(plainCase(s, t))
    const titles = titlesOf(s, n.start)
    named.push({
      span: i,
      words,
      titles,
      gender: titleGender(titles),
      headline: headlines[s.a.blockOf[n.start]!] === 1,
    })
  })
  bracketed(s, named)
  const byFamily = new Map<string, number[]>()
  const byGiven = new Map<string, number[]>()
  const push = (m: Map<string, number[]>, k: string, e: number) => {
    const l = m.get(k)
    if (!l) m.set(k, [e])
    else if (!l.includes(e) && l.length < 8) l.push(e)
  }
  const byMiddle = new Map<string, number[]>()
  const firstAt: number[] = []
  const index = (e: Entity) => {
    for (const f of familyNames(e.words)) push(byFamily, f, e.id)
    const parts = nameParts(e.words)
    if (parts.length > 1) push(byGiven, parts[0]!, e.id)
    // "Rosa Quiroga Bertin" is Quiroga where nobody else is.
    if (parts.length > 2 && !isGivenName(parts[parts.length - 2]!)) push(byMiddle, parts[parts.length - 2]!, e.id)
    if (familyFirst(e.words)) push(byGiven, parts[parts.length - 1]!, e.id)
  }
  for (const n of named) {
    if (n.words.length < 2 || n.headline) continue
    const parts = nameParts(n.words)
    const candidates = [...(byFamily.get(parts[parts.length - 1]!) ?? []), ...(byGiven.get(parts[0]!) ?? [])]
    const gender = n.gender || genderOf(n.words)
    let e = candidates
      .map((c) => s.entities[c]!)
      .find((c) => sameFullName(c.words, n.words) && agrees(c.gender, gender))
    if (!e) e = newEntity(s, 'person', n.words.join(' '), { words: n.words, gender: gender })
    else if (n.words.length > e.words.length && n.words.length < 6) e.words = n.words
    if (e.gender === '') e.gender = gender
    note(e, n)
    firstAt[e.id] ??= n.span
    s.entityOfName[n.span] = e.id
    index(e)
  }
  // Bare names, in reading order: the bearer met last before, else the first after.
  const lastAt: number[] = []
  let pointer = 0
  const bare = named.filter((n) => n.words.length === 1 && !n.headline)
  const full = named.filter((n) => n.words.length > 1 && !n.headline)
  // Whom a surname alone has meant so far: a brother named later does not take it over.
  const owner = new Map<string, number>()
  for (const n of bare) {
    while (pointer < full.length && full[pointer]!.span < n.span) {
      lastAt[s.entityOfName[full[pointer]!.span]!] = full[pointer]!.span
      pointer++
    }
    const w = nameParts(n.words)[0] ?? ''
    const given =
      n.titles.some((t) => GIVEN_NAME_TITLES.has(t)) && !n.titles.some((t) => /^(?:mr|mrs|ms|lord)$/.test(t))
    const pools = given ? [byGiven.get(w), byFamily.get(w)] : [byFamily.get(w), byGiven.get(w), only(byMiddle.get(w))]
    const age = n.titles.includes('younger') ? 1 : n.titles.includes('elder') || n.titles.includes('older') ? -1 : 0
    const used = age === 0 ? owner.get(w) : siblingOf(byFamily.get(w) ?? [], age)
    let e: Entity | undefined =
      used !== undefined && !given && agrees(s.entities[used]!.gender, n.gender) && titleFits(s.entities[used]!, n)
        ? s.entities[used]
        : undefined
    for (const pool of pools) {
      if (e) break
      const fits = (pool ?? []).map((c) => s.entities[c]!).filter((c) => agrees(c.gender, n.gender) && titleFits(c, n))
      // Who has no known gender gives way to who has the right one.
      const better = n.gender ? fits.filter((c) => c.gender === n.gender) : fits
      const choice = better.length > 0 ? better : fits
      const before = choice.filter((c) => lastAt[c.id] !== undefined).sort((x, y) => lastAt[y.id]! - lastAt[x.id]!)
      e = before[0] ?? choice.sort((x, y) => firstAt[x.id]! - firstAt[y.id]!)[0]
      if (e) break
    }
    // "Wines believes" after "Leslie Wimes": nobody of that name, one of nearly the same.
    if (!e && !given) {
      const span = s.names[n.span]!
      if (acts(s, span.start, span.end, n.titles.length > 0))
        e = nearlyNamed(s, w, n.gender, byFamily, (id) => lastAt[id] !== undefined) ?? undefined
    }
    if (!e) {
      e = newEntity(s, 'person', n.words[0]!, { words: n.words, gender: n.gender || genderOf(n.words) })
      firstAt[e.id] = n.span
      push(byFamily, w, e.id)
    }
    note(e, n)
    lastAt[e.id] = n.span
    if (!given) owner.set(w, e.id)
    s.entityOfName[n.span] = e.id
  }
  for (const n of named) if (n.headline) s.entityOfName[n.span] = fromHeadline(s, n, byFamily, byGiven)
  // A bare name of no known kind that is a person's surname.
  s.names.forEach((n, i) => {
    if (n.kind === 'PER' || n.kind === 'KNOWN' || n.end - n.start !== 1 || s.entityOfName[i]! >= 0) return
    const w = nameParts([s.a.lower[n.start]!])[0] ?? ''
    const family = byFamily.get(w) ?? only(byMiddle.get(w))
    if (family && family.length > 0 && w.length > 2) s.entityOfName[i] = family[0]!
    else if (!family && s.isSource[n.start] === 1) {
      const near = nearlyNamed(s, w, '', byFamily, () => true)
      if (near) s.entityOfName[i] = near.id
    }
  })
}

/** A word of a name; in capitals of four letters and more as names are printed else ("PESKOV" is Peskov). */
function plainCase(s: Scene, t: number): string {
  const w = s.a.text.slice(s.a.start[t]!, s.a.end[t]!)
  if (w.length < 4 || w.length > 40 || w !== w.toUpperCase() || !/^[\p{Lu}’'-]+$/u.test(w)) return w
  return w
    .split('-')
    .map((x) => x.slice(0, 1) + x.slice(1).toLowerCase())
    .join('-')
}

/** Blocks in which nearly every long word has a capital. */
function headlineBlocks(s: Scene): Uint8Array {
  const out = new Uint8Array(s.article.blocks.length + 1)
  const capitals = new Int32Array(out.length)
  const words = new Int32Array(out.length)
  for (let t = 0; t < s.a.size; t++) {
    const w = s.a.lower[t]!
    if (w.length < 4 || !/^\p{L}/u.test(w)) continue
    const b = s.a.blockOf[t]!
    words[b]!++
    if (s.a.text[s.a.start[t]!] !== w[0]) capitals[b]!++
  }
  for (let b = 0; b < out.length; b++)
    if (words[b]! >= 4 && words[b]! <= 30 && capitals[b]! > 0.7 * words[b]!) out[b] = 1
  return out
}

/** A name in a headline is whoever the body calls by its first words. */
function fromHeadline(s: Scene, n: Named, byFamily: Map<string, number[]>, byGiven: Map<string, number[]>): number {
  const parts = nameParts(n.words)
  for (let size = Math.min(4, parts.length); size >= 2; size--) {
    for (let i = 0; i + size <= parts.length; i++) {
      const words = n.words.slice(i, i + size)
      const same = (byFamily.get(parts[i + size - 1]!) ?? []).find((c) => sameFullName(s.entities[c]!.words, words))
      if (same !== undefined) return same
    }
  }
  for (const p of parts) {
    const e = byFamily.get(p)?.[0] ?? byGiven.get(p)?.[0]
    if (e !== undefined && !otherGivenName(s.entities[e]!.words, n.words)) return e
  }
  const e = newEntity(s, 'person', n.words.join(' '), { words: n.words, gender: n.gender || genderOf(n.words) })
  for (const f of familyNames(n.words)) if (!byFamily.has(f)) byFamily.set(f, [e.id])
  return e.id
}

/** "Ana Mora" is not "Luis Mora": both have a given name, and not the same. */
const otherGivenName = (known: readonly string[], words: readonly string[]): boolean =>
  known.length > 1 &&
  words.length > 1 &&
  isGivenName(known[0]!) &&
  isGivenName(words[0]!) &&
  nameParts(known).at(-1) === nameParts(words).at(-1) &&
  !sameFullName(known, words)

/** "(Finnish trade minister Aino) Salmi": an editor's brackets inside a name. */
function bracketed(s: Scene, named: Named[]): void {
  for (let i = 0; i + 1 < named.length; i++) {
    const n = named[i]!
    const next = named[i + 1]!
    const end = s.names[n.span]!.end
    if (
      n.words.length !== 1 ||
      next.words.length !== 1 ||
      s.a.lower[end] !== ')' ||
      s.names[next.span]!.start !== end + 1
    )
      continue
    named[i] = { ...n, words: [n.words[0]!, next.words[0]!] }
    named[i + 1] = { ...next, words: [n.words[0]!, next.words[0]!] }
    i++
  }
}

/** "The younger Quitumba": of those of that surname the second brought in, for "the elder" the first. */
const siblingOf = (bearers: readonly number[], age: number): number | undefined =>
  bearers.length > 1 ? bearers[age > 0 ? 1 : 0] : undefined

const only = (pool: number[] | undefined) => (pool?.length === 1 ? pool : undefined)
const agrees = (x: Gender, y: Gender) => x === '' || y === '' || x === y
/** Titles that cannot be one person's: "Mrs Wijaya" is not the President of that name if he is a man; ranks do not change. */
const titleFits = (e: Entity, n: Named) => !n.titles.includes('mrs') || e.gender !== 'm'

function note(e: Entity, n: Named): void {
  if (n.gender && e.gender === '') e.gender = n.gender
  if (n.gender && n.titles.some((t) => /^(?:mr|mrs|ms|miss|sir|dame|lord|lady)$/.test(t))) e.gender = n.gender
  for (const t of n.titles) {
    e.honorifics.add(t)
    e.nouns.add(t)
  }
  if (n.words.length > e.words.length) e.words = n.words
}

/** Lower-case words right before a name that are titles or nouns of its phrase, nearest last. */
function titlesOf(s: Scene, start: number): string[] {
  const c = s.chunkOf[start]!
  if (c < 0) return []
  const words: string[] = []
  let from = Math.max(s.chunks[c]!.start, start - 12)
  // "Ms" that the tagger took for something else stands before the phrase
  for (let n = 0; n < 2 && from > 0 && s.a.sentenceOf[from - 1] === s.a.sentenceOf[start]; n++) {
    if (honorific(s.a.lower[from - 1]!) === undefined || !capital(s.a, from - 1)) break
    from--
  }
  for (let t = from; t < start; t++) words.push(s.a.lower[t]!.replace(/\.$/, ''))
  return words
}
function titleGender(titles: readonly string[]): Gender {
  for (let i = titles.length - 1; i >= 0; i--) {
    const g = honorific(titles[i]!)
    if (g) return g
    if (HONORIFICS[titles[i]!] === undefined) {
      if (MALE_NOUNS.has(titles[i]!)) return 'm'
      if (FEMALE_NOUNS.has(titles[i]!)) return 'f'
    }
  }
  return ''
}

/** "The Right Rev": the style of a bishop. */
function clericIn(words: readonly string[]): { key: string; former: boolean; words: string } | null {
  for (let i = 0; i + 1 < words.length; i++) {
    const key = CLERICAL[`${words[i]} ${words[i + 1]}`]
    if (key !== undefined) return { key, former: false, words: key }
  }
  return null
}

/** "At a quarter to seven Lena Holt came out": no title. */
function isNumber({ a }: Scene, from: number, stop: number): boolean {
  for (let t = from; t < stop; t++) if (UPOS[a.uposCode[t]!] !== 'NUM') return false
  return true
}

/** Records what a title or apposition over tokens [from, to) says of a person: office, country, gender, the words as role. */
export function addRole(s: Scene, e: Entity, from: number, to: number, stop = to): void {
  if (from >= to || isNumber(s, from, stop)) return
  const words: string[] = []
  for (let t = from; t < stop && words.length < 24; t++) {
    const w = s.a.lower[t]!.replace(/^-|\.$/g, '')
    if (w !== "'s" && w !== 'the' && w !== 'a' && w !== 'an') words.push(w)
  }
  const country = adjectiveIn(s, from, stop)
  const office = officeIn(words) ?? clericIn(words)
  const only = words.every((w) => /^(?:mr|mrs|ms|miss|sir|dame|dr|lord|lady)$/.test(w))
  if (!only) e.roles.push([from, stop])
  for (const w of words) if (MALE_NOUNS.has(w) || FEMALE_NOUNS.has(w) || /^\p{Ll}+$/u.test(w)) e.nouns.add(w)
  if (office && !only) {
    if (!e.offices.some((o) => o.key === office.key))
      e.offices.push({ key: office.key, country, former: office.former, words: office.words })
    if (country && !e.country && !office.former) e.country = country
  } else if (country && !e.country) e.country = country
  if (e.gender === '') {
    const last = words[words.length - 1] ?? ''
    if (MALE_NOUNS.has(last)) e.gender = 'm'
    else if (FEMALE_NOUNS.has(last)) e.gender = 'f'
  }
}
