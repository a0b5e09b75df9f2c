/** Two words of one clause for one event. */
import type { Analysis } from '../record/index.ts'
import type { Draft } from './draft.ts'
import { HARM } from './en/families.ts'
import { preposition, relation } from './tree.ts'

/** Two words of one clause for one event: "heads to Oslo for talks", "shelled a depot, killing two", "held … a visit". */
export function sameClause(a: Analysis, d: Draft, byHead: Map<number, Draft>, kept: readonly Draft[]): Draft | null {
  if (d.noun) {
    const verb = d.verb >= 0 ? byHead.get(d.verb) : undefined
    if (
      verb &&
      !verb.noun &&
      verb.type === 'CONSULT' &&
      d.type === 'CONSULT' &&
      a.sentenceOf[verb.head] === a.sentenceOf[d.head]
    ) {
      const p = preposition(a, d.head)
      if (p === 'for' && verb.head < d.head) return verb
      if (
        a.head[d.head] === d.verb &&
        ((p === 'in' && verb.kind !== 'visit') ||
          relation(a, d.head) === 'obj' ||
          p === 'on' ||
          verb.kind === 'attendance')
      )
        return verb
    }
    // "took four prizes in the school fair"
    if (verb && d.kind === 'election' && WINNING.has(verb.kind) && a.sentenceOf[verb.head] === a.sentenceOf[d.head])
      return verb
    // "talks … the talks" as apposition, "signed … at a ceremony" stays apart
    return null
  }
  const head = a.head[d.head] ?? -1
  if (head >= 0 && HARM.has(d.lemma) && (a.xpos[d.head] === 'VBG' || byHead.get(head) !== undefined)) {
    const last = kept[kept.length - 1]
    const near = last && a.sentenceOf[last.head] === a.sentenceOf[d.head] ? last : undefined
    const above = [byHead.get(head), near].find((e) => e !== undefined && harming(e))
    if (above) return above
  }
  // "snubbed him …, leaving the hall": a participle of the same kind of act
  if (head >= 0 && relation(a, d.head) === 'advcl' && a.xpos[d.head] === 'VBG' && d.type !== null) {
    const last = kept[kept.length - 1]
    const above = byHead.get(head)
    if (above?.type === d.type) return above
    if (
      d.cue === null &&
      last &&
      last.type === d.type &&
      a.sentenceOf[last.head] === a.sentenceOf[d.head] &&
      d.actors.length > 0 &&
      overlap(d.actors, last.actors)
    )
      return last
  }
  // "swooped on two showrooms and recovered 14 cars": what a raid takes is part of it
  if (head >= 0 && a.deprel[d.head] === 'conj' && d.type === 'COERCE') {
    const above = byHead.get(head)
    if (above?.type === 'COERCE' && (above.kind === 'raid' || above.kind === 'search') && d.kind === 'seizure')
      return above
  }
  // "a reception at which they were to have met"
  if (d.pastPlan && head >= 0 && relation(a, d.head) === 'acl') {
    const above = byHead.get(head)
    if (above) return above
  }
  // "outran her rivals and was crowned"
  if (head >= 0 && a.deprel[d.head] === 'conj' && d.type === null) {
    const above = byHead.get(head)
    if (
      above &&
      above.type === null &&
      (above.kind === 'defeat' || above.kind === 'election') &&
      (d.kind === 'election' || d.kind === 'defeat')
    )
      return above
  }
  return null
}

const WINNING = new Set(['election', 'defeat', 'victory', 'win'])
const harming = (e: Draft): boolean =>
  e.type === 'ASSAULT' ||
  e.type === 'COERCE' ||
  e.kind === 'accident' ||
  e.kind === 'explosion' ||
  e.kind === 'disaster'
const overlap = (x: readonly number[], y: readonly number[]): boolean => x.some((v) => y.includes(v))
