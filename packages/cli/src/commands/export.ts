/** `readout export`: kept records in the forms of other programs. */
import { ReadoutError } from '@readout/core'
import { formatOf } from '@readout/formats'
import { openData } from '../data.ts'
import { put } from '../output.ts'
import { toFile } from '../to-file.ts'
import { recordsOf } from './kept.ts'

interface ExportOptions {
  readonly data?: string
  readonly out?: string
}

/** Prints the records named, else all of them, the oldest first. An id that is not kept is said, and the others are printed. */
export async function exportKept(id: string, ids: readonly string[], options: ExportOptions): Promise<void> {
  const format = formatOf(id, 'records')!
  if (!format.text && options.out === undefined && process.stdout.isTTY)
    throw new ReadoutError('R5041', `${id} is nothing for a screen: give --out FILE.${format.extension}, or > FILE`)
  const archive = await openData(options.data)
  try {
    const parts = format.write(recordsOf(archive, ids))
    if (options.out !== undefined) return await toFile(options.out, parts)
    for await (const part of parts) await put(part)
  } finally {
    await archive.close()
  }
}
