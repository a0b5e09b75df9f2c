/**
 * One event, many mentions. Each draft is held against a bounded window of earlier ones of its family; never over
 * different days, places or parties. The first mention stays the trigger; later status wins.
 */
import type { Analysis } from '../record/index.ts'
import type { Draft } from './draft.ts'
import { FAMILY, GENERIC, GENERIC_JOINS, HARM } from './en/families.ts'
import { sameClause } from './same-clause.ts'

/** How many earlier events of the same family a mention is held against. */
const WINDOW = 8
/** How many sentences back a mention may reach. */
const REACH = 40

export interface Clock {
  /** ISO value of the time a draft takes, or null. */
  when(d: Draft): string | null
  disjoint(x: string, y: string): boolean
  /** Name of the place a draft takes, or null. */
  where(d: Draft): string | null
  /** Who says so; undefined where the narrator does. */
  teller(d: Draft): string | null | undefined
}

/** Kinds that hold happenings of many sorts: only the same noun can mean the same one. */
const MIXED = new Set(['occasion', 'other', 'deed', 'show'])
const familyOf = (d: Draft): string =>
  MIXED.has(d.kind) ? `${d.kind}:${d.lemma}` : (FAMILY[d.kind] ?? `${d.kind}:${d.type ?? ''}`)
/** Kinds that one party goes through once in a story, whatever the word ("stepped down … handed in his letter"). */
const ONCE = new Set([
  'judgement',
  'resignation',
  'arrest',
  'appointment',
  'charge',
  'lawsuit',
  'closure',
  'ruling',
  'acquisition',
])

export function joinDrafts(a: Analysis, drafts: readonly Draft[], clock: Clock): Draft[] {
  const kept: Draft[] = []
  const recent = new Map<string, Draft[]>()
  const byHead = new Map<number, Draft>()
  for (const d of drafts) {
    if (d.kind === 'pointer') {
      const last = kept[kept.length - 1]
      const target = [...kept.slice(-3)]
        .reverse()
        .find((e) => (e.noun || e.type === 'CONSULT') && (a.sentenceOf[d.head] ?? 0) - (a.sentenceOf[e.head] ?? 0) <= 1)
      if (last && target) absorb(target, d, clock)
      continue
    }
    if (d.rule.startsWith('events.noun-continue') && d.status === 'planned' && d.definite) {
      // "the meeting is to continue on Friday": the noun is told before, what is to come is a part of its own
      const whole = earlier(
        a,
        { ...d, rule: 'events.noun-bound', status: 'happened', time: -1, place: -1, actors: [], recipients: [] },
        recent,
        clock,
      )
      if (whole && d.verb >= 0) {
        whole.also.push([d.from, d.to])
        const part: Draft = {
          ...d,
          head: d.verb,
          from: d.verb,
          to: d.verb + 1,
          noun: false,
          also: [],
          actors: d.actors.length > 0 ? d.actors : whole.actors,
          recipients: d.recipients.length > 0 ? d.recipients : whole.recipients,
          mentions: [d.verb],
        }
        kept.push(part)
        byHead.set(part.head, part)
        continue
      }
    }
    const same = sameClause(a, d, byHead, kept) ?? earlier(a, d, recent, clock)
    if (same) {
      absorb(same, d, clock)
      byHead.set(d.head, same)
      continue
    }
    inherit(a, d, recent)
    kept.push(d)
    byHead.set(d.head, d)
    const family = familyOf(d)
    const list = recent.get(family)
    if (list) {
      list.push(d)
      if (list.length > WINDOW) list.shift()
    } else recent.set(family, [d])
  }
  return kept
}

const INHERITING = new Set(['talk', 'press', 'visit', 'statement', 'ceremony', 'party'])
const JOINT = new Set(['joint', 'next', 'second', 'third', 'further', 'final', 'new', 'fresh', 'another'])
/** "the joint briefing", "the next round", "a second visit": those who took part in the event of that sort told right before. */
function inherit(a: Analysis, d: Draft, recent: Map<string, Draft[]>): void {
  if (!d.noun || d.actors.length + d.recipients.length > 0 || !INHERITING.has(familyOf(d))) return
  let joint = false
  for (let t = d.from; t > d.from - 4 && t >= 0; t--) if (JOINT.has(a.lower[t] ?? '')) joint = true
  if (!joint && !(d.definite && d.kind !== 'visit')) return
  const sentence = a.sentenceOf[d.head] ?? 0
  let best: Draft | null = null
  for (const family of familyOf(d) === 'visit' ? ['visit'] : ['talk', 'press', 'ceremony'])
    for (const e of recent.get(family) ?? [])
      if (e.actors.length > 0 && sentence - (a.sentenceOf[e.head] ?? 0) <= 4 && (best === null || e.head > best.head))
        best = e
  if (best === null) return
  d.actors = [...best.actors]
  if (d.mutual) d.actors.push(...best.recipients)
  else if (familyOf(d) === 'visit') d.recipients = [...best.recipients]
}

const subset = (x: readonly number[], y: readonly number[]): boolean => x.every((v) => y.includes(v))
const overlap = (x: readonly number[], y: readonly number[]): boolean => x.some((v) => y.includes(v))

function compatible(d: Draft, e: Draft, clock: Clock): boolean {
  const dp = [...d.actors, ...d.recipients]
  const ep = [...e.actors, ...e.recipients]
  if (dp.length > 0 && ep.length > 0 && !overlap(dp, ep)) return false
  const dw = clock.when(d)
  const ew = clock.when(e)
  if (
    dw !== null &&
    ew !== null &&
    clock.disjoint(dw, ew) &&
    d.status !== 'postponed' &&
    e.status !== 'postponed' &&
    d.status !== 'cancelled'
  )
    return false
  const dx = clock.where(d)
  const ex = clock.where(e)
  if (dx !== null && ex !== null && dx !== ex) return false
  return true
}

function earlier(a: Analysis, d: Draft, recent: Map<string, Draft[]>, clock: Clock): Draft | null {
  const sentence = a.sentenceOf[d.head] ?? 0
  const near = (e: Draft) => sentence - (a.sentenceOf[e.head] ?? 0) <= REACH
  const family = familyOf(d)
  if (d.noun) {
    const bareStatusNoun = d.rule.startsWith('events.noun-cancel') || d.rule.startsWith('events.noun-postpone')
    if (!d.definite && !(d.lemma === 'event' && bareStatusNoun)) return null
    const generic =
      GENERIC.has(d.lemma) && d.kind !== 'press conference'
        ? [...(GENERIC_JOINS[d.lemma] ?? [])].filter((f) => f !== family)
        : []
    // its own family first, then what a word like "event" may stand for
    // what has been called off is called off again, before anything else is
    for (const group of [[family], generic])
      for (const again of FINAL.has(d.status) ? [true, false] : [false]) {
        let best: Draft | null = null
        for (const f of group)
          for (const e of recent.get(f) ?? [])
            if (
              // what is told as done cannot be what was called off
              !(FINAL.has(d.status) && e.status === 'happened' && !e.noun) &&
              (!again || FINAL.has(e.status)) &&
              near(e) &&
              compatible(d, e, clock) &&
              (best === null || e.head > best.head)
            )
              best = e
        if (best !== null) return best
      }
    return null
  }
  for (const e of [...(recent.get(family) ?? [])].reverse()) {
    if (!near(e)) continue
    // what "had been planned" is the event that was called off
    if (
      d.pastPlan &&
      (e.status === 'cancelled' || e.status === 'postponed') &&
      compatible(d, e, clock) &&
      sentence - (a.sentenceOf[e.head] ?? 0) <= 4
    )
      return e
    if (
      ONCE.has(d.kind) &&
      d.kind === e.kind &&
      d.status === e.status &&
      sentence - (a.sentenceOf[e.head] ?? 0) <= 8 &&
      compatible(d, e, clock) &&
      (d.recipients.length > 0 && e.recipients.length > 0
        ? overlap(d.recipients, e.recipients)
        : d.actors.length > 0 && overlap(d.actors, e.actors))
    )
      return e
    if (e.noun || e.lemma !== d.lemma) {
      if (
        e.noun &&
        (d.actors.length === 0 || overlap(d.actors, e.actors)) &&
        sentence === a.sentenceOf[e.head] &&
        d.kind === 'meeting' &&
        clock.when(d) === null
      )
        return e
      const close = sentence - (a.sentenceOf[e.head] ?? 0) <= 3
      if (
        close &&
        e.noun &&
        d.type === 'CONSULT' &&
        d.actors.length > 0 &&
        subset(d.actors, [...e.actors, ...e.recipients]) &&
        e.status === d.status &&
        compatible(d, e, clock) &&
        clock.when(d) === null
      )
        return e
      continue
    }
    if (d.cue || e.cue) continue
    const parties = d.actors.length > 0 && subset(d.actors, e.actors) && subset(d.recipients, e.recipients)
    if (parties && compatible(d, e, clock) && (d.status === e.status || d.status === 'denied')) return e
  }
  // an intended act of another family whose parties meet a cancelled event right before: "was to have answered questions beside …"
  if (d.pastPlan) {
    for (const list of recent.values())
      for (const e of list.slice(-3)) {
        if ((e.status !== 'cancelled' && e.status !== 'postponed') || sentence - (a.sentenceOf[e.head] ?? 0) > 2)
          continue
        if (d.type === e.type && compatible(d, e, clock)) return e
      }
  }
  return null
}

/** True if one side says that it happened and another that it did not. */
function contradicted(e: Draft, d: Draft, clock: Clock): boolean {
  if (d.status !== 'did-not-happen' || (e.status !== 'happened' && e.status !== 'ongoing')) return false
  const claimant = clock.teller(e)
  const other = clock.teller(d)
  return claimant !== undefined && (claimant === null || claimant !== other)
}

const FINAL = new Set(['cancelled', 'postponed'])

/** Takes a further mention in: its words, its status if that says more, its parties where none were known. */
function absorb(e: Draft, d: Draft, clock: Clock): void {
  e.also.push([d.from, d.to], ...d.also)
  e.mentions.push(d.head)
  const carried = d.rule.startsWith('events.noun-') && !/noun-(free|bound|only)/.test(d.rule)
  if (FINAL.has(d.status)) {
    e.status = d.status
    e.evidence = d.evidence
  } else if (contradicted(e, d, clock)) {
    e.status = 'denied'
    e.evidence = d.evidence
  } else if (carried && (d.status === 'happened' || d.status === 'did-not-happen') && !FINAL.has(e.status)) {
    e.status = d.status
    e.evidence = d.evidence
  } else if (e.status === 'happened' && e.noun && !d.noun && (d.status === 'ongoing' || d.status === 'planned')) {
    e.status = d.status
    e.evidence = d.evidence
  }
  if (e.actors.length === 0) e.actors = d.actors.filter((x) => !e.recipients.includes(x))
  else if (e.mutual) e.actors = [...new Set([...e.actors, ...d.actors])].filter((x) => !e.recipients.includes(x))
  if (e.recipients.length === 0 && !HARM.has(d.lemma)) e.recipients = d.recipients.filter((x) => !e.actors.includes(x))
  if (e.time < 0) e.time = d.time
  else if (
    d.time >= 0 &&
    e.status === 'postponed' &&
    (d.moved === true || (d.kind === 'pointer' && d.status === 'planned'))
  ) {
    e.time = d.time
    e.moved = true
  }
  if (e.place < 0) e.place = d.place
}
