/** Rows of groups: what lists and questions look at, said of the items once for each group that was touched. */
import type { Copies, Happening, JoinKind, Placed, Quotation, Story, Tools } from '@readout/join'
import { KINDS } from '@readout/join'
import { dayOf, daysOf } from '../store/days.ts'
import { clean } from '../store/rows.ts'
import type { JoinGroupRow } from '../tables/types.ts'
import { groupSum } from './sums.ts'

type Unsummed = Omit<JoinGroupRow, 'sum'>

export interface Said {
  readonly row: JoinGroupRow
  /** Of copies by article, of quotations by article and place: how they stand to the first. */
  readonly relations: ReadonlyMap<string, string>
}

export const refOf = ({ article, local }: Placed): string => `${article.seq} ${local}`

/** Items in order of arrival; of groups of thousands those that are looked at. `counts` are of all. */
export function said(
  kind: JoinKind,
  id: number,
  items: readonly Placed[],
  counts: { readonly size: number; readonly articles: number },
  tools: Tools,
): Said {
  const days = items.flatMap((i) => dayOf(i.article.published) ?? [])
  const row: Unsummed = {
    kind,
    id,
    ...counts,
    first_day: days.length ? days.reduce((a, b) => Math.min(a, b)) : null,
    last_day: days.length ? days.reduce((a, b) => Math.max(a, b)) : null,
    label: null,
    status: null,
    type: null,
    turned: null,
    at_first: null,
    at_last: null,
    detail: null,
  }
  const described: unknown = KINDS[kind]?.describe(items, tools)
  const relations = new Map<string, string>()
  if (kind === 'copy') {
    const { members } = described as Copies
    for (const { article, relation } of members) relations.set(`${article.seq} `, relation)
    const source = members[0]?.article
    row.label = clean(source?.title ?? null)
  } else if (kind === 'story') {
    const { title, independent } = described as Story
    row.label = clean(title)
    row.detail = JSON.stringify({ independent })
  } else if (kind === 'quote') quotation(described as Quotation, items, row, relations)
  else if (kind === 'event') happening(described as Happening, row)
  return { row: { ...row, sum: groupSum(row) }, relations }
}

const RELATIONS = ['exact', 'shortened', 'altered']

function quotation(q: Quotation, items: readonly Placed[], row: Unsummed, relations: Map<string, string>): void {
  const at = new Map(items.map((i) => [`${i.article.seq} ${(i.sketch as { start: number }).start}`, refOf(i)]))
  let weakest = 0
  for (const m of q.members) {
    const ref = at.get(`${m.facts.seq} ${m.start}`)
    if (ref !== undefined) relations.set(ref, m.relation)
    weakest = Math.max(weakest, RELATIONS.indexOf(m.relation))
  }
  row.status = RELATIONS[weakest]!
  row.label = clean(q.members[q.reference]?.text.slice(0, LABEL) ?? null)
  if (q.speaker !== null) row.detail = JSON.stringify({ speaker: clean(q.speaker) })
}

const LABEL = 200

function happening(h: Happening, row: Unsummed): void {
  row.label = clean(h.label.slice(0, LABEL))
  row.type = h.type
  row.status = h.status
  row.turned = Number(new Set(h.history.map((e) => e.status)).size > 1)
  const days = daysOf(h.when)
  row.at_first = days?.[0] ?? null
  row.at_last = days?.[1] ?? null
  if (h.before.length) row.detail = JSON.stringify({ before: h.before })
}
