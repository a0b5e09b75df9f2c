/** Newsletters pasted as text: rules drawn with signs, and the items between them. */
import { isSponsor, MAIL_WORDS } from '../en/sections.ts'
import { addressIn, apart, type Head, isCall, itemHeads } from '../forms/sections.ts'
import type { Paragraph } from './label.ts'
import { labelOf } from './lines.ts'

/** “=====”, “* * *”, “-----”: nobody reads it out. */
const RULE = /^(?:[=*_~#+•–—-][ \t]?){3,}$/
const NUMBERED = /^(?:#|No\. ?)?\d{1,2}(?:[.):]\s|\s[–—-]\s)/
const LONGEST = 160
/** A sentence of an item is not shorter. */
const SENTENCE = 50
/** Paragraphs at head and foot in which a mail says that it is one. */
const EDGE = 8

export interface TextSections {
  readonly paragraphs: readonly Paragraph[]
  readonly heads: readonly Head[]
  readonly stops: readonly number[]
}

/** The paragraphs with rules named for what they are and, in a newsletter, its items and their furniture. */
export function textSections(text: string, given: readonly Paragraph[]): TextSections {
  const paragraphs = given.map((p): Paragraph => {
    const rule = p.end - p.start <= 200 && RULE.test(text.slice(p.start, p.end))
    return rule ? { start: p.start, end: p.end, kind: 'navigation', rule: 'rule-line' } : p
  })
  const line = (i: number) => {
    const p = paragraphs[i]
    return !p || p.end - p.start > 400 ? '' : text.slice(p.start, p.end)
  }
  const rule = (i: number) => paragraphs[i]?.rule === 'rule-line'
  const n = paragraphs.length
  let mail = false
  for (let i = 0; i < n && !mail; i = i === 2 ? Math.max(3, n - EDGE) : i + 1) mail = MAIL_WORDS.test(line(i))
  if (!mail && !paragraphs.some((_, i) => rule(i))) return { paragraphs, heads: [], stops: [] }
  const sentence = (i: number) => i < n && !rule(i) && paragraphs[i].end - paragraphs[i].start >= SENTENCE
  const isHead = (i: number) => {
    const l = line(i)
    if (rule(i) || l === '' || l.length > LONGEST || l.split(/\s+/).length > 22 || !/\s/.test(l)) return false
    if (/[.,;!”"]$/.test(l) || labelOf(l) || addressIn(l) !== null || MAIL_WORDS.test(l) || isSponsor(l)) return false
    return (rule(i - 1) || NUMBERED.test(l)) && (sentence(i + 1) || (rule(i + 1) && sentence(i + 2)))
  }
  const heads: Head[] = []
  for (let i = 0; i < n; i++) {
    if (!isHead(i)) continue
    let to = i + 1
    while (to < n && !isHead(to) && !isSponsor(line(to)) && !MAIL_WORDS.test(line(to))) to++
    const { start, end } = paragraphs[i]
    heads.push({ at: i, start, end, style: 'line', apart: true, href: storyOf(line, i + 1, to) })
  }
  const found = itemHeads(heads, mail)
  const whole = apart(paragraphs, found, mail, line, rule, true)
  return { ...whole, heads: found }
}

function storyOf(line: (i: number) => string, from: number, to: number): string | null {
  for (let i = from; i < to && i < from + 30; i++) if (isCall(line(i))) return addressIn(line(i))
  return null
}
