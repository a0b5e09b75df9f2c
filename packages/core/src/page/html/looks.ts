/** Is a text HTML? Only how it begins is asked; text that merely contains a tag is text. */

/** Elements that only stand near the head of a page or make up its body. */
const OPENING =
  /^<(?:!doctype\s+html|html|head|body|meta|title|script|style|link|article|main|section|div|p|h[1-6]|nav|header|table|ul|ol|blockquote|figure|span|a|b|i|em|strong|br|img|iframe)\b/i

/**
 * True where a text is HTML by its content: it begins with a tag, after white space, comments and an XML head.
 * @example looksLikeHtml('<p>He said no.') // true
 */
export function looksLikeHtml(text: string): boolean {
  let at = 0
  for (let i = 0; i < 50; i++) {
    while (at < text.length && /\s|\ufeff/.test(text[at]!)) at++
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null
    if (close === null) break
    const end = text.indexOf(close, at)
    if (end === -1) return true
    at = end + close.length
  }
  return text[at] === '<' && OPENING.test(text.slice(at, at + 40))
}
