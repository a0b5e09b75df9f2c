/** An export into a file: the whole of it, or nothing. */
import { createWriteStream } from 'node:fs'
import { realpath, rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ReadoutError } from '@readout/core'

/**
 * Writes the parts beside the file and then puts them in its place, so that what stood there stays until the new is whole, and nothing
 * half is left where the disk is full. What is no file (a pipe, a device) is written as it is.
 */
export async function toFile(file: string, parts: AsyncIterable<string | Uint8Array>): Promise<void> {
  const before = await stat(file).catch(() => null)
  if (before?.isDirectory()) throw cannot(file, 'it is a folder')
  const straight = before !== null && !before.isFile()
  // a link is written through to its file
  const place = before === null ? file : await realpath(file)
  const target = straight ? file : `${place}.${process.pid}.part`
  try {
    await pipeline(Readable.from(bytesOf(parts), { objectMode: true }), createWriteStream(target, { flush: !straight }))
    if (!straight) await rename(target, place)
  } catch (error) {
    if (!straight) await rm(target, { force: true }).catch(() => {})
    if (error instanceof Failed) throw error.cause
    throw cannot(file, WHY[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message, error)
  }
}

/** What went wrong while making the parts is no fault of the file. */
class Failed extends Error {}
async function* bytesOf(parts: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
  try {
    yield* parts
  } catch (error) {
    throw new Failed('', { cause: error })
  }
}

const WHY: { readonly [code: string]: string } = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EFBIG: 'it would be larger than a file may be there',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the disk is read-only',
  EPIPE: 'nobody reads it any more',
}

const cannot = (file: string, why: string, cause?: unknown) =>
  new ReadoutError('R5040', `cannot write ${file} (${why}): nothing of it was kept; make room, or name another place`, {
    cause,
  })
