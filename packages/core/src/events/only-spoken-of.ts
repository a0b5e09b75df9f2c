/** Nouns of events that are only asked for, refused, feared, compared or talked about in general: nothing that happened. */
import { carriedStatus } from './carried-status.ts'
import type { Carrier } from './carriers.ts'
import type { CollectInput } from './collect-input.ts'
import * as words from './en/status.ts'
import type { NounEntry } from './lexicon.ts'
import { type NounArguments, nounSense } from './nouns.ts'
import { kid, preposition, relation } from './tree.ts'

/** Over a noun: it is only asked for. */
const DEMANDING = new Set(['seek', 'demand', 'want', 'request', 'urge', 'solicit', 'refuse', 'oppose'])

/** True where the noun at token i names no event of its own. */
export function onlySpokenOf(
  input: CollectInput,
  i: number,
  entry: NounEntry,
  args: NounArguments,
  carrier: Carrier | undefined,
): boolean {
  const { scene, context } = input
  const a = scene.analysis
  // what is asked for, refused, feared or talked about in general
  const head = a.head[i] ?? -1
  const rel = relation(a, i)
  if (carrier === undefined && head >= 0 && rel === 'nmod' && !args.definite && entry.use !== 'free') return true
  if (rel === 'nmod' && head >= 0 && carrier === undefined) {
    const p = preposition(a, i)
    // "a third round of talks" is one event
    if (p === 'of' && entry.type !== null && nounSense(scene, head)?.entry.type === entry.type) return true
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
      return true
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
    return true
  if (carrier === undefined && rel === 'obj' && DEMANDING.has(a.lemma[head] ?? '') && entry.use !== 'free') return true
  if (rel === 'appos' || rel === 'vocative') return true
  if (
    carrier === undefined &&
    head >= 0 &&
    rel === 'obl' &&
    preposition(a, i) === 'for' &&
    (words.DIRECTIVE.has(a.lemma[head] ?? '') ||
      ['push', 'campaign', 'hope', 'wait', 'pray', 'apply'].includes(a.lemma[head] ?? ''))
  )
    return true
  if (carrier === undefined && entry.type === 'REQUEST' && rel === 'obj') return true
  if (carrier?.role === 'light' && carriedStatus(context, carrier).directive) return true
  if (
    carrier?.role === 'light' &&
    entry.kind === 'call' &&
    ['take', 'get', 'receive'].includes(a.lemma[carrier.verb] ?? '')
  )
    return true
  if (carrier === undefined && rel === 'obj' && head >= 0 && a.lemma[head] === 'attend') return true
  // "talks are never easy": said of such things in general
  if (
    carrier === undefined &&
    rel === 'nsubj' &&
    head >= 0 &&
    !args.definite &&
    !args.anchored &&
    kid(a, head, (r, c) => r === 'cop' && ['is', 'are', "'s"].includes(a.lower[c] ?? '')) >= 0
  )
    return true
  return false
}
