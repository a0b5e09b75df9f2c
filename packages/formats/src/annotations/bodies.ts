/** What is said of the words that an annotation points at. */
import type { Record } from '@readout/core'

export interface Found {
  readonly id: string
  /** classifying: what kind of thing the words are; identifying: whom or what they name. */
  readonly motivation: 'classifying' | 'identifying'
  readonly bodies: readonly { readonly purpose: 'classifying' | 'identifying' | 'describing'; readonly value: string }[]
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  readonly rule: string
  readonly confidence: number | null
}

type Body = Found['bodies'][number]
const body = (purpose: Body['purpose'], value: string | null): Body[] =>
  value === null || value === '' ? [] : [{ purpose, value }]

/** The findings of a record that stand somewhere in its text. */
export function bodiesOf(record: Record): Found[] {
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const name = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  return [
    ...record.statements.map(
      (s): Found => ({
        id: s.id,
        motivation: 'classifying',
        bodies: [
          ...body('classifying', `statement: ${s.act}`),
          ...body('identifying', name(s.speaker) ?? s.source?.text ?? null),
          ...body('describing', `${s.kind}, on authority: ${s.authority}`),
        ],
        spans: s.content,
        rule: s.rule,
        confidence: s.confidence,
      }),
    ),
    ...record.events.map(
      (e): Found => ({
        id: e.id,
        motivation: 'classifying',
        bodies: [
          ...body('classifying', `event: ${e.status}`),
          ...body('classifying', e.type),
          ...body('describing', e.when),
          ...body('describing', e.where),
        ],
        spans: [e.trigger, ...e.also],
        rule: e.rule,
        confidence: e.confidence,
      }),
    ),
    ...record.actors
      .filter((a) => a.mentions.length > 0)
      .map(
        (a): Found => ({
          id: a.id,
          motivation: 'identifying',
          bodies: [...body('identifying', a.name), ...body('classifying', `actor: ${a.kind}`)],
          spans: a.mentions,
          rule: a.mentions[0]!.rule,
          confidence: null,
        }),
      ),
    ...record.times.map(
      (t): Found => ({
        id: t.id,
        motivation: 'identifying',
        bodies: [...body('classifying', `time: ${t.type}`), ...body('identifying', t.value)],
        spans: [t],
        rule: t.rule,
        confidence: null,
      }),
    ),
    ...record.places.map(
      (p): Found => ({
        id: `p${p.start}-${p.end}`,
        motivation: 'identifying',
        bodies: [
          ...body('classifying', 'place'),
          ...body('identifying', p.country === null ? p.name : `${p.name}, ${p.country}`),
        ],
        spans: [p],
        rule: p.rule,
        confidence: null,
      }),
    ),
  ]
}
