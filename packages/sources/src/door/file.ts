/** A file, device, pipe or standard input: its bytes, or its stream where it is too long to be held. */
import { createReadStream, fstatSync, type Stats } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { ReadoutError } from '@readout/core'
import { fileSteps } from '../warc/steps.ts'
import { fileError, inputName } from './fault.ts'
import { beginning, gather, LARGEST_PAGE, peek, tooLarge, unpacked } from './unpack.ts'

/** What a file holds: one document, unpacked of its compression; or the stream of a web archive, as it stands, each step of which is good until the next. */
export type Content = { readonly bytes: Uint8Array } | { readonly archive: AsyncIterable<Uint8Array> }

/** So many bytes show whether an archive is ahead. */
const HEAD = 1024
const CHUNK = 1 << 18
/** A web archive by its first record; one packed with Zstandard, whose blocks are long, by its name. */
const isArchive = (head: Uint8Array, name: string): boolean =>
  Buffer.from(beginning(head).subarray(0, 5)).toString('latin1') === 'WARC/' || /\.warc\.zst$/i.test(name)

/**
 * The bytes of a file, device, pipe or (for "-") standard input, unpacked; never more than are read as one page, however
 * endless the input is. Throws R1002, R1004, R1005 and R1006.
 */
export async function loadBytes(file: string): Promise<Uint8Array> {
  const content = await load(file)
  if ('bytes' in content) return content.bytes
  try {
    return await gather(owned(content.archive), inputName(file))
  } catch (error) {
    throw fileError(file, error)
  }
}

/** Steps of a file are good for a moment only. */
async function* owned(steps: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const step of steps) yield Buffer.from(step)
}

/** The same, with the stream of a web archive in place of its bytes. */
export async function load(file: string): Promise<Content> {
  try {
    if (file === '-') {
      // Node takes a folder for an input that is empty
      if (fstatSync(0).isDirectory())
        throw new ReadoutError('R1005', 'standard input is a folder: name the files in it')
      return await fromStream(process.stdin, file)
    }
    const info = await stat(file)
    if (info.isDirectory())
      throw new ReadoutError('R1005', `${file} is a folder, not a file: name the files in it, as in ${file}/*`)
    if (!info.isFile()) return await fromStream(createReadStream(file, { highWaterMark: CHUNK }), file)
    return await fromFile(file, info)
  } catch (error) {
    throw fileError(file, error)
  }
}

async function fromStream(stream: AsyncIterable<Uint8Array>, file: string): Promise<Content> {
  const [head, whole] = await peek(stream, HEAD)
  return isArchive(head, file) ? { archive: whole } : { bytes: await gather(whole, inputName(file)) }
}

/** A plain file is read in two or three steps; a stream takes many more. */
async function fromFile(file: string, info: Stats): Promise<Content> {
  const handle = await open(file)
  try {
    const bytes = await whole(handle, file, info.size)
    if (bytes !== null) return { bytes: await unpacked(bytes, file) }
  } finally {
    await handle.close()
  }
  return { archive: fileSteps(file) }
}

/** All bytes, however the file grows or shrinks meanwhile; null for an archive. Throws R1006. */
async function whole(handle: FileHandle, file: string, size: number): Promise<Uint8Array | null> {
  const large = size > LARGEST_PAGE
  // one more than there are, so that the end is seen
  let buffer = Buffer.allocUnsafe(large ? HEAD : Math.max(size + 1, HEAD))
  let length = 0
  for (let first = true; ; first = false) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length)
    if (bytesRead === 0) return buffer.subarray(0, length)
    length += bytesRead
    if (first && isArchive(buffer.subarray(0, length), file)) return null
    if (large || length > LARGEST_PAGE) throw tooLarge(file, 'is larger than', LARGEST_PAGE)
    if (length === buffer.length) buffer = Buffer.concat([buffer], length * 2)
  }
}
