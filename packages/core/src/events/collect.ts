/** Finds the events of the body, one draft for each trigger, in reading order; nothing is joined yet. */
import type { Statement } from '../record/index.ts'
import { actorsAt, phrases, type Roles, rolesOf } from './arguments.ts'
import { type Carrier, carriedStatus, findCarriers } from './carriers.ts'
import { apply, type Draft } from './draft.ts'
import { NATURE, RESULT_VERBS } from './en/sport.ts'
import * as words from './en/status.ts'
import { isAgent, isPlace, type Scene } from './fit.ts'
import { nounArguments, nounSense, nounSpan } from './nouns.ts'
import { type Judgement, nounModifierStatus, type StatusContext, verbStatus } from './status.ts'
import {
  antecedent,
  clauseOf,
  coordinated,
  isNoun,
  isVerb,
  kid,
  kids,
  ownSubject,
  preposition,
  relation,
  startsClause,
} from './tree.ts'
import { verbSense } from './verbs.ts'

export interface CollectInput {
  readonly scene: Scene
  readonly context: StatusContext
  /** True for tokens of the body. */
  readonly inBody: (i: number) => boolean
  /** Statement of whose cue token i is part, or null. */
  readonly cueAt: (i: number) => Statement | null
  /** Statement whose content holds token i, innermost, or null. */
  readonly contentAt: (i: number) => Statement | null
  readonly actorIndex: (id: string) => number
  /** Index of the country actor in which the place at token i lies, or −1. */
  readonly countryAt: (i: number) => number
  readonly genre: 'news' | 'sport' | 'weather' | 'recipe' | 'market'
}

/** Types whose verbs are speech: their present tense is no habit ("the Treasury denies"). */
const NOW = new Set(['still', 'currently', 'now'])
const SPEECH = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'AGREE', 'SUPPORT', 'THREATEN', 'CONCEDE'])
/** Travel and hosting verbs that tell the same event as the meeting noun they lead to. */
const LEADS_TO = new Set(['visit', 'host', 'attendance'])

export function collect(input: CollectInput): Draft[] {
  const { scene, context, inBody } = input
  const a = scene.analysis
  const drafts: Draft[] = []
  if (input.genre === 'recipe' || input.genre === 'market') return drafts
  const carriers = findCarriers(scene, context, inBody)
  const carrying = new Set<number>()
  for (const [target, list] of carriers)
    for (const c of list) if (c.role === 'cancel' || c.role === 'postpone' || isNoun(a, target)) carrying.add(c.verb)
  for (let i = 0; i < a.size; i++) {
    if (!inBody(i)) continue
    if (isNoun(a, i) && (scene.timeAt[i] ?? -1) < 0) {
      const draft = fromNoun(input, i, carriers.get(i) ?? [])
      if (draft) drafts.push(draft)
    } else if (isPointer(a, i) && carriers.has(i)) {
      const draft = fromPointer(input, i, (carriers.get(i) as Carrier[])[0] as Carrier)
      if (draft) drafts.push(draft)
    } else if (a.lower[i] === 'due' && !isVerb(a, i)) {
      const draft = fromDue(input, i)
      if (draft) drafts.push(draft)
    } else if (isVerb(a, i) && !carrying.has(i)) {
      const draft = fromVerb(input, i, carriers.get(i) ?? [])
      if (draft) drafts.push(draft)
    }
  }
  // a threat is aimed at whom the threatened act would hit
  const byHead = new Map(drafts.map((d) => [d.head, d]))
  for (const d of drafts)
    if (d.type === 'THREATEN' && d.recipients.length === 0) {
      const below = kid(a, d.head, (r, c) => (r === 'xcomp' || r === 'ccomp') && byHead.has(c))
      if (below >= 0) d.recipients = (byHead.get(below)?.recipients ?? []).filter((x) => !d.actors.includes(x))
    }
  return drafts
}

/** "It was called off": speaks of the event told just before; the joining drops it where there is none. */
const isPointer = (a: Scene['analysis'], i: number): boolean =>
  a.lower[i] === 'it' || (a.lower[i] === 'that' && a.xpos[i] === 'DT') || a.lower[i] === 'this'
function fromPointer(input: CollectInput, i: number, carrier: Carrier): Draft | null {
  if (carrier.role !== 'cancel' && carrier.role !== 'postpone') return null
  const carried = carriedStatus(input.context, carrier)
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
function fromPlan(input: CollectInput, v: number, roles: Roles): Draft | null {
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
function fromDue(input: CollectInput, i: number): Draft | null {
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

const NO_DEED = new Set([
  'comment',
  'elaborate',
  'say',
  'respond',
  'answer',
  'identify',
  'name',
  'confirm',
  'discuss',
  'give',
  'speculate',
  'be',
  'disclose',
  'specify',
  'reveal',
  'explain',
])
const TOPIC = new Set(['on', 'about', 'over', 'towards', 'toward', 'into', 'instead'])
const INFINITIVE_SKIPPED = new Set(['status.infinitive-noun', 'status.purpose', 'status.bare', 'status.complement'])

function fromVerb(input: CollectInput, v: number, carriers: readonly Carrier[]): Draft | null {
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
  const roles = rolesOf(a, v)
  const cue = input.cueAt(v)
  const match = verbSense(scene, v, roles, cue)
  if (match === null) return carriers.length === 0 ? fromPlan(input, v, roles) : null
  if (input.genre === 'sport' && !(RESULT_VERBS.has(a.lemma[v] ?? '') && a.xpos[v] !== 'VB')) return null
  const { entry } = match
  let judgement = verbStatus(context, v)
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
  const recipients: number[] = []
  if (entry.thing !== true) {
    let object = roles.object
    if (object < 0 && match.particle >= 0 && a.deprel[match.particle] === 'case') object = a.head[match.particle] ?? -1
    recipients.push(...withCountry(input, object, entry.kind))
    if (recipients.length === 0 && object >= 0 && !roles.passive) recipients.push(...ownerOf(scene, object))
    const indirect = kid(a, v, (r) => r === 'iobj')
    if (indirect >= 0) recipients.push(...actorsAt(scene, indirect))
  } else {
    const indirect = kid(a, v, (r) => r === 'iobj')
    if (indirect >= 0) recipients.push(...actorsAt(scene, indirect))
  }
  if (entry.to)
    for (const p of phrases(a, v, entry.to.split(' '))) {
      if (scene.timeAt[p] !== -1) continue
      const found = withCountry(input, p, entry.kind)
      // "with" its partner acts too where the act is mutual and they are told as subject; else it receives
      recipients.push(...found)
    }
  // "denied a BBC report", "rejected an offer from Chile": the one behind the object
  if (
    entry.thing === true &&
    recipients.length === 0 &&
    roles.object >= 0 &&
    (entry.type === 'REJECT' ||
      entry.type === 'AGREE' ||
      entry.type === 'ACCUSE' ||
      entry.type === 'REQUEST' ||
      entry.type === 'SANCTION' ||
      entry.type === 'ASSAULT')
  )
    recipients.push(...ownerOf(scene, roles.object))
  if (cue?.addressee && recipients.length === 0 && entry.type !== null) {
    const index = input.actorIndex(cue.addressee)
    if (index >= 0) recipients.push(index)
  }
  if (cue && recipients.length === 0 && entry.type !== null) recipients.push(...insideContent(input, v, cue, actors))
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
    actors: [...new Set(actors)],
    recipients: [...new Set(recipients)].filter((r) => !actors.includes(r)),
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

/** The actors of a phrase; of a visit's place, the country it lies in. */
function withCountry(input: CollectInput, token: number, kind: string): number[] {
  const found = actorsAt(input.scene, token)
  if (found.length > 0 || kind !== 'visit' || token < 0) return found
  const country = input.countryAt(token)
  return country >= 0 ? [country] : []
}

/** Whose thing it is: possessor, "of" and "from" phrases, a name before the noun. */
function ownerOf(scene: Scene, object: number): number[] {
  const a = scene.analysis
  const out: number[] = []
  for (const c of kids(a, object)) {
    const rel = a.deprel[c] ?? ''
    if (rel === 'nmod:poss') out.push(...actorsAt(scene, c))
    else if ((rel === 'compound' || rel === 'amod') && c < object) out.push(...actorsAt(scene, c))
    else if (relation(a, c) === 'nmod' && ['of', 'from', 'by', 'against'].includes(preposition(a, c)))
      out.push(...actorsAt(scene, c))
  }
  return [...new Set(out)]
}

/** The first actor named at the head of what is said: subject or object of the complement ("accused Kyiv of …", "said of"). */
function insideContent(input: CollectInput, v: number, cue: Statement, actors: readonly number[]): number[] {
  const { scene } = input
  const a = scene.analysis
  if (cue.act !== 'accuse' && cue.act !== 'demand') return []
  const clause = kid(a, v, (r) => r === 'ccomp' || r === 'xcomp')
  if (clause < 0) return []
  const subject = ownSubject(a, clause)
  return actorsAt(scene, subject).filter((x) => !actors.includes(x))
}

/** Verbs that are told as possible, habitual or asked for are left out where they would only be noise. */
function worthTelling(
  input: CollectInput,
  v: number,
  type: string | null,
  j: Judgement,
  cue: Statement | null,
): boolean {
  const a = input.scene.analysis
  if (input.genre === 'weather') return false
  if (j.directive) return false
  // "declined to comment": no deed
  if (
    (a.lemma[v] === 'decline' || a.lemma[v] === 'refuse') &&
    kid(a, v, (r, c) => (r === 'xcomp' || r === 'ccomp' || r === 'advcl') && NO_DEED.has(a.lemma[c] ?? '')) >= 0
  )
    return false
  // "talks on reopening the railway": a topic
  if (a.xpos[v] === 'VBG' && kid(a, v, (r, m) => (r === 'mark' || r === 'case') && TOPIC.has(a.lower[m] ?? '')) >= 0)
    return false
  if (
    j.rule === 'status.unreal' &&
    relation(a, v) === 'acl' &&
    kid(a, v, (r, m) => r === 'mark' && a.lower[m] === 'to') >= 0
  )
    return false
  if (a.lower[v] === 'announced' && kid(a, v, (r, m) => r === 'mark' && a.lower[m] === 'as') >= 0) return false
  if (a.lemma[v] === 'ask' && cue === null && j.status === 'ongoing') return false
  if (INFINITIVE_SKIPPED.has(j.rule)) return false
  if (j.present && !(type !== null && SPEECH.has(type) && (cue !== null || a.deprel[v] === 'root'))) return false
  // the thing promised or agreed to is part of the promise
  const head = a.head[v] ?? -1
  if (
    head >= 0 &&
    (relation(a, v) === 'xcomp' || relation(a, v) === 'ccomp') &&
    [
      'agree',
      'promise',
      'offer',
      'propose',
      'pledge',
      'decline',
      'refuse',
      'undertake',
      'commit',
      'volunteer',
      'recommend',
    ].includes(a.lemma[head] ?? '') &&
    !input.cueAt(head)?.speech === false
  )
    return j.status === 'hypothetical' && false
  const content = input.contentAt(v)
  if (content !== null && content.kind === 'direct') {
    // inside somebody's own words: no questions, wishes or first-person frames
    const end = a.sentences[(a.sentenceOf[v] ?? 0) + 1] ?? a.size
    for (let t = end - 1; t >= end - 3 && t >= 0; t--) if (a.lower[t] === '?') return false
    if (type === null && j.status !== 'happened') return false
    if (
      SPEECH.has(type ?? '') &&
      j.status !== 'did-not-happen' &&
      ['i', 'we', 'you'].includes(a.lower[ownSubject(a, v)] ?? '')
    )
      return false
  }
  // "if … attacks": the condition itself is no event
  const clause = clauseOf(a, v)
  if (
    relation(a, clause) === 'advcl' &&
    j.rule === 'status.if' &&
    kid(a, clause, (r, m) => r === 'mark' && words.CONDITIONAL_MARKS.has(a.lower[m] ?? '')) >= 0
  )
    return false
  return true
}

function verbSpan(input: CollectInput, v: number, particle: number, object: number): [number, number] {
  const a = input.scene.analysis
  let end = v + 1
  if (particle === v + 1 && !PREPOSITION.has(a.lower[particle] ?? '')) end = particle + 1
  if (object > v && object - v <= 6 && a.sentenceOf[object] === a.sentenceOf[v]) end = object + 1
  return [v, end]
}

/** What belongs to the complement, not to the name of the deed. */
const PREPOSITION = new Set(['for', 'on', 'to', 'with', 'against', 'by', 'of', 'at', 'upon', 'from', 'about', 'in'])

/** Prepositions that set the noun's time beside the verb's. */
const BEFORE = new Set(['ahead', 'before', 'until', 'till', 'towards', 'for'])
const AFTER = new Set(['after', 'following', 'since'])
const DURING = new Set(['during', 'at', 'in', 'amid', 'on', 'alongside', 'by', 'as'])

function fromNoun(input: CollectInput, i: number, carriers: readonly Carrier[]): Draft | null {
  const { scene, context } = input
  const a = scene.analysis
  let sense = nounSense(scene, i)
  const status = carriers.find((c) => c.role === 'cancel' || c.role === 'postpone')
  if (sense === null) {
    if (status === undefined) return null
    sense = { entry: { type: null, kind: 'other', words: '', use: 'only' }, particle: null }
  }
  const { entry } = sense
  const args = nounArguments(scene, i, entry)
  const carrier = status ?? carriers[0]
  if (carrier === undefined) {
    if (entry.use === 'only') return null
    if (args.generic) return null
    if (entry.use === 'bound' && !args.anchored) return null
  } else if (args.generic && !args.none && carrier.role === 'light') return null
  if (args.none && carrier === undefined) return null
  // what is asked for, refused, feared or talked about in general
  const head = a.head[i] ?? -1
  const rel = relation(a, i)
  if (carrier === undefined && head >= 0 && rel === 'nmod' && !args.definite && entry.use !== 'free') return null
  if (rel === 'nmod' && head >= 0 && carrier === undefined) {
    const p = preposition(a, i)
    if (
      [
        'offer',
        'request',
        'call',
        'demand',
        'appeal',
        'invitation',
        'proposal',
        'possibility',
        'chance',
        'risk',
        'fear',
        'threat',
        'prospect',
        'event',
        'idea',
        'condition',
        'right',
        'talk',
        'hope',
        'case',
        'kind',
        'type',
        'form',
        'history',
        'anniversary',
        'role',
        'victim',
        'site',
        'scene',
        'wave',
        'cycle',
        'spate',
        'date',
        'venue',
        'cost',
        'agenda',
        'purpose',
        'background',
        'need',
      ].includes(a.lemma[head] ?? '') &&
      (p === 'of' || p === 'for' || p === 'to')
    )
      return null
  }
  if (
    carrier === undefined &&
    !args.definite &&
    (rel === 'obj' || rel === 'obl') &&
    head >= 0 &&
    (words.DIRECTIVE.has(a.lemma[head] ?? '') ||
      ['seek', 'want', 'reject', 'refuse', 'favour', 'favor', 'need', 'avoid', 'prevent', 'oppose', 'support'].includes(
        a.lemma[head] ?? '',
      ))
  )
    return null
  if (rel === 'appos' || rel === 'vocative') return null
  if (
    carrier === undefined &&
    head >= 0 &&
    rel === 'obl' &&
    preposition(a, i) === 'for' &&
    (words.DIRECTIVE.has(a.lemma[head] ?? '') ||
      ['push', 'campaign', 'hope', 'wait', 'pray', 'apply'].includes(a.lemma[head] ?? ''))
  )
    return null
  if (carrier === undefined && entry.type === 'REQUEST' && rel === 'obj') return null
  if (carrier?.role === 'light' && carriedStatus(context, carrier).directive) return null
  if (
    carrier?.role === 'light' &&
    entry.kind === 'call' &&
    ['take', 'get', 'receive'].includes(a.lemma[carrier.verb] ?? '')
  )
    return null
  if (carrier === undefined && rel === 'obj' && head >= 0 && a.lemma[head] === 'attend') return null
  // "talks are never easy": said of such things in general
  if (
    carrier === undefined &&
    rel === 'nsubj' &&
    head >= 0 &&
    !args.definite &&
    !args.anchored &&
    kid(a, head, (r, c) => r === 'cop' && ['is', 'are', "'s"].includes(a.lower[c] ?? '')) >= 0
  )
    return null
  const verb = carrier ? carrier.verb : nearestVerb(input, i)
  let actors = args.actors
  let recipients = args.recipients
  if (carrier && carrier.subject >= 0) {
    const found = actorsAt(scene, carrier.subject)
    const receiving = words.LIGHT_PASSIVE.has(a.lemma[carrier.verb] ?? '') && carrier.role === 'light'
    if (receiving) recipients = [...new Set([...recipients, ...found])]
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
      if (!roles.passive) {
        if (p !== 'at' || entry.kind !== 'session') actors = actorsAt(scene, roles.subject)
        if (p === 'in' && recipients.length === 0) recipients = actorsAt(scene, roles.object)
      }
    }
  }
  if (entry.kind === 'visit' && recipients.length === 0)
    for (const p of phrases(a, i, ['to', 'in', 'of']))
      if (recipients.length === 0) recipients = withCountry(input, p, 'visit')
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

/** Status of a noun that no verb carries: its own adjectives and dates, the preposition before it, the clause it stands in. */
function bareStatus(input: CollectInput, draft: Draft, i: number, verb: number): void {
  const { context } = input
  const a = input.scene.analysis
  // "dockers have been on strike"
  if (draft.kind === 'strike' && kid(a, i, (r) => r === 'cop') >= 0) {
    const subject = ownSubject(a, i)
    if (subject >= 0) draft.actors = actorsAt(input.scene, subject)
    const j = verbStatus(context, i)
    apply(
      draft,
      j.present || kid(a, i, (r, c) => r === 'aux' && a.lemma[c] === 'have') >= 0 ? { ...j, status: 'ongoing' } : j,
    )
    return
  }
  const modifier = nounModifierStatus(a, i)
  const side = nounTimeSide(input, i)
  if (modifier && !(modifier.status === 'planned' && side !== null && side < 0)) {
    draft.status = modifier.status
    draft.evidence = [modifier.token]
    return
  }
  if (side !== null && side !== 0) {
    draft.status = side > 0 ? 'planned' : 'happened'
    return
  }
  const p = preposition(a, i)
  const j = verb >= 0 ? verbStatus(context, verb) : null
  if (AFTER.has(p)) {
    if (j && (j.status === 'planned' || j.status === 'hypothetical') && !j.pastPlan)
      apply(draft, { status: 'planned', evidence: j.evidence, pastPlan: false })
    return
  }
  if (BEFORE.has(p)) {
    if (p === 'for') {
      if (j) apply(draft, j.status === 'did-not-happen' ? { ...j, status: 'happened' } : j)
    } else draft.status = 'planned'
    return
  }
  if (verb >= 0 && j && (j.status === 'ongoing' || j.rule === 'status.present')) {
    const still = kid(a, verb, (r, c) => r === 'advmod' && NOW.has(a.lower[c] ?? ''))
    if (still >= 0) {
      draft.status = 'ongoing'
      draft.evidence = [still]
      return
    }
  }
  const core = relation(a, i) === 'obj' || relation(a, i) === 'nsubj' || DURING.has(p)
  if (j && core) {
    if (j.status === 'planned' || j.status === 'hypothetical') apply(draft, j)
    else if (j.status === 'ongoing' && !j.present && DURING.has(p)) apply(draft, j)
    else if (j.status === 'ongoing' && j.rule === 'status.progressive') draft.status = 'happened'
  }
}

function nounTimeSide(input: CollectInput, i: number): number | null {
  for (const c of kids(input.scene.analysis, i))
    if ((input.scene.timeAt[c] ?? -1) >= 0) {
      const side = input.context.timeSide(c)
      if (side !== null) return side
    }
  return null
}

export { antecedent, coordinated, LEADS_TO }
