/** Start tags with their attributes, read from broken mark-up as well as from sound. */
import { plain } from './text.ts'

const TAG =
  /<(\/?)([a-z][\w:.-]{0,60})((?:\s+[^\s=<>"'/]{1,200}(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*(\/?)>/gi
const ATTRIBUTE = /([^\s=<>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g

export interface Tag {
  /** In lower case. */
  readonly name: string
  readonly end: boolean
  /** True where it ends itself. */
  readonly empty: boolean
  /** Names in lower case, values without entities. */
  readonly attributes: ReadonlyMap<string, string>
}

/** The tags of those names, in order; comments do not count. */
export function* tagsOf(text: string, names: ReadonlySet<string>): Generator<Tag> {
  for (const [, slash, name, attributes, empty] of text.replace(/<!--[\s\S]*?-->/g, '').matchAll(TAG)) {
    const lower = name!.toLowerCase()
    if (!names.has(lower)) continue
    const found = new Map<string, string>()
    for (const [, key, a, b, c] of (attributes ?? '').matchAll(ATTRIBUTE)) {
      const k = key!.toLowerCase()
      if (!found.has(k)) found.set(k, plain(a ?? b ?? c ?? '') ?? '')
    }
    yield { name: lower, end: slash === '/', empty: empty === '/', attributes: found }
  }
}
