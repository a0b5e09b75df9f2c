/** `readout db`: looks after the archive itself, in its file or in a database. */
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import { ReadoutError } from '@readout/core'
import { openData } from '../data.ts'
import { note, oneLine } from '../output.ts'
import { Progress } from '../reading/progress.ts'
import { check } from './check.ts'

export interface DbOptions {
  readonly data?: string
  readonly json?: boolean
  /** move: where to. */
  readonly to?: string
  /** migrate: all rows again. */
  readonly rebuild?: boolean
  /** reread: pages read at once. */
  readonly jobs?: number
  readonly registry?: string | false
  readonly debug?: boolean
}

export async function db(action: string, what: readonly string[], options: DbOptions): Promise<void> {
  if (action === 'check') return await check(options)
  const archive = await openData(options.data)
  try {
    const [file] = what
    if (action !== 'reread' && what.length > (action === 'backup' || action === 'restore' ? 1 : 0))
      throw new ReadoutError(
        'R5002',
        `readout db ${action} does not take “${what.at(-1)}”: readout db --help lists what there is`,
      )
    if (action === 'rejoin') await rejoin(archive)
    else if (action === 'reread') await (await import('./reread.ts')).reread(archive, what, options)
    else if (action === 'migrate') await migrate(archive, options)
    else if (action === 'backup') await backup(archive, named(file, 'backup'))
    else if (action === 'restore') await restore(archive, named(file, 'restore'))
    else await move(archive, options.to)
  } finally {
    await archive.close()
  }
}

function named(file: string | undefined, action: string): string {
  if (!file) throw new ReadoutError('R5002', `readout db ${action} needs a file: readout db ${action} archive.backup`)
  return path.resolve(file)
}

/** Opening has brought it along; `--rebuild` makes all rows again from the records. */
async function migrate(archive: Archive, options: DbOptions): Promise<void> {
  if (options.rebuild) await archive.rebuild(progress('made again'))
  const { articles } = await archive.count()
  note(`${oneLine(archive.file)} has this version’s layout: ${counted(articles)}`)
}

/** Cut off, the same command goes on. */
async function rejoin(archive: Archive): Promise<void> {
  const { articles } = await archive.count()
  const bar = new Progress(articles, process.stderr.isTTY === true, 'article')
  try {
    await archive.rejoin((done) => bar.update(done, done))
  } finally {
    bar.clear()
  }
  note(`${counted(articles)} joined anew`)
}

/** An archive in one file, as it was at one moment; whole or not there. */
async function backup(archive: Archive, file: string): Promise<void> {
  if (existsSync(file)) throw new ReadoutError('R3015', `${file} is there already: name a file that is not`)
  const [copied] = await inFolderBeside(file, async (dir) => {
    const copy = await openArchive({ dir })
    const done = await archive.copyTo(copy, progress('copied')).finally(() => copy.close())
    renameSync(copy.file, file)
    return [done]
  })
  note(`${counted(copied!)} in ${file}: readout db restore brings them back`)
}

async function restore(archive: Archive, file: string): Promise<void> {
  if (!existsSync(file)) throw new ReadoutError('R3015', `there is no ${file} to restore from`)
  const [copied] = await inFolderBeside(file, async (dir) => {
    // looked at in a copy: a backup stays as it is
    copyFileSync(file, path.join(dir, 'readout.sqlite'))
    const from = await openArchive({ dir, notice: note })
    return [await from.copyTo(archive, progress('copied')).finally(() => from.close())]
  })
  note(`${counted(copied!)} restored to ${oneLine(archive.file)}`)
}

/** The archive that is moved stays where it is, for its owner to take away. */
async function move(archive: Archive, to: string | undefined): Promise<void> {
  if (!to) throw new ReadoutError('R5002', 'readout db move needs --to: the address of a database, or a data folder')
  const other = await openArchive(/^postgres(?:ql)?:/.test(to) ? { url: to } : { dir: to })
  try {
    const copied = await archive.copyTo(other, progress('copied'))
    note(`${counted(copied)} copied to ${oneLine(other.file)}; ${oneLine(archive.file)} stays as it was`)
  } finally {
    await other.close()
  }
}

async function inFolderBeside<T>(file: string, work: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(path.join(path.dirname(file), '.readout-'))
  try {
    return await work(dir)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const counted = (n: number) => `${n} article${n === 1 ? '' : 's'}`

/** A note every ten seconds. */
function progress(what: string) {
  let last = Date.now()
  return (done: number, all: number) => {
    if (Date.now() - last < 10_000) return
    last = Date.now()
    note(`${done} of ${counted(all)} ${what}`)
  }
}
