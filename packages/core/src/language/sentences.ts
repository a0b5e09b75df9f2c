/**
 * Where sentences end inside a block: after final marks and the quotes and brackets that close with them, where
 * what follows can open a sentence.
 */
import { BEFORE_NAME, STARTERS } from './en/abbreviations.ts'

const OPENING = new Set(['"', '“', '‘', '«', '(', '[', "'", '``', '„', '—', '–', '-', '•', '*', '{'])
const CLOSERS = new Set(['"', '”', '’', "'", "''", '»', ')', ']', '}'])
const SAID = new Set(
  'said says asked asks told tells wrote writes added adds replied replies explained declared announced insisted tweeted shouted cried warned demanded wondered noted'.split(
    ' ',
  ),
)
const upper = /^[\p{Lu}\p{Lt}]/u
const lower = /^\p{Ll}/u
const initial = /^\p{Lu}\.$/u

/** Says for tokens first to end of a block which of them open a sentence: calls `open(token)`, the first token included. */
export function splitSentences(
  text: string,
  start: Int32Array,
  end: Int32Array,
  first: number,
  last: number,
  lines: boolean,
  open: (token: number) => void,
): void {
  const word = (i: number) =>
    end[i]! - start[i]! > 24 ? text.slice(start[i], start[i]! + 24) : text.slice(start[i], end[i])
  let straight = 0
  let opened = first
  if (first < last) open(first)
  for (let i = first; i < last; i++) {
    const w = word(i)
    if (w === '"') straight++
    if (i + 1 >= last) break
    // A break of lines ends a sentence where lines are items; an empty line always does.
    const gap = text.slice(end[i], Math.min(start[i + 1]!, end[i]! + 200))
    const breaks = gap.includes('\n') ? gap.split('\n').length - 1 : 0
    if (breaks > 1 || (lines && breaks > 0)) {
      if (i + 1 > opened) open((opened = i + 1))
      straight = 0
      continue
    }
    const c = w.charCodeAt(w.length - 1)
    const final = c === 46 || c === 33 || c === 63 || c === 0x2026
    if (!final) continue
    const bare = w.length === 1 || w.charCodeAt(0) === c || /^[.!?…]+$/.test(w)
    // Quotes and brackets that close here belong to the sentence.
    let j = i + 1
    let quotes = straight
    while (j < last && j - i < 5) {
      const q = word(j)
      if (!CLOSERS.has(q)) break
      if (q === '"') {
        const touches = start[j] === end[j - 1]
        const spaced = j + 1 >= last || start[j + 1]! > end[j]!
        if (!(touches && spaced) && (quotes % 2 === 0 || !touches)) break
        quotes++
      } else if ((q === "'" || q === '’') && start[j] !== end[j - 1]) break
      j++
    }
    if (j >= last) {
      straight = quotes
      break
    }
    if (!ends(w, bare, i, j)) continue
    straight = quotes
    if (j > opened) open((opened = j))
    i = j - 1
  }

  function ends(w: string, bare: boolean, i: number, j: number): boolean {
    let k = j
    while (k < last && k - j < 3 && OPENING.has(word(k))) k++
    const next = k < last ? word(k) : ''
    const spaced = start[j]! > end[j - 1]!
    if (!bare) {
      const l = w.slice(0, -1).toLowerCase()
      if (!spaced) return false
      if (k > j && upper.test(next) && !BEFORE_NAME.has(l) && !initial.test(w)) return true
      if (BEFORE_NAME.has(l)) return false
      return upper.test(next) && STARTERS.has(next.toLowerCase()) && !(initial.test(w) && next.length === 1)
    }
    if (lower.test(next)) {
      // "iPhone" and the like open sentences rarely; a lower-case word after "?" or "!" goes on.
      return false
    }
    if (w.length > 1 && w.charCodeAt(0) === 46 && !upper.test(next)) return false
    // A number heading a list ("1. The …") stays with its item.
    if (w === '.' && i === opened + 1 && /^\d{1,3}$/.test(word(i - 1)) && start[i] === end[i - 1]) return false
    if (!spaced && k === j) {
      // A forgotten space: only a capital after a lower-case word or a closing mark makes it two sentences.
      return upper.test(next) && (j > i + 1 || (i > first && /[\p{Ll}\d%)]$/u.test(word(i - 1))))
    }
    // "Why?" Trump asked.
    if (j > i + 1 && w !== '.' && upper.test(next)) {
      for (let m = k; m < Math.min(last, k + 4); m++) {
        const v = word(m)
        if (SAID.has(v)) return false
        if (!upper.test(v)) break
      }
    }
    // Inside an open bracket or after an ellipsis a sentence goes on unless a capital follows.
    return next === '' || upper.test(next) || /^[\p{Nd}\p{Lo}@#]/u.test(next) || !/^\p{P}/u.test(next) || k > j
  }
}
