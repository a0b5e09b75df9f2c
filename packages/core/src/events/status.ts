/**
 * Status of what a verb tells: tense, aspect, modals, negation, conditions, and the verbs it stands under
 * ("had been scheduled to", "failed to", "may be asked to"). Walks upwards from the verb, at most a few steps.
 */
import type { Analysis } from '../record/index.ts'
import { auxiliaries, condition, negation, noLonger, reportedPast, unrealGovernor } from './clause.ts'
import * as words from './en/status.ts'
import { type Judgement, judge } from './judgement.ts'
import { surface } from './surface.ts'
import { kid, relation } from './tree.ts'

export interface StatusContext {
  readonly analysis: Analysis
  /** −1, 0 or 1: the time told in the clause of token i lies before, at or after publication; null if none is told. */
  timeSide(i: number): number | null
}

export function verbStatus(ctx: StatusContext, v: number, depth = 0): Judgement {
  const a = ctx.analysis
  const aux = auxiliaries(a, v)
  let neg = negation(a, v)
  if (
    neg < 0 &&
    a.deprel[v] === 'conj' &&
    kid(a, v, (r, c) => r === 'cc' && (a.lower[c] === 'or' || a.lower[c] === 'nor')) >= 0
  )
    neg = negation(a, a.head[v] ?? -1)
  const gone = noLonger(a, v)
  const lower = (i: number) => a.lower[i] ?? ''
  let mark = kid(a, v, (r, m) => r === 'mark' && lower(m) === 'to')
  // "was to have met": the mark may hang on the auxiliary
  for (const x of aux) {
    if (mark >= 0) break
    mark = kid(a, x, (r, m) => r === 'mark' && lower(m) === 'to')
  }
  const told = surface(a, v)
  if (told !== null) return told
  if (a.xpos[v] === 'VB' && aux.length === 0 && mark < 0) {
    const inserted = insertedNegation(a, v)
    if (inserted >= 0) return judge('did-not-happen', [inserted], 'status.negation')
  }
  const modal = aux.find(
    (x) => a.xpos[x] === 'MD' || words.MAYBE_MODALS.has(lower(x)) || words.FUTURE_MODALS.has(lower(x)),
  )
  const be = aux.find(
    (x) =>
      a.lemma[x] === 'be' || ['am', 'is', 'are', 'was', 'were', "'s", "'re", 'be', 'been', 'being'].includes(lower(x)),
  )
  const have = aux.find((x) => ['have', 'has', 'had', "'ve", "'d", 'having'].includes(lower(x)))
  const tag = a.xpos[v] ?? ''
  const finiteAux = aux.some((x) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(a.xpos[x] ?? ''))
  const finite = finiteAux || tag === 'VBD' || tag === 'VBZ' || tag === 'VBP'
  const denied = (future: boolean) =>
    gone >= 0
      ? judge('cancelled', [gone], 'status.no-longer')
      : judge('did-not-happen', [neg], future ? 'status.will-not' : 'status.negation')
  const cond = condition(a, v)

  if (modal !== undefined) {
    const m = lower(modal)
    if (words.FUTURE_MODALS.has(m)) {
      if (neg >= 0 || gone >= 0) return denied(true)
      if (cond >= 0) return judge('hypothetical', [modal, cond], 'status.if')
      return judge('planned', [modal], 'status.will')
    }
    if (m === 'would' || m === "'d") {
      if (have !== undefined && tag === 'VBN') return judge('did-not-happen', [modal], 'status.would-have')
      if (neg >= 0) return judge('did-not-happen', [neg], 'status.would-not')
      if (cond < 0 && reportedPast(a, v)) return judge('planned', [modal], 'status.future-in-past')
      return judge('hypothetical', cond >= 0 ? [modal, cond] : [modal], 'status.would')
    }
    if (neg >= 0 && (m === 'can' || m === 'could' || m === 'ca')) return judge('did-not-happen', [neg], 'status.cannot')
    return judge('hypothetical', [modal], 'status.may', { directive: m === 'must' || m === 'should' })
  }

  const isInfinitive = mark >= 0 && !(finiteAux && be === undefined)
  // "is to sign", "was to have met", "were to have been reconciled"
  if (mark >= 0 && be !== undefined && be < mark) {
    const past = lower(be) === 'was' || lower(be) === 'were'
    if (neg >= 0) return judge('did-not-happen', [neg], 'status.be-not-to')
    if (past && have !== undefined && have > mark)
      return judge('cancelled', [be, mark], 'status.was-to-have', { pastPlan: true })
    return judge('planned', [be, mark], 'status.be-to', { pastPlan: past })
  }

  if (finite && !(isInfinitive && !finiteAux)) {
    if (gone >= 0) return denied(false)
    if (tag === 'VBG' && be !== undefined) {
      const past = lower(be) === 'was' || lower(be) === 'were'
      if (neg >= 0) return denied(false)
      if (!past && (ctx.timeSide(v) ?? 0) > 0) return judge('planned', [be], 'status.progressive-future')
      return past && !reportedPast(a, v)
        ? judge('happened', [be], 'status.past-progressive')
        : judge('ongoing', [be], 'status.progressive')
    }
    if (cond >= 0) return judge('hypothetical', [cond], 'status.if')
    if (neg >= 0) {
      const habit = aux.some((x) => lower(x) === 'do' || lower(x) === 'does')
      return { ...denied(false), present: habit }
    }
    const unreal = unrealGovernor(a, v)
    if (unreal >= 0) return judge('hypothetical', [unreal], 'status.unreal')
    if (tag === 'VBZ' || tag === 'VBP') {
      const side = ctx.timeSide(v)
      if (side !== null && side > 0) return judge('planned', [v], 'status.present-future')
      return judge(side !== null ? 'happened' : 'ongoing', [v], 'status.present', { present: true })
    }
    const bePresent = be !== undefined && ['is', 'are', 'am', "'s", "'re"].includes(lower(be))
    if (bePresent && have === undefined) {
      const side = ctx.timeSide(v)
      if (side !== null && side > 0) return judge('planned', [be], 'status.present-future')
      return judge('ongoing', [be], 'status.present', { present: true })
    }
    return judge('happened', [v], have !== undefined ? 'status.perfect' : 'status.past')
  }

  // No finite form of its own: what stands above decides.
  const head = a.head[v] ?? -1
  const rel = relation(a, v)
  if (neg >= 0) return judge('did-not-happen', [neg], 'status.negation')
  if (head < 0 || depth > 5) return judge(tag === 'VB' ? 'hypothetical' : 'happened', [v], 'status.bare')
  // ", backing him in a call": a participle behind a comma goes with the finite verb above
  if (tag === 'VBG' && a.lower[v - 1] === ',' && aux.length === 0) {
    let top = head
    for (
      let step = 0;
      step < 5 &&
      a.xpos[top] !== 'VBD' &&
      (a.xpos[top] === 'VB' || relation(a, top) === 'xcomp') &&
      (a.head[top] ?? -1) >= 0;
      step++
    )
      top = a.head[top] as number
    const above = verbStatus(ctx, top, depth + 1)
    return above.status === 'did-not-happen' ? judge('happened', [v], 'status.participle') : above
  }
  if (rel === 'conj') return verbStatus(ctx, head, depth + 1)
  if (cond >= 0 && rel === 'advcl') return judge('hypothetical', [cond], 'status.if')
  if (mark >= 0 || tag === 'VB' || rel === 'xcomp') return underGovernor(ctx, v, head, depth)
  if (rel === 'acl' && (tag === 'VBN' || tag === 'VBG')) {
    if (tag === 'VBN') return judge('happened', [v], 'status.participle')
    return nominal(ctx, v, head, depth)
  }
  if (a.lemma[head] === 'stop' && a.lower[head + 1] === 'short')
    return judge('did-not-happen', [head], 'status.short-of')
  if (
    rel === 'advcl' ||
    rel === 'parataxis' ||
    rel === 'obl' ||
    rel === 'nmod' ||
    rel === 'obj' ||
    rel === 'csubj' ||
    rel === 'ccomp'
  ) {
    const prep = kid(a, v, (r) => r === 'case' || r === 'mark')
    const p = prep >= 0 ? lower(prep) : ''
    if (p === 'after' || p === 'since' || p === 'having') return judge('happened', [prep], 'status.after')
    if (p === 'without' || (p === 'before' && neg >= 0)) return judge('did-not-happen', [prep], 'status.without')
    if (p === 'of' || p === 'for' || p === 'over') {
      const g = a.lemma[head] ?? ''
      if (
        g === 'accuse' ||
        g === 'blame' ||
        g === 'criticise' ||
        g === 'criticize' ||
        g === 'praise' ||
        g === 'suspect' ||
        g === 'convict' ||
        g === 'condemn'
      )
        return judge('happened', [head], 'status.blamed')
    }
    if (words.UNREAL_GOVERNORS.has(a.lemma[head] ?? '') || (rel === 'obj' && words.RULE_OUT.has(a.lemma[head] ?? '')))
      return underGovernor(ctx, v, head, depth)
    // a participle beside an infinitive goes with the finite verb ("sought to help, backing him")
    let top = head
    if (rel === 'advcl' && tag === 'VBG')
      while (relation(a, top) === 'xcomp' && (a.head[top] ?? -1) >= 0 && a.left[v] !== undefined && v > top + 3)
        top = a.head[top] as number
    const above = verbStatus(ctx, top, depth + 1)
    return above.status === 'did-not-happen' && rel !== 'ccomp' ? judge('happened', [v], 'status.participle') : above
  }
  return verbStatus(ctx, head, depth + 1)
}

/** "The rebels did not, as first claimed, seize the bridge": the negation that an insertion parts from its verb, or −1. */
function insertedNegation(a: Analysis, v: number): number {
  let t = v - 1
  if (a.uposCode[t] === ADVERB) t--
  if (a.lower[t] !== ',') return -1
  for (t -= 1; t > 1 && t > v - 14 && a.sentenceOf[t] === a.sentenceOf[v]; t--)
    if (a.lower[t] === ',')
      return (a.lower[t - 1] === 'not' || a.lower[t - 1] === "n't" || a.lower[t - 1] === 'never') &&
        (a.uposCode[t - 2] === 3 || a.lemma[t - 2] === 'do')
        ? t - 1
        : -1
  return -1
}

/** A participle under a noun: as the clause of the noun. */
function nominal(ctx: StatusContext, _v: number, noun: number, depth: number): Judgement {
  const a = ctx.analysis
  let t = noun
  for (let step = 0; step < 5 && (a.head[t] ?? -1) >= 0; step++) {
    t = a.head[t] as number
    if (a.uposCode[t] === 15) return verbStatus(ctx, t, depth + 1)
  }
  return {
    status: 'happened',
    evidence: [noun],
    rule: 'status.participle',
    pastPlan: false,
    present: false,
    directive: false,
  }
}

/** An infinitive or gerund: the verb, adjective or noun it hangs on decides, with its own status. */
function underGovernor(ctx: StatusContext, v: number, g: number, depth: number): Judgement {
  const a = ctx.analysis
  const lemma = a.lemma[g] ?? ''
  const lower = a.lower[g] ?? ''
  const own = () => verbStatus(ctx, g, depth + 1)
  const rel = relation(a, v)
  if (rel === 'acl') {
    if (words.PLANNED_GOVERNORS.has(lemma)) return judge('planned', [g], 'status.planned-noun')
    if (words.UNREAL_GOVERNORS.has(lemma))
      return judge('hypothetical', [g], 'status.unreal', {
        directive: ['call', 'request', 'demand', 'appeal', 'order', 'plea'].includes(lemma),
      })
    return judge('planned', [v], 'status.infinitive-noun')
  }
  const passiveParticiple = a.xpos[g] === 'VBN' || a.xpos[g] === 'JJ' || words.PLAN_ADJ.has(lower)
  const has = (s: ReadonlySet<string>) => s.has(lemma) || (passiveParticiple && s.has(lower))
  if (rel === 'advcl' && !has(words.PLAN_ADJ) && !words.PLAN_VERBS.has(lemma)) {
    // a purpose ("flew there to sign"): intended, as sure as the verb above
    const above = own()
    return above.status === 'happened' || above.status === 'ongoing' ? judge('planned', [v], 'status.purpose') : above
  }
  const negated = negation(a, g)
  // "has yet to put it"
  if (lemma === 'have' || lemma === 'remain' || lemma === 'be') {
    const yet = kid(a, g, (_r, c) => a.lower[c] === 'yet')
    if (yet >= 0) return judge('did-not-happen', [yet], 'status.yet-to')
  }
  if (a.lower[v - 2] === 'yet' || (a.lower[g + 1] === 'yet' && v > g && v - g <= 4))
    return judge('did-not-happen', [g], 'status.yet-to')
  if (has(words.FAIL_VERBS)) {
    if (negated >= 0) return own().status === 'did-not-happen' ? judge('happened', [g], 'status.did-not-fail') : own()
    const above = own()
    return above.status === 'happened' || above.status === 'ongoing'
      ? judge('did-not-happen', [g], `status.${lemma}-to`, { directive: lemma === 'refuse' || lemma === 'decline' })
      : { ...above, directive: lemma === 'refuse' }
  }
  if (lemma === 'rule_out' || lemma === 'rule') {
    if (negated >= 0 || own().status === 'did-not-happen') return judge('hypothetical', [g], 'status.not-ruled-out')
    return judge('did-not-happen', [g], 'status.ruled-out')
  }
  if (lemma === 'deny') return judge('denied', [g], 'status.denied')
  if (has(words.ASPECT_BEGIN) || has(words.ASPECT_ONGOING) || has(words.MANAGE_VERBS)) {
    const above = own()
    // "have begun shelling"
    if (has(words.ASPECT_BEGIN) && above.rule === 'status.perfect') return judge('ongoing', [g], 'status.begun')
    return above.present && (has(words.ASPECT_ONGOING) || has(words.ASPECT_BEGIN))
      ? judge('ongoing', [g], 'status.continue')
      : above
  }
  if (has(words.MAYBE_VERBS) && !(lower === 'expected' || lower === 'scheduled')) {
    const above = own()
    if (lemma === 'unlikely' || above.status === 'did-not-happen')
      return judge('did-not-happen', [g, ...above.evidence], 'status.not-asked')
    return judge('hypothetical', [g], `status.${lemma}-to`, { directive: words.DIRECTIVE.has(lemma) })
  }
  if (has(words.PLAN_ADJ) || has(words.PLAN_VERBS)) {
    if (negated >= 0) return judge('did-not-happen', [negated, g], 'status.not-planned')
    const aux = auxiliaries(a, g)
    const past = aux.some((x) => a.lower[x] === 'was' || a.lower[x] === 'were' || a.lower[x] === 'had')
    const perfect =
      aux.some((x) => a.lower[x] === 'had') &&
      ['schedule', 'due', 'set', 'expect', 'hope', 'plan', 'intend', 'aim', 'mean', 'slate'].some(
        (w) => lemma === w || lower === w,
      )
    if (perfect) return judge('planned', [g], 'status.had-been-due', { pastPlan: true })
    return judge('planned', [g], `status.${lemma}-to`, { pastPlan: past })
  }
  if (lower === 'unlikely') return judge('hypothetical', [g], 'status.unlikely')
  const above = own()
  if (a.uposCode[g] === 0 || a.uposCode[g] === 7)
    return judge(above.status === 'happened' ? 'hypothetical' : above.status, [g], 'status.complement')
  return rel === 'ccomp' && above.status === 'happened' ? judge('hypothetical', [g], 'status.complement') : above
}
const ADVERB = 2
