/**
 * Answers that were given, for whoever asks the same again while the archive is as it was: a page of a long story takes its time once.
 * What the archive is, is asked before each answer (some microseconds in a file), so that nobody sees what no longer holds.
 */
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Archive } from '@readout/archive'
import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import { isoDay } from './components/days.ts'
import { isHad, tagOf } from './tagged.ts'

export interface Answer {
  readonly body: string
  readonly type: string
  readonly link?: string | undefined
}

interface Given extends Answer {
  readonly tag: string
  /** As it goes to browsers, made when the answer is asked for a second time. */
  packed?: Promise<Buffer>
}

/** Bytes that are held, packed answers not counted; a single one may take a sixteenth. */
const ROOM = 32 * 1024 * 1024
/** Shorter answers are not packed, as `compress` of hono does. */
const SHORT = 1024
const pack = promisify(gzip)

export class Answers {
  readonly #archive: Archive
  readonly #room: number
  /** The one that waited longest first. */
  readonly #given = new Map<string, Given>()
  /** What is being made: who asks meanwhile waits for the same. */
  readonly #making = new Map<string, Promise<Given>>()
  #state = ''
  #held = 0

  constructor(archive: Archive, room = ROOM) {
    this.#archive = archive
    this.#room = room
  }

  /**
   * The answer to a request as `make` makes it, or as it was given before. `now` counts by its day, and `also` is whatever else the answer
   * comes of but the address and the archive.
   */
  async give(c: Context, now: number, also: string, make: () => Promise<Answer>): Promise<Response> {
    const { pathname, search } = new URL(c.req.url)
    const key = [also, isoDay(Math.floor(now / 86_400_000)), JSON.stringify(c.get('notice')), pathname, search].join(
      '\n',
    )
    const state = await this.#archive.state()
    if (state !== this.#state) {
      this.#given.clear()
      this.#making.clear()
      this.#held = 0
      this.#state = state
    }
    const known = this.#given.get(key)
    return this.#sent(c, known ?? (await this.#made(key, state, make)), known !== undefined)
  }

  #made(key: string, state: string, make: () => Promise<Answer>): Promise<Given> {
    const waiting = this.#making.get(key)
    if (waiting) return waiting
    const made = make()
      .then((answer) => {
        const given: Given = { ...answer, tag: tagOf(answer.body) }
        if (state === this.#state) this.#keep(key, given)
        return given
      })
      .finally(() => {
        if (this.#making.get(key) === made) this.#making.delete(key)
      })
    this.#making.set(key, made)
    return made
  }

  #keep(key: string, given: Given): void {
    const size = 2 * (key.length + given.body.length)
    if (size > this.#room / 16) return
    this.#given.set(key, given)
    this.#held += size
    for (const [old, { body }] of this.#given) {
      if (this.#held <= this.#room) break
      this.#given.delete(old)
      this.#held -= 2 * (old.length + body.length)
    }
  }

  async #sent(c: Context, given: Given, again: boolean): Promise<Response> {
    const { body, type, tag, link } = given
    c.header('ETag', tag)
    if (link) c.header('Link', link)
    if (isHad(c, tag)) return c.body(null, 304)
    // once is packed on its way (`compress`); what is asked for again is packed for good
    if (!again || body.length < SHORT || !takesGzip(c)) return c.body(body, 200, { 'Content-Type': type })
    given.packed ??= pack(body)
    const packed = new Uint8Array(await given.packed)
    c.header('Vary', 'Accept-Encoding', { append: true })
    return c.body(packed, 200, { 'Content-Type': type, 'Content-Encoding': 'gzip' })
  }
}

const takesGzip = (c: Context) =>
  parseAccept(c.req.header('accept-encoding') ?? '').some(({ type, q }) => /^(?:gzip|\*)$/i.test(type) && q > 0)
