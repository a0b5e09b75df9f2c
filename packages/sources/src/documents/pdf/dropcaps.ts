/** A letter over several lines at the head of a story begins the word beside it. */
import type { Piece } from './pieces.ts'

/** @param body size of the text; @param known words of the document, to tell “A storm” from “After” */
export function joinDropCaps(pieces: readonly Piece[], body: number, known: (word: string) => boolean): Piece[] {
  const taken = new Set<Piece>()
  for (const cap of pieces) {
    const letter = cap.text.trim()
    if (cap.size < body * 1.8 || !/^[“‘"'(]?\p{L}$/u.test(letter)) continue
    const right = cap.x + cap.width
    const column = pieces
      .filter(
        (p) =>
          p !== cap &&
          p.text.trim() !== '' &&
          Math.abs(p.size - body) < body * 0.3 &&
          p.x >= right - body * 0.5 &&
          p.x - right < body * 2.5 &&
          p.y > cap.y - cap.size * 0.85 &&
          p.y < cap.y + body * 3,
      )
      .sort((a, b) => a.y - b.y || a.x - b.x)
    const [first] = column
    if (!first || first.y > cap.y) continue
    // the lines that make room for it all begin at one place; the room may reach below its foot
    const beside = column.filter((p) => Math.abs(p.x - first.x) < body * 0.3)
    if (!beside.some((p) => p.y > first.y + body * 0.6 && p.y < cap.y + body * 0.4)) continue
    const rest = /^[\p{L}’']+/u.exec(first.text)?.[0] ?? ''
    const alone = /^[AIO]$/.test(letter) && (rest === '' || (known(rest) && !known(letter + rest)))
    first.text = letter + (alone ? ' ' : '') + first.text.trimStart()
    for (const p of beside) {
      p.width += p.x - cap.x
      p.x = cap.x
    }
    taken.add(cap)
  }
  return pieces.filter((p) => !taken.has(p))
}
