import type { Analysis, Article, Time } from '../record/index.ts'

/** Finds the time expressions of the body and resolves them against the day of publication. */
export function findTimes(_article: Article, _analysis: Analysis): Time[] {
  return []
}
