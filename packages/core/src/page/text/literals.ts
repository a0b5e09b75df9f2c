/**
 * What must stand in a text for one of our phrases to match it: a set of plain strings, one of which every match holds.
 * Patterns are those of `en/`: literals, groups, classes, look-aheads and quantifiers over lower-case text.
 */

/** A set of strings that a piece of a pattern matches, all of them and nothing else; null: anything. */
type Exact = readonly string[] | null
interface Piece {
  readonly exact: Exact
  /** One of these stands in every match; null where nothing must. */
  readonly needs: readonly string[] | null
}
const EMPTY: Piece = { exact: [''], needs: null }
const ANY: Piece = { exact: null, needs: null }
const QUANTIFIERS = '?*+{'
const SPECIAL = '?*+{|()[^$.\\'
/** Longer products of alternatives are not gone on with, and those longer still not spelt out. */
const MOST = 24
const MOST_ENDS = 200
/** Stand for the start and the end of a text. */
export const START = '\u0001'
export const END = '\u0002'

/** The better of two sets to look for: the longer its shortest string, the rarer it is; many strings cost memory. */
function worth(s: readonly string[]): number {
  let least = 99
  for (const x of s) least = Math.min(least, x === START || x === END ? -9 : x.length)
  return least - Math.log2(s.length) / 4
}
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (!a || !b) return a ?? b
  return worth(b) > worth(a) ? b : a
}
/** Every head with every tail, or null where that is too many. */
function joined(heads: readonly string[], tails: readonly string[]): readonly string[] | null {
  if (heads.length * tails.length > MOST_ENDS) return null
  if (tails.length === 1 && heads.length === 1) return [heads[0] + tails[0]]
  return heads.flatMap((head) => tails.map((tail) => head + tail))
}
const usable = (e: Exact): readonly string[] | null => (e?.every((s) => s.length > 0) ? e : null)

/**
 * Strings one of which stands in every match of the pattern, or null where there are none; the text is taken to stand
 * between `START` and `END`.
 * @example required('(?:read|see) more\\b') // ['read more', 'see more']
 */
export function required(pattern: string): readonly string[] | null {
  let at = 0
  const alternatives = (): Piece => {
    const branches = [sequence()]
    while (pattern[at] === '|') {
      at++
      branches.push(sequence())
    }
    if (branches.length === 1) return branches[0]
    const exact = branches.every((b) => b.exact) ? branches.flatMap((b) => b.exact!) : null
    const needs = branches.map((b) => better(b.needs, usable(b.exact)))
    return {
      exact: exact && exact.length <= MOST_ENDS ? exact : null,
      needs: needs.every((n) => n) ? [...new Set(needs.flatMap((n) => n!))] : null,
    }
  }
  const sequence = (): Piece => {
    let run: readonly string[] = ['']
    let needs: readonly string[] | null = null
    let whole = true
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const piece = quantified()
      needs = better(needs, piece.needs)
      const product = piece.exact ? joined(run, piece.exact) : null
      if (product && (product.length <= MOST || product.length === run.length)) run = product
      else {
        needs = better(needs, usable(product ?? run))
        run = piece.exact && piece.exact.length <= MOST ? piece.exact : ['']
        whole = false
      }
    }
    return { exact: whole ? run : null, needs: better(needs, usable(run)) }
  }
  const quantified = (): Piece => {
    const piece = atom()
    const c = pattern[at]
    if (c === '?' || c === '*') {
      at++
      if (pattern[at] === '?') at++
      return c === '?' && piece.exact ? { exact: [...piece.exact, ''], needs: null } : ANY
    }
    if (c === '+') {
      at++
      return { exact: null, needs: better(piece.needs, usable(piece.exact)) }
    }
    if (c === '{') {
      const close = pattern.indexOf('}', at)
      const least = Number.parseInt(pattern.slice(at + 1, close), 10)
      at = close + 1
      return least > 0 ? { exact: null, needs: better(piece.needs, usable(piece.exact)) } : ANY
    }
    return piece
  }
  const atom = (): Piece => {
    const c = pattern[at++]
    if (c === '(') {
      const ahead = pattern.startsWith('?!', at) || pattern.startsWith('?=', at) || pattern.startsWith('?<', at)
      if (pattern[at] === '?') at += pattern[at + 1] === '<' ? 3 : 2
      const inner = alternatives()
      at++
      return ahead ? EMPTY : inner
    }
    if (c === '[') {
      while (pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1
      at++
      return ANY
    }
    if (c === '^' || c === '$') return { exact: [c === '^' ? START : END], needs: null }
    if (c === '.') return ANY
    if (c !== '\\') {
      // plain characters up to the next that means something, but for one that a quantifier stands behind
      const from = at - 1
      while (at < pattern.length && !SPECIAL.includes(pattern[at])) at++
      if (at - from > 1 && QUANTIFIERS.includes(pattern[at] ?? ' ')) at--
      return { exact: [pattern.slice(from, at)], needs: null }
    }
    const e = pattern[at++]
    if (e === 'b' || e === 'B') return EMPTY
    return (e >= 'a' && e <= 'z') || (e >= 'A' && e <= 'Z') ? ANY : { exact: [e], needs: null }
  }
  const { exact, needs } = alternatives()
  return better(needs, usable(exact))
}
