/** An event while it is being read: in tokens and indices into the cast. */
import type { PloverType, Statement, Status } from '../record/index.ts'
import type { Judgement } from './judgement.ts'

export interface Draft {
  /** Token that heads the trigger; the trigger is the tokens [from, to). */
  readonly head: number
  readonly from: number
  readonly to: number
  /** The verb of the clause that tells it: itself, or the verb over the noun; −1 if there is none. */
  readonly verb: number
  readonly lemma: string
  readonly noun: boolean
  /** "the talks", "their visit", "the event": speaks of something told before. */
  readonly definite: boolean
  readonly type: PloverType | null
  readonly kind: string
  readonly rule: string
  readonly mutual: boolean
  /** Said of a thing: "debated the budget". */
  readonly thing: boolean
  /** Said of "the two sides" or of a plural pronoun that stands for nobody known. */
  readonly sides: boolean
  /** "the next round": another than the one told before. */
  readonly other: boolean
  /** Done to somebody whom the clause does not name. */
  readonly aimed: boolean
  actors: number[]
  recipients: number[]
  status: Status
  evidence: number[]
  pastPlan: boolean
  /** Further mentions, as token ranges. */
  also: [from: number, to: number][]
  /** Statement of which it is the cue. */
  readonly cue: Statement | null
  /** True if its time is the new date of something put off. */
  moved?: boolean
  /** Index of the time mention it takes, or −1; set later. */
  time: number
  place: number
  /** Set when a later draft has been joined to it from outside any statement. */
  mentions: number[]
}

export const apply = (d: Draft, j: Pick<Judgement, 'status' | 'evidence' | 'pastPlan'>): void => {
  d.status = j.status
  d.evidence = [...j.evidence]
  d.pastPlan = j.pastPlan
}
