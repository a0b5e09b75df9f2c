/**
 * W3C Web Annotation: a page of annotations, one for each statement, event, actor, time and place. A target is the article with the
 * words twice over: where they stand in our text, and which they are with what stands around them, so that they are found again in a
 * text that has changed. The state says which text that was.
 */
import type { Record } from '@readout/core'
import { instant } from '../dates.ts'
import { articleId, recordId } from '../ids.ts'
import { piecewise } from '../pieces.ts'
import { wellFormedJson } from '../text.ts'
import type { WriteOptions } from '../types.ts'
import { bodiesOf, type Found } from './bodies.ts'
import { after, before, Points } from './points.ts'

/** Code points of prefix and suffix. */
const AROUND = 32

/** The standard's own context is named, as it asks for; ours stands beside it. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    readout: 'urn:readout:terms:',
    TextState: 'readout:TextState',
    sha256: 'readout:sha256',
    confidence: 'readout:confidence',
    rule: 'readout:rule',
  },
]

export const writer = piecewise<'records'>((options) => ({
  open: `{"@context":${JSON.stringify(CONTEXT)},"type":"AnnotationPage","items":[\n`,
  between: ',\n',
  close: '\n]}\n',
  each: (record) =>
    annotations(record, options)
      .map((a) => wellFormedJson(a))
      .join(',\n'),
}))

function annotations(record: Record, options: WriteOptions) {
  const target = targetsIn(record, options)
  return bodiesOf(record).map((found: Found) => ({
    id: recordId(record.id, options, found.id),
    type: 'Annotation',
    motivation: found.motivation,
    ...(record.source.retrieved === null ? {} : given('created', instant(record.source.retrieved))),
    generator: { type: 'Software', name: `Readout ${record.reader.version}` },
    body: found.bodies.map(({ purpose, value }) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' })),
    target: one(found.spans.map(target)),
    rule: found.rule,
    ...(found.confidence === null ? {} : { confidence: found.confidence }),
  }))
}

const given = (name: string, value: string | null) => (value === null ? {} : { [name]: value })
const one = <T>(list: readonly T[]): T | readonly T[] => (list.length === 1 ? list[0]! : list)

/** Targets in a record's text. Half a character is U+FFFD there, which counts as much, and which the hash was made of. */
function targetsIn(record: Record, options: WriteOptions) {
  const { text } = record
  const points = new Points(text)
  const source = articleId(record.source.url, record.id, options)
  const fetched = instant(record.source.retrieved)
  const state = {
    type: fetched === null ? 'TextState' : ['TimeState', 'TextState'],
    ...given('sourceDate', fetched),
    sha256: record.source.hash,
  }
  return ({ start, end }: { readonly start: number; readonly end: number }) => ({
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextPositionSelector', start: points.at(start), end: points.at(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end).toWellFormed(),
        prefix: before(text, start, AROUND).toWellFormed(),
        suffix: after(text, end, AROUND).toWellFormed(),
      },
    ],
    state,
  })
}
