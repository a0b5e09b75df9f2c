/** `readout open`: reads, keeps, prints and shows; what `npm start` runs. */
import { ReadoutError, type Record } from '@readout/core'
import { openData } from '../data.ts'
import { EXIT } from '../exit.ts'
import { colorsFor, note, put, widthOf } from '../output.ts'
import { report } from '../report/report.ts'
import { type Shown, shownOf } from '../report/shown.ts'
import { type KeepOptions, readEach } from './add.ts'
import { type Served, type ServeOptions, serveArchive } from './serve.ts'

type OpenOptions = KeepOptions & ServeOptions & Shown & { readonly serve: boolean; readonly color?: boolean }

export async function open(files: readonly string[], options: OpenOptions): Promise<void> {
  if (files.length === 0) return openKept(options)
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

/** Nothing to read: what is kept is shown, and while nothing is kept the example. */
async function openKept(options: OpenOptions): Promise<void> {
  if (!options.serve) throw new ReadoutError('R5003', 'nothing to read and nothing to show: name a source')
  const archive = await openData(options.data)
  let folder: string | undefined
  try {
    const empty = (await archive.count()).articles === 0
    if (empty && options.example !== false) folder = await exampleOrNone(options)
  } catch (error) {
    await archive.close()
    throw error
  }
  await serveArchive(archive, options, whereToLook, folder)
}

/** Nobody asked for it: where it cannot be made the own archive is served without. */
async function exampleOrNone(options: OpenOptions): Promise<string | undefined> {
  try {
    return await (await import('../example/make.ts')).exampleFolder({ data: options.data })
  } catch (error) {
    note(`goes on without the example: ${(error as Error).message}`)
    return undefined
  }
}

const whereToLook = ({ url, example }: Served) =>
  example === undefined
    ? `Open  ${url}\nCtrl-C ends it.\n`
    : [
        `Open  ${example}`,
        '      an example: three weeks of an invented crisis, as six outlets told it',
        `Your own archive, empty yet:  ${url}`,
        'Ctrl-C ends both.',
        '',
      ].join('\n')
