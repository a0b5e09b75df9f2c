/** What somebody wants to correct, checked against the record as it stands before it is kept. */
import { ReadoutError, type Record } from '@readout/core'
import { type Corrected, findingAt, isInBody, type Said, wordsOf } from '@readout/core/corrections'
import { clean } from '../store/rows.ts'

/** A correction on its way in. */
export interface NewCorrection {
  readonly said: Said
  /** Where the words stand in the record's text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Whoever says so, in his own words. */
  readonly creator?: string | null | undefined
  readonly note?: string | null | undefined
  /** Number of the correction that was seen to hold for this finding, 0 for none: where it is another by now, nothing is kept (R3052). */
  readonly seen?: number | undefined
}

/** Longest name and remark, in UTF-16 code units. */
const NAME = 300
const NOTE = 2000
/** Longest words of a finding. */
const WORDS = 20_000

/** What is to be done for a draft: a correction to keep, or one to take back. */
export type Meant =
  | { readonly does: 'keep'; readonly said: Said; readonly start: number; readonly end: number; readonly key: string }
  | { readonly does: 'undo'; readonly id: number; readonly key: string }

/** Throws R3050 where no finding is there, R3051 for words or names that cannot be one. */
export function meantBy(record: Record, now: Corrected, draft: NewCorrection): Meant {
  const { said } = draft
  for (const [what, text, most] of [
    ['the name', said.speaker?.name, NAME],
    ['your name', draft.creator, NAME],
    ['the remark', draft.note, NOTE],
  ] as const)
    if (text && text.length > most) throw refused(`${what} is longer than ${most} characters`)
  if (said.speaker && said.speaker.name.trim() === '') throw refused('the speaker has no name')
  if (said.change === 'add') return missed(record, draft)
  const at = { start: draft.start, end: draft.end }
  const read = findingAt(record, said.finding, at)
  if (read !== null && same(wordsOf(read), at)) return { does: 'keep', said, ...at, key: read.id }
  // a finding that was itself said by hand
  const own = findingAt(now.record, said.finding, at)
  if (own === null || !same(wordsOf(own), at))
    throw new ReadoutError(
      'R3050',
      'that finding is not in the article any more: it was read anew, or corrected; open it again',
    )
  const key = `${at.start}-${at.end}`
  const by = [...now.fits].find(([, fit]) => fit.state === 'stands' && fit.finding === key)?.[0]
  if (said.change === 'remove' && by !== undefined) return { does: 'undo', id: by, key }
  return { does: 'keep', said: { ...said, change: 'add' }, ...at, key }
}

const same = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start === b.start && a.end === b.end

function missed({ text, blocks }: Record, { said, start: from, end: to }: NewCorrection): Meant {
  let [start, end] = [Math.max(0, from), Math.min(text.length, to)]
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  if (start >= end) throw refused('no words are chosen')
  if (end - start > WORDS) throw refused(`more than ${WORDS} characters are chosen`)
  if (!isInBody(blocks, { start, end }))
    throw refused('these words are beside the article’s own text (a headline, a byline, a caption, what was set aside)')
  return { does: 'keep', said, start, end, key: `${start}-${end}` }
}

const refused = (why: string) => new ReadoutError('R3051', `this cannot be kept as a correction: ${why}`)

/** Text as it is kept; empty counts as none. */
export const given = (text: string | null | undefined): string | null => clean(text?.trim() ?? '') || null
