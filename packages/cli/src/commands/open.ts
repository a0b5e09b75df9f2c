/** `readout open`: reads, keeps, prints and shows; what `npm start` runs. */
import type { Record } from '@readout/core'
import { openData } from '../data.ts'
import { EXIT } from '../exit.ts'
import { colorsFor, put, widthOf } from '../output.ts'
import { report } from '../report/report.ts'
import { type Shown, shownOf } from '../report/shown.ts'
import { type KeepOptions, readEach } from './add.ts'
import { type ServeOptions, serveArchive } from './serve.ts'

type OpenOptions = KeepOptions & ServeOptions & Shown & { readonly serve: boolean; readonly color?: boolean }

export async function open(files: readonly string[], options: OpenOptions): Promise<void> {
  const archive = await openData(options.data)
  const kept: Record[] = []
  let served = false
  try {
    await readEach(files, options, async (record, name, page) => {
      await archive.add(record, { page: options.keepPages === false ? undefined : page })
      const looks = { width: widthOf(), colors: colorsFor(options.color), show: shownOf(options) }
      await put(`${report(record, { ...looks, name })}\n`)
      kept.push(record)
    })
    // nothing read, nothing to show: the reasons have been said
    if (kept.length === 0 || !options.serve) return
    const failed = process.exitCode
    served = true
    await serveArchive(archive, options, (server) =>
      [
        ...kept.map((r) => `Read it at  ${server.articleUrl(r.id)}`),
        `All kept:   ${server.url}`,
        'Ctrl-C ends it.',
        '',
      ].join('\n'),
    )
    process.exitCode = failed ?? EXIT.ok
  } finally {
    if (!served) await archive.close()
  }
}
