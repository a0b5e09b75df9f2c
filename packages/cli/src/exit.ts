/** What the command says to the shell when it ends; docs/cli.md lists them. */
export const EXIT = {
  ok: 0,
  /** A fault in Readout itself. */
  fault: 1,
  /** The command line is wrong, or this Node is too old. */
  usage: 2,
  /** Some of the inputs could not be read; all others were. */
  inputs: 3,
  /** The archive, the server or the model could not be used, the archive has no such record, or what was asked for cannot be written. */
  unavailable: 4,
  /** Ended by Ctrl-C. */
  interrupted: 130,
} as const

const FAULTS: ReadonlySet<string> = new Set(['R2901', 'R4008', 'R5900', 'R6409'])
/** What could not be fetched or unpacked is an input, but for what the command line asks for and what is written. */
const USAGE: ReadonlySet<string> = new Set(['R3030', 'R3031', 'R6108', 'R6403'])
const UNAVAILABLE: ReadonlySet<string> = new Set(['R6107', 'R6109', 'R6206', 'R6207', 'R5040', 'R5044'])

/** The exit code for an error code: the series says whose trouble it is. */
export function exitCodeOf(code: string): number {
  if (FAULTS.has(code)) return EXIT.fault
  if (USAGE.has(code)) return EXIT.usage
  if (UNAVAILABLE.has(code)) return EXIT.unavailable
  if (/^R[16]/.test(code)) return EXIT.inputs
  return /^R[2347]/.test(code) ? EXIT.unavailable : EXIT.usage
}
