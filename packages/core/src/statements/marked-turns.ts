/** Turns by the labels that the page room has marked (`speaker`), and the paragraphs in which a turn goes on. */
import type { Analysis, Article } from '../record/index.ts'
import { isBody } from '../record/index.ts'
import { FIRST_PERSON, TELLING } from './en/labels.ts'
import type { Turn } from './turns.ts'

/** What may stand between a label and the words said: a note in brackets, a colon. */
const BETWEEN = /^(?:, ?[^:.?!\n]{1,50}(?=[:([]|$))?\s?(?:[([][^)\]\n]{1,50}[)\]])?\s?[:.)–—-]?\s*/
/** A label has fewer tokens. */
const LONGEST = 30
/** Paragraphs of one turn. */
const FURTHER = 12

/** Labels of the page, as turns by block; a label that stands by itself is that of the next paragraph. `firsts`: first token of each block. */
export function markedTurns(
  article: Article,
  a: Analysis,
  firsts: Int32Array,
): { turns: Map<number, Turn>; labelled: Set<number> } {
  const turns = new Map<number, Turn>()
  /** Blocks that hold a label. */
  const labelled = new Set<number>()
  let b = 0
  for (const m of article.marks ?? []) {
    if (m.kind !== 'speaker') continue
    while (b < article.blocks.length && article.blocks[b]!.end <= m.start) b++
    const block = article.blocks[b]
    const first = firsts[b] ?? -1
    if (!block || first < 0 || !isBody(block.role)) continue
    let from = first
    while (from < a.size && from < first + LONGEST && a.start[from]! < m.start) from++
    let to = from
    while (to < a.size && to < first + LONGEST && a.start[to]! < m.end) to++
    if (to === from || a.blockOf[to - 1] !== b) continue
    labelled.add(b)
    const behind = BETWEEN.exec(article.text.slice(m.end, Math.min(block.end, m.end + 130)))![0]
    const start = m.end + behind.length
    const alone = start >= block.end
    const at = alone ? b + 1 : b
    const said = article.blocks[at]
    if (!said || !isBody(said.role) || firsts[at]! < 0) continue
    // a marked quotation behind the label is found as such
    const speech = alone ? said.start : start
    if (!/[([,]/.test(behind) && /["“„«‘]/.test(article.text[speech]!)) continue
    turns.set(at, { block: at, from, to, start: speech, question: false })
  }
  return { turns, labelled }
}

/**
 * Paragraphs without a label between two turns go on with the first, unless they tell of others; behind the last one only those whose
 * speaker says "I" or "we". A heading ends a turn.
 */
export function further(
  article: Article,
  firsts: Int32Array,
  turns: ReadonlyMap<number, Turn>,
  labelled: ReadonlySet<number>,
): Turn[] {
  const found: Turn[] = []
  let last = -1
  for (const b of turns.keys()) last = Math.max(last, b)
  let open: Turn | null = null
  for (const [b, block] of article.blocks.entries()) {
    const turn = turns.get(b)
    if (turn) open = turn
    else if (block.role === 'heading' || labelled.has(b)) open = null
    else if (open && isBody(block.role) && block.role !== 'table' && firsts[b]! >= 0) {
      const words = article.text.slice(block.start, Math.min(block.end, block.start + 2000))
      // a note of what happens meanwhile is nobody's words
      if (/^["“(]*[([][^)\]]*[)\]]["”.)]*$/.test(words)) continue
      const goesOn = !TELLING.test(words) && (b < last || FIRST_PERSON.test(words))
      if (!goesOn || b - open.block > FURTHER) open = null
      else found.push({ ...open, block: b, start: block.start, further: true })
    }
  }
  return found
}
