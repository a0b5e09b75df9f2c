/** Counts what was read and what was not, says each failure as it comes, and shows progress to a person. */
import { EXIT, exitCodeOf } from '../exit.ts'
import { note, printable, sayError } from '../output.ts'
import type { Faults } from './faults.ts'
import type { PageInput } from './inputs.ts'
import type { Outcome } from './lane.ts'
import { Progress } from './progress.ts'

interface TallyOptions {
  readonly debug: boolean
  /** Many pages for sure: then the counts are said. */
  readonly bulk: boolean
  /** What was done with what could be read, “read” unless told. */
  readonly done?: 'read' | 'kept'
  /** Where failures are written too. */
  readonly faults?: Faults | undefined
}

export class Tally {
  readonly #options: TallyOptions
  #read = 0
  #failed = 0
  #before = 0
  #filtered = false
  #shown = 0
  #of = 0
  #size: number | null = null
  #progress: Progress | null = null
  /** Bytes of the files before the one that is being read, and that one. */
  #passed = 0
  #file: { readonly name: string | undefined; position: number } = { name: undefined, position: 0 }
  /** True once a source turns out to hold several pages. */
  several = false

  constructor(options: TallyOptions) {
    this.#options = options
  }

  get #bulk(): boolean {
    return this.#options.bulk || this.several
  }

  /** Shows progress, over `size` bytes where they are known, once there turn out to be many pages. */
  start(size: number | null): void {
    this.#size = size
  }

  count(input: PageInput, outcome: Outcome): void {
    if (outcome.ok) {
      this.#read++
      this.#shown += outcome.filtered?.shown ?? 0
      this.#of += outcome.filtered?.of ?? 0
      this.#filtered ||= outcome.filtered !== undefined
      if (outcome.note !== undefined) {
        this.clear()
        note(input.where + outcome.note)
      }
    } else {
      this.#failed++
      this.clear()
      sayError(outcome.code, outcome.message, input.where)
      if (this.#options.debug && outcome.stack) process.stderr.write(`${printable(outcome.stack)}\n`)
      raiseExitCode(exitCodeOf(outcome.code))
      this.#options.faults?.add(nameOf(input), outcome.code, outcome.message)
    }
    this.#update(input)
  }

  /** One that was settled in an earlier run. */
  before(input: PageInput): void {
    this.#before++
    this.#update(input)
  }

  /** Takes the progress away, so that something else can be written; the next count draws it again. */
  clear(): void {
    this.#progress?.clear()
  }

  end(): void {
    this.clear()
    if (this.#filtered) note(`${this.#shown} of ${this.#of} statement${this.#of === 1 ? '' : 's'} shown`)
    const before = this.#before > 0 ? `, ${this.#before} settled before (--again reads them again)` : ''
    if (this.#bulk) note(`${this.#read} ${this.#options.done ?? 'read'}, ${this.#failed} failed${before}`)
  }

  #update(input: PageInput): void {
    if (!this.#bulk) return
    if (input.file !== this.#file.name) {
      this.#passed += this.#file.position
      this.#file = { name: input.file, position: 0 }
    }
    this.#file.position = Math.max(this.#file.position, input.position)
    this.#progress ??= new Progress(this.#size, process.stderr.isTTY === true)
    this.#progress.update(this.#passed + this.#file.position, this.#before + this.#read)
  }
}

const nameOf = (input: PageInput) => input.shown ?? input.where.replace(/: $/, '')

/** A fault of ours outranks what could not be used, and that outranks an input that could not be read. */
export function raiseExitCode(code: number): void {
  const order: readonly unknown[] = [undefined, EXIT.ok, EXIT.inputs, EXIT.unavailable, EXIT.fault]
  if (order.indexOf(code) > order.indexOf(process.exitCode)) process.exitCode = code
}
