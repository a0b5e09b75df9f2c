/** Words written large that name no one: days, months, titles. As stems. */
import { stemOf } from '../words.ts'

export const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter mr mrs ms dr sir lady lord am pm gmt est edt pst`
    .split(/\s+/)
    .map(stemOf),
)
