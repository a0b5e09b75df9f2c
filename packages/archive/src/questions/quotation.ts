/** Quotations with the statements they stand in: one in all its printings, and a list with what was altered. */
import type { CopyRelation, Quotation, QuoteMember } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import type { Reading } from '../store/records.ts'
import { described, describedAll } from './described.ts'
import type { GroupLine, GroupPage } from './groups.ts'
import { statementAt } from './story.ts'

export interface QuotationAnswer extends Quotation {
  readonly id: number
  /** By member the statement of its record that holds it, `s3`; null where none does. */
  readonly statements: readonly (string | null)[]
  /** By member how its article stands to others that have its text; null where it stands by itself. */
  readonly relations: readonly (CopyRelation | null)[]
}

/** A printing, and where it stands. */
type Printed = Pick<QuoteMember, 'facts' | 'difference' | 'credits'> & { readonly statement: string | null }

export interface DriftLine extends GroupLine {
  /** The printing that the others are held against. */
  readonly printed: Pick<QuoteMember, 'facts' | 'text'> | null
  /** Who prints it otherwise, the first of each wording. */
  readonly altered: readonly Printed[]
  /** How many print it otherwise. */
  readonly others: number
}
export interface DriftPage extends GroupPage {
  readonly groups: readonly DriftLine[]
}

/** Wordings that a list shows, and articles of a quotation that are looked at for them. */
const WORDINGS = 2
const LOOKED_AT = 40

export async function quotationOf(engine: Engine, records: Reading, id: number): Promise<QuotationAnswer> {
  const { said, articles, items } = await described(engine, records, 'quote', id)
  const rows = await engine.db
    .selectFrom('articles')
    .select(['seq', 'relation'])
    .where('seq', 'in', engine.text.listOf(articles.map((a) => a.seq)))
    .execute()
  const relations = new Map(rows.map((r) => [r.seq, r.relation as CopyRelation | null]))
  return {
    id,
    ...said,
    statements: said.members.map((m) => statementAt(items, m.facts.seq, m.start)),
    relations: said.members.map((m) => relations.get(m.facts.seq) ?? null),
  }
}

export async function driftLines(engine: Engine, page: GroupPage): Promise<DriftPage> {
  const ids = page.groups.map((g) => g.id)
  const all = await describedAll(engine, 'quote', ids, { most: LOOKED_AT })
  return {
    ...page,
    groups: page.groups.map((g): DriftLine => {
      const { said, items } = all.get(g.id) ?? { said: null, items: [] }
      const others = said?.members.filter((m) => m.relation === 'altered') ?? []
      const wordings = new Map<string, QuoteMember>()
      for (const m of others) {
        const key = JSON.stringify(m.difference)
        if (!wordings.has(key)) wordings.set(key, m)
      }
      const first = said ? said.members[said.reference]! : null
      return {
        ...g,
        printed: first && { facts: first.facts, text: first.text },
        altered: [...wordings.values()].slice(0, WORDINGS).map(({ facts, difference, credits, start }) => ({
          ...{ facts, difference, credits },
          statement: statementAt(items, facts.seq, start),
        })),
        others: others.length,
      }
    }),
  }
}
