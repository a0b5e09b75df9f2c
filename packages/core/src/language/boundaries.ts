/**
 * Where sentences open, when the rules and the model's sentence head have both spoken. The rules see marks and line
 * breaks, the model sees the words around: each is overruled only where the other is sure.
 */
import type { Boundary } from './neural/engine.ts'

/** Logits: under `close` a boundary of the rules is taken back, before a quotation under `quoted`; over `open` one is added behind a mark or a line, over `named`
 * behind a capitalised word, where a name may go on, over `bare` anywhere else.
 */
const SURE = { close: -3, quoted: -8, open: 2, bare: 4, named: 8 }
const MARKS = new Set(['.', '?', '!', '…', ':', ';', '"', '”', "''", '’', "'", ')', ']', '»', '...'])

const QUOTATION = new Set(['“', '"', '‘', '«'])
const CAPITAL = /\p{Lu}/u

/** The judge for the tokens of one text. */
export function judge(text: string, start: Int32Array, end: Int32Array): Boundary {
  return (i, logit, byRule) => {
    const gap = start[i]! - end[i - 1]!
    const broken = gap > 0 && text.slice(end[i - 1], Math.min(start[i]!, end[i - 1]! + 200)).includes('\n')
    if (byRule) return broken || logit > (QUOTATION.has(text[start[i]!]!) ? SURE.quoted : SURE.close)
    const from = start[i - 1]!
    const last = end[i - 1]! - from < 4 ? text.slice(from, end[i - 1]) : ''
    if (MARKS.has(last)) return logit > SURE.open
    return logit > (broken ? SURE.open : CAPITAL.test(text[from]!) ? SURE.named : SURE.bare)
  }
}
