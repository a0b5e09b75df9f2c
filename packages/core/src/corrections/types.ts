/** What people say by hand of a reading: that somebody else speaks, that something is no statement, or that one was missed. */
import type { Act, ActorKind, Status } from '../record/index.ts'

/** Rule of what was corrected by hand, in records. */
export const BY_HAND = 'by-hand'

/** Who speaks, by name, so that it holds where the reading is another; `kind` for one whom the reader did not find. */
export interface NamedSpeaker {
  readonly name: string
  readonly kind: ActorKind
}

/** What is said of a finding. A field that is not there stays as it was read. */
export interface Said {
  readonly finding: 'statement' | 'event'
  /** `remove`: it is none; `add`: it was missed; `set`: it is one, with other values. */
  readonly change: 'set' | 'remove' | 'add'
  /** Of a statement; null where nobody known speaks. */
  readonly speaker?: NamedSpeaker | null | undefined
  /** Of a statement. */
  readonly act?: Act | undefined
  /** Of an event. */
  readonly status?: Status | undefined
}

/** Words of a text, and where they were, so that they are found again in a text that has changed. */
export interface Anchor {
  /** UTF-16 code units in the text of that hash. */
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly hash: string
}

/** A correction as it is applied: one that was taken back is not given. */
export interface HandCorrection {
  /** Its number: of two on one finding the higher holds. */
  readonly id: number
  readonly said: Said
  readonly at: Anchor
}

/** What became of a correction. */
export type Fit =
  | { readonly state: 'stands'; readonly finding: string }
  | { readonly state: 'replaced'; readonly finding: string; readonly by: number }
  /** Its words are not in the text any more, or no finding is there. */
  | { readonly state: 'gone' }
