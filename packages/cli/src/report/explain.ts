/** Why the reader made one finding: its evidence in place, its rule, and the chain of mentions behind a name. */
import { type Actor, type Event, ReadoutError, type Record, type Span, type Statement } from '@readout/core'
import { movedDays, ruleLine, ruleWords } from '@readout/core/words'
import { type Colors, oneLine } from '../output.ts'
import { authorityWords, chainOf, mentionBy, mentionNear } from './chain.ts'
import { CERTAINTY, contentOf, isHolder, names, STATUS } from './words.ts'
import { hang, wrap } from './wrap.ts'

export interface ExplainOptions {
  readonly width: number
  readonly colors: Colors
}

type Fact = readonly [label: string, text: string | null | undefined]

/**
 * Explains the finding `id` of a record: a statement (s1), event (e1), actor (a1), time (t1) or block (b1).
 * Throws R5006 where the record has no such finding.
 */
export function explain(record: Record, id: string, options: ExplainOptions): string {
  const statement = record.statements.find((s) => s.id === id)
  if (statement) return page(options, `${id} · statement`, explainStatement(record, statement, options))
  const event = record.events.find((e) => e.id === id)
  if (event) return page(options, `${id} · event`, explainEvent(record, event, options))
  const actor = record.actors.find((a) => a.id === id)
  if (actor) return page(options, `${id} · actor`, explainActor(record, actor, options))
  const time = record.times.find((t) => t.id === id)
  if (time)
    return page(options, `${id} · time`, [
      ...facts(options, [
        ['words', at(time)],
        ['value', time.value ?? 'not resolved'],
        ['type', `${time.type}, ${time.certainty}: ${CERTAINTY[time.certainty]}`],
        [
          'counted from',
          record.published ? `${record.published.value}, ${ruleLine(record.published.rule)}` : 'no day of publication',
        ],
        ['made by', ruleLine(time.rule)],
      ]),
      ...context(record, [time], options),
    ])
  const block = /^b[1-9]\d*$/.test(id) ? record.blocks[Number(id.slice(1)) - 1] : undefined
  if (block)
    return page(options, `${id} · block`, [
      ...facts(options, [
        ['role', block.role],
        ['place', `characters ${block.start}–${block.end}`],
        ['in the source', block.origin ? `${block.origin.start}–${block.origin.end}` : null],
        ['because', ruleLine(block.rule)],
      ]),
      '',
      ...wrap(clean(record.text.slice(block.start, block.end)), options.width - 2).map((l) => `  ${l}`),
    ])
  throw new ReadoutError('R5006', `record ${record.id} has no finding ${id}: ${known(record)}`)
}

const clean = oneLine
// words that bring quotation marks of their own get no others
const quoted = (text: string) => (/^["“”«„].*["“”»]$/s.test(text) ? text : `“${text}”`)
const at = (span: Span | null) => (span ? `${quoted(clean(span.text))} (${span.start}–${span.end})` : null)
const sure = (confidence: number) => `${Math.round(confidence * 100)} %`

function page({ colors }: ExplainOptions, title: string, lines: readonly string[]): string {
  return `${[colors.bold(clean(title)), ...lines].map((l) => l.trimEnd()).join('\n')}\n`
}

function facts({ width, colors }: ExplainOptions, list: readonly Fact[]): string[] {
  return list.flatMap(([label, text]) => {
    if (!text) return []
    const [first, ...rest] = hang(`  ${label.padEnd(13)}`, clean(text), width)
    return [`  ${colors.dim(label.padEnd(13))}${first!.slice(15)}`, ...rest]
  })
}

function explainStatement(record: Record, s: Statement, options: ExplainOptions): string[] {
  const of = names(record)
  const speaker = of.actor(s.speaker)
  const outer = of.statement(s.within)
  const addressee = of.actor(s.addressee)
  const heard = addressee ? mentionNear(addressee, s) : null
  const ground = authorityWords(record, s)
  const inner = record.statements.filter((x) => x.within === s.id).map((x) => x.id)
  return [
    ...facts(options, [
      ['content', s.content.map(at).join(' and ')],
      [
        'speaker',
        speaker
          ? `${speaker.name} (${speaker.id}, ${speaker.kind}${isHolder(speaker) ? ', name from the registry of office-holders' : ''})`
          : (s.candidates ?? []).length > 0
            ? `not sure: ${s.candidates!.map((c) => `${of.name(c.actor)} (${c.actor}) ${sure(c.odds)}`).join(', ')}`
            : 'not known',
      ],
      ['source', at(s.source) ?? 'the text names none'],
      ['how known', s.source && speaker ? chain(speaker, s.source) : null],
      ['cue', at(s.cue) ?? 'none: the words stand in quotation marks of their own'],
      ['act', s.act],
      ['authority', ground ? `${s.authority}, from ${at(ground)}` : `${s.authority}: nobody is named`],
      ['kind', `${s.kind}, ${s.speech ? 'said or written' : 'a belief, attitude or intention'}`],
      ['addressee', addressee ? `${addressee.name} (${addressee.id})${heard ? ` from ${at(heard)}` : ''}` : null],
      ['via', s.via ? `${at(s.via)}${s.via.publisher ? `, published by ${s.via.publisher}` : ''}` : null],
      ['about', of.list(s.about)],
      ['said', [s.when, s.where].filter(Boolean).join(', ')],
      ['inside', outer ? `${outer.id}, ${of.name(outer.speaker) ?? 'nobody named'}: ${contentOf(outer)}` : null],
      ['holds', inner.join(', ')],
      ['made by', ruleLine(s.rule)],
      ['confidence', sure(s.confidence)],
    ]),
    ...context(record, [s.source, s.cue, ...s.content], options),
  ]
}

function explainEvent(record: Record, e: Event, options: ExplainOptions): string[] {
  const of = names(record)
  const said = of.statement(e.reportedBy)
  const moved = movedDays(record).get(e.id)
  const party = (ids: readonly string[]) => ids.map((id) => partyWords(record, id, e)).join('; ')
  return [
    ...facts(options, [
      ['trigger', at(e.trigger)],
      ['also', e.also.map(at).join(', ')],
      [
        'type',
        [e.type ?? 'outside PLOVER', e.kind, e.score === null ? null : `score ${e.score}`].filter(Boolean).join(', '),
      ],
      ['status', `${STATUS[e.status][0]} ${e.status}`],
      ['because of', e.statusEvidence.map(at).join(', ') || 'no word says otherwise'],
      ['actors', party(e.actors)],
      ['recipients', party(e.recipients)],
      [moved ? 'moved to' : 'when', e.when ? `${e.when}${e.whenEvidence ? ` from ${at(e.whenEvidence)}` : ''}` : null],
      ['moved from', moved?.from],
      ['where', e.where ? `${e.where}${e.whereEvidence ? ` from ${at(e.whereEvidence)}` : ''}` : null],
      [
        'reported by',
        e.reportedBy ? `${e.reportedBy}, ${of.name(said?.speaker ?? null) ?? 'nobody named'}` : 'the outlet itself',
      ],
      ['made by', ruleLine(e.rule)],
      ['confidence', sure(e.confidence)],
    ]),
    ...context(record, [e.trigger, ...e.statusEvidence, e.whenEvidence, e.whereEvidence], options),
  ]
}

/** A side of an event with the words that name it there, and why these are its. */
function partyWords(record: Record, id: string, e: Event): string {
  const actor = record.actors.find((a) => a.id === id)
  const mention = actor ? mentionBy(actor, e.trigger) : null
  const name = `${actor?.name ?? id} (${id})`
  return mention ? `${name} from ${at(mention)}: ${ruleLine(mention.rule)}` : name
}

function explainActor(record: Record, a: Actor, options: ExplainOptions): string[] {
  const of = names(record)
  return [
    ...facts(options, [
      ['name', a.name],
      ['kind', [a.kind, a.gender, a.country].filter(Boolean).join(', ')],
      ['belongs to', of.name(a.of)],
      ['roles', a.roles.map(at).join(', ')],
      ['wikidata', a.wikidata],
      ['certainty', `${a.certainty}: ${CERTAINTY[a.certainty]}`],
      [
        'speaks in',
        record.statements
          .filter((s) => s.speaker === a.id)
          .map((s) => s.id)
          .join(', '),
      ],
      [
        'part in',
        record.events
          .filter((e) => e.actors.includes(a.id) || e.recipients.includes(a.id))
          .map((e) => e.id)
          .join(', '),
      ],
    ]),
    '',
    `  ${a.mentions.length} mention${a.mentions.length === 1 ? '' : 's'}`,
    ...facts(
      options,
      a.mentions.map((m) => [m.form, `${at(m)}: ${ruleLine(m.rule)}`]),
    ),
  ]
}

const ruleAnd = (rule: string): string => {
  const known = ruleWords(rule)
  return known === null ? `${rule}, ` : `${known}, ${rule}, `
}

/** From the words that name the source back to a name: “He” (pronoun) ← “Mr Vale” (title) ← “Tom Vale” (name). */
function chain(speaker: Actor, source: Span): string {
  const links = chainOf(speaker, source)
  if (links.length === 0) return 'from the text around it: no mention of the speaker stands in the source'
  const steps = links.map((m) => `${quoted(m.text)} (${m.form}: ${ruleAnd(m.rule)}${m.start}–${m.end})`)
  if (links.some((m) => m.rule === 'registry.holder')) steps.push(`“${speaker.name}” (registry of office-holders)`)
  return steps.join(' ← ')
}

/** The passage that holds the evidence, the evidence in [brackets], marked without colour. */
function context(record: Record, evidence: readonly (Span | null)[], options: ExplainOptions): string[] {
  const spans = evidence.filter((s) => s !== null).sort((a, b) => a.start - b.start || b.end - a.end)
  if (spans.length === 0) return []
  const first = spans[0]!
  const last = Math.max(...spans.map((s) => s.end))
  const block = record.blocks.find((b) => b.start <= first.start && b.end > first.start)
  const from = Math.max(block?.start ?? 0, first.start - 200)
  const to = Math.min(Math.max(block?.end ?? 0, last), last + 200, first.start + 4000)
  let text = from > (block?.start ?? 0) ? '…' : ''
  let done = from
  for (const s of spans) {
    if (s.start < done || s.end > to) continue
    text += `${record.text.slice(done, s.start)}[${s.text}]`
    done = s.end
  }
  text += record.text.slice(done, to) + (to < (block?.end ?? to) ? '…' : '')
  return ['', ...wrap(clean(text), options.width - 4).map((l) => `  ${options.colors.dim('│')} ${l}`)]
}

/** What ids there are, for the message about one there is not. */
function known(record: Record): string {
  const range = (letter: string, n: number) => (n === 0 ? null : n === 1 ? `${letter}1` : `${letter}1 to ${letter}${n}`)
  const ids = [
    range('s', record.statements.length),
    range('e', record.events.length),
    range('a', record.actors.length),
    range('t', record.times.length),
    range('b', record.blocks.length),
  ].filter(Boolean)
  return `it has ${ids.join(', ') || 'none'}`
}
