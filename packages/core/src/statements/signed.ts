/** Lists of quotations, each with a dash and whoever said it behind it: *“The quay was ours.” — Anna Holm, Bergen*. */
import { add, blockEnd, type Scene } from './draft.ts'
import type { Quotation } from './quotes.ts'
import { headOf } from './source.ts'
import { wordCount } from './speech.ts'
import { isVerb, trim, upos } from './tree.ts'

/** Longest name and description under a quotation, in words. */
const SIGNATURE = 9

/** *“The quay was ours.” — Anna Holm*: a list of quotations, each with a dash and a name behind it. */
export function signed(scene: Scene, k: number): boolean {
  const { a, quotes, article } = scene
  const q = quotes.outer[k]!
  // a quotation set apart is signed by the line under it
  const under = isUnder(scene, q)
  const dash = under ? q.last - 1 : q.last
  if (under) {
    if (wordCount(scene, q.first, q.last) < 3) return false
  } else if (!q.closed || dash + 1 >= a.size || !DASH.test(a.lower[dash]!) || a.blockOf[dash + 1]! > q.block + 1)
    return false
  else if (a.blockOf[dash] !== q.block && a.blockOf[dash] !== q.block + 1) return false
  else if (wordCount(scene, q.first, q.last) < 3) return false
  const limit = Math.min(blockEnd(scene, dash), dash + 1 + SIGNATURE)
  let to = dash + 1
  while (to < limit && quotes.at[to]! < 0 && !(to > dash + 1 && newLine(article.text, a.end[to - 1]!, a.start[to]!)))
    to++
  const name = a.nameOf[dash + 1]! >= 0 || upos(a, dash + 1) === 'PROPN'
  if (!name && !(to - dash <= 5 && plainPhrase(scene, dash + 1, to))) return false
  const ended =
    to >= blockEnd(scene, dash) || quotes.at[to]! >= 0 || newLine(article.text, a.end[to - 1]!, a.start[to]!)
  for (let i = dash + 1; i < to; i++) if (isVerb(a, i)) return false
  if (!ended) return false
  const np = trim(a, { from: dash + 1, to })
  const head = headOf(scene, np)
  if (head < 0) return false
  scene.taken[k] = add(scene, {
    source: np,
    sourceHead: head,
    content: [{ start: q.start, end: q.end }],
    rule: 'label.signed',
  })
  scene.taken[k]!.tagEnd = to
  return true
}

/** *“…” ¶ Ada Moss, commissioner*, both in one block quotation: a short line without a mark, with a person's name at its head. */
function isUnder(scene: Scene, q: Quotation): boolean {
  const { a, article, quotes } = scene
  const i = q.last
  if (!q.closed || i >= a.size || a.blockOf[i] !== q.block + 1 || blockEnd(scene, q.first) > i) return false
  if (article.blocks[q.block]!.role !== 'quotation' || article.blocks[q.block + 1]!.role !== 'quotation') return false
  return (
    blockEnd(scene, i) - i <= SIGNATURE &&
    quotes.at[i]! < 0 &&
    a.nameOf[i]! >= 0 &&
    !/^[.!?]$/.test(a.lower[blockEnd(scene, i) - 1]!)
  )
}

/** *a reader*, *caller from Oslo*. */
function plainPhrase(scene: Scene, from: number, to: number): boolean {
  const { a } = scene
  for (let i = from; i < to; i++) {
    const u = upos(a, i)
    if (u !== 'DET' && u !== 'NOUN' && u !== 'PROPN' && u !== 'ADJ' && u !== 'ADP' && u !== 'NUM' && a.lower[i] !== ',')
      return false
  }
  return true
}

const DASH = /^(?:[―—–-]|--)$/
const newLine = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (text[i] === '\n') return true
  return false
}
