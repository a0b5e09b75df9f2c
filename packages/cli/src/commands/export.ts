/** `readout export`: kept records in the forms of other programs. */
import { Pairs, pairsCsv } from '@readout/core'
import { openData } from '../data.ts'
import { put } from '../output.ts'
import { type Form, frame, render } from '../reading/render.ts'
import { eachRecord } from './kept.ts'

interface ExportOptions {
  readonly data?: string
}

/** Prints the records named, else all of them, the oldest first. An id that is not kept is said, and the others are printed. */
export async function exportKept(form: string, ids: readonly string[], options: ExportOptions): Promise<void> {
  const archive = await openData(options.data)
  try {
    if (form === 'pairs') {
      const pairs = new Pairs()
      await eachRecord(archive, ids, async (record) => pairs.add(record))
      return await put(pairsCsv(pairs.list()))
    }
    const [before, , after] = frame(form as Form, true)
    await put(before)
    await eachRecord(archive, ids, (record) => put(render(record, { form: form as Form, width: 80, color: false })))
    await put(after)
  } finally {
    await archive.close()
  }
}
