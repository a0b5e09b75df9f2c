/** A page for people: what it says about itself, then its blocks behind their roles, with the reason for each. */
import { type Article, isRead } from '@readout/core'
import { ruleWords } from '@readout/core/words'
import { type Colors, oneLine, printable } from '../output.ts'
import { columnsOf, wrap } from './wrap.ts'

const ROLE_COLUMNS = 14

/** Facts first, then each block behind its role; what is not the article is dimmed. A reason stands once for a run of blocks. */
export function pageReport(article: Article, name: string | undefined, width: number, c: Colors): string {
  const lines: string[] = []
  const say = (label: string, text: string, paint: (s: string) => string) =>
    wrap(printable(text), Math.max(20, width - ROLE_COLUMNS)).forEach((line, i) => {
      const head = i === 0 ? label : ''
      lines.push(paint(head + ' '.repeat(Math.max(1, ROLE_COLUMNS - columnsOf(head))) + line))
    })
  if (name) lines.push(c.bold(oneLine(name)), '')
  for (const [label, value] of facts(article)) if (value) say(label, value, c.bold)
  for (const gap of article.gaps) say('note', gap.note, c.yellow)
  if (lines.length) lines.push('')
  const rows = (article.marks ?? []).filter((m) => m.kind === 'row')
  let row = 0
  let cells: string[] = []
  for (const [i, b] of article.blocks.entries()) {
    // a row of a table is one line, however many cells are blocks of their own
    while (row < rows.length && rows[row]!.end <= b.start) row++
    const at = rows[row]
    const follows = article.blocks[i + 1]
    if (b.role === 'table' && at && at.start <= b.start && b.end <= at.end) {
      cells.push(article.text.slice(b.start, b.end))
      if (follows?.role === 'table' && follows.end <= at.end) continue
    }
    const words = cells.length > 0 ? cells.join(' │ ') : article.text.slice(b.start, b.end)
    cells = []
    say(b.role, words, isRead(b) || b.role === 'headline' ? (s) => s : c.dim)
    const next = article.blocks[i + 1]
    const reason = b.rule === 'body' ? null : ruleWords(b.rule)
    if (reason && (next?.role !== b.role || next.rule !== b.rule)) say('', `└ ${b.rule}: ${reason}`, c.dim)
  }
  return lines.join('\n')
}

function facts(a: Article): [string, string | undefined][] {
  const p = a.page
  const kind = p && p.kind.value !== 'article' ? `${p.kind.value} (${p.kind.rule})` : undefined
  const published = p?.published?.value ?? a.published?.value
  return [
    ['title', a.title?.value],
    ['by', a.byline?.value.join(', ')],
    ['outlet', a.outlet?.value],
    ['section', p?.section?.value],
    ['published', published && `${published} (${a.published?.rule ?? p?.published?.rule})`],
    ['modified', p?.modified ? `${p.modified.value} (${p.modified.rule})` : undefined],
    ['language', p?.language?.value],
    ['address', p?.canonical?.value],
    ['kind', kind],
    ...(p?.conflicts ?? []).map((c): [string, string] => [
      'conflict',
      `${c.field}: ${c.kept} (${c.rule}), not ${c.others.map((o) => `${o.value} (${o.rule})`).join(' or ')}`,
    ]),
  ]
}
