/**
 * Ids of the rule families that a reading leaves out (`FAMILIES` in `read/families.ts`), to measure what each is worth.
 * A room asks for its own families by id at the place where it would use them.
 */
export type Without = ReadonlySet<string>

/** Nothing is left out. */
export const WITHOUT_NONE: Without = new Set()
