/** Events in the report: what the outlet itself tells, what is only claimed and by whom, what is planned or called off. */
import type { Event, Record, Statement } from '@readout/core'
import {
  arrange,
  type BySpeaker,
  type Claim,
  claimVerb,
  counted,
  dateWords,
  eventWords,
  isUnsure,
  movedDays,
  statusWord,
} from '@readout/core/words'
import { oneLine } from '../output.ts'
import { type ReportOptions, section } from './shown.ts'
import { names, STATUS } from './words.ts'
import { columnsOf, hang, wrap } from './wrap.ts'

/** Terminals narrower than this have the status on a line of its own. */
const NARROW = 60

type Shows = (event: Event, notes: readonly (string | null)[], statusWidth: number) => string[]

const widestStatus = (list: readonly Event[]) => list.reduce((n, e) => Math.max(n, statusWord(e.status).length), 0)

/** The three sections, each event once; the second and third where they hold something. */
export function events(record: Record, options: ReportOptions): string[] {
  const of = names(record)
  const { told, claimed, planned } = arrange(record)
  const all = options.hits || options.show?.all === true
  const show = shows(record, of, options)
  const outlet = record.outlet ? oneLine(record.outlet.value) : 'the outlet itself'
  const lines: string[] = []
  if (told.length > 0 || !options.hits) {
    lines.push(
      ...section(told.length ? `Reported by ${outlet}: ${told.length}` : `Reported by ${outlet}: no event`, options),
    )
    lines.push(...folded(told, all, options, (e, width) => show(e, [], width)))
  }
  if (claimed.length > 0) lines.push(...claims(claimed, all, show, of, options))
  if (planned.length > 0) {
    lines.push(...section(`Planned or called off: ${planned.length}`, options))
    lines.push(...folded(planned, all, options, (e, width) => show(e, [accordingTo(e, of)], width)))
  }
  return lines
}

const said = (s: Statement, of: ReturnType<typeof names>) => `${of.speaker(s)} (${s.id})`

function accordingTo(e: Event, of: ReturnType<typeof names>): string | null {
  const s = of.statement(e.reportedBy)
  return s ? `says ${said(s, of)}` : null
}

function claims(
  groups: readonly BySpeaker<Claim>[],
  all: boolean,
  show: Shows,
  of: ReturnType<typeof names>,
  options: ReportOptions,
): string[] {
  const { width, colors } = options
  const size = groups.reduce((n, g) => n + g.items.length, 0)
  const lines = section(`Only claimed: ${size}`, options)
  const statusWidth = widestStatus(groups.flatMap((g) => g.items.map((claim) => claim.event)))
  let minor = 0
  for (const group of groups) {
    const items = group.items.filter(({ event }) => all || event.worth !== 'minor')
    minor += group.items.length - items.length
    if (items.length === 0) continue
    const name = of.name(group.speaker) ?? group.words
    const by = claimVerb({ ...group, items })
    const title = oneLine(name === null ? `${by}, by whom is not said` : `${by} by ${name}`)
    lines.push(...wrap(title, width - 2).map((l) => `  ${colors.underline(l)}`))
    for (const { event, denials } of items) {
      const against = denials.length > 0 ? `denied by ${denials.map((s) => said(s, of)).join(', ')}` : null
      const source = of.statement(event.reportedBy)
      lines.push(...show(event, [against, source ? `in ${source.id}` : null], statusWidth))
    }
  }
  return [...lines, ...minorLine(minor, options)]
}

function folded(
  list: readonly Event[],
  all: boolean,
  options: ReportOptions,
  show: (e: Event, statusWidth: number) => string[],
): string[] {
  const shown = all ? list : list.filter((e) => e.worth !== 'minor')
  const statusWidth = widestStatus(shown)
  return [...shown.flatMap((e) => show(e, statusWidth)), ...minorLine(list.length - shown.length, options)]
}

const minorLine = (n: number, { width, colors }: ReportOptions): string[] =>
  n === 0
    ? []
    : hang('  ', `and ${counted(n, 'minor event')} (--all shows ${n === 1 ? 'it' : 'them'})`, width).map((l) =>
        colors.dim(l),
      )

/** An event: its status and its clause; below it who to whom, when, where, and what else is to be known of it. */
function shows(record: Record, of: ReturnType<typeof names>, { width, colors }: ReportOptions): Shows {
  const moved = movedDays(record)
  return (e, notes, statusWidth) => {
    const [mark, paint] = STATUS[e.status]
    const narrow = width < NARROW
    const word = narrow ? `${mark} ${statusWord(e.status)}` : `${mark} ${statusWord(e.status).padEnd(statusWidth)}`
    const indent = narrow ? 4 : columnsOf(word) + 4
    const words = oneLine(eventWords(e))
    const lines: string[] = []
    if (narrow) lines.push(`  ${paint(colors)(word)}`, ...hang(' '.repeat(indent), words, width))
    else {
      const [first, ...rest] = hang(`  ${word}  `, words, width, indent)
      lines.push(`  ${paint(colors)(word)}${first!.slice(2 + word.length)}`, ...rest)
    }
    const to = moved.get(e.id)
    const facts = [
      e.worth === 'lead' ? 'lead' : null,
      isUnsure(e) ? 'unsure' : null,
      parties(e, of),
      to ? `moved to ${dateWords(to.to)}${to.from ? ` from ${dateWords(to.from)}` : ''}` : e.when && dateWords(e.when),
      e.where,
      ...notes,
      e.id,
    ]
    const line = oneLine(facts.filter(Boolean).join(' · '))
    return [...lines, ...hang(' '.repeat(indent), line, width).map((l) => colors.dim(l))]
  }
}

function parties(e: Event, of: ReturnType<typeof names>): string | null {
  const [from, to] = [of.list(e.actors), of.list(e.recipients)]
  return to === '' ? from || null : from === '' ? `→ ${to}` : `${from} → ${to}`
}
