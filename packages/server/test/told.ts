/** Short articles made by hand, each with an event and a quotation, that tell one story between them. */
import type { Record, Span } from '@readout/core'
import { makeRecord } from './fixture.ts'

export interface Told {
  readonly id: string
  readonly outlet: string
  readonly title: string
  readonly published: string | null
  readonly text: string
  readonly event: { trigger: string; status: Record['events'][number]['status']; when: string; why: string }
  /** Words of the text between quotation marks, and who says them: Mira Oken unless told. */
  readonly quote: string
  readonly speaker?: string
  /** Without the statement and the event. */
  readonly plain?: boolean
}

export function makeTold({
  id,
  outlet,
  title,
  published,
  text,
  event,
  quote,
  speaker = 'Mira Oken',
  plain = false,
}: Told): Record {
  const words = `${title}\n\n${text}`
  const span = (part: string, from = title.length): Span => {
    const start = words.indexOf(part, from)
    if (start < 0) throw new Error(`not in the text: ${part.slice(0, 80)}`)
    return { start, end: start + part.length, text: part }
  }
  const found = <T>(value: T) => ({ value, evidence: null, rule: 'by-hand' })
  const base = makeRecord()
  const body = { start: title.length + 2, end: words.length }
  const clause = span(text.slice(0, /[.,] /.exec(text)!.index))
  return {
    ...base,
    id,
    source: { ...base.source, url: `https://${id}.example/`, hash: id.padEnd(64, '0') },
    title: { ...found(title), evidence: { start: 0, end: title.length, text: title } },
    byline: null,
    outlet: found(outlet),
    published: published === null ? null : found(published),
    text: words,
    blocks: [
      { role: 'headline', start: 0, end: title.length, rule: 'by-hand', origin: null },
      { role: 'paragraph', ...body, rule: 'by-hand', origin: null },
    ],
    voices: [{ voice: 'report', start: 0, end: words.length, statement: null }],
    actors: [
      {
        ...base.actors[0]!,
        id: 'a1',
        name: speaker,
        roles: [],
        mentions: [{ ...span(speaker), form: 'name', rule: 'by-hand' }],
      },
    ],
    statements: plain
      ? []
      : [
          {
            ...base.statements[1]!,
            id: 's1',
            source: span(speaker),
            cue: span('said', span(quote).end),
            content: [span(quote)],
            speaker: 'a1',
          },
        ],
    events: plain
      ? []
      : [
          {
            ...base.events[0]!,
            id: 'e1',
            trigger: span(event.trigger),
            clause,
            also: [],
            type: 'AGREE',
            worth: 'lead',
            actors: [],
            status: event.status,
            statusEvidence: [span(event.why)],
            when: event.when,
            whenEvidence: null,
            where: null,
          },
        ],
    times: [],
    gaps: [],
  }
}

export const PLANNED: Told = {
  id: 't-planned',
  outlet: 'Weir Courier',
  title: 'Vell and Sundry to sign the Orla weir treaty on 27 February',
  published: '2026-02-18',
  text: 'The signing of the Orla weir treaty by Vell and Sundry will be held on 27 February, the Vell water board said. “We will not open the Orla weir before the signing,” said Mira Oken.',
  event: { trigger: 'signing', status: 'planned', when: '2026-02-27', why: 'will' },
  quote: '“We will not open the Orla weir before the signing,”',
}

/** In another script and another direction, without a day, with a quotation of 20,000 characters by somebody of that name. */
export function strangeTold(speaker: string): Told {
  const quote = `“${'the weir at Orla must stand and '.repeat(640)}stand”`
  return {
    ...PLANNED,
    id: 't-strange',
    outlet: 'صحيفة السد',
    title: `معاهدة Orla weir treaty ${'ע'.repeat(280)}`,
    published: null,
    text: `The signing of the Orla weir treaty by Vell and Sundry will be held on 20 February. ${quote} said ${speaker}.`,
    quote,
    speaker,
  }
}
