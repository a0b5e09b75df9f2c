import type { Role } from '../../record/index.ts'
import { BODY_FORM, BODY_NAMES, CONTENT_WORDS, HINT_WORDS, STATE_NAME } from '../en/hints.ts'

export interface Hint {
  /** The furniture role that the names speak for, or null. */
  readonly role: Role | null
  /** The names speak for the article. */
  readonly content: boolean
  /** The names mark the body beyond doubt. */
  readonly body: boolean
}
export const NO_HINT: Hint = { role: null, content: false, body: false }

const NOTHING: Hint = { role: null, content: false, body: false }
const BODY: Hint = { role: null, content: true, body: true }
/** Longer names are made by programs and say nothing. */
const LONGEST = 60

/**
 * Reads class, id, role and itemprop. A name counts as furniture if its last telling word does ("article-footer",
 * "post-comments", "share-article" by its first); states and layout ("has-sidebar", "no-comments") do not count.
 * Names come again and again on a page, so each is read once.
 */
export class HintReader {
  private readonly known = new Map<string, Hint>()

  read(text: string): Hint {
    if (text === '') return NO_HINT
    let role: Role | null = null
    let content = false
    for (let at = 0; at < text.length; ) {
      while (at < text.length && isBreak(text.charCodeAt(at))) at++
      const from = at
      while (at < text.length && !isBreak(text.charCodeAt(at))) at++
      if (at === from) break
      const name = text.slice(from, at)
      let hint = this.known.get(name)
      if (hint === undefined) {
        hint = readName(name)
        this.known.set(name, hint)
      }
      if (hint.body) return BODY
      role ??= hint.role
      content ||= hint.content
    }
    return role === null && !content ? NOTHING : { role, content, body: false }
  }
}

const isBreak = (c: number): boolean => c <= 32 || c === 0xa0 || (c > 0xff && /\s/.test(String.fromCharCode(c)))

function readName(name: string): Hint {
  const lower = name.toLowerCase()
  if (BODY_NAMES.has(lower) || BODY_FORM.test(lower)) return BODY
  if (name.length > LONGEST || STATE_NAME.test(name)) return NOTHING
  const parts = wordsOf(name, lower)
  let role = HINT_WORDS.get(parts.length === 1 ? parts[0] : parts.join('')) ?? null
  let content = false
  for (const w of parts) {
    if (CONTENT_WORDS.has(w)) content = true
    role ??= HINT_WORDS.get(w) ?? null
  }
  return role === null && !content ? NOTHING : { role, content, body: false }
}

/** The words of a name, cut at what is no letter and at capitals, in lower case. */
function wordsOf(name: string, lower: string): string[] {
  const words: string[] = []
  let from = 0
  let last = 0
  for (let i = 0; i <= name.length; i++) {
    const c = name.charCodeAt(i)
    if (c >= 128)
      return name
        .split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u)
        .filter(Boolean)
        .map((w) => w.toLowerCase())
    const kind = c >= 97 && c <= 122 ? 1 : c >= 65 && c <= 90 ? 2 : 0
    if (kind === 0 || (kind === 2 && last === 1)) {
      if (i > from) words.push(lower.slice(from, i))
      from = kind === 0 ? i + 1 : i
    }
    last = kind
  }
  return words
}
