/**
 * Judges every finding of one record by itself: which gold record it meets and which of its fields are right. Findings and
 * gold meet one to one, best first, by the same marks as in the scorer (records.mjs): a second finding of one event counts
 * as wrong.
 */
import type { Record } from '@readout/core'
import { toFlat } from '@readout/core'
import type { GoldDocument, GoldEvent, GoldSpan, GoldStatement } from '../../training/bank/documents.ts'
import { pair } from './pair.ts'
import type { Flat, Scorer } from './scorer.ts'

type FlatStatement = Flat['statements'][number]
type FlatEvent = Flat['events'][number]

/** A finding with what it meets. */
export interface Judged<Finding, Gold> {
  readonly finding: Finding
  readonly confidence: number
  readonly rule: string
  readonly gold: Gold | null
  /** True where it meets nothing and stands in a headline, caption or the like: neither asked for nor punished. */
  readonly beside: boolean
  /** Fields that differ from the gold's; empty where it meets nothing. */
  readonly wrong: readonly string[]
  /** Meets a gold record and what is shown is right: a statement's span and speaker, every field of an event. */
  readonly right: boolean
}
export interface Judgement {
  readonly statements: readonly Judged<FlatStatement, GoldStatement>[]
  readonly events: readonly Judged<FlatEvent, GoldEvent>[]
  readonly missedStatements: readonly GoldStatement[]
  readonly missedEvents: readonly GoldEvent[]
}

const SOFT_ZONES = new Set(['headline', 'standfirst', 'caption', 'pullquote', 'heading'])
/** A longer trigger names nothing. */
const MOST_TRIGGER_WORDS = 12
/** Types of acts that both sides do: the part of each is not asked for. */
const MUTUAL = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

/** True for what is neither asked for nor punished. */
export const isSoft = (gold: { soft?: boolean; zone?: string }): boolean =>
  gold.soft === true || (gold.zone !== undefined && gold.zone !== 'body')

const day = (when: string | null): string | null => when?.replace(/T[^/]*/g, '') ?? null

/** The forms of a pronoun that can be the printed source of a statement. */
const PRONOUN = /^(?:he|she|it|they|we|i|you|him|her|them|us|me|his|hers|their|theirs|its|who)$/i
export const isPronoun = (words: string): boolean => PRONOUN.test(words.trim())

export function judge(document: GoldDocument, record: Record, scorer: Scorer): Judgement {
  const { gold, text } = document
  const flat = toFlat(record)
  const words = scorer.tokenize(text)
  const cover = (spans: readonly (GoldSpan | null)[]): Set<number> => {
    const found = new Set<number>()
    for (const span of spans)
      if (span)
        words.forEach(([start, end], i) => {
          const middle = (start + end) / 2
          if (middle > span.start && middle < span.end) found.add(i)
        })
    return found
  }
  const names = [
    ...new Set([
      ...gold.statements.flatMap((s) => s.speaker ?? []),
      ...gold.events.flatMap((e) => [...e.actors, ...e.recipients]),
    ]),
  ]
  const same = (a: string | null, b: string | null) => scorer.sameName(a, b, names)
  const inSoftZone = (span: GoldSpan) => {
    let inside = 0
    let all = 0
    for (let i = span.start; i < span.end; i++) {
      if (/\s/.test(text[i]!)) continue
      all++
      if (gold.furniture.some((f) => SOFT_ZONES.has(f.role) && f.start <= i && i < f.end)) inside++
    }
    return inside > all / 2
  }

  const goldStatements = gold.statements.map((s) => ({
    s,
    content: cover(s.content),
    cue: cover([s.cue]),
    source: cover([s.source]),
  }))
  const ours = flat.statements.map((s) => ({
    s,
    content: cover(s.content),
    cue: cover([s.cue]),
    source: cover([s.source]),
  }))
  const metStatements = pair(goldStatements, ours, (g, p) => {
    const share = dice(g.content, p.content)
    if (share < 0.5) return 0
    const close = (a: Set<number>, b: Set<number>) => (a.size || b.size ? dice(a, b) : 1)
    return share + 0.5 * close(g.cue, p.cue) + 0.25 * close(g.source, p.source) - (isSoft(g.s) ? 0.01 : 0)
  })
  const statements = ours.map((p, j): Judged<FlatStatement, GoldStatement> => {
    const g = metStatements.find(([, y]) => y === j)?.[0]
    const of = g === undefined ? null : goldStatements[g]!
    const wrong = of
      ? [
          dice(of.content, p.content) < 0.8 && 'span',
          !same(of.s.speaker, p.s.speaker) && 'speaker',
          of.s.act !== p.s.act && 'act',
          of.s.authority !== p.s.authority && 'authority',
        ].filter((field) => field !== false)
      : []
    return {
      finding: p.s,
      confidence: record.statements[j]!.confidence,
      rule: record.statements[j]!.rule,
      gold: of?.s ?? null,
      beside: !of && p.s.content.length > 0 && p.s.content.every(inSoftZone),
      wrong,
      right: of !== null && !wrong.includes('span') && !wrong.includes('speaker'),
    }
  })

  const goldEvents = gold.events.map((e) => ({
    e,
    trigger: cover([e.trigger]),
    also: (e.also ?? []).map((m) => cover([m])),
  }))
  const ourEvents = flat.events.map((e) => ({ e, trigger: cover([e.trigger]) }))
  const typeIs = (g: GoldEvent, type: string | null) => g.type === type || (g.typeAlt ?? []).includes(type)
  const metEvents = pair(goldEvents, ourEvents, (g, p) => {
    if (!p.trigger.size || p.trigger.size > MOST_TRIGGER_WORDS) return 0
    const first = dice(g.trigger, p.trigger)
    const further = Math.max(0, ...g.also.map((m) => dice(m, p.trigger)))
    if (!first && !further) return 0
    return (
      Math.max(2 * first + (first ? 0.5 : 0), further + (further ? 0.25 : 0)) +
      (typeIs(g.e, p.e.type) ? 0.1 : 0) -
      (isSoft(g.e) ? 0.01 : 0)
    )
  })
  const events = ourEvents.map((p, j): Judged<FlatEvent, GoldEvent> => {
    const i = metEvents.find(([, y]) => y === j)?.[0]
    const g = i === undefined ? null : goldEvents[i]!.e
    const wrong: string[] = []
    if (g) {
      if (!typeIs(g, p.e.type)) wrong.push('type')
      if (p.e.status !== g.status && !(g.statusAlt ?? []).includes(p.e.status)) wrong.push('status')
      const both = [...g.actors, ...g.recipients]
      const mutual = p.e.type !== null && MUTUAL.has(p.e.type)
      const among = (shown: readonly string[], right: readonly string[]) =>
        shown.every((name) => (mutual ? both : right).some((one) => same(one, name)))
      if (!among(p.e.actors, g.actors)) wrong.push('actors')
      if (!among(p.e.recipients, g.recipients)) wrong.push('recipients')
      if (p.e.when !== null && ![g.when, ...(g.whenAlt ?? [])].map(day).includes(day(p.e.when))) wrong.push('when')
    }
    return {
      finding: p.e,
      confidence: record.events[j]!.confidence,
      rule: record.events[j]!.rule,
      gold: g,
      beside: !g && inSoftZone(p.e.trigger),
      wrong,
      right: g !== null && wrong.length === 0,
    }
  })
  const foundStatements = new Set(metStatements.map(([g]) => g))
  const foundEvents = new Set(metEvents.map(([g]) => g))
  return {
    statements,
    events,
    missedStatements: gold.statements.filter((s, i) => !foundStatements.has(i) && !isSoft(s)),
    missedEvents: gold.events.filter((e, i) => !foundEvents.has(i) && !isSoft(e)),
  }
}

function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const x of a) if (b.has(x)) both++
  return a.size + b.size ? (2 * both) / (a.size + b.size) : 0
}
