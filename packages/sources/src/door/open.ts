/** The one door: files, folders, standard input and addresses in, pages out, in the order in which they were named. */
import { statSync } from 'node:fs'
import { type Page, ReadoutError } from '@readout/core'
import type { Arrival, Raw } from '../raw.ts'
import { fromAddress, isAddress } from './address.ts'
import { fromArchive } from './archive.ts'
import { beside, Passed } from './beside.ts'
import { inputName } from './fault.ts'
import { Fetching, type FetchWish } from './fetching.ts'
import { load } from './file.ts'
import { walk } from './folder.ts'
import { glob, type Matches } from './glob.ts'
import { type PageWish, pageOf } from './page.ts'
import { arrivals, type Door, failed } from './table.ts'
import { type Bound, type Plan, together } from './together.ts'

export interface OpenOptions extends PageWish, FetchWish {
  /** Patterns of the files of a folder that are read; all where there is none. */
  readonly include?: readonly string[] | undefined
  /** Hears what a person should know and belongs to no page, such as how many files were passed over. */
  readonly say?: ((line: string) => void) | undefined
}

/**
 * Opens sources, "-" for standard input. What cannot be read is an arrival that says so, and the others come all the same.
 * Throws R6403 for a pattern that cannot be read, and R6206 for a web archive that cannot be written.
 * @example
 * for await (const { name, page } of openSources(['story.html', 'folder']))
 *   console.log(name, page instanceof ReadoutError ? page.message : reader.read(page).title)
 */
export async function* openSources(sources: readonly string[], options: OpenOptions = {}): AsyncGenerator<Arrival> {
  const patterns = options.include?.map(glob) ?? []
  const matches: Matches | null = patterns.length === 0 ? null : (path) => patterns.some((p) => p(path))
  const fetching = new Fetching(options)
  const door: Door = {
    wish: options,
    say: options.say ?? (() => {}),
    fetcher: () => fetching.fetcher(),
    named: new Set(),
    read: new Map(),
  }
  try {
    // a file that cannot be written is said before anything is fetched
    if (options.warc !== undefined) await fetching.fetcher()
    const plan = await together(sources.filter(isPlain), pageIn)
    for (const source of sources) {
      if (plan.within.has(source)) continue
      const scheme = /^([a-z][a-z0-9+.-]{1,30}):\/\//i.exec(source)?.[1]
      if (isAddress(source)) yield* fromAddress(source, door)
      else if (scheme) yield failed(source, otherScheme(source, scheme))
      else if (isFolder(source)) yield* fromFolder(source, matches, door, options.say)
      else yield* whole(fromFile(source, door, options.say), source, plan)
    }
  } finally {
    await fetching.close()
  }
}

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
async function* fromFile(
  file: string,
  door: Door,
  say: OpenOptions['say'],
  passed: Passed | null = null,
): AsyncGenerator<Arrival> {
  try {
    for await (const arrival of inFile(file, door, passed, say)) yield file === '-' ? arrival : { ...arrival, file }
  } catch (error) {
    yield failed(inputName(file), error)
  }
}

async function* inFile(
  file: string,
  door: Door,
  passed: Passed | null,
  say: OpenOptions['say'],
): AsyncGenerator<Arrival> {
  const content = await load(file)
  const name = inputName(file)
  if ('archive' in content) return yield* fromArchive(content.archive, name, door, say)
  const raw = rawOf(file, content.bytes)
  const other = passed && beside(raw)
  if (other === null) yield* arrivals(raw, door)
  else passed?.add(other)
}

/** A source that may be a page in a file. */
const isPlain = (source: string): boolean => source !== '-' && !/^[a-z][a-z0-9+.-]{1,30}:\/\//i.test(source)

/** The page in a file; null where there is none, which is said when the file itself is read. */
const pageIn = async (file: string): Promise<Page | null> => (await arrivalIn(file))?.page ?? null

async function arrivalIn(file: string) {
  try {
    const content = await load(file)
    return 'bytes' in content ? pageOf(rawOf(file, content.bytes)) : null
  } catch {
    return null
  }
}

const rawOf = (file: string, bytes: Uint8Array): Raw => ({
  name: inputName(file),
  bytes,
  contentType: null,
  url: null,
  retrieved: null,
})

/** The pages of a file, with those of other files that go on with its story. */
async function* whole(arrivals: AsyncGenerator<Arrival>, file: string, plan: Plan): AsyncGenerator<Arrival> {
  const bound = plan.bound.get(file)
  for await (const arrival of arrivals) yield bound === undefined ? arrival : await joined(arrival, bound)
}

async function joined(arrival: Arrival, { next, twins }: Bound): Promise<Arrival> {
  if (arrival.page instanceof ReadoutError || arrival.page.html === undefined) return arrival
  const pages: { html: string; url: string | null }[] = []
  const came = [...(arrival.came ?? [])]
  for (const file of next) {
    const one = await arrivalIn(file)
    if (one?.page.html === undefined) continue
    pages.push({ html: one.page.html, url: one.page.url ?? null })
    came.push(...(one.came ?? []))
  }
  const notes = [
    arrival.note,
    next.length === 0 ? null : `the story goes on in ${next.join(', ')}: read as one article`,
    twins.length === 0 ? null : `the same article is in ${twins.join(', ')}: not read again`,
  ]
  const note = notes.filter((n) => n !== null).join('; ') || null
  return { ...arrival, page: pages.length === 0 ? arrival.page : { ...arrival.page, next: pages }, came, note }
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
      const plan = await together(group.files, pageIn)
      for (const file of group.files) {
        if (plan.within.has(file)) continue
        const arrivals = fromFile(file, door, say, matches === null ? passed : null)
        for await (const arrival of whole(arrivals, file, plan)) {
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
