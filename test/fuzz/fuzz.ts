/** Reads one spoiled page after the other and keeps what broke a rule. */
import type { Reader } from '@readout/core'
import { kindOf, minimise } from './minimise.ts'
import { mutant } from './mutate.ts'
import { randomOf } from './random.ts'
import { type Depth, faultsOf } from './rules.ts'
import { type Input, seeds } from './seeds.ts'

export interface Failure {
  readonly index: number
  readonly faults: readonly string[]
  readonly input: Input
}

export interface Run {
  readonly reader: Reader
  readonly seed: number
  /** The first input; 0 unless one is to be made again. */
  readonly from?: number
  /** Asked before each input, with how many are done. */
  readonly goesOn: (done: number) => boolean
  /** Told of each new kind of failure, as soon as it is minimised. */
  readonly tell?: (failure: Failure) => void
}

/**
 * One input in so many is read in full, and one in eight of those twice: the page room takes a hundredth of the time, and
 * meets mark-up that no other room sees.
 */
const FULL = 16
const depthOf = (index: number): Depth => (index % FULL ? 'page' : index % (8 * FULL) ? 'all' : 'twice')
/** So many kinds of failure are minimised: behind them the reader wants mending, not more reading. */
const MOST = 10

/** Runs until told to stop; one failure of each kind, minimised. */
export function fuzz({ reader, seed, from = 0, goesOn, tell }: Run): { done: number; failures: Failure[] } {
  const list = seeds()
  const known = new Set<string>()
  const failures: Failure[] = []
  let done = 0
  for (; goesOn(done) && failures.length < MOST; done++) {
    const index = from + done
    const ask = (input: Input) => faultsOf(input, reader, depthOf(index))
    const input = mutant(list, randomOf(seed, index))
    const kind = kindOf(ask(input)[0] ?? '')
    if (kind === '' || known.has(kind)) continue
    known.add(kind)
    const smallest = minimise(input, ask)
    const failure = { index, faults: ask(smallest), input: smallest }
    failures.push(failure)
    tell?.(failure)
  }
  return { done, failures }
}

/** A failure in a few lines, with all that is needed to see it again. */
export const failureLines = (seed: number, { index, faults, input }: Failure): string =>
  `seed ${seed}, input ${index} (npm run fuzz -- --seed ${seed} --from ${index} --count 1)\n  ${faults.join('\n  ')}\n  as ${input.form}: ${JSON.stringify(input.source)}`
