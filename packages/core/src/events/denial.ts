/** Denied: one side reports it, another in the article denies it. */

import type { Statement } from '../record/index.ts'
import type { Draft } from './draft.ts'
import { CLAIM_NOUNS, DENYING, NEVER, NOT_SO, UNTRUE } from './en/denials.ts'
import { FAMILY } from './en/families.ts'
import type { Scene } from './fit.ts'
import { tokenAtOffset } from './marks.ts'

const POINTER =
  /^["“‘']?(?:it|this|that|them|the (?:claim|claims|allegation|allegations|accusation|accusations|charge|charges|report|reports|account|story))\b[.,;"”’']*$/i

/** A denial denies the deed, not that somebody was accused of it, arrested or tried for it. */
const isDeed = (d: Draft): boolean =>
  d.type !== 'ACCUSE' &&
  !/\b(?:arrest|detention|charge|lawsuit|trial|hearing|judgement|verdict|sentence|investigation|inquiry)\b/.test(d.kind)

const family = (d: Draft): string => FAMILY[d.kind] ?? `${d.kind}:${d.type ?? ''}`

/** Both are told of somebody, and of nobody alike. */
const othersDeed = (x: Draft, y: Draft): boolean =>
  x.actors.length > 0 && y.actors.length > 0 && !x.actors.some((who) => y.actors.includes(who))

/** A denial of what is to come. */
const AHEAD =
  /\b(?:will|would|won['’]t|shall|going to|plan|plans|planned|planning|intend|intends|intended|any intention)\b/i

export interface DenialInput {
  readonly scene: Scene
  readonly statements: readonly Statement[]
  readonly contentAt: (i: number) => Statement | null
  readonly actorIndex: (id: string) => number
}

/** The words between a cue and what it says: "dismissed reports that". */
const beforeContent = (a: Scene['analysis'], s: Statement): string => {
  const start = s.content[0]?.start ?? 0
  return s.cue && s.cue.end <= start && start - s.cue.end < 80 ? a.text.slice(s.cue.end, start) : ''
}

/** Sets the status of what is claimed on one side and denied on another; `drafts` in reading order. */
export function settleDenials(input: DenialInput, drafts: readonly Draft[]): Draft[] {
  const { scene } = input
  const a = scene.analysis
  const gone = new Set<Draft>()
  /** Events told in what a statement says, though another statement ("denied a report that …") may hold the same words. */
  const within = (s: Statement): Draft[] => {
    const out: Draft[] = []
    for (const span of s.content) {
      let low = 0
      let high = drafts.length
      while (low < high) {
        const mid = (low + high) >> 1
        if ((a.start[drafts[mid]?.head ?? 0] ?? 0) < span.start) low = mid + 1
        else high = mid
      }
      for (; low < drafts.length && (a.start[drafts[low]?.head ?? 0] ?? 0) < span.end; low++)
        out.push(drafts[low] as Draft)
    }
    return out
  }
  const deny = (d: Draft, evidence: number) => {
    d.status = 'denied'
    d.evidence = evidence >= 0 ? [evidence] : []
  }
  const ownDeed = (d: Draft): boolean => {
    const teller = input.contentAt(d.head)?.speaker ?? null
    return teller !== null && d.actors.includes(input.actorIndex(teller))
  }
  /** The nearest claim before a place in the text: an event on somebody's authority, or one the narrator tells of a hostile act. */
  const claimBefore = (start: number, speaker: string | null, test: (d: Draft) => boolean): Draft | null => {
    // from the last draft before `start` backwards, at most 700 characters
    let low = 0
    let high = drafts.length
    while (low < high) {
      const mid = (low + high) >> 1
      if ((a.start[drafts[mid]?.head ?? 0] ?? 0) < start) low = mid + 1
      else high = mid
    }
    for (let i = low - 1; i >= 0; i--) {
      const d = drafts[i] as Draft
      if (start - (a.start[d.head] ?? 0) > 700) break
      const s = input.contentAt(d.head)
      if (d.cue !== null || s === null || (s.speaker !== null && s.speaker === speaker)) continue
      if (['happened', 'ongoing', 'planned', 'denied'].includes(d.status) && test(d)) return d
    }
    return null
  }
  // "no shells had been fired": the other side's account of a claimed act
  for (const [n, d] of drafts.entries()) {
    if (d.status !== 'did-not-happen' || d.type === null) continue
    const s = input.contentAt(d.head)
    const claim = claimBefore(a.start[d.head] ?? 0, s?.speaker ?? null, (e) => family(e) === family(d) && e !== d)
    if (!claim) {
      // the narrator vouches for the act: the denial is one more mention
      const told = s
        ? drafts
            .slice(Math.max(0, n - 6), n)
            .reverse()
            .find((e) => !e.noun && family(e) === family(d) && input.contentAt(e.head) === null)
        : undefined
      if (told) {
        told.also.push([d.from, d.to])
        gone.add(d)
      }
      continue
    }
    if ((a.start[d.head] ?? 0) - (a.start[claim.head] ?? 0) > 500) continue
    deny(claim, d.evidence[0] ?? -1)
    claim.also.push([d.from, d.to], ...d.also)
    claim.mentions.push(d.head)
    gone.add(d)
  }
  for (const s of input.statements) {
    const cueText = s.cue?.text.toLowerCase() ?? ''
    const first = s.content[0]
    if (!first) continue
    const told = s.content.map((c) => c.text).join(' ')
    const denying = DENYING.test(cueText)
    // "said reports that it had frozen accounts were false"
    const untrue =
      NOT_SO.test(first.text) ||
      (UNTRUE.test(told) && (CLAIM_NOUNS.test(first.text.slice(0, 60)) || CLAIM_NOUNS.test(beforeContent(a, s))))
    if (s.act !== 'deny' && !denying && !untrue) continue
    const cue = s.cue ? tokenAtOffset(a, s.cue.start) : -1
    if (NEVER.test(first.text.trim())) {
      const claim = claimBefore(Math.min(first.start, s.cue?.start ?? first.start), s.speaker, isDeed)
      if (claim) deny(claim, tokenAtOffset(a, first.start))
      continue
    }
    if (s.content.length === 1 && POINTER.test(first.text.trim())) {
      const claim = claimBefore(first.start, s.speaker, isDeed)
      if (claim) deny(claim, cue)
      continue
    }
    const own = within(s)
    const reported =
      CLAIM_NOUNS.test(a.text.slice(s.cue?.end ?? first.start, first.start + 60)) ||
      CLAIM_NOUNS.test(first.text.slice(0, 60))
    let settled = false
    for (const d of own) {
      const earlier = claimBefore(
        first.start,
        s.speaker,
        (e) =>
          e !== d && (family(e) === family(d) || e.lemma === d.lemma) && !(e.status === 'planned' && othersDeed(e, d)),
      )
      if (earlier) {
        deny(earlier, cue)
        earlier.also.push([d.from, d.to], ...d.also)
        earlier.mentions.push(d.head)
        gone.add(d)
        settled = true
      } else if (
        (untrue || (denying && (reported || /den/.test(cueText)))) &&
        (reported || (d.cue === null && ['happened', 'ongoing', 'planned'].includes(d.status)))
      ) {
        deny(d, cue)
        settled = true
      }
    }
    // a denial of some other wording right after a claim ("no shells had been fired") settles the claim
    if (!settled && own.length === 0 && s.act === 'deny' && denying) {
      const ahead = AHEAD.test(told)
      const claim = claimBefore(
        s.cue?.start ?? first.start,
        s.speaker,
        // what is denied as done was no plan, and what somebody tells of himself is for others to doubt, not to deny
        (d) => isDeed(d) && (ahead || d.status !== 'planned') && !ownDeed(d),
      )
      if (claim && (s.cue?.start ?? first.start) - (a.start[claim.head] ?? 0) < 400) deny(claim, cue)
    }
  }
  // "She denies it", "Tripoli disputed that account": a bare denial settles the claim right before it
  for (const d of drafts) {
    if (d.kind !== 'denial' || d.noun) continue
    const end = a.right[d.head] ?? d.head + 1
    const words = a.text.slice(a.end[d.head] ?? 0, a.end[Math.min(end, d.head + 8, a.size) - 1] ?? 0).trim()
    if (
      !/^(?:it|this|that(?=\W*$)|them|all|everything|any wrongdoing|involvement|wrongdoing|(?:the|that|those|these|this|his|her|their) (?:\S+ )?(?:claim|account|report|allegation|accusation|charge|version|story)s?)\b/i.test(
        words,
      ) &&
      words.length > 1
    )
      continue
    const claim = claimBefore(
      a.start[d.head] ?? 0,
      d.cue?.speaker ?? null,
      (e) => !gone.has(e) && e.kind !== 'denial' && isDeed(e),
    )
    if (!claim || (a.start[d.head] ?? 0) - (a.start[claim.head] ?? 0) >= 500) continue
    deny(claim, d.head)
    const claimant = input.contentAt(claim.head)?.speaker ?? null
    const who = claimant === null ? -1 : input.actorIndex(claimant)
    if (d.recipients.length === 0 && who >= 0 && !d.actors.includes(who)) d.recipients = [who]
  }
  return drafts.filter((d) => !gone.has(d))
}
