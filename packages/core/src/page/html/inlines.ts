/** Inline elements that say something of the words in them: where each begins and ends in the visible text. */

/** Kinds of inline mark-up, by number. */
export const LINK = 1
export const STRONG = 2
export const EMPHASIS = 3
export const CODE = 4

const KINDS: ReadonlyMap<string, number> = new Map([
  ['a', LINK],
  ['b', STRONG],
  ['strong', STRONG],
  ['i', EMPHASIS],
  ['em', EMPHASIS],
  ['cite', EMPHASIS],
  ['dfn', EMPHASIS],
  ['code', CODE],
  ['kbd', CODE],
  ['samp', CODE],
  ['tt', CODE],
])

/** The kind of an element by its name; 0 for none. */
export const inlineKind = (name: string): number => KINDS.get(name) ?? 0

/** A stretch of the text inside an inline element; those of one kind do not overlap. */
export interface Inline {
  readonly kind: number
  readonly start: number
  end: number
  /** Address of a link as written. */
  readonly href: string
}

/**
 * Collects them while the page is read. Of nested elements of one kind only the outermost counts (bold in bold says
 * nothing new), and a link ends where the next begins, so that what is collected stays linear in the page.
 */
export class Inlines {
  readonly found: Inline[] = []
  /** By kind: the element that is open, or −1. */
  private readonly owner = [-1, -1, -1, -1, -1]
  private readonly last: (Inline | null)[] = [null, null, null, null, null]

  open(kind: number, node: number, at: number, href: string | undefined): void {
    if (kind === LINK) {
      this.end(LINK, at)
      if (!href) return
    } else if (this.owner[kind] >= 0) return
    const inline: Inline = { kind, start: at, end: at, href: href ?? '' }
    this.found.push(inline)
    this.owner[kind] = node
    this.last[kind] = inline
  }

  close(kind: number, node: number, at: number): void {
    if (this.owner[kind] === node) this.end(kind, at)
  }

  /** Ends the open element of a kind, whichever it is. */
  end(kind: number, at: number): void {
    const inline = this.last[kind]
    if (inline) inline.end = at
    this.last[kind] = null
    this.owner[kind] = -1
  }
}
