/** A mail in plain text as HTML: paragraphs, lists, quoted replies, the signature set apart; no word is lost or added. */
import { escapeHtml } from '../html.ts'

export interface PlainOptions {
  /** Lines that end in a space go on in the next (RFC 3676). */
  readonly flowed: boolean
  /** That space is not a part of the text. */
  readonly delsp: boolean
}

interface Line {
  /** How deep it is quoted: the “>” before it. */
  readonly depth: number
  readonly text: string
}

/** Deeper quotations are shown at this depth. */
const DEEPEST = 12
const SIGNATURE = /^-- ?$/
const ITEM = /^\s{0,8}(?:[*•·–-]|(\d{1,3})[.)])\s+(?=\S)/

/** @example plainHtml('Dear all,\n\nthe dam\nis shut.', { flowed: false, delsp: false }) // '<p>Dear all,</p>\n<p>the dam<br>\nis shut.</p>' */
export function plainHtml(text: string, options: PlainOptions): string {
  const lines = joined(text.split(/\r\n|\r|\n/), options)
  const signature = lines.findLastIndex((l) => l.depth === 0 && SIGNATURE.test(l.text))
  const body = rendered(signature === -1 ? lines : lines.slice(0, signature))
  if (signature === -1) return body
  const foot = rendered(lines.slice(signature + 1))
  return foot === '' ? body : `${body}\n<footer>\n${foot}\n</footer>`
}

/** Lines with their depth of quotation, those that flow on joined. */
function joined(raw: readonly string[], { flowed, delsp }: PlainOptions): Line[] {
  const lines: Line[] = []
  let before: Line | null = null
  for (const line of raw) {
    const marks = (flowed ? /^>*/ : /^(?:>[ \t]?)*/).exec(line)![0]
    const depth = Math.min(DEEPEST, marks.split('>').length - 1)
    const stuffed = flowed && line[marks.length] === ' '
    const text = line.slice(marks.length + (stuffed ? 1 : 0))
    const apart = before === null || before.depth !== depth || text === '' || SIGNATURE.test(text)
    if (before && apart) lines.push(before)
    const whole: Line = { depth, text: apart ? text : before!.text + text }
    const flows = flowed && text.endsWith(' ') && !SIGNATURE.test(text)
    before = flows ? { depth, text: delsp ? whole.text.slice(0, -1) : whole.text } : null
    if (!flows) lines.push(whole)
  }
  if (before) lines.push(before)
  return lines
}

/** A rule that somebody drew with signs: “=====”, “* * *”, “-----”. */
const RULE = /^\s*(?:[=*_~#+•–—-][ \t]?){3,}$/
/** A heading between two rules, or over one of its own length, is no longer. */
const HEADING = 160

/** Lines that stand together, or mark-up that stands between them. */
type Part = readonly string[] | string

function rendered(lines: readonly Line[]): string {
  const parts: Part[] = []
  let depth = 0
  let block: string[] = []
  const flush = () => {
    if (block.length > 0) parts.push(...partsOf(block))
    block = []
  }
  for (const line of lines) {
    const empty = line.text.trim() === ''
    if (line.depth !== depth) {
      flush()
      for (; depth < line.depth; depth++) parts.push('<blockquote>')
      for (; depth > line.depth; depth--) parts.push('</blockquote>')
    }
    if (empty) flush()
    else block.push(line.text)
  }
  flush()
  for (; depth > 0; depth--) parts.push('</blockquote>')
  return parts.map((part, i) => (typeof part === 'string' ? part : blockHtml(part, parts[i + 1]))).join('\n')
}

/** A block cut at the rules in it; a line or two between rules, or one underlined, is a heading. */
function partsOf(lines: readonly string[]): Part[] {
  if (!lines.some((l) => RULE.test(l))) return [lines]
  const parts: Part[] = []
  for (let i = 0; i < lines.length; ) {
    if (RULE.test(lines[i]!)) {
      parts.push('<hr>')
      i++
      continue
    }
    let to = i
    while (to < lines.length && !RULE.test(lines[to]!)) to++
    const own = lines.slice(i, to)
    const framed = i > 0 && to < lines.length && own.length <= 2
    const underlined = own.length === 1 && /^\s*[=-]{3,}\s*$/.test(lines[to] ?? '')
    const title = own.map((l) => l.trim()).join(' ')
    if ((framed || underlined) && title.length <= HEADING) {
      parts.push(`<h2>${linked(title)}</h2>`)
      i = to + 1
    } else {
      parts.push(own)
      i = to
    }
  }
  return parts
}

/** Lines without an empty one between them: items of a list, or a paragraph with the breaks that were meant. */
function blockHtml(lines: readonly string[], next: Part | undefined): string {
  const first = ITEM.exec(lines[0]!)
  const items = lines.filter((l) => ITEM.test(l))
  // a number before a line by itself counts the items of a newsletter: what stands under it is told there
  const titled =
    lines.length === 1 &&
    first?.[1] !== undefined &&
    Array.isArray(next) &&
    !ITEM.test(next[0]!) &&
    !/[.!?]\s*$/.test(lines[0]!)
  if (first && !titled && (items.length > 1 || lines.length === 1)) return listHtml(lines, first[1])
  const width = lines.reduce((w, l) => Math.max(w, l.trimEnd().length), 0)
  let html = linked(lines[0]!.trim())
  for (let i = 1; i < lines.length; i++)
    html += `${wrapped(lines[i - 1]!, lines[i]!, width) ? '\n' : '<br>\n'}${linked(lines[i]!.trim())}`
  return `<p>${html}</p>`
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"]{3,1900}[^\s<>".,;:!?)\]]/g
/** The words with their addresses as links. */
function linked(line: string): string {
  let html = ''
  let at = 0
  for (const m of line.matchAll(ADDRESS)) {
    html += `${escapeHtml(line.slice(at, m.index))}<a href="${escapeHtml(m[0])}">${escapeHtml(m[0])}</a>`
    at = m.index + m[0].length
  }
  return html + escapeHtml(line.slice(at))
}

/** Did a program break the line, since the next word had no room in it? */
const wrapped = (line: string, next: string, width: number): boolean =>
  width >= 40 && line.trimEnd().length + 1 + (next.trim().split(/\s/, 1)[0]?.length ?? 0) > Math.min(width, 76) - 1

function listHtml(lines: readonly string[], number: string | undefined): string {
  const items: string[] = []
  for (const line of lines) {
    const sign = ITEM.exec(line)
    if (sign || items.length === 0) items.push(linked(line.slice(sign?.[0].length ?? 0).trim()))
    else items[items.length - 1] += `\n${linked(line.trim())}`
  }
  const start = number !== undefined && number !== '1' ? ` start="${Number(number)}"` : ''
  const tag = number === undefined ? 'ul' : 'ol'
  return `<${tag}${number === undefined ? '' : start}>\n${items.map((i) => `<li>${i}</li>`).join('\n')}\n</${tag}>`
}
