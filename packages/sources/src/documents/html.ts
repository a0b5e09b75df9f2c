/** Words into HTML that holds nothing else. */

const SPECIAL = /[&<>"]/g
const ENTITIES: { readonly [c: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as HTML shows it, in elements and in attributes. */
export const escapeHtml = (text: string): string => text.replace(SPECIAL, (c) => ENTITIES[c]!)

export interface Head {
  readonly title?: string | null | undefined
  readonly author?: string | null | undefined
  /** BCP 47. */
  readonly language?: string | null | undefined
}

/** A page around a body, with what is known about it in its head. */
export function pageOf(head: Head, body: string): string {
  const lang = head.language ? ` lang="${escapeHtml(head.language)}"` : ''
  return `<!DOCTYPE html>\n<html${lang}>\n<head>\n<meta charset="utf-8">\n${headOf(head)}</head>\n<body>\n${body}\n</body>\n</html>\n`
}

const headOf = ({ title, author }: Head): string =>
  (title ? `<title>${escapeHtml(title)}</title>\n` : '') +
  (author ? `<meta name="author" content="${escapeHtml(author)}">\n` : '')

const TITLE = /<title(?:\s[^>]{0,500})?>\s*[^<\s]/i
const AUTHOR = /<meta\s[^>]{0,500}name\s{0,9}=\s{0,9}["']?(?:author|dc\.creator|article:author)["'\s>]/i
/** A head that is longer holds styles, and what it says about the page stands before them. */
const HEAD = 200_000

/** A page of others with a title and an author where it names none itself; else as it is. */
export function withHead(html: string, head: Head): string {
  const start = html.slice(0, HEAD)
  const missing = headOf({
    title: TITLE.test(start) ? null : head.title,
    author: AUTHOR.test(start) ? null : head.author,
  })
  if (missing === '') return html
  const open = /<head(?:\s[^>]{0,500})?>/i.exec(start)
  if (open) return insert(html, open.index + open[0].length, missing)
  const root = /<html(?:\s[^>]{0,500})?>/i.exec(start) ?? /^\s{0,99}<!doctype[^>]{0,500}>/i.exec(start)
  return insert(html, root ? root.index + root[0].length : 0, `<head>\n${missing}</head>`)
}

const insert = (html: string, at: number, piece: string): string => `${html.slice(0, at)}\n${piece}${html.slice(at)}`

/** What stands between the tags of the body; the whole without its head where there are none. */
export function bodyOf(html: string): string {
  const open = /<body(?:\s[^>]{0,2000})?>/i.exec(html)
  if (!open) {
    const head = closing(html, 'head', 0)
    return head === -1 ? html : html.slice(head)
  }
  const from = open.index + open[0].length
  const end = html.lastIndexOf('</body')
  return html.slice(from, end < from ? undefined : end)
}

/** Behind the next closing tag of that name; -1 where none comes. */
function closing(html: string, name: string, from: number): number {
  const tag = new RegExp(`</${name}[\\s>]`, 'gi')
  tag.lastIndex = from
  const m = tag.exec(html)
  if (!m) return -1
  const end = html.indexOf('>', m.index)
  return end === -1 ? html.length : end + 1
}

const HIDDEN = /^<(script|style|title|template)[\s>]/i

/** How many characters stand between the tags, white space and references to characters apart. One pass, whatever the mark-up. */
export function shownIn(html: string): number {
  let shown = 0
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    const text = html.slice(at, tag === -1 ? undefined : tag)
    shown += text.replace(/&[#\w]{1,20};/g, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0
    if (tag === -1) break
    const hidden = HIDDEN.exec(html.slice(tag, tag + 20))?.[1]
    const end = hidden ? closing(html, hidden, tag) : html.indexOf('>', tag) + 1
    if (end <= 0) break
    at = end
  }
  return shown
}
