/** What a quotation over articles shows: whether its words have drifted, who had it first, who credits whom. */
import type { Quotation, QuoteMember } from '../types.ts'
import { isOutlet } from './credit.ts'

/** Has somebody altered its words? A shortened quotation has not drifted. */
export const drifted = ({ members }: Quotation): boolean => members.some((m) => m.relation === 'altered')

/** Who had it first: members stand in order of publication. */
export const firstSeen = ({ members }: Quotation): QuoteMember => members[0]!

export interface Credit {
  /** Index of the member that gives the credit. */
  readonly member: number
  /** Whom it credits, in its own words. */
  readonly credits: string
  /** Index of the first member of the outlet that is credited; null where it is none of these. */
  readonly from: number | null
}

/** Who credits whom for it. An outlet may be credited by a part of its name ("the Ledger" for "Northern Ledger"). */
export function creditsIn({ members }: Quotation): Credit[] {
  return members.flatMap(({ credits }, member) => {
    if (credits === null) return []
    const from = members.findIndex((m, i) => i !== member && isOutlet(credits, m.facts.outlet))
    return [{ member, credits, from: from < 0 ? null : from }]
  })
}
