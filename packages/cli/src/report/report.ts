/** The readable report of a record: what was set aside, what happened, who said what, and when. */
import { isBody, type Record, type Statement } from '@readout/core'
import { dateWords, isUnread, movedDays, unreadLine } from '@readout/core/words'
import { type Colors, oneLine } from '../output.ts'
import { contentOf, count, isHolder, names, STATUS } from './words.ts'
import { clip, columnsOf, hang, wrap } from './wrap.ts'

export interface ReportOptions {
  readonly width: number
  readonly colors: Colors
  /** Where the page came from, for its heading. */
  readonly name?: string | undefined
  /** Only statements, and the events in them where there are any: what a filter let through. */
  readonly hits?: boolean | undefined
}

/** The whole report, lines parted and ended by line feeds. */
export function report(record: Record, options: ReportOptions): string {
  // what was not read has no events to be "none"
  const whole = isUnread(record)
    ? [heading, unread, furniture, gaps]
    : [heading, unread, furniture, events, statements, times, gaps]
  const sections = options.hits ? [heading, ...(record.events.length > 0 ? [events] : []), statements] : whole
  return sections
    .flatMap((part) => part(record, options))
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

const clean = oneLine
// a page may hold more findings than a call may have arguments, so no Math.max(...list)
const widest = (list: readonly string[]) => list.reduce((n, text) => Math.max(n, text.length), 0)
const section = (title: string, { width, colors }: ReportOptions) => [
  '',
  ...wrap(title, width).map((l) => colors.bold(l)),
]

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

/** That it, or a part of it, is not English: said first, since it changes what all the rest means. */
function unread(record: Record, options: ReportOptions): string[] {
  const line = unreadLine(record)
  if (line === null) return []
  const sentence = `${line[0]!.toUpperCase()}${line.slice(1)}.`
  return ['', ...wrap(sentence, options.width).map((l) => options.colors.yellow(l))]
}

function furniture(record: Record, options: ReportOptions): string[] {
  const { width, colors } = options
  const aside = record.blocks.map((b, i) => ({ ...b, id: `b${i + 1}` })).filter((b) => !isBody(b.role))
  if (aside.length === 0) return section('Set aside as furniture: nothing', options)
  const size = aside.reduce((n, b) => n + b.end - b.start, 0)
  const title = `Set aside as furniture: ${aside.length} of ${count(record.blocks.length, 'block')}, ${size} of ${count(record.text.length, 'character')}`
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

function events(record: Record, options: ReportOptions): string[] {
  const { width, colors } = options
  const of = names(record)
  const moved = movedDays(record)
  const statusWidth = widest(record.events.map((e) => e.status))
  const lines = section(record.events.length ? `Events: ${record.events.length}` : 'Events: none', options)
  for (const e of record.events) {
    const [mark, paint] = STATUS[e.status]
    const word = `${mark} ${e.status.padEnd(statusWidth)}`
    const indent = columnsOf(word) + 4
    const to = moved.get(e.id)
    const when = to
      ? ` · moved to ${dateWords(to.to)}${to.from ? ` from ${dateWords(to.from)}` : ''}`
      : e.when
        ? ` · ${dateWords(e.when)}`
        : ''
    const where = e.where ? ` · ${e.where}` : ''
    const [first, ...rest] = hang(`  ${word}  `, clean(`${e.trigger.text}${when}${where}`), width, indent)
    lines.push(`  ${paint(colors)(word)}${first!.slice(2 + word.length)}`, ...rest)
    const who = [of.list(e.actors), of.list(e.recipients)].filter(Boolean)
    const arrow = e.actors.length ? ' → ' : '→ '
    const parties = e.recipients.length ? `${of.list(e.actors)}${arrow}${of.list(e.recipients)}` : who.join('')
    if (parties) lines.push(...hang(' '.repeat(indent), clean(parties), width))
    const said = of.statement(e.reportedBy)
    const note = [
      e.id,
      e.type ?? e.kind,
      e.statusEvidence.length ? e.statusEvidence.map((s) => `“${s.text}”`).join(', ') : null,
      e.reportedBy ? `so says ${of.name(said?.speaker ?? null) ?? 'somebody'} (${e.reportedBy})` : null,
    ]
    lines.push(...hang(' '.repeat(indent), clean(note.filter(Boolean).join(' · ')), width).map((l) => colors.dim(l)))
  }
  return lines
}

/** Statements by speaker, in the order in which the speakers first speak. */
function statements(record: Record, options: ReportOptions): string[] {
  const { width, colors } = options
  const of = names(record)
  const groups = new Map<string, Statement[]>()
  for (const s of record.statements) {
    const key = s.speaker ?? ''
    const group = groups.get(key)
    if (group) group.push(s)
    else groups.set(key, [s])
  }
  const speakers = groups.size - (groups.has('') ? 1 : 0)
  const title = record.statements.length
    ? `Statements: ${record.statements.length}, by ${count(speakers, 'speaker')}`
    : 'Statements: none'
  const lines = section(title, options)
  for (const [key, group] of groups) {
    const actor = of.actor(key)
    const roles = actor ? [...new Set(actor.roles.map((r) => r.text))].slice(0, 3).join('; ') : ''
    const name = clean(actor ? actor.name : key) || 'Nobody named'
    const about = clean(
      [roles, actor?.country, actor && isHolder(actor) ? 'name from the registry' : null].filter(Boolean).join(', '),
    )
    const [first, ...rest] = wrap(about ? `${name} (${about})` : name, width - 2)
    const line = first!.startsWith(name) ? colors.underline(name) + first!.slice(name.length) : first!
    lines.push(`  ${line}`, ...rest.map((l) => `  ${l}`))
    for (const s of group) for (const l of statement(s, of, width, colors)) lines.push(l)
  }
  return lines
}

function statement(s: Statement, of: ReturnType<typeof names>, width: number, colors: Colors): string[] {
  const facts = [
    s.act,
    s.authority,
    s.kind,
    s.speech ? null : 'not said aloud',
    s.addressee ? `to ${of.name(s.addressee)}` : null,
    s.via ? `via “${s.via.text}”` : null,
    [s.when && dateWords(s.when), s.where].filter(Boolean).join(', ') || null,
    s.within ? `inside ${s.within}` : null,
  ]
  const id = clean(s.id).padEnd(4)
  return [
    ...hang(`    ${id} `, clean(facts.filter(Boolean).join(' · ')), width).map((l) => colors.cyan(l)),
    ...wrap(clean(contentOf(s)), Math.max(width - 11, 20)).map((l) => `         ${colors.dim('│')} ${l}`),
  ]
}

function times(record: Record, options: ReportOptions): string[] {
  if (record.times.length === 0) return []
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
  if (told.length === 0) return []
  return [
    ...section(`Not known: ${told.length}`, options),
    ...told.flatMap((g) =>
      hang('  - ', clean(g.at ? `${g.note}: “${clip(g.at.text.slice(0, 200), 60)}”` : g.note), options.width),
    ),
  ]
}
