/** Files given together: which go on with the story of another, and which are the print or AMP page of another. */
import type { Page } from '@readout/core'
import { pageAddress } from '../fetch/story/page-address.ts'
import { BUFFER_BYTES, type Glance, glance, nameAddress } from './own-address.ts'

/** What belongs to a file that is read. */
export interface Bound {
  /** Files that go on with its story, in order. */
  readonly next: readonly string[]
  /** Its print or AMP pages, which say what it says. */
  readonly twins: readonly string[]
}

export interface Plan {
  readonly bound: ReadonlyMap<string, Bound>
  /** Files that are read with another or not at all. */
  readonly within: ReadonlySet<string>
}

const NOTHING: Plan = { bound: new Map(), within: new Set() }
/** So many files are looked at before others get a turn. */
const TURN = 64

/** A page that may belong to another, read whole. */
interface Shown {
  readonly file: string
  readonly html: string
  /** Where it was found, as far as that is known; else its file as an address. */
  url: string
  /** Of the page, as its file is called: 2 for “story-2.html”. */
  readonly number: number
  /** All addresses that it may be meant by; its file's is the last. */
  readonly known: readonly string[]
}

/**
 * Plans the reading of files that were given together. Pages of one story link to one another, and name the same address or
 * addresses that differ in the number of a page; most files do neither, and are looked at for their address alone.
 */
export async function together(
  files: readonly string[],
  pageIn: (file: string) => Promise<Page | null>,
): Promise<Plan> {
  if (files.length < 2) return NOTHING
  const groups = new Map<string, Set<Glance>>()
  const buffer = Buffer.allocUnsafe(BUFFER_BYTES)
  for (const [i, file] of files.entries()) {
    if (i % TURN === TURN - 1) await new Promise(setImmediate)
    const found = glance(file, buffer)
    if (found === null) continue
    for (const address of [found.saved, found.canonical, nameAddress(file)]) {
      const url = address === null ? null : URL.parse(address, found.saved ?? nameAddress(file))
      if (url === null) continue
      const { stem } = pageAddress(url)
      const group = groups.get(stem)
      if (group) group.add(found)
      else groups.set(stem, new Set([found]))
    }
  }
  const bound = new Map<string, Bound>()
  const within = new Set<string>()
  for (const group of groups.values())
    if (group.size > 1 && group.size <= MOST) await bind([...group], pageIn, bound, within)
  return { bound, within }
}
/** A site that gives all its pages one address says nothing by it. */
const MOST = 60

async function bind(
  group: readonly Glance[],
  pageIn: (file: string) => Promise<Page | null>,
  bound: Map<string, Bound>,
  within: Set<string>,
): Promise<void> {
  const { canonicalOf, plainAddress, twinOf } = await import('../fetch/story/canonical.ts')
  const { continuation } = await import('../fetch/story/continuation.ts')
  const shown: Shown[] = []
  for (const { file, saved } of group) {
    const html = within.has(file) || bound.has(file) ? null : ((await pageIn(file))?.html ?? null)
    if (html === null) continue
    const name = nameAddress(file)
    const canonical = canonicalOf(html, saved ?? name)
    const url = saved ?? canonical ?? name
    const { number } = pageAddress(new URL(name))
    shown.push({ file, html, url, number, known: [saved, canonical, name].filter((a) => a !== null).map(plainAddress) })
  }
  // a twin often gives the main page's address as its own, and then only its name tells it from that
  const mains = new Map(shown.map((one) => [one, twinOf(one.html, one.url) ?? twinOf(one.html, nameAddress(one.file))]))
  const twins = new Map<Shown, Shown>()
  for (const [one, twin] of mains) {
    const main = twin && shown.find((other) => !mains.get(other) && other.known.includes(plainAddress(twin.url)))
    if (main) twins.set(one, main)
  }
  const rest = shown.filter((one) => !twins.has(one)).sort((a, b) => a.number - b.number)
  const follows = new Map<Shown, Shown>()
  const led = new Set<Shown>()
  for (const one of rest) {
    for (const url of new Set([one.url, nameAddress(one.file)])) {
      const to = continuation(one.html, url)
      if (to === null) continue
      const [plain, { stem, number }] = [plainAddress(to), pageAddress(new URL(to))]
      const found =
        rest.find((other) => other !== one && other.known[other.known.length - 1] === plain) ??
        rest.find((other) => other !== one && other.known.includes(plain)) ??
        // “story-2.html” is page 2 of any address that it gives as its own
        rest.find((other) => other !== one && other.number === number && pageAddress(new URL(other.url)).stem === stem)
      if (found && !led.has(found)) {
        follows.set(one, found)
        led.add(found)
        // further pages give the first page's address as their own now and then
        if (to.startsWith('https://files.invalid/') === found.url.startsWith('https://files.invalid/')) found.url = to
        break
      }
    }
  }
  for (const one of rest) {
    const beside = [...twins].filter(([, main]) => main === one).map(([twin]) => twin.file)
    const next: string[] = []
    // pages that lead in a circle have no first one, and are read one by one
    if (!led.has(one)) for (let at = follows.get(one); at; at = follows.get(at)) next.push(at.file)
    if (next.length + beside.length === 0) continue
    bound.set(one.file, { next, twins: beside })
    for (const file of [...next, ...beside]) within.add(file)
  }
}
