/** Numbers that attributes give: of lists and their items, and how many columns and rows a cell takes. */
import type { AttributeColumns } from './attributes.ts'
import type { Tree } from './tree.ts'

export interface Numbered {
  /** The list's first number, or the item's own; absent where it says none. */
  readonly first?: number
  /** The list counts down. */
  readonly reversed?: true
  readonly colspan?: number
  readonly rowspan?: number
}

/** No table is wider or longer than this in one cell. */
const WIDEST = 100
const LONGEST = 1000

/** What the attributes of a list, an item or a cell say in numbers; null where they say nothing. */
export function numbersOf(attributes: AttributeColumns): Numbered | null {
  const first = integer(attributes.get('value') ?? attributes.get('start'))
  const reversed = attributes.get('reversed') !== undefined
  const colspan = Math.min(WIDEST, integer(attributes.get('colspan')) ?? 1)
  const rowspan = Math.min(LONGEST, integer(attributes.get('rowspan')) ?? 1)
  if (first === undefined && !reversed && colspan < 2 && rowspan < 2) return null
  return {
    ...(first === undefined ? {} : { first }),
    ...(reversed ? { reversed } : {}),
    ...(colspan > 1 ? { colspan } : {}),
    ...(rowspan > 1 ? { rowspan } : {}),
  }
}

/** A whole number as HTML reads one: what stands behind its figures does not matter. */
function integer(value: string | undefined): number | undefined {
  const m = value === undefined ? null : /^\s{0,20}([+-]?\d{1,9})/.exec(value)
  return m ? +m[1] : undefined
}

/**
 * The number of each item in its list, counted once for the whole page: from `start` on, down where the list is
 * `reversed` (then from how many it has), and afresh from an item's own `value`.
 */
export function itemNumbers(tree: Tree): Int32Array {
  const { parent, numbered } = tree
  const item = tree.names.indexOf('li')
  const size = new Int32Array(parent.size)
  const isItem = (e: number) => parent.get(e) >= 0 && tree.tag.get(e) === item
  for (let e = 0; e < size.length; e++) if (isItem(e)) size[parent.get(e)]++
  const next = new Int32Array(parent.size)
  const begun = new Uint8Array(parent.size)
  const number = new Int32Array(parent.size)
  for (let e = 0; e < number.length; e++) {
    if (!isItem(e)) continue
    const list = parent.get(e)
    const says = numbered.get(list)
    if (begun[list] === 0) next[list] = says?.first ?? (says?.reversed ? size[list] : 1)
    begun[list] = 1
    number[e] = numbered.get(e)?.first ?? next[list]
    next[list] = number[e] + (says?.reversed ? -1 : 1)
  }
  return number
}
