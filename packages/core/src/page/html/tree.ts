import { Builder } from './build.ts'
import type { Column } from './columns.ts'
import { HEADING } from './elements.ts'
import type { Inline } from './inlines.ts'
import type { Numbered } from './numbered.ts'
import { scan } from './scan.ts'
import type { RawBlock } from './visible.ts'

/** A page as a flat tree: columns over its elements in document order, and its visible text in blocks. */
export interface Tree {
  readonly text: string
  readonly blocks: RawBlock[]
  readonly parent: Column
  /** Index into `names`. */
  readonly tag: Column
  readonly names: string[]
  /** Index into `hintTexts`: class, id, role, itemprop in one lower-case string. */
  readonly hint: Column
  readonly hintTexts: string[]
  /** Characters of visible text inside, subtree included. */
  readonly chars: Column
  readonly meta: Map<string, string>
  readonly jsonLd: string[]
  /** Stretches whose element is named after an author or a date. */
  readonly marks: { kind: 'author' | 'date'; start: number; end: number; node: number }[]
  /** Links, emphasis and the like, in the order in which they begin. */
  readonly inlines: readonly Inline[]
  /** Numbers that lists, their items and cells of tables have as attributes, by element. */
  readonly numbered: ReadonlyMap<number, Numbered>
  /** Where printed pages begin, as offsets into the text, with their numbers where they are given. */
  readonly pages: readonly { readonly number: number | null; readonly at: number }[]
  /** Where rules across the page stand (`<hr>`), as offsets into the text, in order. */
  readonly rules: readonly number[]
  readonly times: { datetime: string; node: number; at: number; hint: string }[]
  readonly title: string
  readonly canonical: string | null
  /** What <base> gives as the address that links are relative to. */
  readonly base: string | null
  readonly lang: string | null
  /** Offset into the source of a character of the text. */
  origin(offset: number): number
}

/**
 * Reads HTML in one pass, with a stack of its own. Iterative; time and memory grow linearly with the source.
 * `scripted` is whether scripts are taken to run: if not, what stands in <noscript> is shown.
 */
export function readTree(source: string, scripted = true): Tree {
  const xhtml = isXhtml(source)
  const builder = new Builder(source, scripted, xhtml)
  scan(source, builder, xhtml)
  return builder.end()
}

/** A page that begins as XML and is XHTML: there "<a/>" is an element without content, and CDATA is text. */
const isXhtml = (source: string): boolean =>
  /^\ufeff?\s{0,100}<\?xml\b/.test(source) && source.slice(0, 3000).includes('http://www.w3.org/1999/xhtml')

export const isHeading = (name: string): boolean => HEADING.has(name)
