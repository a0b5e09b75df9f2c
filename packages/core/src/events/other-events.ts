import { actorsAt } from './actors-at.ts'
import type { Roles } from './arguments.ts'
import { carriedStatus } from './carried-status.ts'
import type { Carrier } from './carriers.ts'
import type { CollectInput } from './collect-input.ts'
import type { Draft } from './draft.ts'
import { isAgent, isPlace, type Scene } from './fit.ts'
import { verbStatus } from './status.ts'
import { antecedent, kid, ownSubject, preposition, relation } from './tree.ts'
import { verbSpan } from './worth-telling.ts'

/** "It was called off": speaks of the event told just before; the joining drops it where there is none. */
export const isPointer = (a: Scene['analysis'], i: number): boolean =>
  a.lower[i] === 'it' || (a.lower[i] === 'that' && a.xpos[i] === 'DT') || a.lower[i] === 'this'
export function fromPointer(input: CollectInput, i: number, carrier: Carrier): Draft | null {
  if (carrier.role !== 'cancel' && carrier.role !== 'postpone' && carrier.role !== 'occur') return null
  const carried = carriedStatus(input.context, carrier)
  // "it will now take place in August"
  if (carrier.role === 'occur' && carried.status !== 'planned') return null
  const to = carrier.particle === carrier.verb + 1 ? carrier.verb + 2 : carrier.verb + 1
  return {
    head: carrier.verb,
    from: carrier.verb,
    to,
    verb: carrier.verb,
    lemma: 'it',
    noun: true,
    definite: true,
    type: null,
    kind: 'pointer',
    rule: `events.noun-${carrier.role}.pointer`,
    mutual: false,
    thing: false,
    sides: false,
    other: false,
    aimed: false,
    actors: carrier.subject >= 0 ? actorsAt(input.scene, carrier.subject) : [],
    recipients: [],
    status: carried.status,
    evidence: carried.evidence,
    pastPlan: false,
    also: [],
    cue: null,
    time: -1,
    place: -1,
    mentions: [i],
  }
}

const STATIVE = new Set(
  'be have remain need want know like seem include cost mean depend contain stay last face see get keep continue become believe think hope feel look make take help let allow require rise fall grow drop increase decrease decline reach hit come go say tell add tend turn run stand prove show cover serve start begin end stop work play lead follow happen use enable ensure'.split(
    ' ',
  ),
)
/** What somebody named will do, in the narrator's own words, though the lexicon has no entry for it ("officials will scrap the stage"). */
export function fromPlan(input: CollectInput, v: number, roles: Roles): Draft | null {
  const { scene } = input
  const a = scene.analysis
  if (input.genre !== 'news' || input.contentAt(v) !== null || input.cueAt(v) !== null || STATIVE.has(a.lemma[v] ?? ''))
    return null
  const rel = relation(a, v)
  if (rel !== 'root' && rel !== 'conj' && rel !== 'parataxis') return null
  const j = verbStatus(input.context, v)
  if (j.rule !== 'status.will' && j.rule !== 'status.be-to') return null
  if (roles.object < 0) return null
  const actors = actorsAt(scene, roles.subject)
  if (actors.length === 0 && !(roles.passive && actorsAt(scene, roles.object).length > 0)) return null
  const [from, to] = verbSpan(input, v, -1, roles.passive ? -1 : roles.object)
  return {
    head: v,
    from,
    to,
    verb: v,
    lemma: a.lemma[v] ?? '',
    noun: false,
    definite: false,
    type: null,
    kind: 'plan',
    rule: 'events.plan.null',
    mutual: false,
    thing: false,
    sides: false,
    other: false,
    aimed: false,
    actors,
    recipients: roles.passive ? actorsAt(scene, roles.object) : [],
    status: j.status,
    evidence: [...j.evidence],
    pastPlan: j.pastPlan,
    also: [],
    cue: null,
    time: -1,
    place: -1,
    mentions: [v],
  }
}

/** "She is due at Northolt at seven": an arrival that is planned. */
export function fromDue(input: CollectInput, i: number): Draft | null {
  const { scene } = input
  const a = scene.analysis
  if (input.genre !== 'news' || kid(a, i, (r) => r === 'xcomp' || r === 'ccomp') >= 0) return null
  const subject = ownSubject(a, i)
  const place = kid(
    a,
    i,
    (r, c) => r.startsWith('obl') && ['at', 'in'].includes(preposition(a, c)) && isPlace(scene, c),
  )
  if (subject < 0 || place < 0 || !isAgent(scene, antecedent(a, subject))) return null
  return {
    head: i,
    from: i,
    to: i + 1,
    verb: i,
    lemma: 'arrive',
    noun: false,
    definite: false,
    type: 'CONSULT',
    kind: 'visit',
    rule: 'events.due.CONSULT',
    mutual: false,
    thing: false,
    sides: false,
    other: false,
    aimed: false,
    actors: actorsAt(scene, subject),
    recipients: [],
    status: 'planned',
    evidence: [i],
    pastPlan: false,
    also: [],
    cue: null,
    time: -1,
    place: -1,
    mentions: [i],
  }
}
