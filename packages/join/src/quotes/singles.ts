/** Single quotation marks, which look like apostrophes. */
import { ELISIONS } from './en/elisions.ts'

const WORD = /[\p{L}\p{N}]/u
const SINGLE = /['‘’‚‛]/

/** May a quotation open with this mark? Behind a gap, before a word, and no elision ("’tis", "’90s"). */
export function opensSingle(text: string, at: number, from: number, to: number): boolean {
  const c = text[at]!
  if (c !== "'" && c !== '‘' && c !== '‚' && c !== '‛') return false
  if (text[at + 1] === c || (at > from && text[at - 1] === c)) return false
  const before = at > from ? text[at - 1]! : ' '
  const after = at + 1 < to ? text[at + 1]! : ' '
  if (!/[\s([{—–"“-]/.test(before) || !(WORD.test(after) || /[[…“"]/.test(after))) return false
  if (/\d/.test(after)) return /\d\s|\d{3}/.test(text.slice(at + 1, at + 4)) && text[at + 3] !== 's'
  const word = /^\p{L}+/u.exec(text.slice(at + 1, at + 12))?.[0].toLowerCase() ?? ''
  return c === '‘' || !ELISIONS.has(word)
}

/** May one close with it? Behind a word or its stop and before none; "the workers’ pay" only where nothing surer follows. */
function closes(text: string, at: number, from: number, to: number): 0 | 1 | 2 {
  const c = text[at]!
  if (c !== "'" && c !== '’') return 0
  if (text[at + 1] === c || text[at - 1] === c) return 0
  const before = at > from ? text[at - 1]! : ' '
  const after = at + 1 < to ? text[at + 1]! : ' '
  if (WORD.test(after) || /\s/.test(before)) return 0
  if (/[.,!?…]/.test(before)) return 2
  if (!WORD.test(before) && !/[)\]"”]/.test(before)) return 0
  return /s/i.test(before) && /\s/.test(after) ? 1 : 2
}

/** For every place of a paragraph the closing mark that follows: a sure one before the next opening, else a doubtful one. */
export function singleEnds(text: string, from: number, to: number): { after(at: number): number } {
  const next = new Int32Array(to - from + 1)
  next[to - from] = -1
  let sure = -1
  let doubtful = -1
  for (let i = to - 1; i >= from; i--) {
    if (SINGLE.test(text[i]!)) {
      const how = closes(text, i, from, to)
      if (how === 2) {
        sure = i
        doubtful = -1
      } else if (how === 1) doubtful = i
      else if (opensSingle(text, i, from, to)) {
        next[i - from] = sure >= 0 ? sure : doubtful
        sure = -1
        doubtful = -1
        continue
      }
    }
    next[i - from] = sure >= 0 ? sure : doubtful
  }
  return { after: (at) => (at <= to ? next[at - from]! : -1) }
}
