import type { Analysis, Article, Attribution, Cast, Statement, Time } from '../record/index.ts'

/** Finds source, cue and content spans, from syntax and quotation marks alone. */
export function findAttributions(_article: Article, _analysis: Analysis): Attribution[] {
  return []
}

/** Turns attributions into statements: speaker, act, authority, addressee, via, when and where. */
export function resolveStatements(
  _article: Article,
  _analysis: Analysis,
  _times: readonly Time[],
  _attributions: readonly Attribution[],
  _cast: Cast,
): Statement[] {
  return []
}
