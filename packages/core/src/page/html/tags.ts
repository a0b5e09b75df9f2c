import { BLOCKS, FORMATTING, HEADING, IMPLIED, SCOPES, SKIPPED, VOID } from './elements.ts'
import { inlineKind } from './inlines.ts'

/** What a tag's name means, as bits; see `elements.ts`. */
export const IS_BLOCK = 1
export const IS_VOID = 2
export const IS_SKIPPED = 4
export const IS_FORMATTING = 8
export const IS_SCOPE = 16
/** A closing tag of any other element does not reach out of these. */
export const IS_CELL = 32
/** Closing tags of these do. */
export const IS_TABLE_PART = 64

const set = (s: string): string[] => s.split(' ')
const CELLS = set('td th table')
const PARTS = set('td th tr tbody thead tfoot caption table body html')
/** Elements that the start of another may end; a bit each. */
const ENDED = [...new Set([...IMPLIED.values()].flatMap((s) => [...s]))]
const NAMES = [
  ...new Set([
    ...BLOCKS,
    ...VOID,
    ...SKIPPED,
    ...FORMATTING,
    ...HEADING,
    ...SCOPES,
    ...IMPLIED.keys(),
    ...ENDED,
    ...set('article html body head span time a p li br meta base main label dfn kbd samp'),
  ]),
]
const bitsOf = (name: string): number =>
  (BLOCKS.has(name) ? IS_BLOCK : 0) |
  (VOID.has(name) ? IS_VOID : 0) |
  (SKIPPED.has(name) ? IS_SKIPPED : 0) |
  (FORMATTING.has(name) ? IS_FORMATTING : 0) |
  (SCOPES.has(name) ? IS_SCOPE : 0) |
  (CELLS.includes(name) ? IS_CELL : 0) |
  (PARTS.includes(name) ? IS_TABLE_PART : 0)
const BITS = Uint8Array.from(NAMES, bitsOf)
/** Which elements its start ends, as bits of `ENDED`, and which of those it is itself. */
const ENDS = Int32Array.from(NAMES, (n) => [...(IMPLIED.get(n) ?? [])].reduce((m, e) => m | (1 << ENDED.indexOf(e)), 0))
const ENDED_AS = Int32Array.from(NAMES, (n) => (ENDED.includes(n) ? 1 << ENDED.indexOf(n) : 0))
const INLINE = Uint8Array.from(NAMES, inlineKind)
/** Known names by a hash of their letters, open addressing. */
const SLOTS = 1024
const slots = new Int16Array(SLOTS).fill(-1)
const mix = (h: number, c: number): number => (Math.imul(h, 31) + c) | 0
for (const [t, name] of NAMES.entries()) {
  let h = 0
  for (let i = 0; i < name.length; i++) h = mix(h, name.charCodeAt(i) | 32)
  let at = h & (SLOTS - 1)
  while (slots[at] >= 0) at = (at + 1) & (SLOTS - 1)
  slots[at] = t
}

/** The number of a known name. */
export const tagOf = (name: string): number => NAMES.indexOf(name)

/** The names of a page's tags, each with a number: those that mean something are known, others are added as they come. */
export class Tags {
  readonly names: string[] = [...NAMES]
  private readonly added = new Map<string, number>()
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  /** The number of the name that stands at [from, to) in the source, in either case. */
  at(from: number, to: number): number {
    const { source } = this
    let h = 0
    for (let i = from; i < to && i < from + 20; i++) h = mix(h, source.charCodeAt(i) | 32)
    for (let at = h & (SLOTS - 1); slots[at] >= 0; at = (at + 1) & (SLOTS - 1))
      if (this.is(slots[at], from, to)) return slots[at]
    const name = source.slice(from, Math.min(to, from + 60)).toLowerCase()
    const known = this.added.get(name)
    if (known !== undefined) return known
    this.added.set(name, this.names.length)
    return this.names.push(name) - 1
  }

  private is(t: number, from: number, to: number): boolean {
    const name = NAMES[t]
    if (name.length !== to - from) return false
    for (let i = 0; i < name.length; i++) {
      const c = this.source.charCodeAt(from + i)
      const w = name.charCodeAt(i)
      if (c !== w && !(c === w - 32 && w >= 97)) return false
    }
    return true
  }

  bits(t: number): number {
    return t < BITS.length ? BITS[t] : 0
  }
  ends(t: number): number {
    return t < ENDS.length ? ENDS[t] : 0
  }
  endedAs(t: number): number {
    return t < ENDED_AS.length ? ENDED_AS[t] : 0
  }
  inline(t: number): number {
    return t < INLINE.length ? INLINE[t] : 0
  }
}
