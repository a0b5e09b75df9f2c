/** The status that a carrier gives its noun. */
import type { Analysis, Status } from '../record/index.ts'
import type { Carrier } from './carriers.ts'
import * as words from './en/status.ts'
import { type StatusContext, verbStatus } from './status.ts'

const NTH = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+th|\d+(?:st|nd|rd|th))$/
/** "continued for a fifth day" */
const forNth = (a: Analysis, v: number): boolean => {
  for (let t = v + 1; t < v + 6 && t < a.size; t++)
    if (NTH.test(a.lower[t] ?? ''))
      return /^(?:day|week|month|night|year|straight|consecutive|successive)$/.test(a.lower[t + 1] ?? '')
  return false
}

/** Status that a carrier gives its noun. */
export function carriedStatus(
  ctx: StatusContext,
  c: Carrier,
): { status: Status; evidence: number[]; pastPlan: boolean; rule: string; directive: boolean } {
  const j = verbStatus(ctx, c.verb)
  const verbTokens = c.particle >= 0 ? [c.verb, c.particle] : [c.verb]
  const out = (status: Status, rule: string) => ({
    status,
    evidence: [...j.evidence, ...verbTokens],
    pastPlan: j.pastPlan,
    rule,
    directive: false,
  })
  if (c.role === 'cancel' || c.role === 'postpone') {
    if (j.status === 'hypothetical') return out('hypothetical', 'status.may-be-called-off')
    if (j.status === 'did-not-happen') return out('planned', 'status.not-called-off')
    return out(c.role === 'cancel' ? 'cancelled' : 'postponed', `status.${c.role}`)
  }
  if (c.role === 'predicate') return out(c.status ?? 'planned', 'status.predicate')
  const a = ctx.analysis
  const lemma = a.lemma[c.verb] ?? ''
  if (c.role === 'occur' && j.status === 'did-not-happen') {
    const will = j.rule === 'status.will-not' || j.rule === 'status.be-not-to'
    return out(will ? 'cancelled' : 'did-not-happen', 'status.will-not-go-ahead')
  }
  // what has not ended, or is to end, goes on
  if (c.role === 'end' && (j.status === 'did-not-happen' || j.status === 'planned'))
    return out('ongoing', 'status.not-ended')
  // "has convened a meeting on Friday"
  if (c.role === 'light' && j.rule === 'status.perfect' && (lemma === 'convene' || lemma === 'call'))
    return out('planned', 'status.convened')
  if (c.role === 'light' && words.PLAN_OVER_NOUN.has(lemma) && (j.status === 'happened' || j.status === 'ongoing'))
    return out(lemma === 'propose' || lemma === 'seek' ? 'hypothetical' : 'planned', 'status.planned-noun')
  if (c.role === 'continue' && (j.present || (j.status === 'happened' && forNth(a, c.verb))))
    return out('ongoing', 'status.continue')
  return { status: j.status, evidence: [...j.evidence], pastPlan: j.pastPlan, rule: j.rule, directive: j.directive }
}
