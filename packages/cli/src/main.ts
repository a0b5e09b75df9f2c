/** The command `readout`: reads the command line, runs one command, and says what went wrong in one line. */
import { ReadoutError } from '@readout/core'
import { CommanderError } from 'commander'
import { EXIT, exitCodeOf } from './exit.ts'
import { quietPipes, sayError } from './output.ts'
import { createProgram } from './program.ts'

/** Runs the command line `argv` (without node and script) and sets the process's exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  quietPipes()
  try {
    await createProgram().parseAsync([...argv], { from: 'user' })
  } catch (error) {
    process.exitCode = complain(error, argv.includes('--debug'))
  }
}

/** Says an error in one line, with its stack only for --debug; the exit code for it. */
function complain(error: unknown, debug: boolean): number {
  if (error instanceof CommanderError) {
    // help and version end here too, and are no errors
    if (error.exitCode === 0) return EXIT.ok
    sayError('R5002', `${error.message.replace(/^error: /, '')}: see readout --help`)
    return EXIT.usage
  }
  const { message, stack, cause } = error as Error
  const known = error instanceof ReadoutError
  const code = known ? error.code : 'R5900'
  sayError(code, known ? message : `a fault in Readout (${message}): please report it with what --debug prints`)
  if (debug) process.stderr.write(`${stack}\n${cause instanceof Error ? `caused by ${cause.stack}\n` : ''}`)
  return exitCodeOf(code)
}
