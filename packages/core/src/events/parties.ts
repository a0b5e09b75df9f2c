/**
 * Who takes part though the clause does not say: "the talks" are those of the two sides told of before, and "recalled its
 * envoy" is aimed at whoever the quarrel is with. Taken only from acts told a few sentences before, between the same sides.
 */
import type { Draft } from './draft.ts'
import type { Scene } from './fit.ts'
import { ownSide } from './reach.ts'
import { ownSubject } from './tree.ts'

interface Pair {
  readonly one: readonly number[]
  readonly other: readonly number[]
  readonly sentence: number
}

/** How many sentences back the act may stand that tells the other side. */
const BACK = 5
/** How many acts of two sides are kept in mind. */
const KEPT = 12
/** Kinds of gatherings that two sides hold together. */
const TOGETHER: ReadonlySet<string> = new Set([
  'meeting',
  'talks',
  'press conference',
  'meal',
  'reception',
  'signing',
  'joint statement',
  'exercise',
  'call',
  'agreement',
])
/** What is done to the other side in a quarrel or a deal. */
const BETWEEN: ReadonlySet<string> = new Set(['THREATEN', 'SANCTION', 'REJECT', 'ACCUSE', 'AGREE', 'RETREAT'])
const NOT_BETWEEN: ReadonlySet<string> = new Set([
  'denial',
  'resignation',
  'vote',
  'ratification',
  'approval',
  'investigation',
  'judgement',
  'release',
])

/** Fills in the missing side of drafts in reading order. */
export function settleParties(scene: Scene, drafts: readonly Draft[]): void {
  const a = scene.analysis
  const pairs: Pair[] = []
  for (const d of drafts) {
    const sentence = a.sentenceOf[d.head] ?? 0
    const near = pairs.filter((p) => sentence - p.sentence <= BACK)
    if (d.sides && near.length > 0) d.actors = both(scene, near).filter((x) => !d.recipients.includes(x))
    // "Norland signed …": a subject that is told, though nobody known, is not somebody of another sentence
    const told = !d.noun && !d.sides && d.actors.length === 0 && ownSubject(a, d.verb) >= 0
    if (told) continue
    if (d.mutual && TOGETHER.has(d.kind) && !d.thing) together(scene, d, near)
    else if (d.aimed && d.type !== null && BETWEEN.has(d.type) && !NOT_BETWEEN.has(d.kind)) aimed(scene, d, near)
    const pair = pairOf(d, sentence)
    if (pair !== null) pairs.push(pair)
    if (pairs.length > KEPT) pairs.shift()
  }
  withinSentence(scene, drafts)
}

/** Kinds that need another side, whom the sentence names as doing something else: "left the talks after Egypt's envoy called …". */
const FACING: ReadonlySet<string> = new Set(['recall', 'walkout', 'talks', 'meeting', 'withdrawal'])

function withinSentence(scene: Scene, drafts: readonly Draft[]): void {
  const a = scene.analysis
  drafts.forEach((d, n) => {
    if (!FACING.has(d.kind) || d.recipients.length > 0 || d.sides || (d.actors.length > 0 && !d.aimed)) return
    if (d.actors.length === 0 && !(d.mutual && d.noun)) return
    const around: number[] = []
    for (let i = Math.max(0, n - 4); i < Math.min(drafts.length, n + 5); i++) {
      const e = drafts[i] as Draft
      if (e !== d && a.sentenceOf[e.head] === a.sentenceOf[d.head]) around.push(...e.actors)
    }
    const states = [...new Set(level(scene, around, true))].filter((x) => scene.cast.actors[x]?.kind === 'country')
    if (d.actors.length === 0 && states.length === 2) d.actors = states
    else if (d.actors.length > 0) {
      const facing = states.filter((x) => !ownSide(scene, x, d.actors))
      if (facing.length === 1) d.recipients = facing
    }
  })
}

function pairOf(d: Draft, sentence: number): Pair | null {
  if (d.actors.length > 0 && d.recipients.length > 0) return { one: d.actors, other: d.recipients, sentence }
  const [first, ...others] = d.actors
  if (d.mutual && first !== undefined && others.length > 0) return { one: [first], other: others, sentence }
  return null
}

function together(scene: Scene, d: Draft, near: readonly Pair[]): void {
  const known = [...d.actors, ...d.recipients]
  if (known.length === 0) {
    if (!d.noun || !(d.definite || d.other || scene.analysis.xpos[d.head] === 'NNS')) return
    if (near.length > 0) d.actors = both(scene, near)
  } else if (d.actors.length === 0 || (known.length === 1 && d.recipients.length === 0)) {
    const other = counterpart(scene, known, near)
    if (other.length === 0) return
    if (d.actors.length === 0) d.actors = other
    else d.recipients = other
  }
}

function aimed(scene: Scene, d: Draft, near: readonly Pair[]): void {
  if (d.recipients.length > 0 || d.actors.length === 0) return
  d.recipients = counterpart(scene, d.actors, near).filter((x) => !d.actors.includes(x))
}

/** Both sides of the last act between two. */
function both(scene: Scene, near: readonly Pair[]): number[] {
  const pair = near[near.length - 1] as Pair
  return level(scene, [...pair.one, ...pair.other])
}

/** The side that stands against one of these in the last act between two sides. */
function counterpart(scene: Scene, who: readonly number[], near: readonly Pair[]): number[] {
  for (let n = near.length - 1; n >= 0; n--) {
    const { one, other } = near[n] as Pair
    const inOne = one.some((x) => ownSide(scene, x, who))
    const inOther = other.some((x) => ownSide(scene, x, who))
    if (inOne !== inOther) return [...(inOne ? other : one)]
  }
  return []
}

/** Two sides on one level: beside a country, the country of a person who acts for one. */
function level(scene: Scene, who: readonly number[], always = false): number[] {
  const actors = scene.cast.actors
  if (!always && !who.some((x) => actors[x]?.kind === 'country')) return [...new Set(who)]
  return [
    ...new Set(
      who.map((x) => {
        const country = actors[x]?.country ?? null
        if (country === null || actors[x]?.kind === 'country') return x
        const state = actors.findIndex((y) => y.kind === 'country' && y.country === country)
        return state >= 0 ? state : x
      }),
    ),
  ]
}
