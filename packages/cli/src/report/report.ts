/** The readable report of a record: what was set aside, what is told, claimed and planned, who said what; times and gaps if asked for. */
import { isBody, type Record } from '@readout/core'
import { correctionLines, counted, dateWords, isUnread, kindLine, unreadLine } from '@readout/core/words'
import { oneLine } from '../output.ts'
import { events } from './events.ts'
import { type ReportOptions, section } from './shown.ts'
import { statements } from './statements.ts'
import { clip, hang, wrap } from './wrap.ts'

/** The whole report, lines parted and ended by line feeds. */
export function report(record: Record, options: ReportOptions): string {
  const { show = {}, hits = false } = options
  // what was not read has no events to be "none"
  const found = isUnread(record) ? [] : hits && record.events.length === 0 ? [statements] : [events, statements]
  const sections = [
    heading,
    ...(hits ? [] : [unread, corrected]),
    ...(hits && !show.furniture ? [] : [furniture]),
    ...found,
    ...(show.times ? [times] : []),
    ...(show.gaps ? [gaps] : []),
  ]
  return sections
    .flatMap((part) => part(record, options))
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

const clean = oneLine
// a page may hold more findings than a call may have arguments, so no Math.max(...list)
const widest = (list: readonly string[]) => list.reduce((n, text) => Math.max(n, text.length), 0)

function heading(record: Record, options: ReportOptions): string[] {
  const { width, colors } = options
  const title = record.title?.value ?? clip(firstWords(record), Math.min(width, 72))
  const facts = [
    record.outlet?.value,
    record.byline?.value.join(', '),
    record.dateline?.value,
    record.published ? dateWords(record.published.value) : 'day of publication not known',
    record.language.code,
    record.id,
    options.name,
  ]
  return [
    ...wrap(clean(title || '(no title)'), width).map((l) => colors.bold(l)),
    ...wrap(clean(facts.filter(Boolean).join(' · ')), width).map((l) => colors.dim(l)),
  ]
}

/** Without a title, the first words of the body stand for it. */
function firstWords(record: Record): string {
  const body = record.blocks.find((b) => isBody(b.role))
  return body ? record.text.slice(body.start, Math.min(body.end, body.start + 400)) : ''
}

/** That it, or a part of it, is not English, or is no article: said first, since it changes what all the rest means. */
function unread(record: Record, options: ReportOptions): string[] {
  return [kindLine(record), unreadLine(record)].flatMap((line) => {
    if (line === null) return []
    const sentence = `${line[0]!.toUpperCase()}${line.slice(1)}.`
    return ['', ...wrap(sentence, options.width).map((l) => options.colors.yellow(l))]
  })
}

/** That the outlet has corrected it: one line, before all that may rest on what was wrong. */
function corrected(record: Record, options: ReportOptions): string[] {
  const [first, ...more] = correctionLines(record)
  if (!first) return []
  const rest = more.length > 0 ? ` (and ${counted(more.length, 'more note')})` : ''
  const line = clean(`${first.label}: ${first.words}${rest}`)
  return ['', ...wrap(line, options.width).map((l) => options.colors.yellow(l))]
}

function furniture(record: Record, options: ReportOptions): string[] {
  const { width, colors } = options
  const aside = record.blocks.map((b, i) => ({ ...b, id: `b${i + 1}` })).filter((b) => !isBody(b.role))
  if (aside.length === 0) return options.show?.furniture ? section('Set aside as furniture: nothing', options) : []
  const blocks = `Set aside as furniture: ${aside.length} of ${counted(record.blocks.length, 'block')}`
  if (!options.show?.furniture)
    return ['', ...wrap(`${blocks} (--furniture shows them)`, width).map((l) => colors.dim(l))]
  const size = aside.reduce((n, b) => n + b.end - b.start, 0)
  const title = `${blocks}, ${size} of ${counted(record.text.length, 'character')}`
  const idWidth = widest(aside.map((b) => b.id))
  const roleWidth = widest(aside.map((b) => b.role))
  return [
    ...section(title, options),
    ...aside.map((b) => {
      const head = `  ${b.id.padEnd(idWidth)}  ${b.role.padEnd(roleWidth)}  `
      return colors.dim(
        head +
          clip(clean(record.text.slice(b.start, Math.min(b.end, b.start + 2000))), Math.max(width - head.length, 20)),
      )
    }),
  ]
}

function times(record: Record, options: ReportOptions): string[] {
  if (record.times.length === 0) return section('Times: none', options)
  const values = record.times.map((t) => clean(t.value === null ? 'not resolved' : dateWords(t.value)))
  const valueWidth = widest(values)
  return [
    ...section(`Times: ${record.times.length}`, options),
    ...record.times.flatMap((t, i) =>
      hang(`  ${values[i]!.padEnd(valueWidth)}  `, `“${clean(t.text)}”`, options.width),
    ),
  ]
}

function gaps(record: Record, options: ReportOptions): string[] {
  // of a whole text in another language the head has told
  const told = record.gaps.filter((g) => g.code !== 'not-english')
  if (told.length === 0) return section('Not known: nothing to tell', options)
  return [
    ...section(`Not known: ${told.length}`, options),
    ...told.flatMap((g) =>
      hang('  - ', clean(g.at ? `${g.note}: “${clip(g.at.text.slice(0, 200), 60)}”` : g.note), options.width),
    ),
  ]
}
