/** Statements in the report: by speaker, in the order in which the speakers first speak, behind the words that say that they speak. */
import type { Record, Statement } from '@readout/core'
import { counted, dateWords, isUnsure, statementsBySpeaker } from '@readout/core/words'
import { type Colors, oneLine } from '../output.ts'
import { type ReportOptions, section } from './shown.ts'
import { AUTHORITY, contentOf, isHolder, names } from './words.ts'
import { clip, hang, wrap } from './wrap.ts'

/** Columns of a cue; a longer one is cut. */
const CUE = 60

export function statements(record: Record, options: ReportOptions): string[] {
  const { width, colors } = options
  const of = names(record)
  const groups = statementsBySpeaker(record)
  const speakers = groups.filter((g) => g.key !== '').length
  const title = record.statements.length
    ? `Statements: ${record.statements.length}, by ${counted(speakers, 'speaker')}`
    : 'Statements: none'
  const lines = section(title, options)
  for (const group of groups) {
    const actor = of.actor(group.speaker)
    const roles = actor ? [...new Set(actor.roles.map((r) => r.text))].slice(0, 3).join('; ') : ''
    const name = oneLine(actor?.name ?? group.speaker ?? group.words ?? '') || 'Nobody named'
    const about = oneLine(
      [
        roles,
        actor?.country,
        actor && isHolder(actor) ? 'name from the registry' : null,
        group.words !== null ? 'who that is, is not known' : null,
      ]
        .filter(Boolean)
        .join(', '),
    )
    const [first, ...rest] = wrap(about ? `${name} (${about})` : name, width - 2)
    const line = first!.startsWith(name) ? colors.underline(name) + first!.slice(name.length) : first!
    lines.push(`  ${line}`, ...rest.map((l) => `  ${l}`))
    for (const s of group.items) for (const l of statement(s, of, width, colors)) lines.push(l)
  }
  return lines
}

function statement(s: Statement, of: ReturnType<typeof names>, width: number, colors: Colors): string[] {
  const facts = [
    s.cue ? clip(s.cue.text, CUE) : 'in these words',
    isUnsure(s) ? 'unsure' : null,
    AUTHORITY[s.authority],
    s.speech ? null : 'not said aloud',
    s.addressee ? `to ${of.name(s.addressee)}` : null,
    s.via ? `via “${s.via.text}”` : null,
    [s.when && dateWords(s.when), s.where].filter(Boolean).join(', ') || null,
    s.within ? `inside ${s.within}` : null,
    s.id,
  ]
  return [
    ...hang('    ', oneLine(facts.filter(Boolean).join(' · ')), width).map((l) => colors.cyan(l)),
    ...wrap(oneLine(contentOf(s)), Math.max(width - 6, 20)).map((l) => `    ${colors.dim('│')} ${l}`),
  ]
}
