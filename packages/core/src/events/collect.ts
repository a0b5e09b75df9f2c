import type { Statement } from '../record/index.ts'
import { shareRecipients } from './between-drafts.ts'
import { type Carrier, findCarriers } from './carriers.ts'
import { answerClaims } from './claimant.ts'
import type { CollectInput } from './collect-input.ts'
import type { Draft } from './draft.ts'
import { fromNoun } from './noun-events.ts'
import { fromDue, fromPointer, isPointer } from './other-events.ts'
import { isNoun, isVerb } from './tree.ts'
import { fromVerb } from './verb-events.ts'

export function collect(input: CollectInput, statements: readonly Statement[]): Draft[] {
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
    if (isNoun(a, i) && ((scene.timeAt[i] ?? -1) < 0 || carriers.has(i))) {
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
  shareRecipients(scene, drafts, input.contentAt)
  answerClaims(input, drafts, statements)
  return drafts
}
