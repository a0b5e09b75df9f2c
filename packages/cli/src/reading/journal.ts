/**
 * How far a bulk reading has come in each of its files, so that the same command goes on where it was broken off. One short line
 * for each page, behind whatever is there; what a killed process has written stands.
 */
import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'

/** “key count”, and the path for whoever looks into the file. */
const LINE = /^([0-9a-f]{16}) (\d{1,15})(?: .*)?$/
/** A journal longer than this is written anew when it is opened. */
const LONG = 4 << 20

export const journalFile = (dir: string): string => path.join(dir, 'reading.journal')

export class Journal {
  readonly #settings: string
  readonly #done: Map<string, number>
  readonly #keys = new Map<string, string | null>()
  readonly #again: boolean
  #file: number | null

  /**
   * `settings` is whatever else must be the same for a page to count as kept: options, version, the archive itself. With `again`
   * nothing counts. A journal that cannot be used is none: everything is read.
   */
  constructor(dir: string, settings: unknown, again: boolean) {
    this.#settings = JSON.stringify(settings)
    this.#again = again
    const file = journalFile(dir)
    this.#done = load(file)
    try {
      const long = statSync(file, { throwIfNoEntry: false })
      this.#file = openSync(file, long && long.size > LONG ? 'w' : 'a', 0o600)
      if (long && long.size > LONG) for (const [key, done] of this.#done) this.#write(`${key} ${done}`)
    } catch {
      this.#file = null
    }
  }

  /** How many pages of a file, counted from its beginning, were settled before; 0 where it has changed since. */
  done(source: string): number {
    const key = this.#keyOf(source)
    return key === null ? 0 : (this.#done.get(key) ?? 0)
  }

  /** The first `count` pages of a file are kept, or cannot be read. */
  settle(source: string, count: number): void {
    const key = this.#keyOf(source)
    if (key === null || this.#file === null) return
    this.#done.set(key, count)
    this.#write(`${key} ${count}`)
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }

  /** Asked once in a run: a file that grows while it is read is another one the next time. */
  #keyOf(source: string): string | null {
    const known = this.#keys.get(source)
    if (known !== undefined) return known
    const info = statSync(source, { throwIfNoEntry: false })
    const about = info?.isFile() ? [path.resolve(source), info.size, info.mtimeMs, this.#settings] : null
    const key = about && createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 16)
    this.#keys.set(source, key)
    if (key !== null && (this.#again || !this.#done.has(key))) {
      this.#done.set(key, 0)
      this.#write(`${key} 0 ${path.resolve(source).replace(/\p{Cc}/gu, ' ')}`)
    }
    return key
  }

  #write(line: string): void {
    if (this.#file === null) return
    try {
      writeSync(this.#file, `${line}\n`)
    } catch {
      // a full disk: the archive says so where it matters
      this.close()
    }
  }
}

/** Forgets how far any reading has come: what was removed from the archive is read again when it is asked for. */
export const forgetReading = (dir: string): void => rmSync(journalFile(dir), { force: true })

function load(file: string): Map<string, number> {
  const done = new Map<string, number>()
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return done
  }
  // the last line may be half a line
  for (const line of text.split('\n')) {
    const [, key, count] = LINE.exec(line) ?? []
    if (key !== undefined) done.set(key, Number(count))
  }
  return done
}
