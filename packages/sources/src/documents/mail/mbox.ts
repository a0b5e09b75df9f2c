/** The mailbox format: mails one behind the other, each after a line that begins with “From ”. */
import { ReadoutError } from '@readout/core'

const BEGINS = Buffer.from('From ')
const SEPARATOR = /^From \S+.{0,80}\d\d:\d\d.{0,40}\d{4}/
const LINE = 200

const lineAt = (buffer: Buffer, at: number): string => {
  const feed = buffer.indexOf(10, at)
  return buffer.toString('latin1', at, Math.min(feed === -1 ? buffer.length : feed, at + LINE))
}

/**
 * The one mail in a mailbox, what its writer escaped put back; a message that stands by itself as it is.
 * @throws ReadoutError R6307 for a mailbox of several
 */
export function oneMail(bytes: Uint8Array, name: string): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!SEPARATOR.test(lineAt(buffer, 0))) return bytes
  let mails = 1
  for (let at = buffer.indexOf(BEGINS, 1); at >= 0; at = buffer.indexOf(BEGINS, at + 1)) {
    const behindEmpty =
      buffer[at - 1] === 10 && (buffer[at - 2] === 10 || (buffer[at - 2] === 13 && buffer[at - 3] === 10))
    if (behindEmpty && SEPARATOR.test(lineAt(buffer, at))) mails++
  }
  if (mails > 1)
    throw new ReadoutError(
      'R6307',
      `${name} is a mailbox of ${mails.toLocaleString('en')} mails: save those you want as a file each, or split it (git mailsplit -o FOLDER FILE) and read the folder`,
    )
  return unescaped(buffer)
}

/** “>From ” at the start of a line was “From ” before a mailbox took the mail in. */
function unescaped(buffer: Buffer): Uint8Array {
  const escaped = Buffer.from('\n>From ')
  const pieces: Buffer[] = []
  let from = 0
  for (let at = buffer.indexOf(escaped); at >= 0; at = buffer.indexOf(escaped, at + 1)) {
    pieces.push(buffer.subarray(from, at + 1))
    from = at + 2
  }
  return from === 0 ? buffer : Buffer.concat([...pieces, buffer.subarray(from)])
}
