/** The command `readout`: reads the command line, runs one command, and says what went wrong in one line. */
import { ReadoutError } from '@readout/core'
import { CommanderError } from 'commander'
import { EXIT, exitCodeOf } from './exit.ts'
import { printable, quietPipes, sayError } from './output.ts'
import { createProgram } from './program.ts'

/** Runs the command line `argv` (without node and script) and sets the process's exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  quietPipes()
  try {
    await createProgram().parseAsync(withMinus(argv), { from: 'user' })
  } catch (error) {
    process.exitCode = complain(error, argv)
  }
}

/** `-act:deny` and `-storm` of a question are no options: they are passed on with a minus sign, which the question takes as it is. */
const withMinus = (argv: readonly string[]): string[] =>
  argv.includes('find') ? argv.map((arg) => (/^-\p{L}{2}/u.test(arg) ? `\u2212${arg.slice(1)}` : arg)) : [...argv]

/** Says an error in one line, with its stack only for --debug; the exit code for it. */
function complain(error: unknown, argv: readonly string[]): number {
  if (error instanceof CommanderError) {
    // help and version end here too, and are no errors
    if (error.exitCode === 0) return EXIT.ok
    sayError('R5002', `${wrong(error)}: see ${helpOf(argv)}`)
    return EXIT.usage
  }
  const { message, stack, cause } = error as Error
  const known = error instanceof ReadoutError
  const code = known ? error.code : 'R5900'
  sayError(code, known ? message : `a fault in Readout (${message}): please report it with what --debug prints`)
  if (argv.includes('--debug'))
    process.stderr.write(printable(`${stack}\n${cause instanceof Error ? `caused by ${cause.stack}\n` : ''}`))
  return exitCodeOf(code)
}

/** What is wrong with the command line, as one clause. */
function wrong({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'no command was given'
  return message
    .replace(/^error: /, '')
    .replace(/ is invalid(?: for argument '[^']*')?\. Allowed choices are (.*)\.$/, ' is invalid, it can be $1')
    .replace(/ is invalid\. /, ' is invalid, ')
}

/** The help that says more: of the command that was named, else of all. */
function helpOf(argv: readonly string[]): string {
  const command = createProgram().commands.find((c) => argv.includes(c.name()))
  return command ? `readout ${command.name()} --help` : 'readout --help'
}
