import { actorsAt, areSides } from './actors-at.ts'
import { phrases, rolesOf } from './arguments.ts'
import { bareStatus } from './bare-status.ts'
import { carriedStatus } from './carried-status.ts'
import type { Carrier } from './carriers.ts'
import type { CollectInput } from './collect-input.ts'
import { apply, type Draft } from './draft.ts'
import * as words from './en/status.ts'
import { nounModifierStatus } from './noun-status.ts'
import { nounArguments, nounSense, nounSpan } from './nouns.ts'
import { onlySpokenOf } from './only-spoken-of.ts'
import { ownSide, reached } from './reach.ts'
import { AIMED, withCountry } from './recipients.ts'
import { isVerb, kid, preposition, relation, startsClause } from './tree.ts'

/** Who holds talks between two others is no party to them. */
const HOSTING = new Set(['host', 'convene', 'broker', 'mediate', 'chair', 'facilitate', 'arrange'])

export function fromNoun(input: CollectInput, i: number, carriers: readonly Carrier[]): Draft | null {
  const { scene, context } = input
  const a = scene.analysis
  // "the US Congress": the name of a body, no gathering
  if (carriers.length === 0 && a.xpos[i] === 'NNP' && scene.cast.at(i) >= 0 && relation(a, i) === 'nsubj') return null
  let sense = nounSense(scene, i)
  const status = carriers.find((c) => c.role === 'cancel' || c.role === 'postpone')
  if (sense === null) {
    if (carriers.length === 0) return null
    sense = { entry: { type: null, kind: 'other', words: '', use: 'only' }, particle: null }
  }
  const { entry } = sense
  // "if talks fail": the condition itself is no event
  if (carriers.length > 0 && carriers.every((c) => c.role === 'end' || c.role === 'occur' || c.role === 'continue'))
    if (isCondition(a, (carriers[0] as Carrier).verb)) return null
  const args = nounArguments(scene, i, entry)
  const occurring = carriers.find((c) => c.role === 'occur')
  const carrier = status ?? occurring ?? carriers[0]
  if (carrier === undefined) {
    if (entry.use === 'only') return null
    if (args.generic) return null
    if (entry.use === 'bound' && !args.anchored) return null
  } else if (args.generic && !args.none && carrier.role === 'light') return null
  if (args.none && carrier === undefined) return null
  const rel = relation(a, i)
  if (onlySpokenOf(input, i, entry, args, carrier)) return null
  const verb = carrier ? carrier.verb : nearestVerb(input, i)
  let actors = args.actors
  let recipients = args.recipients
  if (carrier && carrier.subject >= 0) {
    const found = actorsAt(scene, carrier.subject)
    const receiving = words.LIGHT_PASSIVE.has(a.lemma[carrier.verb] ?? '') && carrier.role === 'light'
    if (receiving) recipients = [...new Set([...recipients, ...found])]
    else if (HOSTING.has(a.lemma[carrier.verb] ?? '') && entry.mutual === true && between(scene, i))
      actors = [...actors]
    else if (entry.use === 'only' || entry.type !== null || entry.kind === 'ceremony')
      actors = [...new Set([...found, ...actors])]
  }
  if (carrier) {
    for (const p of phrases(a, carrier.verb, ['with', 'between', 'to', 'against'])) {
      if (scene.timeAt[p] !== -1) continue
      const prep = preposition(a, p)
      if (prep === 'between') actors = [...new Set([...actors, ...actorsAt(scene, p)])]
      else if (entry.to?.split(' ').includes(prep)) recipients = [...new Set([...recipients, ...actorsAt(scene, p)])]
    }
    const by = kid(
      a,
      carrier.verb,
      (r, c) => r.startsWith('obl') && preposition(a, c) === 'by' && scene.timeAt[c] === -1,
    )
    if (carrier.passive && by >= 0) actors = [...new Set([...actors, ...actorsAt(scene, by)])]
    const given = kid(a, carrier.verb, (r) => r === 'iobj')
    if (given >= 0) recipients = [...new Set([...recipients, ...actorsAt(scene, given)])]
  }
  // a meeting noun below a verb of travel, or "in a phone call": who travels or speaks takes part
  if (
    actors.length === 0 &&
    carrier === undefined &&
    verb >= 0 &&
    entry.type === 'CONSULT' &&
    (rel === 'obl' || rel === 'obj')
  ) {
    const p = preposition(a, i)
    if (
      p === 'for' ||
      p === 'in' ||
      p === 'on' ||
      p === 'to' ||
      p === 'at' ||
      p === 'during' ||
      p === 'after' ||
      p === 'into' ||
      p === 'of' ||
      p === 'from'
    ) {
      const roles = rolesOf(a, verb)
      // "are locked in talks"
      if (roles.passive && p === 'in') actors = actorsAt(scene, roles.object)
      if (!roles.passive) {
        if (p !== 'at' || entry.kind !== 'session') actors = actorsAt(scene, roles.subject)
        if (p === 'in' && recipients.length === 0) recipients = actorsAt(scene, roles.object)
      }
    }
  }
  if (recipients.length === 0 && entry.type !== null && AIMED.has(entry.type) && entry.mutual !== true)
    recipients = reached(scene, carrier?.role === 'light' ? carrier.verb : i, actors)
  // "walked off after talks with the company broke down": the other side is who acts in the sentence
  if (entry.mutual === true && actors.length === 0 && recipients.length > 0 && !args.definite && verb >= 0)
    actors = actsAround(scene, verb).filter((x) => !ownSide(scene, x, recipients))
  if (entry.kind === 'visit' && recipients.length === 0)
    for (const p of phrases(a, i, ['to', 'in', 'of']))
      if (recipients.length === 0) recipients = withCountry(input, p, 'visit', actors)
  // a happening with a name of its own ("the Cessnock Show") is not who holds it
  const self = scene.cast.at(i)
  if (
    self >= 0 &&
    actors.includes(self) &&
    (entry.kind === 'occasion' || entry.type === 'CONSULT' || entry.type === null)
  )
    actors = actors.filter((x) => x !== self)
  recipients = recipients.filter((r) => !actors.includes(r))
  let [from, to] = nounSpan(scene, i)
  if (carrier?.role === 'light' && entry.use === 'only') {
    if (carrier.verb < from && to - carrier.verb <= 7) from = carrier.verb
    else if (carrier.verb >= to && carrier.verb - from <= 6) to = carrier.verb + 1
  }
  const campaign =
    entry.kind === 'march' &&
    a.lemma[i] === 'rally' &&
    carrier?.role === 'light' &&
    actors.some((x) => scene.cast.actors[x]?.kind === 'person')
  const draft: Draft = {
    head: i,
    from,
    to,
    verb,
    lemma: a.lower[i] ?? '',
    noun: true,
    definite: args.definite && !args.other,
    type:
      input.genre !== 'news' || campaign
        ? null
        : entry.kind === 'strike' &&
            carrier?.role === 'light' &&
            ['launch', 'carry', 'conduct'].includes(a.lemma[carrier.verb] ?? '')
          ? 'ASSAULT'
          : entry.type,
    kind: campaign ? 'rally' : entry.kind,
    rule: carrier
      ? `events.noun-${carrier.role}.${entry.type ?? 'null'}`
      : `events.noun-${entry.use}.${entry.type ?? 'null'}`,
    mutual: entry.mutual === true,
    thing: false,
    sides: actors.length === 0 && sidesIn(scene, i, carrier?.subject ?? -1, entry.mutual === true || joint(scene, i)),
    other: args.other,
    aimed: false,
    actors,
    recipients,
    status: 'happened',
    evidence: [],
    pastPlan: false,
    also: [],
    cue: null,
    time: -1,
    place: -1,
    mentions: [i],
  }
  if (carrier) {
    const carried = carriedStatus(context, carrier)
    apply(draft, carried)
    // what had been set for a day and "never took place" was called off
    if (draft.status === 'did-not-happen' && carriers.some((c) => c !== carrier && setFor(context, c)))
      draft.status = 'cancelled'
    if (carrier.role !== 'light')
      draft.also.push(
        carrier.particle === carrier.verb + 1 ? [carrier.verb, carrier.verb + 2] : [carrier.verb, carrier.verb + 1],
      )
    for (const other of carriers) if (other !== carrier) draft.also.push([other.verb, other.verb + 1])
    if (carrier.role === 'light' && draft.status === 'happened') {
      const modifier = nounModifierStatus(a, i)
      if (modifier && (modifier.status === 'cancelled' || modifier.status === 'postponed'))
        Object.assign(draft, { status: modifier.status, evidence: [modifier.token] })
    }
  } else bareStatus(input, draft, i, verb)
  if (carrier === undefined && draft.status === 'hypothetical' && entry.use !== 'free') return null
  if (input.genre !== 'news' && (carrier === undefined || input.genre === 'sport')) return null
  return draft
}

/** True if the gathering is told to be that of "the two sides", or "theirs". */
function sidesIn(scene: CollectInput['scene'], noun: number, subject: number, mutual: boolean): boolean {
  const a = scene.analysis
  if (areSides(a, subject, mutual)) return true
  return (
    kid(
      a,
      noun,
      (r, c) =>
        (r === 'nmod:poss' || (r === 'nmod' && ['between', 'of', 'by'].includes(preposition(a, c)))) &&
        areSides(a, c, mutual),
    ) >= 0
  )
}

const isCondition = (a: CollectInput['scene']['analysis'], v: number): boolean =>
  relation(a, v) === 'advcl' && kid(a, v, (r, m) => r === 'mark' && words.CONDITIONAL_MARKS.has(a.lower[m] ?? '')) >= 0

/** True of "talks between …", "a meeting of the two sides". */
const between = (scene: CollectInput['scene'], noun: number): boolean =>
  kid(
    scene.analysis,
    noun,
    (r, c) =>
      r === 'nmod' &&
      (preposition(scene.analysis, c) === 'between' ||
        (preposition(scene.analysis, c) === 'of' && areSides(scene.analysis, c, true))),
  ) >= 0

const joint = (scene: CollectInput['scene'], noun: number): boolean =>
  kid(scene.analysis, noun, (_r, c) => c < noun && scene.analysis.lower[c] === 'joint') >= 0

/** Who acts in the clauses above a verb. */
function actsAround(scene: CollectInput['scene'], verb: number): number[] {
  const a = scene.analysis
  let t = verb
  for (let step = 0; step < 4; step++) {
    if (isVerb(a, t) && (t !== verb || relation(a, t) !== 'root')) {
      const roles = rolesOf(a, t)
      const found = actorsAt(scene, roles.passive ? roles.object : roles.subject)
      if (found.length > 0) return found
    }
    t = a.head[t] ?? -1
    if (t < 0) break
  }
  return []
}

/** True if the carrier says that its noun is planned. */
const setFor = (context: CollectInput['context'], c: Carrier): boolean =>
  (c.role === 'light' || c.role === 'predicate') && carriedStatus(context, c).status === 'planned'

function nearestVerb(input: CollectInput, i: number): number {
  const a = input.scene.analysis
  let t = i
  for (let step = 0; step < 12; step++) {
    t = a.head[t] ?? -1
    if (t < 0) return -1
    if ((isVerb(a, t) && startsClause(a, t)) || kid(a, t, (r) => r === 'cop') >= 0) return t
  }
  return -1
}
