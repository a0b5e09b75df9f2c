/** Rows of groups as lists show them. */
import { isoOf } from '../store/days.ts'
import type { JoinGroupRow } from '../tables/types.ts'
import type { GroupLine } from './groups.ts'

const iso = (day: number | null) => (day === null ? null : isoOf(day))

/** A joined event as a line of a list, without its words. */
export const eventLine = (r: JoinGroupRow): GroupLine => ({
  id: Number(r.id),
  label: r.label,
  told: null,
  became: null,
  speaker: null,
  status: r.status,
  type: r.type,
  turned: r.turned === 1,
  articles: r.articles,
  first: iso(r.first_day),
  last: iso(r.last_day),
  from: iso(r.at_first),
  to: iso(r.at_last),
})
