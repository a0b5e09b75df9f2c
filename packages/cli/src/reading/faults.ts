/** The file that `--errors` names: a line for each input that could not be read, as JSON. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { ReadoutError } from '@readout/core'

export interface Faults {
  add(name: string, code: string, message: string): void
  close(): void
}

/**
 * Opens the file, behind what is in it: a reading that goes on does not lose what it said before. With `again` it begins anew.
 * Throws R6207.
 * @example faultsIn('errors.jsonl', false).add('docs.jsonl line 3', 'R1007', 'the line is not JSON …')
 */
export function faultsIn(file: string, again: boolean): Faults {
  const write = (work: () => number): number => {
    try {
      return work()
    } catch (error) {
      throw new ReadoutError(
        'R6207',
        `the errors cannot be written to ${file} (${(error as Error).message}): make room, or name another file with --errors`,
        { cause: error },
      )
    }
  }
  const at = write(() => openSync(file, again ? 'w' : 'a'))
  return {
    add: (name, code, message) => {
      write(() => writeSync(at, `${JSON.stringify({ name, code, message })}\n`))
    },
    close: () => closeSync(at),
  }
}
