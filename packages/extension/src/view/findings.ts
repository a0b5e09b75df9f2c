/** A record as the groups of a list: statements by who says them, events by how far they can be relied upon. */
import type { Event, Record, Span, Statement } from '@readout/core'
import {
  ACT_WORDS,
  arrange,
  claimVerb,
  dateWords,
  eventWords,
  isUnsure,
  KIND_WORDS,
  statementsBySpeaker,
  statusWord,
} from '@readout/core/words'
import { STATUS_MARKS } from './words.ts'

/** One line of the list, and where its words stand in the text. */
export interface Finding {
  readonly id: string
  /** What comes before the words: what is done by saying it, or the status of the event. */
  readonly label: string
  /** A sign that stands beside the label and is no news to who hears the label. */
  readonly mark: string | null
  readonly words: string
  readonly more: readonly string[]
  readonly spans: readonly Span[]
}

export interface Group {
  readonly title: string
  readonly findings: readonly Finding[]
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function statement(s: Statement, number: number): Finding {
  return {
    id: s.id,
    label: ACT_WORDS[s.act],
    mark: String(number),
    words: s.content.map((c) => oneLine(c.text)).join(' … '),
    more: [KIND_WORDS[s.kind], ...(isUnsure(s) ? ['unsure'] : [])],
    spans: s.content,
  }
}

function event(e: Event): Finding {
  return {
    id: e.id,
    label: statusWord(e.status),
    mark: STATUS_MARKS[e.status],
    words: eventWords(e),
    more: [...(e.when === null ? [] : [dateWords(e.when)]), ...(isUnsure(e) ? ['unsure'] : [])],
    spans: [e.clause ?? e.trigger],
  }
}

/** @example statementGroups(record).map((group) => group.title) // ['Ada Moss', 'three diplomats'] */
export function statementGroups(record: Record): readonly Group[] {
  const numbers = new Map(record.statements.map((s, i) => [s.id, i + 1]))
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  return statementsBySpeaker(record).map(({ speaker, words, items }) => ({
    title: (speaker === null ? words : names.get(speaker)) ?? 'Speaker not named',
    findings: items.map((s) => statement(s, numbers.get(s.id)!)),
  }))
}

/** Every event once. */
export function eventGroups(record: Record): readonly Group[] {
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const { told, claimed, planned } = arrange(record)
  const groups = [{ title: `Reported by ${record.outlet?.value ?? 'the outlet itself'}`, findings: told.map(event) }]
  for (const group of claimed) {
    const who = (group.speaker === null ? group.words : names.get(group.speaker)) ?? 'somebody not named'
    const title = `${claimVerb(group) === 'denied' ? 'Denied' : 'Claimed'} by ${who}`
    groups.push({ title, findings: group.items.map((claim) => event(claim.event)) })
  }
  groups.push({ title: 'Planned or called off', findings: planned.map(event) })
  return groups.filter((group) => group.findings.length > 0)
}
