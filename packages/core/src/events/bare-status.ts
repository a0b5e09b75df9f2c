import { actorsAt } from './actors-at.ts'
import type { CollectInput } from './collect-input.ts'
import { apply, type Draft } from './draft.ts'
import { nounModifierStatus } from './noun-status.ts'
import { verbStatus } from './status.ts'
import { kid, kids, ownSubject, preposition, relation } from './tree.ts'

const NOW = new Set(['still', 'currently', 'now'])
/** Prepositions that set the noun's time beside the verb's. */
const BEFORE = new Set(['ahead', 'before', 'until', 'till', 'towards', 'for'])
const AFTER = new Set(['after', 'following', 'since'])
const DURING = new Set(['during', 'at', 'in', 'amid', 'on', 'alongside', 'by', 'as'])

/** Status of a noun that no verb carries: its own adjectives and dates, the preposition before it, the clause it stands in. */
export function bareStatus(input: CollectInput, draft: Draft, i: number, verb: number): void {
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
  if (p === 'without') {
    draft.status = 'did-not-happen'
    return
  }
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
