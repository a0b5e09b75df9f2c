/**
 * Verbs that carry an event told by a noun: light verbs ("held talks"), verbs of taking place ("the vote went ahead"),
 * and verbs that call it off or put it off ("the visit was scrapped"). They are no events of their own.
 */
import type { Status } from '../record/index.ts'
import { rolesOf } from './arguments.ts'
import { calledOff, happeningBefore, mayHappen, NOT_HAPPENINGS } from './call-off.ts'
import { CARRYING, inSet } from './carrier-words.ts'
import { CLASSES } from './en/classes.ts'
import { HOLDING } from './en/occasions.ts'
import * as words from './en/status.ts'
import { isAgent, meaning, type Scene } from './fit.ts'
import { VERBS } from './lexicon.ts'
import { nounSense } from './nouns.ts'
import { type StatusContext, verbStatus } from './status.ts'
import { isNoun, isVerb, kid, kids, preposition, relation, startsClause } from './tree.ts'
import { verbSense } from './verbs.ts'

export interface Carrier {
  readonly verb: number
  readonly role: 'light' | 'occur' | 'end' | 'continue' | 'cancel' | 'postpone' | 'predicate'
  /** Token of a particle, or −1. */
  readonly particle: number
  /** Who acts, as a token, or −1. */
  readonly subject: number
  readonly passive: boolean
  /** Of a predicate ("more arrests are likely"): what it says of its noun. */
  readonly status?: Status
}

/** Types of what is put off when it is "suspended"; anything else is cut off. */
const SUSPENDED_BEFORE: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'PROTEST', 'MOBILIZE'])

/** The event below a plan: "scrapped plans to visit", "shelved a proposal to ban". */
function planVerb(s: Scene, noun: number): number {
  const a = s.analysis
  if (!['plan', 'proposal', 'scheme', 'idea', 'decision', 'intention', 'attempt', 'bid'].includes(a.lemma[noun] ?? ''))
    return -1
  const carries = (c: number) => VERBS.has(a.lemma[c] ?? '') || words.LIGHT.has(a.lemma[c] ?? '')
  const below = kid(a, noun, (r, c) => r === 'acl' && carries(c))
  if (below >= 0) return below
  return a.lower[noun + 1] === 'to' && isVerb(a, noun + 2) && carries(noun + 2) ? noun + 2 : -1
}

const WAS = new Set(['was', 'were', 'been', 'is', 'are', 'being', 'be'])
/** The event noun nearest before the auxiliary of a passive, within its clause; −1 if a finite verb stands between. */
function eventBefore(s: Scene, v: number): number {
  const a = s.analysis
  let t = v - 1
  while (t > v - 3 && t >= 0 && a.uposCode[t] === ADVERB) t--
  return WAS.has(a.lower[t] ?? '') ? happeningBefore(s, t, true) : -1
}
const ADVERB = 2

/** What each token (event noun, or verb below a plan) is carried by. */
export function findCarriers(s: Scene, ctx: StatusContext, inBody: (i: number) => boolean): Map<number, Carrier[]> {
  const a = s.analysis
  const out = new Map<number, Carrier[]>()
  const add = (target: number, carrier: Carrier) => {
    for (const t of [target, ...kids(a, target)].filter(
      (x) => x === target || (a.deprel[x] === 'conj' && isNoun(a, x) && nounSense(s, x) !== null),
    )) {
      const list = out.get(t)
      if (list) list.push(carrier)
      else out.set(t, [carrier])
    }
  }
  for (let v = 0; v < a.size; v++) {
    if (!inBody(v)) continue
    const frame = calledOff(s, v)
    if (frame !== null) {
      add(frame.target, frame.carrier)
      continue
    }
    // "there was no boycott"
    if (a.lemma[v] === 'be' && kid(a, v, (r) => r === 'expl') >= 0) {
      const subject = kid(a, v, (r, c) => r.startsWith('nsubj') && isNoun(a, c))
      if (
        subject >= 0 &&
        nounSense(s, subject) !== null &&
        kid(a, subject, (r, c) => r === 'det' && a.lower[c] === 'no') >= 0
      ) {
        add(subject, { verb: v, role: 'occur', particle: -1, subject: -1, passive: false })
        continue
      }
    }
    if (
      !isVerb(a, v) ||
      (!startsClause(a, v) &&
        relation(a, v) !== 'amod' &&
        relation(a, v) !== 'nmod' &&
        relation(a, v) !== 'obl' &&
        relation(a, v) !== 'obj')
    )
      continue
    if (!CARRYING.has(a.lemma[v] ?? '') && a.lemma[v] !== 'participate') continue
    const found = rolesOf(a, v)
    // "three evenings of chess games", "a series of talks"
    const inner = found.object >= 0 && nounSense(s, found.object) === null ? meaning(a, found.object) : found.object
    const roles = inner !== found.object && nounSense(s, inner) !== null ? { ...found, object: inner } : found
    const lemma = a.lemma[v] ?? ''
    const eventful = (n: number) => n >= 0 && isNoun(a, n) && nounSense(s, n) !== null
    const pointer = (n: number) =>
      n >= 0 && (a.lower[n] === 'it' || a.lower[n] === 'this' || (a.lower[n] === 'that' && a.xpos[n] === 'DT'))
    /** Nouns that count only where they are held or called off are not ended, continued or made. */
    const holds = (n: number) => {
      const kind = nounSense(s, n)?.entry.kind
      return kind !== 'occasion' && kind !== 'gathering'
    }
    const strong =
      lemma === 'cancel' ||
      lemma === 'postpone' ||
      lemma === 'reschedule' ||
      lemma === 'adjourn' ||
      lemma === 'defer' ||
      lemma === 'call' ||
      lemma === 'put'
    const dropped = inSet(s, v, words.CANCEL)
    const late = inSet(s, v, words.POSTPONE)
    let object = roles.object
    // "the dinner tonight" where the parser took the day for the head
    if (object >= 0 && (s.timeAt[object] ?? -1) >= 0) {
      const inner = kid(
        a,
        object,
        (r, c) => (r === 'compound' || r === 'nmod') && isNoun(a, c) && nounSense(s, c, true) !== null,
      )
      if (inner >= 0) object = inner
    }
    // "the talks have slipped to March"
    if (object < 0 && late > -2 && !roles.passive && eventful(roles.subject)) object = roles.subject
    if (late > -2 && !roles.passive && eventful(roles.subject) && ['slip', 'move'].includes(lemma))
      object = roles.subject
    // "was called off an hour before": what stands behind a passive is not its subject
    // … nor what a finite verb of its own parts from it ("Talks stalled after a briefing by A, and B, was called off")
    if ((dropped > -2 || late > -2) && roles.passive && object >= 0 && (object > v || parted(a, object, v))) {
      const before = eventBefore(s, v)
      if (before >= 0) object = before
    }
    // the parser lost the subject of "was cancelled": the nearest event noun before it, no other clause between
    if ((dropped > -2 || late > -2) && !eventful(object) && !pointer(object) && planVerb(s, object) < 0) {
      const before = eventBefore(s, v)
      if (before >= 0 && (object < 0 || object > v || before > object)) object = before
    }
    if (object >= 0 && (dropped > -2 || late > -2)) {
      const deed = planVerb(s, object)
      const sense = deed >= 0 ? verbSense(s, deed, rolesOf(a, deed), null) : null
      const below = sense !== null && sense.entry.kind !== 'deed' ? deed : -1
      const named = eventful(object) || below >= 0 || pointer(object) || planOf(a, object)
      const weak = words.POSTPONE_WEAK.has(lemma)
      const restriction =
        CLASSES.restriction?.has(a.lemma[object] ?? '') === true &&
        nounSense(s, object)?.entry.use !== 'free' &&
        nounSense(s, object)?.entry.type !== 'PROTEST'
      const moved = late > -2 && roles.passive && DATED.has(lemma) && timeAfter(s, v) && mayHappen(s, object)
      const anything =
        moved ||
        (strong &&
          (dropped >= -1 ? lemma === 'cancel' || dropped >= 0 : true) &&
          isNoun(a, object) &&
          !NOT_HAPPENINGS.has(a.lemma[object] ?? '') &&
          !isAgent(s, object) &&
          (a.nameOf[object] ?? -1) < 0)
      if (
        (named || anything) &&
        !restriction &&
        !(weak && !roles.passive && object !== roles.subject && lemma !== 'suspend') &&
        !(
          weak &&
          lemma === 'suspend' &&
          (!named || !SUSPENDED_BEFORE.has(nounSense(s, object)?.entry.type ?? 'CONSULT'))
        )
      ) {
        const isCancel = dropped > late || (dropped > -2 && late === -2)
        const held = deed >= 0 && below < 0 && words.LIGHT.has(a.lemma[deed] ?? '') ? rolesOf(a, deed).object : -1
        add(below >= 0 ? below : eventful(held) ? held : object, {
          verb: v,
          role: isCancel ? 'cancel' : 'postpone',
          particle: isCancel ? dropped : late,
          subject: roles.passive || object === roles.subject ? -1 : roles.subject,
          passive: roles.passive,
        })
        continue
      }
    }
    const occur = inSet(s, v, words.OCCUR)
    if (occur > -2 && !roles.passive && (roles.object < 0 || roles.object === occur)) {
      // a subject that the parser hung elsewhere stands before the verb
      const told = roles.subject >= 0 && roles.subject < v ? roles.subject : happeningBefore(s, v, true)
      const wide = (occur >= 0 || lemma === 'happen') && WILL_HAPPEN.has(lemma)
      if (eventful(told) || (wide && mayHappen(s, told)) || (wide && told >= 0 && a.lower[told] === 'it')) {
        add(told, { verb: v, role: 'occur', particle: occur, subject: -1, passive: false })
        continue
      }
    }
    // "the show will not be held": whatever is held on a day or in a place
    if (
      lemma === 'hold' &&
      roles.passive &&
      roles.subject < 0 &&
      !eventful(roles.object) &&
      mayHappen(s, roles.object)
    ) {
      const j = verbStatus(ctx, v)
      if (j.status === 'did-not-happen' || j.status === 'planned' || timeAfter(s, v)) {
        add(roles.object, { verb: v, role: 'occur', particle: -1, subject: -1, passive: true })
        continue
      }
    }
    if (lemma === 'hold' && roles.passive && eventful(roles.object) && verbStatus(ctx, v).status === 'did-not-happen') {
      add(roles.object, { verb: v, role: 'occur', particle: -1, subject: -1, passive: true })
      continue
    }
    const end = inSet(s, v, words.END)
    if (
      end > -2 &&
      holds(roles.passive ? roles.object : roles.subject) &&
      (roles.passive ? eventful(roles.object) : roles.object < 0 && eventful(roles.subject))
    ) {
      add(roles.passive ? roles.object : roles.subject, {
        verb: v,
        role: 'end',
        particle: end,
        subject: -1,
        passive: roles.passive,
      })
      continue
    }
    const on = inSet(s, v, words.CONTINUE)
    if (on > -2 && !roles.passive && roles.object < 0 && eventful(roles.subject) && holds(roles.subject)) {
      add(roles.subject, { verb: v, role: 'continue', particle: on, subject: -1, passive: false })
      continue
    }
    // staying away from a gathering says nothing of the gathering
    if ((lemma === 'attend' || lemma === 'join' || lemma === 'enter') && verbStatus(ctx, v).status !== 'happened')
      continue
    const light = inSet(s, v, words.LIGHT)
    // "sought the resignation of": the verb has a sense of its own over this noun
    if (lemma === 'seek' && roles.object >= 0 && verbSense(s, v, roles, null)?.entry.kind === 'demand') continue
    if (light > -2 && roles.object >= 0 && eventful(roles.object) && (holds(roles.object) || HOLDING.has(lemma))) {
      add(roles.object, { verb: v, role: 'light', particle: light, subject: roles.subject, passive: roles.passive })
      continue
    }
    // "took part in the talks", "headed to Oslo for talks", "spoke at the ceremony"
    for (const c of kids(a, v)) {
      if (relation(a, c) !== 'obl' || !isNoun(a, c) || nounSense(s, c) === null) continue
      const p = preposition(a, c)
      const takesPart = (lemma === 'take' && p === 'in') || (lemma === 'participate' && p === 'in')
      if (takesPart) add(c, { verb: v, role: 'light', particle: -1, subject: roles.subject, passive: false })
    }
  }
  return out
}

/** "plans for a second runway", "the plan to buy submarines": what is shelved is the plan itself. */
const planOf = (a: Scene['analysis'], n: number): boolean =>
  n >= 0 &&
  a.lemma[n] === 'plan' &&
  (a.lower[n + 1] === 'to' || a.lower[n + 1] === 'for' || kid(a, n, (r) => r === 'acl') >= 0)
/** True if a finite verb that is no relative clause's stands between a noun and the verb said of it. */
function parted(a: Scene['analysis'], noun: number, v: number): boolean {
  for (let t = noun + 1; t < v && t < noun + 60; t++)
    if (
      a.xpos[t] === 'VBD' &&
      a.uposCode[t] === VERB &&
      // a past tense hung as "acl" is a finite verb that the parser found no place for
      a.deprel[t] !== 'acl:relcl' &&
      a.xpos[t + 1] !== 'VBN'
    )
      return true
  return false
}
const VERB = 15
const WILL_HAPPEN = new Set(['take', 'go', 'happen'])
const DATED = new Set(['move', 'bring', 'shift', 'switch', 'push', 'put', 'shove', 'bump', 'delay', 'rearrange'])
/** True if a date stands right behind ("moved to May 14", "held on Friday"). */
function timeAfter(s: Scene, v: number): boolean {
  for (let t = v + 1; t <= v + 5 && t < s.analysis.size && s.analysis.lower[t] !== '.'; t++)
    if ((s.timeAt[t] ?? -1) >= 0) return true
  return false
}
