/** Events told by verbs: who and whom, status, and whether it is worth telling. */
import { actorsAt, areSides } from './actors-at.ts'
import { phrases, rolesOf } from './arguments.ts'
import { carriedStatus } from './carried-status.ts'
import type { Carrier } from './carriers.ts'
import type { CollectInput } from './collect-input.ts'
import { apply, type Draft } from './draft.ts'
import { NATURE, RESULT_VERBS } from './en/sport.ts'
import { isAgent, type Scene } from './fit.ts'
import type { Judgement } from './judgement.ts'
import { fromPlan } from './other-events.ts'
import { recipientsOf } from './recipients.ts'
import { verbStatus } from './status.ts'
import { kid, relation } from './tree.ts'
import { verbSense } from './verbs.ts'
import { SPEECH, verbSpan, worthTelling } from './worth-telling.ts'

const THREATS = new Set(['threaten', 'vow', 'pledge', 'promise', 'swear', 'warn'])
const HARMFUL = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST', 'REJECT'])

/** True where what is promised is harm ("vowed to expel the monitors"). */
function promisedHarm(scene: Scene, v: number): boolean {
  const a = scene.analysis
  const below = kid(a, v, (r) => r === 'xcomp')
  if (below < 0) return false
  const match = verbSense(scene, below, rolesOf(a, below), null)
  return match?.entry.type != null && HARMFUL.has(match.entry.type)
}

const COURT = /\b(?:[Cc]ourt|[Tt]ribunal|[Mm]agistrates|Assizes|Old Bailey)\b/
const DEED_RELATIONS = new Set(['root', 'conj', 'parataxis', 'ccomp', 'acl:relcl', 'advcl', 'xcomp'])
/** A plain deed counts where it is told as done, going on or planned, outside anybody's own words. */
function plainDeed(input: CollectInput, v: number, j: Judgement): boolean {
  const a = input.scene.analysis
  if (j.directive || j.present || input.cueAt(v) !== null || !DEED_RELATIONS.has(a.deprel[v] ?? '')) return false
  const content = input.contentAt(v)
  if (content !== null && content.kind !== 'indirect') return false
  return j.status !== 'hypothetical' && j.status !== 'did-not-happen'
}

export function fromVerb(input: CollectInput, v: number, carriers: readonly Carrier[]): Draft | null {
  const { scene, context } = input
  const a = scene.analysis
  const rel = relation(a, v)
  if (
    rel === 'amod' ||
    rel === 'compound' ||
    rel === 'aux' ||
    rel === 'case' ||
    rel === 'mark' ||
    rel === 'fixed' ||
    rel === 'cop' ||
    rel === 'flat'
  )
    return null
  const head0 = a.head[v] ?? -1
  const roles = rolesOf(a, v)
  const cue = input.cueAt(v)
  const match = verbSense(scene, v, roles, cue)
  if (match === null) return carriers.length === 0 ? fromPlan(input, v, roles) : null
  // "ruled out stepping down": what is ruled out is part of the refusal
  if (head0 >= 0 && (rel === 'xcomp' || rel === 'ccomp') && a.lemma[head0] === 'rule' && a.lower[head0 + 1] === 'out')
    return null
  if (match.entry.kind === 'concession' && cue !== null) return null
  if (input.genre === 'sport' && !(RESULT_VERBS.has(a.lemma[v] ?? '') && a.xpos[v] !== 'VB')) return null
  const { entry } = match
  let judgement = verbStatus(context, v)
  if (entry.kind === 'deed' && !plainDeed(input, v, judgement)) return null
  if (judgement.present && entry.type !== null && SPEECH.has(entry.type) && judgement.rule === 'status.present')
    judgement = { ...judgement, status: 'happened' }
  if (cue && judgement.rule === 'status.if' && (a.xpos[v] === 'VBD' || a.xpos[v] === 'VBN' || a.xpos[v] === 'VBZ'))
    judgement = { ...judgement, status: 'happened' }
  const head = a.head[v] ?? -1
  // "vowed to expel": harm promised is a threat
  const threatened =
    head >= 0 && rel === 'xcomp' && THREATS.has(a.lemma[head] ?? '') && entry.type !== null && HARMFUL.has(entry.type)
  if (threatened && judgement.status === 'planned') judgement = { ...judgement, status: 'hypothetical' }
  const carried = carriers.length > 0 ? carriedStatus(context, carriers[0] as Carrier) : null
  if (carried === null && !threatened && !worthTelling(input, v, entry.type, judgement, cue)) return null
  if (roles.subject >= 0 && NATURE.has(a.lemma[roles.subject] ?? '') && entry.type !== null) return null
  // who and whom
  let actors = actorsAt(scene, roles.subject)
  // "met her and agreed": both did
  const first = a.deprel[v] === 'conj' ? (a.head[v] ?? -1) : -1
  if (entry.mutual && entry.type === 'AGREE' && first >= 0 && a.lemma[first] === 'meet')
    actors = [...new Set([...actors, ...actorsAt(scene, rolesOf(a, first).object)])]
  if (cue?.speaker && actors.length === 0 && !roles.passive)
    actors = [input.actorIndex(cue.speaker)].filter((x) => x >= 0)
  // "was jailed at Woolwich Crown Court": the court did
  if (roles.passive && actors.length === 0 && (entry.type === 'SANCTION' || entry.kind === 'ruling'))
    for (const p of phrases(a, v, ['at', 'in']))
      if (actors.length === 0 && COURT.test(a.text.slice(a.start[a.left[p] ?? p], a.end[(a.right[p] ?? p + 1) - 1])))
        actors = actorsAt(scene, p)
  const recipients = recipientsOf(input, { v, match, roles, cue, actors })
  if (entry.receives === true) {
    recipients.push(...actors)
    actors = []
  }
  const [from, to] = verbSpan(input, v, match.particle, entry.keepObject === true ? roles.object : -1)
  const harm = entry.kind === 'promise' ? promisedHarm(scene, v) : false
  const draft: Draft = {
    head: v,
    from,
    to,
    verb: v,
    lemma: a.lemma[v] ?? '',
    noun: false,
    definite: false,
    type: input.genre !== 'news' ? null : harm ? 'THREATEN' : entry.type,
    kind: harm ? 'threat' : entry.kind,
    rule: `events.${cue ? 'cue' : 'verb'}.${entry.type ?? 'null'}`,
    mutual: entry.mutual === true,
    thing: entry.thing === true && roles.object >= 0 && entry.type === 'CONSULT',
    sides: actors.length === 0 && !roles.passive && areSides(a, roles.subject, entry.mutual === true),
    other: false,
    aimed: recipients.length === 0 && !roles.passive && (entry.thing === true || !isAgent(scene, roles.object)),
    actors: [...new Set(actors)],
    recipients: recipients.filter((r) => !actors.includes(r)),
    status: judgement.status,
    evidence: [...judgement.evidence],
    pastPlan: judgement.pastPlan,
    also: [],
    cue,
    time: -1,
    place: -1,
    mentions: [v],
  }
  if (carried) {
    apply(draft, carried)
    const c = carriers[0] as Carrier
    draft.also.push([c.verb, c.verb + 1])
    if (c.subject >= 0 && draft.actors.length === 0) draft.actors = actorsAt(scene, c.subject)
  }
  return draft
}
