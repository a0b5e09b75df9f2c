/** Standard output and standard error: results on one, notes on the other. */
import { once } from 'node:events'
import pc from 'picocolors'
import { EXIT } from './exit.ts'

export type Colors = ReturnType<typeof pc.createColors>

/**
 * A reader that has seen enough (`| head`) closes the pipe: that is no error of ours. Where results cannot be written, as on a full
 * disk, the command ends with R5012.
 */
export function quietPipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok)
    sayError('R5012', `the results cannot be written (${error.message}): make room, or write them elsewhere`)
    process.exit(EXIT.unavailable)
  })
  // there is nowhere left to say it
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.unavailable)
  })
}

/** Writes a result, and waits while whoever reads is slower than we write. */
export async function put(text: string | Uint8Array): Promise<void> {
  if (text.length > 0 && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** A note for people, on standard error: one line, whatever a page or a file name has smuggled in. */
export function note(text: string): void {
  process.stderr.write(`readout: ${oneLine(text)}\n`)
}

/** One line: code, what happened, why, what to do, and where to read on. */
export function sayError(code: string, message: string, where = ''): void {
  note(`${code} ${where}${message.trim()} (docs/errors.md#${code.toLowerCase()})`)
}

/**
 * Colour or not: --color and --no-color first, then NO_COLOR and FORCE_COLOR (https://no-color.org),
 * then whether a terminal is looking.
 */
export function colorsFor(wish: boolean | undefined, stream: NodeJS.WriteStream = process.stdout): Colors {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  const on = wish ?? (NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : stream.isTTY === true && TERM !== 'dumb')
  return pc.createColors(on)
}

/** Columns to write in: of the terminal, else of COLUMNS, else 80. */
export function widthOf(stream: NodeJS.WriteStream = process.stdout): number {
  const columns = stream.columns || Number.parseInt(process.env.COLUMNS ?? '', 10) || 80
  return Math.min(Math.max(columns, 40), 160)
}

/** A text without anything a terminal would obey: C0 and C1 controls, deletes and changes of writing direction. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')

/** The same on one line, so that no title, name or id can put a line of its own into a list. */
export const oneLine = (text: string): string => printable(text.replace(/\s+/g, ' ')).trim()
