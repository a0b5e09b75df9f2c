/** The events room: which words tell what happened, is planned or was called off, with whom, when and where. Learnt (training/events). */
import type { Heads } from '../predicates/index.ts'
import {
  type Act,
  type Actor,
  type Analysis,
  type Article,
  type Aside,
  type Cast,
  type Event,
  type Place,
  type PloverType,
  type Span,
  STATUSES,
  type Statement,
  type Time,
  UPOS,
  type Upos,
  WORTHS,
} from '../record/index.ts'
import { openDates } from '../time/index.ts'
import { PHRASE, PLACE } from './candidates.ts'
import { confidenceOf, type Reasons } from './confidence.ts'
import { groundOf } from './ground.ts'
import { type Cluster, joinTold } from './join.ts'
import { kindOf } from './kind.ts'
import { bodyTokens } from './marks.ts'
import { Arguments, type Choice } from './parties.ts'
import { clauseRange, phraseRange, spanOfTokens, triggerRange } from './phrases.ts'
import { type Doubted, isBorneOut, isRare, type Rare } from './rare.ts'
import { SCORE } from './scores.ts'
import { isCondition, isUnreal, settle } from './status.ts'
import { findTold, type Told } from './tell.ts'
import { THRESHOLDS } from './thresholds.ts'
import { TYPES } from './types.ts'

export interface EventsFound {
  readonly events: Event[]
  /** Words that may tell an event and are too unsure for it, in reading order. */
  readonly asides: Aside[]
  /** Those of the cast, and behind them phrases that take part in an event and stand for nobody of the cast ("two fishermen"). */
  readonly actors: Actor[]
}

export interface EventInput {
  readonly article: Article
  readonly analysis: Analysis
  /** In reading order, as `findTimes` gives them. */
  readonly times: readonly Time[]
  readonly cast: Cast
  readonly places: readonly Place[]
  readonly statements: readonly Statement[]
  readonly heads: Heads
  /** For fitting: what each event's confidence is made of, with the start of its trigger, and a rare status that the head gives it. */
  readonly observe?: ((start: number, reasons: Reasons, rare: Doubtful | null) => void) | undefined
}

/** What a trigger is, for the rule's id. */
const SORTS: { readonly [tag in Upos]?: string } = { VERB: 'verb', AUX: 'verb', NOUN: 'noun', PROPN: 'noun' }

/** Statuses of what has come to pass. */
const REAL = [STATUSES.indexOf('happened'), STATUSES.indexOf('ongoing')]

const PLANNED = STATUSES.indexOf('planned')

/** Actors and recipients of one event at most, the surest. */
const MOST_PARTIES = 4

/**
 * Finds the events of the body: what happened, goes on, is planned or was called off, with who did it to whom, when,
 * where, and which statement reports it. In reading order; ids e1, e2, …; spans are UTF-16 code units into `article.text`.
 * Linear in the length of the text. Nothing is thrown.
 * @example findEvents({ article, analysis, times, cast, places, statements, heads }) // "A planned visit was cancelled": one event, cancelled
 */
export function findEvents(input: EventInput): EventsFound {
  const { article, analysis: a, times, places, statements, heads } = input
  const actors: Actor[] = [...input.cast.actors]
  if (a.rows.length === 0) return { events: [], asides: [], actors }
  const vectorOf = (word: string) => heads.vectorOf(word)
  const ground = groundOf({ article, analysis: a, times, actors: input.cast.actors, places, statements, vectorOf })
  const { placeAt, scalars, features } = ground
  const told = findTold(heads, a, scalars, bodyTokens(article, a), THRESHOLDS.mention)
  const dates = openDates(article, a, times)
  const args = new Arguments(heads, a, ground.candidates)
  const left: Told[] = []
  const clusters = joinTold(heads, { analysis: a, features, args }, told, left)
  const minted = new Map<number, string>()
  const idOf = (c: Choice): string => {
    if (c.candidate.type !== PHRASE) return actors[c.candidate.ref]!.id
    const known = minted.get(c.candidate.token)
    if (known !== undefined) return known
    const place = places[placeAt[c.candidate.token]!]
    const own = place?.country
      ? input.cast.actors.find((x) => x.kind === 'country' && x.country === place.country)
      : null
    const span = spanOfTokens(a, phraseRange(a, c.candidate.token))
    const id = own?.id ?? `a${actors.length + 1}`
    // a place stands for whoever is there: its country, where it is one
    if (!own) actors.push(place ? placeActor(id, place) : phraseActor(id, span))
    minted.set(c.candidate.token, id)
    return id
  }
  const events = clusters.map((cluster): Event => {
    const lead = cluster.reduce((x, y) => (y.trigger > x.trigger + 0.1 ? y : x))
    const types = sum(cluster, lead, (t) => t.type)
    const type = TYPES[top(types)] as PloverType | null
    const statuses = sum(cluster, lead, (t) => t.status)
    const reporters = cluster.map((t) => statements[scalars.content[t.token] ?? -1] ?? null)
    const reporter = reporters.some((r) => r === null) ? null : (reporters[0] ?? null)
    const tokens = [lead.token, ...cluster.filter((t) => t !== lead).map((t) => t.token)]
    const status = statusOf(a, tokens, statuses, reporter?.act ?? null)
    const { who, whom, where } = partiesOf(cluster, lead, args)
    const place = where ? places[where.candidate.ref] : undefined
    const when = whenTold([lead, ...cluster].map((t) => dates.of(t.token)))
    const reasons: Reasons = {
      trigger: lead.trigger,
      type: share(types),
      status: status.share,
      actor: Math.min(1, ...who.map((c) => c.actor)),
      recipient: Math.min(1, ...whom.map((c) => c.recipient)),
      dated: when === null ? 0 : 1,
    }
    const trigger = spanOfTokens(a, triggerRange(a, lead.token))
    input.observe?.(trigger.start, reasons, status.doubtful)
    return {
      id: '',
      trigger,
      also: cluster.filter((t) => t !== lead).map((t) => spanOfTokens(a, triggerRange(a, t.token))),
      clause: spanOfTokens(a, clauseRange(a, lead.token)),
      worth: WORTHS[top(lead.worth)]!,
      type,
      kind: kindOf(a, lead.token, type),
      score: type === null ? null : SCORE[type],
      actors: who.map(idOf),
      recipients: whom.map(idOf),
      status: status.value,
      statusEvidence: status.evidence.map((i) => spanOfTokens(a, [i, i + 1])),
      when: when && dayOnly(when.value),
      whenEvidence: when && { start: when.evidence.start, end: when.evidence.end, text: when.evidence.text },
      where: place?.name ?? null,
      whereEvidence: place ? { start: place.start, end: place.end, text: place.text } : null,
      reportedBy: reporter?.id ?? null,
      rule: `events.${SORTS[UPOS[a.uposCode[lead.token]!]!] ?? 'word'}.${type ?? 'null'}`,
      confidence: confidenceOf(reasons),
    }
  })
  events.sort((x, y) => x.trigger.start - y.trigger.start)
  const asides = left
    .filter((t) => t.trigger >= THRESHOLDS.aside)
    .map((t): Aside => {
      const when = dates.of(t.token)
      const type = TYPES[top(t.type)] as PloverType | null
      return {
        ...spanOfTokens(a, triggerRange(a, t.token)),
        type,
        kind: kindOf(a, t.token, type),
        status: statusOf(a, [t.token], t.status.slice(), statements[scalars.content[t.token] ?? -1]?.act ?? null).value,
        worth: WORTHS[top(t.worth)]!,
        when: when && dayOnly(when.value),
      }
    })
  return { events: events.map((e, n) => ({ ...e, id: `e${n + 1}` })), asides, actors }
}

/** A rare status that the head gives an event, and what it is judged by. */
export interface Doubtful extends Doubted {
  readonly status: Rare
}

/**
 * The likeliest status, with what grammar rules out and what nothing bears out, and the words that say it. `share` is the head's
 * probability of it: what is ruled out goes to nobody's share, what is not borne out stays in the count. Changes `statuses`.
 */
function statusOf(a: Analysis, tokens: readonly number[], statuses: Float32Array, act: Act | null) {
  const token = tokens[0]!
  const all = statuses.slice()
  if (isUnreal(a, token)) for (const k of REAL) statuses[k] = 0
  if (isCondition(a, token)) statuses[PLANNED] = 0
  const whole = total(statuses)
  let doubtful: Doubtful | null = null
  for (;;) {
    const k = top(statuses)
    const value = STATUSES[k]!
    if (isRare(value)) {
      const doubted = { status: value, tokens, probability: all[k]! / total(all), act }
      doubtful ??= doubted
      if (!isBorneOut(a, value, doubted)) {
        statuses[k] = 0
        continue
      }
    }
    return { ...settle(a, token, value), share: statuses[k]! / whole, doubtful }
  }
}

/** The mean over the mentions, the lead's own counted as much as all others together. */
function sum(cluster: Cluster, lead: Cluster[number], of: (t: Cluster[number]) => Float32Array): Float32Array {
  const out = of(lead).slice()
  for (const t of cluster)
    if (t !== lead) {
      const x = of(t)
      for (let k = 0; k < out.length; k++) out[k]! += (x[k]! * t.trigger) / cluster.length
    }
  return out
}

/** The largest of some weights as a share of them all. */
const share = (x: Float32Array): number => x[top(x)]! / total(x)

function total(x: Float32Array): number {
  let sum = 0
  for (const v of x) sum += v
  return sum
}

function top(x: Float32Array): number {
  let best = 0
  for (let k = 1; k < x.length; k++) if (x[k]! > x[best]!) best = k
  return best
}

/**
 * How much a further mention of an event says of who takes part, against the word that tells it best: look fold, participants
 * .491 at .9 and the best of all, .503 at .3 and either.
 */
const OF_OTHERS = 0.3
/** Probability that one of two says so. */
const either = (x: number, y: number): number => 1 - (1 - x) * (1 - y)

/** Actors, recipients and place: over all mentions, each name once, in the role it is surest in. */
function partiesOf(cluster: Cluster, lead: Cluster[number], args: Arguments) {
  const best = new Map<string, Choice>()
  for (const t of cluster)
    for (const c of args.of(t.token)) {
      const key = c.candidate.key
      const less = t === lead ? 1 : OF_OTHERS
      const old = best.get(key)
      best.set(key, {
        candidate: old?.candidate ?? c.candidate,
        actor: either(old?.actor ?? 0, c.actor * less),
        recipient: either(old?.recipient ?? 0, c.recipient * less),
        place: Math.max(old?.place ?? 0, c.place * less),
      })
    }
  const all = [...best.values()]
  const parties = all.filter((c) => c.candidate.type !== PLACE)
  const who = parties
    .filter((c) => c.actor >= THRESHOLDS.actor && c.actor >= c.recipient)
    .sort((x, y) => y.actor - x.actor)
  const whom = parties
    .filter((c) => c.recipient >= THRESHOLDS.recipient && c.recipient > c.actor)
    .sort((x, y) => y.recipient - x.recipient)
  const places = all.filter((c) => c.candidate.type === PLACE && c.place >= THRESHOLDS.place)
  return {
    who: who.slice(0, MOST_PARTIES),
    whom: whom.slice(0, MOST_PARTIES),
    where: places.sort((x, y) => y.place - x.place)[0],
  }
}

const phraseActor = (id: string, span: Span): Actor => ({
  id,
  name: span.text,
  kind: 'group',
  country: null,
  gender: null,
  of: null,
  roles: [],
  mentions: [{ ...span, form: 'description', rule: 'event-party' }],
  wikidata: null,
  certainty: 'asserted',
})

const placeActor = (id: string, place: Place): Actor => ({
  ...phraseActor(id, { start: place.start, end: place.end, text: place.text }),
  name: place.name,
  kind: place.geoname === null && place.country !== null ? 'country' : 'other',
  country: place.country,
  certainty: 'implied',
})

/** What the first of the mentions that has a day says. */
const whenTold = <T>(told: readonly (T | null)[]): T | null => told.find((x) => x !== null) ?? null

const dayOnly = (value: string): string =>
  value
    .split('/')
    .map((p) => p.replace(/T.*$/, ''))
    .join('/')
