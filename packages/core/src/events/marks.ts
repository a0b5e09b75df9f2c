/** Spans of the text as marks on tokens. */
import { type Analysis, type Article, isBody, type Statement } from '../record/index.ts'

/** Calls `mark` for each token inside each span. Spans in reading order. */
export function cover(
  a: Analysis,
  spans: readonly { start: number; end: number }[],
  mark: (token: number, n: number) => void,
): void {
  let i = 0
  spans.forEach((s, n) => {
    while (i > 0 && (a.end[i - 1] ?? 0) > s.start) i--
    while (i < a.size && (a.end[i] ?? 0) <= s.start) i++
    for (let t = i; t < a.size && (a.start[t] ?? 0) < s.end; t++) mark(t, n)
  })
}

export function tokenAtOffset(a: Analysis, offset: number): number {
  let low = 0
  let high = a.size - 1
  while (low < high) {
    const mid = (low + high + 1) >> 1
    if ((a.start[mid] ?? 0) <= offset) low = mid
    else high = mid - 1
  }
  return low
}

export function bodyTokens(article: Article, a: Analysis): Uint8Array {
  const out = new Uint8Array(a.size)
  for (let i = 0; i < a.size; i++) {
    const block = article.blocks[a.blockOf[i] ?? -1]
    if (block && isBody(block.role)) out[i] = 1
  }
  return out
}

/** For each token the index of the innermost (shortest) statement one of whose spans holds it, or −1. */
export function spansAt(
  a: Analysis,
  statements: readonly Statement[],
  spans: (s: Statement) => readonly { start: number; end: number }[],
): Int32Array {
  const out = new Int32Array(a.size).fill(-1)
  const size = (n: number) => spans(statements[n] as Statement).reduce((sum, x) => sum + x.end - x.start, 0)
  const sizes = statements.map((_, n) => size(n))
  statements.forEach((s, n) => {
    for (const x of spans(s)) {
      for (let t = tokenAtOffset(a, x.start); t < a.size && (a.start[t] ?? 0) < x.end; t++) {
        if ((a.start[t] ?? 0) < x.start) continue
        const old = out[t] ?? -1
        if (old < 0 || (sizes[n] ?? 0) <= (sizes[old] ?? 0)) out[t] = n
      }
    }
  })
  return out
}
