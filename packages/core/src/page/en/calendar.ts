/** Months, weekdays, zones and the words around printed dates. Own writing. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january|february|march|april|may|june|july|august|september|october|november|december'
    .split('|')
    .flatMap((m, i) => [
      [m, i + 1] as const,
      [m.slice(0, 3), i + 1] as const,
      ...(m === 'september' ? [['sept', 9] as const] : []),
    ]),
)
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?'
export const WEEKDAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
)
export const ZONE =
  '(?:BST|GMT|UTC|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|AKST|AKDT|HST|IST|AEST|AEDT|AEST|ACST|AWST|NZST|NZDT|JST|KST|SGT|HKT|PKT|MSK|EET|EEST|WAT|EAT|SAST|WIB|PHT|Z)'
/** Words that may stand in a line of publication beside its dates and numbers. */
export const STAMP_WORDS = new Set(
  'date published updated last first posted modified created on at live edited publication time release released reviewed min mins minute minutes read ago hour hours hrs hr day days week weeks second seconds comments comment views view shares am pm a.m p.m today yesterday edition print original originally amended and issued article story this was is of the web from to by local by: since am. pm. noon midnight version new reading'.split(
    ' ',
  ),
)
/** Words of which one must open a stamp that is glued to running text. */
export const STAMP_OPENERS = new Set(
  'date published updated last first posted modified created live release'.split(' '),
)
