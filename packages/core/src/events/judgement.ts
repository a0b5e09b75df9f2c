/** What is judged of a verb: its status, and the words and the rule that decide it. */
import type { Status } from '../record/index.ts'

export interface Judgement {
  readonly status: Status
  /** Tokens that decide it. */
  readonly evidence: readonly number[]
  readonly rule: string
  /** Told as what had been intended: "was to have met", "had been due to". */
  readonly pastPlan: boolean
  /** A present tense without date: a habit or a headline's present. */
  readonly present: boolean
  /** Of an infinitive: the verb above it that asks for it. */
  readonly directive: boolean
}
export const judge = (status: Status, evidence: number[], rule: string, more: Partial<Judgement> = {}): Judgement => ({
  status,
  evidence,
  rule,
  pastPlan: false,
  present: false,
  directive: false,
  ...more,
})
