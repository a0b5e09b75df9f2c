/** What is whole in a feed that is not: its items one by one. */

/** Most items that a feed is read to: beyond are those of years ago, or an attack. */
export const MOST_ITEMS = 5_000

const MARKS = /<!\[CDATA\[|<!--|<(\/?)((?:[\w.-]+:)?(?:item|entry))(?=[\s/>])/gi

export interface Pieces {
  /** All before the first item. */
  readonly head: string
  /** Each whole item with its tags. */
  readonly items: readonly string[]
  /** Items that were begun and not ended. */
  readonly broken: number
}

/** Parts a feed in XML into its head and its items; marks within CDATA and comments do not count. Linear in the text. */
export function piecesOf(text: string): Pieces {
  const items: string[] = []
  let head = text.length
  let begun: { at: number; name: string } | null = null
  let broken = 0
  MARKS.lastIndex = 0
  for (let m = MARKS.exec(text); m !== null; m = MARKS.exec(text)) {
    if (m[2] === undefined) {
      const end = text.indexOf(m[0] === '<!--' ? '-->' : ']]>', MARKS.lastIndex)
      if (end < 0) break
      MARKS.lastIndex = end + 3
      continue
    }
    const name = m[2].toLowerCase()
    if (m[1] === '') {
      const end = text.indexOf('>', m.index)
      if (text[end - 1] === '/') continue
      if (begun) broken++
      begun = { at: m.index, name }
      head = Math.min(head, m.index)
    } else if (begun?.name === name) {
      const end = text.indexOf('>', m.index)
      if (end < 0) break
      const item = text.slice(begun.at, end + 1)
      if (items.length < MOST_ITEMS && !/^<[^<>]*>\s*<[^<>]*>$/.test(item)) items.push(item)
      begun = null
    }
  }
  return { head: text.slice(0, head), items, broken: broken + (begun ? 1 : 0) }
}

/** A feed of nothing but these items, with the root and the namespaces of the whole. */
export function alone(head: string, item: string): string {
  const root = /<((?:[\w.-]+:)?(?:rss|feed|rdf))(?=[\s>])[^<>]{0,20000}>/i.exec(head)
  if (!root)
    return /^<(?:[\w.-]+:)?entry/i.test(item)
      ? `<feed>${item}</feed>`
      : `<rss version="2.0"><channel>${item}</channel></rss>`
  const within = /rss$/i.test(root[1]!) ? ['<channel>', '</channel>'] : ['', '']
  return `${root[0]}${within[0]}${item}${within[1]}</${root[1]}>`
}

/** The head as a feed without items, its open elements ended; null where it has no root. */
export function headAlone(head: string): string | null {
  const root = /<((?:[\w.-]+:)?(?:rss|feed|rdf))(?=[\s>])/i.exec(head)
  if (!root) return null
  const channel = /<((?:[\w.-]+:)?channel)(?=[\s>])/i.exec(head)
  const open = channel && !/<\/(?:[\w.-]+:)?channel\s*>/i.test(head)
  return `${head}${open ? `</${channel[1]}>` : ''}</${root[1]}>`
}

/** The whole objects of the list `items` of a JSON feed that breaks off, and what stood before it. */
export function jsonPieces(text: string): { head: string; items: string[] } | null {
  const list = /"items"\s*:\s*\[/.exec(text)
  if (!list) return null
  const items: string[] = []
  let depth = 0
  let from = 0
  let quoted = false
  for (let i = list.index + list[0].length; i < text.length && items.length < MOST_ITEMS; i++) {
    const c = text.charCodeAt(i)
    if (quoted) {
      if (c === 0x5c) i++
      else if (c === 0x22) quoted = false
    } else if (c === 0x22) quoted = true
    else if (c === 0x7b) {
      if (depth++ === 0) from = i
    } else if (c === 0x7d) {
      if (--depth === 0) items.push(text.slice(from, i + 1))
    } else if (c === 0x5d && depth === 0) break
  }
  return { head: `${text.slice(0, list.index).replace(/,\s*$/, '')}}`, items }
}
