/** The smallest input that still breaks the same rule. */
import type { Input } from './seeds.ts'

/** So often is an input tried again; with more, the last few characters go at a high price. */
const TRIES = 600

/** What kind of fault it is: without the numbers, which change as the input shrinks. */
export const kindOf = (fault: string): string => fault.replace(/\d+/g, '#')

/**
 * Takes stretches out of an input, halves first and single characters last (ddmin: Zeller and Hildebrandt 2002), as long as
 * `faultsOf` still names the same kind of fault first.
 */
export function minimise(input: Input, faultsOf: (input: Input) => readonly string[]): Input {
  const kind = kindOf(faultsOf(input)[0] ?? '')
  const fails = (source: string) => kindOf(faultsOf({ ...input, source })[0] ?? '') === kind
  let { source } = input
  let tries = 0
  let size = Math.ceil(source.length / 2)
  while (size >= 1 && tries < TRIES) {
    const before = source.length
    for (let at = 0; at < source.length && tries < TRIES; tries++) {
      const without = source.slice(0, at) + source.slice(at + size)
      if (fails(without)) source = without
      else at += size
    }
    if (size === 1 && source.length === before) break
    size = Math.max(1, Math.floor(size / 2))
  }
  return { ...input, source }
}
