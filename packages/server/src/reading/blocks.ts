/** The text of a record, block by block: each with its role, its margin label, and its marks. */
import { type Block, isBody, type Record, type Role } from '@readout/core'
import { counted } from '@readout/core/words'
import { escapeHtml } from '../html.ts'
import { roleWord, UNKNOWN_SPEAKER } from '../words.ts'
import { Begins } from './begins.ts'
import type { Mark } from './mark.ts'
import { MarkUp } from './mark-up.ts'
import { Names } from './names.ts'
import { Lists, Structure } from './structure.ts'
import { Tables } from './table.ts'

/** Furniture that belongs where it stands in the article; the rest is gathered in runs. */
const OWN_LINE: ReadonlySet<Role> = new Set<Role>([
  'heading',
  'standfirst',
  'caption',
  'pullquote',
  'correction',
  'live-stamp',
])
/** A run of furniture of this many UTF-16 code units or more is folded, with its roles, size and first words to see. */
const FOLD = 400
/** So is one of so many blocks, however short: menus have a word in each. */
const FOLD_BLOCKS = 5
/** Speakers named in one margin. */
const NAMED = 4

/** The whole text as HTML, in reading order. */
export function textOf(record: Record, marks: readonly Mark[]): string {
  const walk = new MarkUp(record.text, marks)
  const margins = new Margins(record)
  const structure = new Structure(record)
  const lists = new Lists()
  const tables = new Tables(record)
  const begins = new Begins(record)
  /** Level of the heading before; that of the page's title is 1. */
  let level = 1
  const out: string[] = []
  for (let i = 0; i < record.blocks.length; ) {
    const block = record.blocks[i]!
    const place = structure.at(block)
    const table = tables.at(record.blocks, i)
    if (table) {
      const { labels, message } = margins.of(table)
      out.push(
        lists.step(place.chain),
        `<div class="block${message ? ' has-message' : ''} role-table"><div class="margin">${labels}${begins.of(table)}</div>`,
        `<div class="words">${tables.html(table, (b) => walk.stretch(b.start, b.end))}</div></div>\n`,
      )
      i += table.size
      continue
    }
    if (isBody(block.role)) {
      const { labels, message } = margins.of(block)
      const tag = block.role === 'quotation' || place.quoted ? 'blockquote' : 'div'
      const item = place.chain.at(-1)
      // a sign stands before the first block of an item, and before a line of a list that nobody marked up
      const first = item ? item.start >= block.start : block.role === 'list'
      const sign = first ? ` class="sign" data-sign="${item?.number === undefined ? '–' : `${item.number}.`}"` : ''
      out.push(
        lists.step(place.chain, block.role === 'list'),
        `<div class="block${message ? ' has-message' : ''} role-${block.role}"><div class="margin">${labels}${begins.of(block)}</div>`,
        `<${tag} class="words" dir="auto"><p${sign}>${walk.stretch(block.start, block.end)}</p></${tag}></div>\n`,
      )
      i++
    } else if (OWN_LINE.has(block.role)) {
      let tag = 'p'
      if (block.role === 'heading') {
        // a heading is never more than one level below the one before, whatever its element said
        level = Math.min(Math.max(place.heading ?? 2, 2), level + 1, 6)
        tag = `h${level}`
      }
      out.push(
        lists.step([]),
        `<div class="block furniture role-${block.role}"><div class="margin"><span class="voice">Furniture</span> <span class="role">${roleWord(block.role)}</span>${begins.of(block)}</div>`,
        `<div class="words" dir="auto"><${tag}>${walk.stretch(block.start, block.end)}</${tag}></div></div>\n`,
      )
      i++
    } else {
      let next = i
      while (next < record.blocks.length && isSetAside(record.blocks[next]!)) next++
      out.push(lists.step([]), furniture(record, record.blocks.slice(i, next), walk))
      i = next
    }
  }
  out.push(lists.step([]))
  return out.join('')
}
const isSetAside = (b: Block) => !isBody(b.role) && !OWN_LINE.has(b.role)

function furniture(record: Record, blocks: readonly Block[], walk: MarkUp): string {
  const size = blocks.reduce((sum, b) => sum + b.end - b.start, 0)
  const roles = [...new Set(blocks.map((b) => roleWord(b.role)))].join(', ')
  const words = blocks
    .map(
      (b) =>
        `<p dir="auto" class="role-${b.role}"><span class="role">${roleWord(b.role)}</span> ${walk.stretch(b.start, b.end)}</p>`,
    )
    .join('\n')
  const margin = '<div class="margin"><span class="voice">Furniture</span></div>'
  if (size < FOLD && blocks.length < FOLD_BLOCKS)
    return `<div class="block furniture page">${margin}\n<div class="words">${words}</div></div>\n`
  const main = blocks.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a))
  const opening = record.text.slice(main.start, Math.min(main.end, main.start + 70)).replace(/\s+/g, ' ')
  const summary = `Set aside: ${roles} <span class="size">${counted(size, 'character')}</span><span class="opening">${escapeHtml(opening)} …</span>`
  return `<div class="block furniture page">${margin}
<details class="words"><summary>${summary}</summary>${words}</details></div>\n`
}

/** Who speaks in each block: walks through the voices once, beside the blocks. */
class Margins {
  readonly #record: Record
  readonly #speakers: Map<string, string>
  #voice = 0

  constructor(record: Record) {
    this.#record = record
    const names = new Names(record)
    this.#speakers = new Map(record.statements.map((s) => [s.id, names.source(s) || UNKNOWN_SPEAKER]))
  }

  of(block: Pick<Block, 'start' | 'end'>): { labels: string; message: boolean } {
    const { voices, text } = this.#record
    let report = false
    const speakers = new Set<string>()
    while (this.#voice < voices.length && voices[this.#voice]!.end <= block.start) this.#voice++
    for (let i = this.#voice; i < voices.length && voices[i]!.start < block.end; i++) {
      const v = voices[i]!
      if (v.voice === 'message') speakers.add((v.statement && this.#speakers.get(v.statement)) || UNKNOWN_SPEAKER)
      else if (v.voice === 'report')
        report ||= /[\p{L}\p{N}]/u.test(text.slice(Math.max(v.start, block.start), Math.min(v.end, block.end)))
    }
    const labels = report || speakers.size === 0 ? ['<span class="voice v-report">Report</span>'] : []
    if (speakers.size > 0) {
      const named = [...speakers].slice(0, NAMED).map((s) => `<span class="name">${escapeHtml(s)}</span>`)
      if (speakers.size > NAMED) named.push(`<span class="name">and ${speakers.size - NAMED} more</span>`)
      labels.push(`<span class="voice v-message">Message</span> ${named.join('<span class="hidden">, </span>')}`)
    }
    return { labels: labels.join(' '), message: speakers.size > 0 }
  }
}
