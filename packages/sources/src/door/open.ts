/** The one door: files, folders, standard input and addresses in, pages out, in the order in which they were named. */
import { statSync } from 'node:fs'
import { ReadoutError } from '@readout/core'
import type { Arrival, Raw } from '../raw.ts'
import { beside, Passed } from './beside.ts'
import { inputName } from './fault.ts'
import { load } from './file.ts'
import { walk } from './folder.ts'
import { glob, type Matches } from './glob.ts'
import type { PageWish } from './page.ts'
import { arrivals, type Door, failed } from './table.ts'

export interface OpenOptions extends PageWish {
  /** Patterns of the files of a folder that are read; all where there is none. */
  readonly include?: readonly string[] | undefined
  /** Hears what a person should know and belongs to no page, such as how many files were passed over. */
  readonly say?: ((line: string) => void) | undefined
}

/**
 * Opens sources, "-" for standard input. What cannot be read is an arrival that says so, and the others come all the same.
 * Throws R6403 for a pattern that cannot be read.
 * @example
 * for await (const { name, page } of openSources(['story.html', 'folder']))
 *   console.log(name, page instanceof ReadoutError ? page.message : reader.read(page).title)
 */
export async function* openSources(sources: readonly string[], options: OpenOptions = {}): AsyncGenerator<Arrival> {
  const patterns = options.include?.map(glob) ?? []
  const matches: Matches | null = patterns.length === 0 ? null : (path) => patterns.some((p) => p(path))
  const door: Door = { wish: options }
  for (const source of sources) {
    const scheme = /^([a-z][a-z0-9+.-]{1,30}):\/\//i.exec(source)?.[1]
    if (scheme) yield failed(source, otherScheme(source, scheme))
    else if (isFolder(source)) yield* fromFolder(source, matches, door, options.say)
    else yield* fromFile(source, door)
  }
}

/** True for an address that is fetched. */
export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source)

const otherScheme = (source: string, scheme: string) =>
  new ReadoutError(
    'R6401',
    `${source.slice(0, 200)} is no address of the web: give ${scheme.toLowerCase() === 'file' ? 'the path of the file' : 'one that begins with https:// or http://, or a file'}`,
  )

/** True for the name of a folder; asked of the system, so that a link to one is one. */
export function isFolder(source: string): boolean {
  try {
    return source !== '-' && statSync(source).isDirectory()
  } catch {
    // what is the matter with it is said when it is read
    return false
  }
}

/** `passed` counts what is no document, where that is passed over. */
async function* fromFile(file: string, door: Door, passed: Passed | null = null): AsyncGenerator<Arrival> {
  try {
    const raw = await rawOf(file)
    const other = passed && beside(raw)
    if (other === null) yield* arrivals(raw, door)
    else passed?.add(other)
  } catch (error) {
    yield failed(inputName(file), error)
  }
}

async function rawOf(file: string): Promise<Raw> {
  const content = await load(file)
  if ('archive' in content) throw new Error('no reader of archives yet')
  return { name: inputName(file), bytes: content.bytes, contentType: null, url: null, retrieved: null }
}

async function* fromFolder(
  folder: string,
  matches: Matches | null,
  door: Door,
  say: OpenOptions['say'],
): AsyncGenerator<Arrival> {
  const passed = new Passed()
  let met = 0
  try {
    for await (const group of walk(folder, matches)) {
      for (const what of group.passed) passed.add(what)
      for (const error of group.errors) {
        met++
        yield { ...error, note: null, several: true }
      }
      for (const file of group.files) {
        for await (const arrival of fromFile(file, door, matches === null ? passed : null)) {
          met++
          yield { ...arrival, several: true }
        }
      }
    }
  } catch (error) {
    return yield { ...failed(folder, error), several: true }
  }
  if (met === 0) yield { ...failed(folder, nothingIn(folder, passed.words)), several: true }
  else if (passed.words !== null) say?.(`${folder}: passed over ${passed.words}`)
}

const nothingIn = (folder: string, passed: string | null) =>
  new ReadoutError(
    'R6402',
    passed === null
      ? `the folder ${folder} is empty: give one with pages in it`
      : `the folder ${folder} holds nothing that is read, passed over ${passed}: give one with pages in it, or name the files`,
  )
