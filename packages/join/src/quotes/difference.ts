/** How a variant differs from the reference, word by word, in the words as they are printed. */
import { placedPieces } from './pieces.ts'
import type { QuoteSketch } from './sketch.ts'
import type { Word } from './words.ts'

export interface Change {
  readonly op: 'same' | 'out' | 'in'
  /** Words in the spelling of the text they stand in: the variant's for "same" and "in", the reference's for "out". */
  readonly words: string
}

/** More words than this on either side are compared in stretches of as many. */
const STRETCH = 1500

type Printed = Pick<QuoteSketch, 'text' | 'runs'>

/** What is the same, what is left out and what is put in, in order: the data of "will [not] wait". */
export function difference(reference: Printed, variant: Printed): Change[] {
  const a = placedPieces(reference.text, reference.runs).flat()
  const b = placedPieces(variant.text, variant.runs).flat()
  const changes: { op: Change['op']; from: number; to: number }[] = []
  const add = (op: Change['op'], at: number) => {
    const last = changes.at(-1)
    if (last?.op === op && last.to === at) last.to = at + 1
    else changes.push({ op, from: at, to: at + 1 })
  }
  for (let i = 0, j = 0; i < a.length || j < b.length; i += STRETCH, j += STRETCH)
    align(a, b, i, Math.min(a.length, i + STRETCH), j, Math.min(b.length, j + STRETCH), add)
  return changes.map(({ op, from, to }) => ({
    op,
    words: op === 'out' ? print(reference.text, a, from, to) : print(variant.text, b, from, to),
  }))
}

/** Words with what is printed between them, where nothing but marks and spaces is. */
function print(text: string, words: readonly Word[], from: number, to: number): string {
  let out = ''
  for (let i = from; i < to; i++) {
    const between = i > from ? text.slice(words[i - 1]!.end, words[i]!.start) : ''
    out +=
      (i === from ? '' : between.length <= 3 && !/["“”«»[\]]/.test(between) ? between : ' ') +
      text.slice(words[i]!.start, words[i]!.end)
  }
  return out
}

function align(
  a: readonly Word[],
  b: readonly Word[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  add: (op: Change['op'], at: number) => void,
) {
  const n = Math.max(0, a1 - a0)
  const m = Math.max(0, b1 - b0)
  const wide = m + 1
  // longest common subsequence from the end, so that the walk goes forward
  const table = new Uint16Array((n + 1) * wide)
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      table[i * wide + j] =
        a[a0 + i]!.word === b[b0 + j]!.word
          ? table[(i + 1) * wide + j + 1]! + 1
          : Math.max(table[(i + 1) * wide + j]!, table[i * wide + j + 1]!)
  let i = 0
  let j = 0
  while (i < n || j < m) {
    if (i < n && j < m && a[a0 + i]!.word === b[b0 + j]!.word) {
      add('same', b0 + j++)
      i++
    } else if (i < n && (j === m || table[(i + 1) * wide + j]! >= table[i * wide + j + 1]!)) add('out', a0 + i++)
    else add('in', b0 + j++)
  }
}
