/** Header fields of records and of HTTP messages, as they come: folded, doubled, with bare line feeds. */

export interface Fields {
  /** The first value of that name, in any case; null where there is none. */
  get(name: string): string | null
  /** All values of that name. */
  all(name: string): readonly string[]
}

class Parsed implements Fields {
  readonly #fields: ReadonlyMap<string, string[]>
  constructor(fields: ReadonlyMap<string, string[]>) {
    this.#fields = fields
  }
  get(name: string) {
    return this.#fields.get(name.toLowerCase())?.[0] ?? null
  }
  all(name: string) {
    return this.#fields.get(name.toLowerCase()) ?? []
  }
}

/** Lines “Name: value”; what is no field is passed over, a line that begins with white space goes on with the one before. */
export function parseFields(text: string): Fields {
  const fields = new Map<string, string[]>()
  let last: string[] | null = null
  for (const raw of text.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (line === '') continue
    const first = line.charCodeAt(0)
    if (first === 32 || first === 9) {
      if (last) last[last.length - 1] = `${last.at(-1)} ${line.trim()}`.trim()
      continue
    }
    const colon = line.indexOf(':')
    if (colon < 1) {
      last = null
      continue
    }
    const name = line.slice(0, colon).trim().toLowerCase()
    const value = line.slice(colon + 1).trim()
    last = fields.get(name) ?? null
    if (last) last.push(value)
    else fields.set(name, (last = [value]))
  }
  return new Parsed(fields)
}

/** Where the empty line behind the fields ends; −1 where there is none from `from` to `most` bytes on. */
export function endOfFields(bytes: Buffer, from: number, most: number): number {
  const limit = Math.min(bytes.length, from + most)
  for (let at = bytes.indexOf(10, from); at !== -1 && at < limit; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3
  }
  return -1
}
