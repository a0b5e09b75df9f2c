/** Counts what was read and what was not, says each failure as it comes, and shows progress to a person. */
import type { SingleBar } from 'cli-progress'
import { EXIT, exitCodeOf } from '../exit.ts'
import { note, sayError } from '../output.ts'
import type { PageInput } from './inputs.ts'
import type { Outcome } from './lane.ts'

export class Tally {
  readonly #debug: boolean
  readonly #bulk: boolean
  #read = 0
  #failed = 0
  #bar: SingleBar | null = null

  constructor(options: { debug: boolean; bulk: boolean }) {
    this.#debug = options.debug
    this.#bulk = options.bulk
  }

  /** Shows a bar over `size` bytes, where a terminal is looking and the size is known. */
  async start(size: number | null): Promise<void> {
    if (!this.#bulk || !size || process.stderr.isTTY !== true) return
    const { default: progress } = await import('cli-progress')
    this.#bar = new progress.SingleBar({
      format: '{bar} {percentage} % · {pages} pages · {eta_formatted} left',
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 24,
      hideCursor: false,
      clearOnComplete: true,
      stream: process.stderr,
    })
    this.#bar.start(size, 0, { pages: 0 })
  }

  count(input: PageInput, outcome: Outcome): void {
    if (outcome.ok) this.#read++
    else {
      this.#failed++
      if (this.#bar) process.stderr.write('\r\u001b[K')
      sayError(outcome.code, outcome.message, input.where)
      if (this.#debug && outcome.stack) process.stderr.write(`${outcome.stack}\n`)
      raiseExitCode(exitCodeOf(outcome.code))
    }
    this.#bar?.update(input.position, { pages: this.#read })
  }

  end(): void {
    this.#bar?.stop()
    this.#bar = null
    if (this.#bulk) note(`${this.#read} read, ${this.#failed} failed`)
  }
}

/** A fault of ours outranks what could not be used, and that outranks an input that could not be read. */
export function raiseExitCode(code: number): void {
  const order: readonly unknown[] = [undefined, EXIT.ok, EXIT.inputs, EXIT.unavailable, EXIT.fault]
  if (order.indexOf(code) > order.indexOf(process.exitCode)) process.exitCode = code
}
