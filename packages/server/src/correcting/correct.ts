/** Correcting an article: for the forms of its page and for programs. */
import type { Archive, KeptCorrection, NewCorrection } from '@readout/archive'
import { ReadoutError, type Record } from '@readout/core'
import { findingAt } from '@readout/core/corrections'
import { draftOf } from './draft.ts'
import type { Wish } from './wish.ts'

export type Outcome =
  | { readonly done: 'kept'; readonly kept: KeptCorrection; readonly draft: NewCorrection }
  /** Taken back: a correction by its number, or the adding of what is removed again. */
  | { readonly done: 'undone'; readonly undone: number | true }
  | { readonly done: 'same' }

/** Somebody else was first (R3052). */
export class ConflictError extends ReadoutError {
  /** What stands now; null where it is as the reader found it. */
  readonly theirs: KeptCorrection | null
  readonly draft: NewCorrection

  constructor(cause: ReadoutError, theirs: KeptCorrection | null, draft: NewCorrection) {
    super(cause.code, cause.message, { cause })
    this.theirs = theirs
    this.draft = draft
  }
}

/** @throws ReadoutError R3004, R3050, R3051, R3053, R4007, R4015, and ConflictError */
export async function correct(archive: Archive, article: string, wish: Wish): Promise<Outcome> {
  const { corrections } = archive
  if (wish.undo !== undefined) {
    // only of this article: its page is where one comes back to
    if (!(await corrections.of(article)).some((k) => k.id === wish.undo))
      throw new ReadoutError('R3053', `there is no correction ${wish.undo} of this article`)
    await corrections.undo(wish.undo)
    return { done: 'undone', undone: wish.undo }
  }
  const record = await archive.get(article)
  const draft = draftOf(record, await corrections.of(article), wish)
  if (draft === null) return { done: 'same' }
  const made = await corrections.add(article, draft).catch(async (error) => {
    if (!(error instanceof ReadoutError) || error.code !== 'R3052') throw error
    throw new ConflictError(error, holdingAt(await corrections.of(article), record, draft), draft)
  })
  const kept = (await corrections.of(article)).find((k) => k.id === made)
  return kept ? { done: 'kept', kept, draft } : { done: 'undone', undone: true }
}

/** What holds for the finding that a draft is of. */
function holdingAt(all: readonly KeptCorrection[], record: Record, { said, start, end }: NewCorrection) {
  const finding = findingAt(record, said.finding, { start, end })?.id
  const keys = new Set([finding, `${start}-${end}`])
  const holds = (c: KeptCorrection) =>
    c.said.finding === said.finding && c.fit.state === 'stands' && keys.has(c.fit.finding)
  // one that was taken out has no finding any more: it is known by its words
  const words = record.text.slice(start, end)
  return (
    all.findLast(holds) ??
    all.findLast((c) => c.fit.state === 'stands' && c.said.finding === said.finding && c.words === words) ??
    null
  )
}
