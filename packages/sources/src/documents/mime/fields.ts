/** The head of a message or of one of its parts (RFC 5322, RFC 2045, RFC 2231): its fields, and what stands in them. */

export interface Field {
  /** In lower case. */
  readonly name: string
  /** Unfolded, as written. */
  readonly value: string
}

/** Longer heads are cut: no program writes them. */
const LONGEST_HEAD = 256 * 1024
const LONGEST_VALUE = 16 * 1024

export interface Head {
  readonly fields: readonly Field[]
  /** Where the body begins. */
  readonly end: number
}

/** Reads the head that begins at `from`; a line that is no field ends it, for mailers that forget the empty line. */
export function readHead(bytes: Uint8Array, from: number, to: number): Head {
  const fields: { name: string; value: string }[] = []
  const limit = Math.min(to, from + LONGEST_HEAD)
  let at = from
  while (at < limit) {
    const feed = bytes.indexOf(10, at)
    const end = feed === -1 || feed >= limit ? limit : feed
    const line = words(bytes.subarray(at, end)).replace(/\r$/, '')
    const next = Math.min(end + 1, to)
    if (line === '') return { fields, end: next }
    const last = fields.at(-1)
    if (/^[ \t]/.test(line)) {
      if (last && last.value.length < LONGEST_VALUE) last.value += ` ${line.trim()}`
      else if (!last && line.trim() !== '') return { fields, end: at }
    } else {
      const m = /^([!-9;-~]{1,80})[ \t]*:/.exec(line)
      if (m) fields.push({ name: m[1]!.toLowerCase(), value: line.slice(m[0].length, LONGEST_VALUE).trim() })
      // the mailbox format has a line of its own before the head
      else if (!(fields.length === 0 && /^>?From /.test(line))) return { fields, end: at }
    }
    at = next
  }
  return { fields, end: at }
}

/** Raw eight-bit bytes in a head are UTF-8 (RFC 6532), else Latin-1. */
function words(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}

/** The value of the first field of that name; null where there is none. */
export const fieldIn = (fields: readonly Field[], name: string): string | null =>
  fields.find((f) => f.name === name)?.value ?? null

export interface Structured {
  /** "text/html", "attachment": in lower case. */
  readonly value: string
  readonly params: { readonly [name: string]: string }
}

const PARAM = /;\s*([^\s=;"]{1,80})\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/g

/** A value with parameters, those in pieces and with a charset of their own put together. */
export function structured(value: string | null): Structured {
  if (value === null) return { value: '', params: {} }
  const semicolon = value.indexOf(';')
  const params: { [name: string]: string } = Object.create(null)
  if (semicolon >= 0)
    for (const m of value.slice(semicolon).matchAll(PARAM)) {
      const text = m[2] !== undefined ? m[2].replace(/\\(.)/g, '$1') : m[3]!.trim()
      const name = m[1]!.toLowerCase()
      const piece = /^([^*]+)(?:\*\d{1,3})?(\*?)$/.exec(name)
      const plain = piece ? (piece[2] === '*' ? percent(text) : text) : text
      const key = piece?.[1] ?? name
      // "name*0" goes on in "name*1"; a plain "name" beside "name*" gives way to it
      params[key] = /\*\d/.test(name) ? (params[key] ?? '') + plain : plain
    }
  return { value: (semicolon >= 0 ? value.slice(0, semicolon) : value).trim().toLowerCase(), params }
}

/** "utf-8'en'na%C3%AFve": what is percent-encoded, in the charset it names. */
function percent(text: string): string {
  const m = /^([^']{0,40})'[^']{0,40}'([\s\S]*)$/.exec(text)
  const raw = (m ? m[2]! : text).replace(/%([0-9a-f]{2})/gi, (_, h: string) =>
    String.fromCharCode(Number.parseInt(h, 16)),
  )
  try {
    return new TextDecoder(m?.[1] || 'utf-8').decode(Buffer.from(raw, 'latin1'))
  } catch {
    return raw
  }
}
