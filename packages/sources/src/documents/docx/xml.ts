/** XML as office programs write it, into a small tree: one pass, no recursion, no entities but those of characters. */

export interface Element {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: (Element | string)[]
}

/** What nests deeper was made to be so. */
const DEEPEST = 250
const NONE: { readonly [name: string]: string } = Object.freeze(Object.create(null))

/** Names are looked up with the prefixes that Word uses, whichever a program chose. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml(?:\/2006)?\/main$/, 'w'],
  [/officeDocument(?:\/2006)?\/relationships$/, 'r'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/officeDocument(?:\/2006)?\/math$/, 'm'],
]
const ATTRIBUTE = /([^\s=/>]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi
const NAMED: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(REFERENCE, (_, dec?: string, hex?: string, name?: string) => {
        if (name) return NAMED[name.toLowerCase()]!
        const code = dec ? Number(dec) : Number.parseInt(hex!, 16)
        return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code)
      })
    : text

/** The root element; null where the text is no well-formed XML: a tag that never closes, one closed by another, too deep. */
export function parseXml(bytes: Uint8Array): Element | null {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(bytes)
  const renamed = new Map<string, string>()
  const open: Element[] = []
  let root: Element | null = null
  let at = 0
  while (at < text.length) {
    const tag = text.indexOf('<', at)
    if (tag === -1) break
    if (tag > at && open.length > 0) open.at(-1)!.children.push(unescaped(text.slice(at, tag)))
    if (text.startsWith('<![CDATA[', tag)) {
      const end = text.indexOf(']]>', tag)
      if (end === -1) return null
      open.at(-1)?.children.push(text.slice(tag + 9, end))
      at = end + 3
      continue
    }
    const comment = text.startsWith('<!--', tag)
    const end = comment ? text.indexOf('-->', tag + 4) : endOfTag(text, tag)
    if (end === -1) return null
    at = end + (comment ? 3 : 1)
    const second = text[tag + 1]
    if (second === '!' || second === '?') continue
    if (second === '/') {
      const closed = open.pop()
      if (!closed || closed.name !== canonical(text.slice(tag + 2, end).trim(), renamed)) return null
      if (open.length === 0) break
      continue
    }
    const empty = text[end - 1] === '/'
    const element = elementOf(text.slice(tag + 1, empty ? end - 1 : end), renamed, root === null)
    if (root === null) root = element
    else if (open.length === 0) return null
    else open.at(-1)!.children.push(element)
    if (!empty) open.push(element)
    if (open.length > DEEPEST) return null
  }
  return open.length === 0 ? root : null
}

/** A “>” within quotes ends no tag. */
function endOfTag(text: string, tag: number): number {
  const near = text.indexOf('>', tag)
  if (near === -1) return -1
  let quotes = 0
  // not by a search, which would run on to the end of the text
  for (let i = tag; i < near; i++) if (text.charCodeAt(i) === 34) quotes++
  if (quotes % 2 === 0) return near
  let quoted = ''
  for (let i = tag; i < text.length; i++) {
    const c = text[i]!
    if (quoted !== '') quoted = c === quoted ? '' : quoted
    else if (c === '"' || c === "'") quoted = c
    else if (c === '>') return i
  }
  return -1
}

function elementOf(source: string, renamed: Map<string, string>, root: boolean): Element {
  const space = /\s/.exec(source)
  const name = space ? source.slice(0, space.index) : source
  if (!space) return { name: canonical(name, renamed), attributes: NONE, children: [] }
  const attributes: { [name: string]: string } = Object.create(null)
  for (const m of source.slice(space.index).matchAll(ATTRIBUTE)) {
    const value = unescaped(m[2] ?? m[3]!)
    const prefix = root && m[1]!.startsWith('xmlns:') ? m[1]!.slice(6) : null
    const known = prefix === null ? undefined : PREFIXES.find(([uri]) => uri.test(value))?.[1]
    if (known !== undefined && known !== prefix) renamed.set(prefix!, known)
    else attributes[m[1]!] = value
  }
  if (renamed.size === 0) return { name, attributes, children: [] }
  const own: { [name: string]: string } = Object.create(null)
  for (const [key, value] of Object.entries(attributes)) own[canonical(key, renamed)] = value
  return { name: canonical(name, renamed), attributes: own, children: [] }
}

function canonical(name: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return name
  const colon = name.indexOf(':')
  const prefix = colon === -1 ? undefined : renamed.get(name.slice(0, colon))
  return prefix === undefined ? name : prefix + name.slice(colon)
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((c): c is Element => typeof c !== 'string' && c.name === name)

export function* childrenOf(element: Element | undefined): Generator<Element> {
  for (const c of element?.children ?? []) if (typeof c !== 'string') yield c
}

/** The text in an element and all below it; depth is bounded by the parser. */
export const textIn = (element: Element | undefined): string =>
  element?.children.map((c) => (typeof c === 'string' ? c : textIn(c))).join('') ?? ''

/** “w:val” of a child, as nearly all properties have it. */
export const valueIn = (element: Element | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val']

/** A property that is on where it stands without a value. */
export function isOn(element: Element | undefined, name: string): boolean {
  const found = child(element, name)
  return found !== undefined && !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? '')
}
