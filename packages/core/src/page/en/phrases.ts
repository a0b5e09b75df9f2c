import type { Role } from '../../record/index.ts'

/**
 * Sets of boilerplate phrases, one for each role. Own writing, from general knowledge of how news sites in English
 * speak to their readers; no phrase is taken from a single page.
 *
 * Entries are regular expressions over lower-case text with straight apostrophes and single spaces, quotations blanked out.
 * `strong` is enough by itself (3 points each), `medium` needs company (1.5), `weak` is a mere topic word (0.6).
 */
export interface PhraseSet {
  readonly role: Role
  readonly strong: readonly string[]
  readonly medium: readonly string[]
  readonly weak: readonly string[]
  /** True where the text speaks to its reader in whole sentences, so that "we" and "you" count as evidence. */
  readonly addresses: boolean
}
