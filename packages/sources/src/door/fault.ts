/** What the system says about a file, said for people. */
import { lstatSync } from 'node:fs'
import { ReadoutError } from '@readout/core'

/** Name of an input for people: "-" is standard input. */
export const inputName = (file: string) => (file === '-' ? 'standard input' : file)

/** What the system says about a file, in words: what is the matter, and what to do. */
const TROUBLE: { readonly [code: string]: string } = {
  EACCES: 'you may not read it: check its permissions and those of the folders above it',
  EPERM: 'you may not read it: check its permissions and those of the folders above it',
  EISDIR: 'it is a folder: name the files in it',
  ELOOP: 'its links lead in a circle: name the file itself',
  ENXIO: 'it is a socket or a device with nothing behind it: name a file',
  EMFILE: 'too many files are open: close some, or raise the limit (ulimit -n)',
}

/** An address without its scheme, as people write it. */
const BARE_ADDRESS = /^(?:www\.)?(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?::\d+)?(?:\/\S*)?$/i
/** What ends like an address and is a file's name. */
const FILE_NAME = /^[^/]*\.(?:txt|md|html?|pdf|docx?|eml|xml|json|jsonl|gz|br|zst|warc|mht|mhtml|opml|rtf|csv)$/i

/** An address as it gets when it is typed or copied: spaces or brackets around it, a stroke or colon too few. */
const MISSPELT_ADDRESS =
  /^[\s<"'(\u201c]*https?(?::\/{0,2}|\/{2})\s*([^\s<>"'\u201d/][^\s<>"'\u201d]*)[\s>"')\u201d]*$/i

/** An operating system's error about a file, said for people. */
export function fileError(file: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (error instanceof ReadoutError || code === undefined) return error
  const name = inputName(file)
  if (code === 'ENOENT' && isLink(file))
    return new ReadoutError('R1004', `${name} is a link, and what it leads to is gone: name the file itself`)
  if ((code === 'ENOENT' || code === 'ENOTDIR') && BARE_ADDRESS.test(file) && !FILE_NAME.test(file))
    return new ReadoutError('R1004', `there is no file ${name}: if it is an address, give https://${name}`)
  const misspelt = MISSPELT_ADDRESS.exec(file)
  if ((code === 'ENOENT' || code === 'ENOTDIR') && misspelt)
    return new ReadoutError(
      'R1004',
      `there is no file ${name.trim()}: if it is an address, give https://${misspelt[1]}`,
    )
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new ReadoutError('R1004', `there is no file ${name}: check the name, or give - to read standard input`)
  if (code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE')
    return new ReadoutError('R1004', `no file can be called ${JSON.stringify(name.slice(0, 60))}…: check the name`)
  const why = TROUBLE[code] ?? `the system says ${code}: try a copy of it`
  return new ReadoutError('R1005', `${name} cannot be read: ${why}`, { cause: error })
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink()
  } catch {
    return false
  }
}
