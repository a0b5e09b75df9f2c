/** The files of a folder and of those in it, in a fixed order, each once, however its links lead. */
import { type BigIntStats, type Dirent, promises as fs } from 'node:fs'
import path from 'node:path'
import type { ReadoutError } from '@readout/core'
import { fileError } from './fault.ts'
import type { Matches } from './glob.ts'

/** The files of one folder, by name; its subfolders come after it. */
export interface Group {
  /** As one would name them: the folder's name as it was given, and the way from there. */
  readonly files: readonly string[]
  readonly errors: readonly { readonly name: string; readonly page: ReadoutError }[]
  /** What was left out, a word each. */
  readonly passed: readonly string[]
}

const OUT = 'links that lead out of the folder: name what they lead to'
const PAGE_NAME = /\.x?html?$/i

/**
 * Walks a folder. Hidden files and folders are passed over, and so are the files that a browser saves beside a page
 * (“story_files” beside “story.html”). A link that leads out of the folder is passed over: a folder that somebody sent must not bring in
 * what it does not hold. What it leads to within is met anyway, but for files in hidden folders. Pipes, sockets and devices are passed over. Throws for the folder itself only: R1004, R1005.
 */
export async function* walk(folder: string, matches: Matches | null): AsyncGenerator<Group> {
  let root: string
  try {
    root = await fs.realpath(folder)
  } catch (error) {
    throw fileError(folder, error)
  }
  const seen = new Set<string>()
  const waiting = [{ at: folder, within: '' }]
  for (let first = true, next = waiting.pop(); next; first = false, next = waiting.pop()) {
    const { at, within } = next
    const files: string[] = []
    const folders: typeof waiting = []
    const errors: { name: string; page: ReadoutError }[] = []
    const passed: string[] = []
    let entries: Dirent[]
    try {
      const key = keyOf(await fs.stat(at, { bigint: true }))
      if (seen.has(key)) continue
      seen.add(key)
      entries = await fs.readdir(at, { withFileTypes: true })
    } catch (error) {
      if (first) throw fileError(folder, error)
      yield { files, errors: [{ name: at, page: fileError(at, error) as ReadoutError }], passed }
      continue
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    const pages = new Set(entries.filter((e) => PAGE_NAME.test(e.name)).map((e) => e.name.replace(PAGE_NAME, '')))
    for (const entry of entries) {
      const name = path.join(at, entry.name)
      const inside = within === '' ? entry.name : `${within}/${entry.name}`
      if (entry.name.startsWith('.')) {
        passed.push('hidden')
        continue
      }
      let kind: Dirent | BigIntStats = entry
      if (entry.isSymbolicLink()) {
        try {
          const target = await fs.realpath(name)
          if (!isWithin(root, target)) {
            passed.push(OUT)
            continue
          }
          kind = await fs.stat(name, { bigint: true })
          if (!kind.isFile() || !isHidden(root, target)) continue
        } catch (error) {
          errors.push({ name, page: fileError(name, error) as ReadoutError })
          continue
        }
      }
      if (kind.isDirectory()) {
        if (entry.name.endsWith('_files') && pages.has(entry.name.slice(0, -6))) passed.push('saved beside a page')
        else folders.push({ at: name, within: inside })
      } else if (!kind.isFile()) passed.push('pipes, sockets and devices')
      else if (matches === null || matches(inside)) files.push(name)
      else passed.push('not matched by --include')
    }
    yield { files, errors, passed }
    waiting.push(...folders.reverse())
  }
}

const keyOf = (info: BigIntStats) => `${info.dev}:${info.ino}`

/** Files are kept so by programs such as git-annex, with a link where a person looks. */
const isHidden = (root: string, target: string) =>
  path
    .relative(root, target)
    .split(path.sep)
    .some((part) => part.startsWith('.'))

function isWithin(root: string, target: string): boolean {
  const way = path.relative(root, target)
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way))
}
