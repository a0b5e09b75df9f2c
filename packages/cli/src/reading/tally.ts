/** Counts what was read and what was not, says each failure as it comes, and shows progress to a person. */
import { EXIT, exitCodeOf } from '../exit.ts'
import { note, printable, sayError } from '../output.ts'
import type { PageInput } from './inputs.ts'
import type { Outcome } from './lane.ts'
import { Progress } from './progress.ts'

export class Tally {
  readonly #debug: boolean
  readonly #bulk: boolean
  #read = 0
  #failed = 0
  #filtered = false
  #shown = 0
  #of = 0
  #progress: Progress | null = null

  constructor(options: { debug: boolean; bulk: boolean }) {
    this.#debug = options.debug
    this.#bulk = options.bulk
  }

  /** Shows progress over `size` bytes, where a terminal is looking and the size is known. */
  start(size: number | null): void {
    if (this.#bulk && size && process.stderr.isTTY === true) this.#progress = new Progress(size)
  }

  count(input: PageInput, outcome: Outcome): void {
    if (outcome.ok) {
      this.#read++
      this.#shown += outcome.filtered?.shown ?? 0
      this.#of += outcome.filtered?.of ?? 0
      this.#filtered ||= outcome.filtered !== undefined
      if (outcome.note !== undefined) {
        this.#progress?.clear()
        note(input.where + outcome.note)
      }
    } else {
      this.#failed++
      this.#progress?.clear()
      sayError(outcome.code, outcome.message, input.where)
      if (this.#debug && outcome.stack) process.stderr.write(`${printable(outcome.stack)}\n`)
      raiseExitCode(exitCodeOf(outcome.code))
    }
    this.#progress?.update(input.position, this.#read)
  }

  end(): void {
    this.#progress?.clear()
    if (this.#filtered) note(`${this.#shown} of ${this.#of} statement${this.#of === 1 ? '' : 's'} shown`)
    if (this.#bulk) note(`${this.#read} read, ${this.#failed} failed`)
  }
}

/** A fault of ours outranks what could not be used, and that outranks an input that could not be read. */
export function raiseExitCode(code: number): void {
  const order: readonly unknown[] = [undefined, EXIT.ok, EXIT.inputs, EXIT.unavailable, EXIT.fault]
  if (order.indexOf(code) > order.indexOf(process.exitCode)) process.exitCode = code
}
