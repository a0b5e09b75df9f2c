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

function rendered(lines: readonly Line[]): string {
  const out: string[] = []
  let depth = 0
  let block: string[] = []
  const flush = () => {
    if (block.length > 0) out.push(blockHtml(block))
    block = []
  }
  for (const line of lines) {
    const empty = line.text.trim() === ''
    if (line.depth !== depth) {
      flush()
      for (; depth < line.depth; depth++) out.push('<blockquote>')
      for (; depth > line.depth; depth--) out.push('</blockquote>')
    }
    if (empty) flush()
    else block.push(line.text)
  }
  flush()
  for (; depth > 0; depth--) out.push('</blockquote>')
  return out.join('\n')
}

/** Lines without an empty one between them: items of a list, or a paragraph with the breaks that were meant. */
function blockHtml(lines: readonly string[]): string {
  const first = ITEM.exec(lines[0]!)
  const items = lines.filter((l) => ITEM.test(l))
  if (first && (items.length > 1 || lines.length === 1)) return listHtml(lines, first[1])
  const width = lines.reduce((w, l) => Math.max(w, l.trimEnd().length), 0)
  let html = escapeHtml(lines[0]!.trim())
  for (let i = 1; i < lines.length; i++)
    html += `${wrapped(lines[i - 1]!, lines[i]!, width) ? '\n' : '<br>\n'}${escapeHtml(lines[i]!.trim())}`
  return `<p>${html}</p>`
}

/** Did a program break the line, since the next word had no room in it? */
const wrapped = (line: string, next: string, width: number): boolean =>
  width >= 40 && line.trimEnd().length + 1 + (next.trim().split(/\s/, 1)[0]?.length ?? 0) > Math.min(width, 76) - 1

function listHtml(lines: readonly string[], number: string | undefined): string {
  const items: string[] = []
  for (const line of lines) {
    const sign = ITEM.exec(line)
    if (sign || items.length === 0) items.push(escapeHtml(line.slice(sign?.[0].length ?? 0).trim()))
    else items[items.length - 1] += `\n${escapeHtml(line.trim())}`
  }
  const start = number !== undefined && number !== '1' ? ` start="${Number(number)}"` : ''
  const tag = number === undefined ? 'ul' : 'ol'
  return `<${tag}${number === undefined ? '' : start}>\n${items.map((i) => `<li>${i}</li>`).join('\n')}\n</${tag}>`
}
