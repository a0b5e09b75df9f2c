/** To whom a verb's act is done: its object, the phrases its frame names, the owner of the thing, and what lies further down. */
import type { Statement } from '../record/index.ts'
import { actorsAt } from './actors-at.ts'
import { phrases, type Roles } from './arguments.ts'
import type { CollectInput } from './collect-input.ts'
import type { Scene } from './fit.ts'
import { targetOf } from './hosts.ts'
import { ownSide, reached } from './reach.ts'
import { isNoun, isVerb, kid, kids, ownSubject, preposition, relation } from './tree.ts'
import type { VerbMatch } from './verbs.ts'

/** Types whose thing has somebody behind it: "rejected an offer from Chile", "denied a BBC report". */
const BEHIND_THINGS: ReadonlySet<string> = new Set([
  'REJECT',
  'AGREE',
  'ACCUSE',
  'REQUEST',
  'SANCTION',
  'COERCE',
  'PROTEST',
  'ASSAULT',
])
/** Types that are aimed at somebody, told in the clause or below it. */
export const AIMED: ReadonlySet<string> = new Set([
  ...BEHIND_THINGS,
  'THREATEN',
  'AID',
  'SUPPORT',
  'COOPERATE',
  'CONCEDE',
  'MOBILIZE',
])
/** Kinds that end with the one who acts. */
const ALONE: ReadonlySet<string> = new Set(['resignation', 'vote', 'denial', 'walkout', 'surrender'])

/** The actors of a phrase; of a visit's place, the country it lies in. */
export function withCountry(input: CollectInput, token: number, kind: string, actors: readonly number[]): number[] {
  const named = actorsAt(input.scene, token)
  const found = kind === 'visit' ? named.filter((x) => !ownSide(input.scene, x, actors)) : named
  if (found.length > 0 || kind !== 'visit' || token < 0) return found
  return input.scene.hosts.of(token, actors)
}

export interface Telling {
  readonly v: number
  readonly match: VerbMatch
  readonly roles: Roles
  readonly cue: Statement | null
  readonly actors: readonly number[]
}

export function recipientsOf(input: CollectInput, told: Telling): number[] {
  const { scene } = input
  const { v, match, roles, cue, actors } = told
  const { entry, particle } = match
  const a = scene.analysis
  const out: number[] = []
  if (entry.thing !== true) {
    let object = roles.object
    if (object < 0 && particle >= 0 && a.deprel[particle] === 'case') object = a.head[particle] ?? -1
    out.push(...withCountry(input, object, entry.kind, actors))
    if (out.length === 0 && object >= 0 && !roles.passive) out.push(...ownerOf(scene, object))
  }
  const indirect = kid(a, v, (r) => r === 'iobj')
  if (indirect >= 0) out.push(...actorsAt(scene, indirect))
  if (entry.to)
    for (const p of phrases(a, v, entry.to.split(' ')))
      if (scene.timeAt[p] === -1) out.push(...withCountry(input, p, entry.kind, actors))
  // "washed and handed towels to the swimmers": what a second verb of the same subject is done to
  if (out.length === 0 && entry.to && entry.type !== null && AIMED.has(entry.type)) {
    const second = kid(a, v, (r, c) => r === 'conj' && isVerb(a, c) && ownSubject(a, c) < 0)
    if (second >= 0 && kid(a, v, (r, c) => r === 'obj' && c < second) < 0)
      for (const p of phrases(a, second, entry.to.split(' ')))
        if (scene.timeAt[p] === -1) out.push(...withCountry(input, p, entry.kind, actors))
  }
  if (out.length === 0 && roles.object >= 0 && entry.type !== null && BEHIND_THINGS.has(entry.type))
    if (entry.thing === true || (roles.passive && isNoun(a, roles.object)))
      out.push(...ownerOf(scene, roles.object).filter((x) => !ownSide(scene, x, actors)))
  if (cue?.addressee && out.length === 0 && entry.type !== null) {
    const index = input.actorIndex(cue.addressee)
    if (index >= 0) out.push(index)
  }
  if (out.length === 0 && entry.type !== null) out.push(...insideContent(input, v, entry.type, cue, actors))
  if (
    out.length === 0 &&
    entry.type !== null &&
    AIMED.has(entry.type) &&
    !ALONE.has(entry.kind) &&
    (!entry.mutual || entry.type === 'AGREE')
  )
    out.push(...reached(scene, v, actors))
  if (out.length === 0 && entry.type !== null) out.push(...targetOf(scene, v, entry.type, actors))
  return [...new Set(out)].filter((x) => !actors.includes(x))
}

/** Whose thing it is: possessor, "of" and "from" phrases, a name before the noun. */
export function ownerOf(scene: Scene, object: number): number[] {
  const a = scene.analysis
  const out: number[] = []
  for (const c of kids(a, object)) {
    const rel = a.deprel[c] ?? ''
    if (rel === 'nmod:poss') out.push(...actorsAt(scene, c))
    else if ((rel === 'compound' || rel === 'amod') && c < object) out.push(...actorsAt(scene, c))
    else if (relation(a, c) === 'nmod' && OWNING.has(preposition(a, c))) out.push(...actorsAt(scene, c))
  }
  if (out.length > 0) return [...new Set(out)]
  // "a camp for refugees", "their suppression of the unrest in Kosovo": whom the thing is for or with
  for (const c of kids(a, object)) {
    if (relation(a, c) !== 'nmod' || !FURTHER.has(preposition(a, c)) || scene.timeAt[c] !== -1) continue
    const found = actorsAt(scene, c)
    if (found.length > 0) return found
  }
  return []
}
const OWNING = new Set(['of', 'from', 'by', 'against'])
const FURTHER = new Set(['for', 'with', 'on', 'to', 'against'])

/** The first actor named at the head of what is said: subject or object of the complement ("accused Kyiv of …", "said of"). */
function insideContent(
  input: CollectInput,
  v: number,
  type: string,
  cue: Statement | null,
  actors: readonly number[],
): number[] {
  const { scene } = input
  const a = scene.analysis
  if (type !== 'REQUEST' && type !== 'ACCUSE' && cue?.act !== 'accuse' && cue?.act !== 'demand') return []
  const clause = kid(a, v, (r) => r === 'ccomp' || r === 'xcomp')
  if (clause < 0) return []
  const subject = ownSubject(a, clause)
  return actorsAt(scene, subject).filter((x) => !actors.includes(x))
}
