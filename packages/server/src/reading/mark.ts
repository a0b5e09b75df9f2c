/** Marks: the findings of a record as stretches of its text to be shown. */
import type { Record, Span } from '@readout/core'
import { dateWords, eventWords, statusWord } from '@readout/core/words'
import { STATUS_MARKS, statementLabel } from '../words.ts'
import { HOLDER_RULE, Names } from './names.ts'
import { placesOf } from './places.ts'
import { safeHref } from './safe-href.ts'

export interface Mark {
  /** UTF-16 offsets into the record's text, end exclusive. */
  readonly start: number
  readonly end: number
  /** Where marks begin and end together, the smaller rank is the outer one. */
  readonly rank: number
  /** id of its element, for links; null for further pieces of the same finding. */
  readonly id: string | null
  /** id of the finding it shows. */
  readonly finding: string
  /** Class of its element. */
  readonly look: string
  /** A small link to the finding in the side column, before or behind the words. */
  readonly link: { readonly at: 'start' | 'end'; readonly text: string; readonly label: string } | null
  /** Machine-readable value of a time. */
  readonly value?: string | null
  /** The article's own mark-up: its element, which has no finding; `href` for links alone. */
  readonly own?: { readonly tag: 'a' | 'strong' | 'em' | 'code' | 'b'; readonly href?: string }
}

const TAGS: { readonly [kind: string]: 'strong' | 'em' | 'code' | 'b' } = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  speaker: 'b',
}

/** All marks of a record, in the order in which `markUp` wants them. */
export function marksOf(record: Record): Mark[] {
  const marks: Mark[] = []
  const names = new Names(record)
  const put = (span: Span | null, mark: Omit<Mark, 'start' | 'end'>) => {
    if (span && span.end > span.start) marks.push({ start: span.start, end: span.end, ...mark })
  }
  for (const [n, s] of record.statements.entries()) {
    const label = statementLabel(s, names.source(s))
    for (const [i, piece] of s.content.entries())
      put(piece, {
        rank: 0,
        id: i === 0 ? s.id : null,
        finding: s.id,
        look: 'msg',
        link: i === 0 ? { at: 'start', text: String(n + 1), label: `Statement ${n + 1}: ${label}` } : null,
      })
    put(s.cue, { rank: 1, id: null, finding: s.id, look: 'cue', link: null })
    put(s.source, { rank: 1, id: null, finding: s.id, look: 'src', link: null })
  }
  for (const e of record.events) {
    const label = `Event: ${eventWords(e)}, ${statusWord(e.status)}`
    put(e.trigger, {
      rank: 2,
      id: e.id,
      finding: e.id,
      look: `ev st-${e.status}`,
      link: { at: 'end', text: STATUS_MARKS[e.status], label },
    })
    for (const also of e.also) put(also, { rank: 2, id: null, finding: e.id, look: 'ev also', link: null })
  }
  for (const a of record.actors) {
    let named = false
    for (const [i, m] of a.mentions.entries()) {
      const held = m.rule === HOLDER_RULE
      // the name that the registry gives stands once in the text, in brackets, behind the first words it was found by
      const link =
        held && !named
          ? ({ at: 'end', text: `[${a.name}]`, label: `[${a.name}]: by the registry of office-holders` } as const)
          : null
      named ||= held
      put(m, { rank: 3, id: `${a.id}-${i + 1}`, finding: a.id, look: held ? 'who held' : 'who', link })
    }
  }
  for (const t of record.times)
    put(t, { rank: 4, id: t.id, finding: t.id, look: 'when', link: null, value: t.value && dateWords(t.value) })
  for (const p of placesOf(record))
    for (const [i, at] of p.at.entries())
      put(at, { rank: 2, id: `${p.id}-${i + 1}`, finding: p.id, look: 'where', link: null })
  for (const m of record.marks ?? []) {
    const tag = m.kind === 'link' ? 'a' : TAGS[m.kind]
    const href = m.kind === 'link' ? safeHref(m.href) : undefined
    if (!tag || (tag === 'a' && href === undefined) || m.end <= m.start) continue
    const own: NonNullable<Mark['own']> = href === undefined ? { tag } : { tag, href }
    marks.push({ start: m.start, end: m.end, rank: -1, id: null, finding: '', look: '', link: null, own })
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
}
