/** Numbers that an article prints for an event: dead, hurt, missing, money, votes. */
import type { Event, Record } from '@readout/core'
import type { Figure, Placed } from '../types.ts'
import {
  ABOUT,
  APART,
  AWAY,
  BEFORE_MEASURE,
  CLOCK,
  COUNTED,
  FORMER,
  HARM_VERB,
  HARMED,
  HARMS,
  MEASURE,
  NAMED,
  NO_THINGS,
  OLDEST,
  QUANTITY,
  SAYS,
  THINGS,
  TOLL,
  UNITS,
} from './en/figures.ts'
import { numbersIn, type Printed } from './numbers.ts'
import type { EventSketch } from './sketch.ts'
import { lastUpTo, sentencesIn, stemOf } from './words.ts'

/** A number of an article that counts something. */
interface Found extends Printed {
  readonly what: string
  /** Dead, hurt and the like: belongs to what harmed them, wherever that is told. */
  readonly harm: boolean
  readonly sentence: number
}

/** Things that are none of the usual ones are counted from here on: of two or three, news seldom makes a figure. */
const FEW = 7
/** How many letters on either side say what a number counts. */
const BEFORE = 45
const BEHIND = 60

/** The words up to the next number, and up to a mark. */
const upTo = (text: string): string =>
  text.split(
    /[,;:.()“”"]|\d|\b(?:while|after|when|since|because|whose)\b|\b(?:and|but)\s+(?=\S+ing\b|at least|more than|\d)/i,
  )[0]!
const since = (text: string): string =>
  text
    .split(/[;:.()“”"]|\d/)
    .pop()!
    .split(/,\s/)
    .pop()!

function casualties(before: string, behind: string, said: string | null): string | null {
  const right = upTo(behind)
  const left = since(before)
  // the nearest word decides; what stands behind with nothing between goes first
  let best: string | null = null
  let near = Number.POSITIVE_INFINITY
  for (const { what, before: b, behind: a } of COUNTED) {
    const r = a.exec(right)
    if (r && r.index < near && !(HARMED.test(r[0]) && APART.test(right.slice(0, r.index)))) {
      near = r.index
      best = what
    }
    const matches = [...left.matchAll(new RegExp(b.source, 'gi'))]
    const l = matches[matches.length - 1]
    if (l) {
      const between = left.slice(l.index + l[0].length)
      const far = between.length
      const isVerb = HARM_VERB.test(l[0]) && !/\b(?:the|of|those)\s+$/i.test(left.slice(0, l.index))
      const reaches = !isVerb || !AWAY.test(between.replace(ABOUT, ''))
      if (far < near && reaches) {
        near = far
        best = what
      }
    }
  }
  if (best) return best
  return said
}

/** All numbers of the article that count something. */
function numbersOf(record: Record): Found[] {
  const { text } = record
  const ends = sentencesIn(text)
  const out: Found[] = []
  let last: string | null = null
  let lastAt = -9
  let open = false
  const inTime = timesOf(record)
  for (let s = 0; s + 1 < ends.length; s++) {
    const from = ends[s]!
    const to = ends[s + 1]!
    const whole = text.slice(from, to)
    const clock = (s === 0 || text[from - 1] === '\n') && CLOCK.exec(whole)
    const body = clock ? from + clock[0].length : from
    for (const n of numbersIn(text, body, to)) {
      const before = text.slice(Math.max(from, n.start - BEFORE), n.start)
      const behind = text.slice(n.end, Math.min(to, n.end + BEHIND))
      if (isQuoted(text, n.start) || FORMER.test(before) || isAge(n, before, behind) || inTime(n)) continue
      const unit = UNITS.find(([, b]) => b.test(behind))
      if (unit && !looksLikeYear(n)) {
        out.push({ ...n, what: unit[0], harm: false, sentence: s })
        continue
      }
      if (MEASURE.test(behind) || BEFORE_MEASURE.test(before)) continue
      const quantity = QUANTITY.find(([, b, a]) => b?.test(behind) || a?.test(before))
      if (quantity && quantity[0] !== 'people' && quantity[0] !== 'jobs') {
        out.push({ ...n, what: quantity[0], harm: false, sentence: s })
        continue
      }
      if (
        n.word &&
        n.value <= 1 &&
        !/^\s+(?:person|man|woman|child|people|dead|killed|worker|soldier|civilian)\b/i.test(behind)
      )
        continue
      // a number by itself where numbers of the dead are spoken of
      const bare =
        /^\s*(?:[.,;]|$|and\b|but\b|while\b)/.test(behind) &&
        SAYS.test(before) &&
        (TOLL.test(whole) || !/\bat\s+$/i.test(before))
      const near: string | null = last !== null && s - lastAt <= 2 ? last : null
      const said: string | null =
        bare && (TOLL.test(whole) || open || near) && n.value >= 2 && n.value < 1e6 && !looksLikeYear(n)
          ? (near ?? 'killed')
          : null
      // the dead and the hurt are counted whole
      const what: string | null = Number.isInteger(n.value) ? casualties(before, behind, said) : null
      if (what && !looksLikeYear(n)) {
        out.push({ ...n, what, harm: what !== 'arrested', sentence: s })
        if (what !== 'arrested') last = what
        lastAt = s
      } else if (quantity) out.push({ ...n, what: quantity[0], harm: false, sentence: s })
      else if (n.value >= FEW && !looksLikeYear(n)) {
        const thing = THINGS.exec(behind)?.[1]
        if (thing && !NO_THINGS.test(thing)) out.push({ ...n, what: thing, harm: false, sentence: s })
      }
    }
    if (TOLL.test(whole) && s < 2) open = true
  }
  return out
}

/** Is a number part of a time of day or a date: “four minutes past seven”? Asked in text order. */
function timesOf({ times }: Record): (n: Printed) => boolean {
  const spans = times.filter((t) => t.type === 'TIME' || t.type === 'DATE').sort((a, b) => a.start - b.start)
  let k = 0
  return (n) => {
    while (k < spans.length && spans[k]!.end <= n.start) k++
    return k < spans.length && spans[k]!.start <= n.start && n.end <= spans[k]!.end
  }
}

/** Behind a name, between commas: “Vera Holm, 83, was killed”. */
const isAge = (n: Printed, before: string, behind: string): boolean =>
  !n.word && n.value <= OLDEST && Number.isInteger(n.value) && NAMED.test(before) && /^\s*,/.test(behind)

const looksLikeYear = (n: Printed): boolean =>
  !n.word && Number.isInteger(n.value) && n.value >= 1900 && n.value <= 2100

/** Between quotation marks: somebody's words, which count as said and not as printed for it. */
function isQuoted(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at) + 1
  let straight = 0
  let curly = 0
  for (let i = from; i < at; i++) {
    const c = text[i]
    if (c === '"') straight++
    else if (c === '“') curly++
    else if (c === '”') curly--
  }
  return straight % 2 === 1 || curly > 0
}

const HARM_KIND = /explosion|disaster|accident|fire|attack|crash|storm|flood/
const isHarmful = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/\s+/)
    .some((w) => HARMS.has(w) || HARMS.has(stemOf(w)))

/**
 * The record's event that a number of dead or hurt belongs to: what harms, told in its sentence or the one before, else the first of the article.
 */
function ownerOf(record: Record, ends: readonly number[], n: Found): Event | null {
  let best: Event | null = null
  let least = Number.POSITIVE_INFINITY
  record.events.forEach((e, rank) => {
    const named = [e.trigger, ...e.also].some((t) => isHarmful(t.text))
    let own = named ? 0 : e.type === 'ASSAULT' || HARM_KIND.test(e.kind ?? '') ? 1.5 : 6
    if (e.status === 'planned' || e.status === 'hypothetical') own += 2
    if (e.worth === 'lead') own -= 1
    for (const t of [e.trigger, ...e.also]) {
      const far = n.sentence - lastUpTo(ends, t.start)
      const away = far === 0 ? 0 : far === 1 ? 1 : 2
      const result = /^(?:kill|injur|wound|die|dead|death|hurt)/i.test(t.text) ? 1.5 : 0
      const cost = own + away + result + rank / 100
      if (cost < least) {
        least = cost
        best = e
      }
    }
  })
  return best
}

/** Those numbers of an article that belong to an event whose mentions there are given. */
function ofArticle(record: Record, found: readonly Found[], mentions: readonly Placed<EventSketch>[]): Set<Found> {
  const ends = sentencesIn(record.text)
  const events = new Set(mentions.map((m) => m.sketch.event).filter((e) => e !== ''))
  const sentences = new Set(mentions.map((m) => lastUpTo(ends, m.sketch.start)))
  const owned = found.filter((n) => {
    if (!n.harm) return false
    const owner = ownerOf(record, ends, n)
    return owner !== null && events.has(owner.id)
  })
  // what harms people is told in dead and hurt; of other deeds the numbers beside them
  return new Set(
    owned.length > 0
      ? [...owned, ...found.filter((n) => n.what === 'magnitude' && sentences.has(n.sentence))]
      : found.filter((n) => !n.harm && sentences.has(n.sentence)),
  )
}

/** Once for each article what is printed twice, in the body rather than in the headline. */
function printedOnce(record: Record, chosen: Iterable<Found>, article: string): Figure[] {
  const title = record.title?.evidence?.start === 0 ? record.title.evidence.end : 0
  const once = new Map<string, Found>()
  for (const n of chosen) {
    const key = `${n.what} ${n.value}`
    const known = once.get(key)
    if (!known || (known.end <= title && n.start >= title)) once.set(key, n)
  }
  return [...once.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, value, what }) => ({ article, start, end, text: record.text.slice(start, end), what, value }))
}

/**
 * What articles print for an event whose mentions are given by article. What one of them counts for it ("hectares") is the event's in another too,
 * wherever that tells it: where it has none beside its own mentions, or prints the same number.
 */
export function figuresOf(
  articles: readonly (readonly Placed<EventSketch>[])[],
  recordOf: (article: number) => Record,
): Figure[] {
  const all = articles.map((mentions) => {
    const record = recordOf(mentions[0]!.article.seq)
    const found = numbersOf(record)
    return { mentions, record, found, chosen: ofArticle(record, found, mentions) }
  })
  const printed = new Set(all.flatMap(({ chosen }) => [...chosen].map((n) => `${n.what} ${n.value}`)))
  const counted = new Set(all.flatMap(({ chosen }) => [...chosen].map((n) => n.what)))
  return all.flatMap(({ mentions, record, found, chosen }) => {
    const own = new Set([...chosen].map((n) => n.what))
    const more = found.filter((n) => counted.has(n.what) && (!own.has(n.what) || printed.has(`${n.what} ${n.value}`)))
    return printedOnce(record, [...chosen, ...more], mentions[0]!.article.id)
  })
}
