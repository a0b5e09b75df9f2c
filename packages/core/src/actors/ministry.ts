/**
 * Whose ministry "the foreign ministry" is. A text that tells of two countries has two of them, and the one named last is no
 * better a guess than the other: it is that of whoever acts in what is told, or of where the article is written. Where these
 * contradict each other the ministry stays one of no country.
 */
import { candidates } from './pronouns.ts'
import type { Scene } from './scene.ts'

/** A country, and the rule by which the ministry is its. */
export interface Home {
  readonly country: string | null
  readonly rule: string
}

const RULE = 'actor.ministry'
/** How many sentences back the one may stand who acts. */
const BACK = 2

/** The country of a ministry whose own words name none. */
export function homeOf(s: Scene, c: number, portfolio: string): Home {
  const before = lastMinistry(s, portfolio)
  if (before) return { country: before, rule: 'actor.ministry-again' }
  const subject = actingCountry(s, c)
  if (subject && s.dateline) {
    if (subject === s.dateline) return { country: subject, rule: 'actor.ministry-subject' }
    return { country: null, rule: RULE }
  }
  if (subject) return { country: subject, rule: 'actor.ministry-subject' }
  return { country: s.setting, rule: s.setting ? 'actor.ministry-setting' : RULE }
}

/** The country whose ministry of that portfolio was named last. */
function lastMinistry(s: Scene, portfolio: string): string | null {
  for (const e of candidates(s))
    if (e.kind === 'organisation' && e.country && e.name.toLowerCase().endsWith(portfolio) && e.nouns.has('ministry'))
      return e.country
  return null
}

/** Country of the last subject before the chunk in its paragraph that is one, or acts for one; null where the nearest sentence has two. */
function actingCountry(s: Scene, c: number): string | null {
  const { a } = s
  const at = s.chunks[c]!.start
  const sentence = a.sentenceOf[at]!
  let nearest = -1
  let found = new Set<string>()
  for (const e of candidates(s, 20)) {
    if (e.country === null) continue
    for (let i = e.seen.length - 1; i >= 0; i--) {
      const m = e.seen[i]!
      if (m.start >= at || sentence - m.sentence > BACK || a.blockOf[m.start] !== a.blockOf[at]) break
      if (m.use !== 'subject' || m.quoted || m.sentence < nearest) continue
      if (m.sentence > nearest) found = new Set()
      nearest = m.sentence
      found.add(e.country)
    }
  }
  return found.size === 1 ? [...found][0]! : null
}
