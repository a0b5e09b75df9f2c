/** Is a text Markdown? Only what nobody types by chance speaks for it. */
import { frontMatter } from './front.ts'

const TITLE = /^#{1,3} \S/m
const LINK = /\[[^[\]\n]{1,200}\]\((?:https?:\/\/|\/|mailto:)[^\s()]{1,500}\)/
const STRONG = /(?<![\p{L}\p{N}*])\*\*[^\s*][^*\n]{0,200}\*\*(?![\p{L}\p{N}*])/u
const QUOTE = /^> \S/m
const BULLETS = /^[-*+] \S.*\n(?:\s*\n)?[-*+] \S/m

/**
 * True where a text is Markdown by its content: front matter, or two kinds of its signs of which one is a heading or a
 * link. Pasted text with a dash or an asterisk here and there is not.
 * @example looksLikeMarkdown('# Ferry late\n\nThe [ferry](https://example.org/f) is late.') // true
 */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 50_000)
  if (/^\s*[{[]\s*["{[]/.test(head)) return false // JSON
  if (frontMatter(head).fields.has('title')) return true
  const sure = Number(TITLE.test(head)) + Number(LINK.test(head))
  const signs = sure + Number(STRONG.test(head)) + Number(QUOTE.test(head)) + Number(BULLETS.test(head))
  return sure > 0 && signs > 1
}
