/** What pasted text says about itself beyond title, byline, outlet and day. */
import { type Block, type Moment, type Page, type PageFacts, spanOf } from '../../record/index.ts'
import { CHANGED_WORDS } from '../en/dates.ts'
import type { Facts } from '../facts.ts'
import { type Kind, kindFact } from '../kind.ts'
import { trim } from './characters.ts'
import { readMoment } from './moment.ts'

/** The kind of page, and the times of its stamps: the one that goes with the day of publication, and of a change. */
export function aboutText(
  text: string,
  blocks: readonly Block[],
  facts: Facts,
  page: Page,
  kinds: readonly Kind[],
): PageFacts {
  const day = facts.published
  let published: Moment | null = null
  let modified: Moment | null = null
  const given = page.published ? readMoment(page.published, null) : null
  if (given && given.day === day?.value) published = { ...given, evidence: null, rule: 'caller', raw: page.published! }
  for (const b of blocks) {
    if (b.role !== 'stamp' || b.end - b.start > 300) continue
    const line = text.slice(b.start, b.end)
    const changed = CHANGED_WORDS.exec(line)
    const at = (from: number, to: number) => {
      const { start, end } = trim(text, from, to)
      const time = readMoment(text.slice(start, end), null)
      return time ? { ...time, evidence: spanOf(text, start, end), rule: 'stamp', raw: null } : null
    }
    if (changed) modified ??= at(b.start + changed.index, b.end)
    if (published?.precision !== 'minute' && published?.precision !== 'second') {
      const time = at(b.start, changed ? b.start + changed.index : b.end)
      if (time && time.day === day?.value) published = time
    }
  }
  return {
    kind: kindFact(kinds),
    published: plain(published) ?? (day ? { ...day, raw: null, precision: 'day', zone: null } : null),
    modified: plain(modified),
    language: null,
    section: null,
    canonical: null,
    conflicts: [],
  }
}

/** Without the day, which the value holds. */
const plain = (m: (Moment & { day?: string }) | null): Moment | null => {
  if (!m) return null
  const { day: _, ...rest } = m
  return rest
}
