/** Words with their links, emphasis and code as Markdown. */
import type { Mark } from '../../record/index.ts'
import { escapeAddress, escapeText } from './escape.ts'

type Token = { readonly what: 'text'; readonly text: string } | { readonly what: 'open' | 'close'; readonly mark: Mark }

const INLINE: ReadonlySet<string> = new Set(['link', 'strong', 'emphasis', 'code'])

/**
 * A stretch of a text with its inline marks as Markdown; line breaks are kept as line feeds. `marks` are in reading
 * order, the outer before the inner; what of them lies outside the stretch, or crosses another, is cut.
 */
export function inlineMarkdown(text: string, start: number, end: number, marks: readonly Mark[]): string {
  const tokens = tokensOf(text, start, end, marks)
  const plain = unmarkable(tokens)
  let out = ''
  let lineStart = true
  for (const [i, t] of tokens.entries()) {
    const size = out.length
    if (t.what === 'text') {
      const before = tokens[i - 1]
      if (before?.what === 'open' && before.mark.kind === 'code') out += codeSpan(t.text)
      else out += escaped(t.text, lineStart, tokens[i + 1])
    } else if (t.mark.kind === 'link') out += t.what === 'open' ? '[' : `](${escapeAddress(t.mark.href ?? '')})`
    else if (t.mark.kind === 'strong') out += plain.has(t.mark) ? (t.what === 'open' ? '<strong>' : '</strong>') : '**'
    else if (t.mark.kind === 'emphasis') out += plain.has(t.mark) ? (t.what === 'open' ? '<em>' : '</em>') : '_'
    if (out.length > size) lineStart = t.what === 'text' && t.text.endsWith('\n')
  }
  return out
}

/** An exclamation mark in front of a link would make a picture of it. */
const escaped = (text: string, lineStart: boolean, next: Token | undefined): string => {
  const s = escapeText(text, lineStart)
  return next?.what === 'open' && next.mark.kind === 'link' && s.endsWith('!') ? `${s.slice(0, -1)}\\!` : s
}

function codeSpan(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((n, run) => Math.max(n, run.length), 0)
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : ''
  return fence + pad + text + pad + fence
}

/** The stretch as text between opening and closing marks, properly nested. */
function tokensOf(text: string, start: number, end: number, marks: readonly Mark[]): Token[] {
  const tokens: Token[] = []
  const open: { mark: Mark; end: number }[] = []
  let at = start
  const say = (to: number) => {
    if (to > at) tokens.push({ what: 'text', text: text.slice(at, to) })
    at = Math.max(at, to)
  }
  const closeUpTo = (to: number) => {
    while (open.length && open.at(-1)!.end <= to) {
      const { mark, end } = open.pop()!
      say(end)
      tokens.push({ what: 'close', mark })
    }
  }
  for (const [k, mark] of marks.entries()) {
    if (!INLINE.has(mark.kind) || mark.end <= start || mark.start >= end || (mark.kind === 'link' && !mark.href))
      continue
    const from = Math.max(start, mark.start)
    closeUpTo(from)
    const to = Math.min(end, mark.end, open.at(-1)?.end ?? end)
    if (from < at || to <= from || open.some((o) => o.mark.kind === mark.kind)) continue
    // code holds words alone: where it holds a link or a break, those are worth more
    if (mark.kind === 'code' && ((marks[k + 1]?.start ?? end) < to || text.slice(from, to).includes('\n'))) continue
    say(from)
    tokens.push({ what: 'open', mark })
    open.push({ mark, end: to })
  }
  closeUpTo(end)
  say(end)
  return tokens
}

const SPACE = /^\s?$/u
const SIGN = /^[\p{P}\p{S}]$/u
// older readers of Markdown take symbols beyond ASCII for letters, newer ones for punctuation: both must do
const WORD = /^[^\s\p{P}$+<=>^`|~]$/u

/** Emphasis whose signs Markdown would not take for such where they stand: it is written as HTML. */
function unmarkable(tokens: readonly Token[]): ReadonlySet<Mark> {
  const plain = new Set<Mark>()
  for (const [i, t] of tokens.entries()) {
    if (t.what === 'text' || (t.mark.kind !== 'strong' && t.mark.kind !== 'emphasis')) continue
    const [before, behind] = [lastOf(tokens[i - 1]), firstOf(tokens[i + 1])]
    const [outside, inside] = t.what === 'open' ? [before, behind] : [behind, before]
    const flanks = !SPACE.test(inside) && (!SIGN.test(inside) || !WORD.test(outside))
    // "_" means nothing inside a word; signs that touch signs of their own kind run together
    const alone = t.mark.kind === 'strong' || !WORD.test(outside)
    if (!flanks || !alone || touches(tokens[t.what === 'open' ? i - 1 : i + 1], t.mark)) plain.add(t.mark)
  }
  return plain
}

const touches = (t: Token | undefined, mark: Mark): boolean =>
  t !== undefined && t.what !== 'text' && t.mark !== mark && t.mark.kind === mark.kind
/** The character that a token ends or begins with; the signs of marks are all punctuation. */
const lastOf = (t: Token | undefined): string => (!t ? '' : t.what === 'text' ? (/.$/su.exec(t.text)?.[0] ?? '') : '*')
const firstOf = (t: Token | undefined): string => (!t ? '' : t.what === 'text' ? (/^./su.exec(t.text)?.[0] ?? '') : '*')
