/** One line on standard error that says how far a bulk reading has come. */

const CELLS = 24
/** Milliseconds between two drawings. */
const PAUSE = 100

export class Progress {
  readonly #size: number
  readonly #began = performance.now()
  #drawn = Number.NEGATIVE_INFINITY

  /** `size`: bytes of the whole input. */
  constructor(size: number) {
    this.#size = size
  }

  /** Draws the line anew, but not more often than one can see. */
  update(position: number, pages: number): void {
    const now = performance.now()
    if (now - this.#drawn < PAUSE) return
    this.#drawn = now
    process.stderr.write(`\r${progressLine(position, this.#size, pages, now - this.#began)}\u001b[K`)
  }

  /** Takes the line away, so that something else can be written there; the next update draws it again. */
  clear(): void {
    if (this.#drawn !== Number.NEGATIVE_INFINITY) process.stderr.write('\r\u001b[K')
    this.#drawn = Number.NEGATIVE_INFINITY
  }
}

/** @example progressLine(50, 100, 3, 1000) // '████████████░░░░░░░░░░░░  50 % · 3 pages · 1 s left' */
export function progressLine(position: number, size: number, pages: number, elapsed: number): string {
  const share = size > 0 ? Math.min(position / size, 1) : 1
  const full = Math.round(share * CELLS)
  const bar = '█'.repeat(full) + '░'.repeat(CELLS - full)
  const seconds = share > 0 ? Math.round((elapsed / 1000) * (1 / share - 1)) : null
  const left =
    seconds === null ? '' : seconds < 100 ? ` · ${seconds} s left` : ` · ${Math.round(seconds / 60)} min left`
  return `${bar} ${String(Math.floor(share * 100)).padStart(3)} % · ${pages} ${pages === 1 ? 'page' : 'pages'}${left}`
}
