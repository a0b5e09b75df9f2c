/** How far a bulk reading has come, on standard error: one line that is drawn anew on a terminal, now and then a line elsewhere. */
import { note } from '../output.ts'

const CELLS = 24
/** Milliseconds between two drawings, and between two lines. */
const PAUSE = { drawn: 100, lines: 30_000 }

export class Progress {
  readonly #size: number | null
  readonly #terminal: boolean
  /** What is counted, in the singular. */
  readonly #noun: string
  readonly #began = performance.now()
  #drawn = Number.NEGATIVE_INFINITY

  /** `size`: bytes of the whole input; null where they are not known. */
  constructor(size: number | null, terminal: boolean, noun = 'page') {
    this.#size = size
    this.#noun = noun
    this.#terminal = terminal
    if (!terminal) this.#drawn = this.#began
  }

  /** Draws the line anew, but not more often than one can see. */
  update(position: number, pages: number): void {
    const now = performance.now()
    if (now - this.#drawn < (this.#terminal ? PAUSE.drawn : PAUSE.lines)) return
    this.#drawn = now
    const line = progressLine(position, this.#size, pages, now - this.#began, this.#noun)
    if (this.#terminal) process.stderr.write(`\r${line}\u001b[K`)
    else note(line.replace(/^[█░]+ +/, ''))
  }

  /** Takes the line away, so that something else can be written there; the next update draws it again. */
  clear(): void {
    if (!this.#terminal) return
    if (this.#drawn !== Number.NEGATIVE_INFINITY) process.stderr.write('\r\u001b[K')
    this.#drawn = Number.NEGATIVE_INFINITY
  }
}

/** @example progressLine(50, 100, 3, 1000) // '████████████░░░░░░░░░░░░  50 % · 3 pages · 1 s left' */
export function progressLine(
  position: number,
  size: number | null,
  pages: number,
  elapsed: number,
  noun = 'page',
): string {
  const counted = `${pages} ${noun}${pages === 1 ? '' : 's'}`
  if (size === null) return `${counted} · ${(pages / Math.max(elapsed / 1000, 1)).toFixed(1)} a second`
  const share = size > 0 ? Math.min(position / size, 1) : 1
  const full = Math.round(share * CELLS)
  const bar = '█'.repeat(full) + '░'.repeat(CELLS - full)
  const seconds = share > 0 ? Math.round((elapsed / 1000) * (1 / share - 1)) : null
  const left =
    seconds === null ? '' : seconds < 100 ? ` · ${seconds} s left` : ` · ${Math.round(seconds / 60)} min left`
  return `${bar} ${String(Math.floor(share * 100)).padStart(3)} % · ${counted}${left}`
}
