import type { Role } from '../../record/index.ts'
import { BODY_NAMES, CONTENT_WORDS, HINT_WORDS } from '../en/hints.ts'

export interface Hint {
  /** The furniture role that the names speak for, or null. */
  readonly role: Role | null
  /** The names speak for the article. */
  readonly content: boolean
  /** The names mark the body beyond doubt. */
  readonly body: boolean
}
export const NO_HINT: Hint = { role: null, content: false, body: false }

/**
 * Reads class, id, role and itemprop. A name counts as furniture if its last telling word does ("article-footer",
 * "post-comments", "share-article" by its first); states and layout ("has-sidebar", "no-comments") do not count.
 */
export function readHint(text: string): Hint {
  if (text === '') return NO_HINT
  if (BODY_NAMES.test(text)) return { role: null, content: true, body: true }
  let role: Role | null = null
  let content = false
  for (const name of text.split(/\s+/)) {
    if (
      name.length > 60 ||
      /^(?:tag|category|cat|format|type|status|label|topic|has|no|with|is|js|without|hide|show|not|u|l|o|col|row|grid|theme|wp-block|icon|fa|btn|style|sc|css|page-template|layout)[-_]/i.test(
        name,
      )
    )
      continue
    const parts = name
      .split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u)
      .filter(Boolean)
      .map((w) => w.toLowerCase())
    const whole = parts.join('')
    let found: Role | null = HINT_WORDS.get(whole) ?? null
    for (const w of parts) {
      if (CONTENT_WORDS.has(w)) content = true
      found ??= HINT_WORDS.get(w) ?? null
    }
    role ??= found
  }
  return { role, content, body: false }
}
