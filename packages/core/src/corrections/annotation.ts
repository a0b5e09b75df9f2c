/**
 * A correction as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): the bodies say what is right, each with its purpose; the
 * target has the words twice over, where they stand and which they are, and its state the hash of the text they were in.
 */
import { ACTOR_KINDS, ACTS, type ActorKind, STATUSES } from '../record/index.ts'
import type { Anchor, Said } from './types.ts'

export interface Annotation {
  readonly '@context': readonly unknown[]
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'editing'
  readonly created: string
  readonly creator?: { readonly type: 'Person'; readonly name: string }
  readonly body: readonly Body[]
  readonly target: {
    readonly type: 'SpecificResource'
    readonly source: string
    readonly selector: readonly [
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
      { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
    ]
    readonly state: { readonly type: 'TextState'; readonly sha256: string }
  }
}

interface Body {
  readonly type: 'TextualBody'
  /** classifying: what it is of; editing: what to do; identifying: who speaks; tagging: act or status; describing: the kind of speaker; commenting: a remark. */
  readonly purpose: 'classifying' | 'editing' | 'identifying' | 'describing' | 'tagging' | 'commenting'
  readonly value: string
  readonly format: 'text/plain'
}

/** The standard's own context by its address, and ours beside it. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { readout: 'urn:readout:terms:', TextState: 'readout:TextState', sha256: 'readout:sha256' },
]
/** In place of a name, where nobody known speaks. */
const NOBODY = ''

/** Who says it, when, and of which article. */
export interface Frame {
  readonly id: string
  /** Address or URN of the article. */
  readonly source: string
  /** ISO 8601, UTC. */
  readonly created: string
  readonly creator: string | null
  readonly note: string | null
}

/** `text` is that which the anchor counts in: the standard counts in code points. */
export function toAnnotation(said: Said, at: Anchor, text: string, frame: Frame): Annotation {
  const body: Body[] = []
  const put = (purpose: Body['purpose'], value: string | null | undefined) => {
    if (value !== null && value !== undefined) body.push({ type: 'TextualBody', purpose, value, format: 'text/plain' })
  }
  put('classifying', said.finding)
  put('editing', said.change)
  if (said.speaker !== undefined) put('identifying', said.speaker?.name ?? NOBODY)
  put('describing', said.speaker?.kind)
  put('tagging', said.act ?? said.status)
  put('commenting', frame.note)
  const start = pointsIn(text, 0, at.start)
  return {
    '@context': CONTEXT,
    id: frame.id,
    type: 'Annotation',
    motivation: 'editing',
    created: frame.created,
    ...(frame.creator === null ? {} : { creator: { type: 'Person', name: frame.creator } }),
    body,
    target: {
      type: 'SpecificResource',
      source: frame.source,
      selector: [
        { type: 'TextPositionSelector', start, end: start + pointsIn(text, at.start, at.end) },
        { type: 'TextQuoteSelector', exact: at.exact, prefix: at.prefix, suffix: at.suffix },
      ],
      state: { type: 'TextState', sha256: at.hash },
    },
  }
}

/** What an annotation of ours says; null for one that is none. `text` is that of the article as it is kept now. */
export function fromAnnotation(
  annotation: Annotation,
  text: string,
): { readonly said: Said; readonly at: Anchor } | null {
  const value = (purpose: Body['purpose']) => annotation.body.find((b) => b.purpose === purpose)?.value
  const oneOf = <T extends string>(all: readonly T[], word: string | undefined) => all.find((one) => one === word)
  const finding = oneOf(['statement', 'event'] as const, value('classifying'))
  const change = oneOf(['set', 'remove', 'add'] as const, value('editing'))
  if (!finding || !change) return null
  const name = value('identifying')
  const kind: ActorKind = oneOf(ACTOR_KINDS, value('describing')) ?? 'other'
  const act = finding === 'statement' ? oneOf(ACTS, value('tagging')) : undefined
  const status = finding === 'event' ? oneOf(STATUSES, value('tagging')) : undefined
  const said: Said = {
    ...{ finding, change },
    ...(name === undefined ? {} : { speaker: name === NOBODY ? null : { name, kind } }),
    ...(act ? { act } : {}),
    ...(status ? { status } : {}),
  }
  const [position, quote] = annotation.target.selector
  const { exact, prefix, suffix } = quote
  // in a text that has changed the place says little, and the words say which they are
  const start = unitsAt(text, position.start)
  return { said, at: { start, end: start + exact.length, exact, prefix, suffix, hash: annotation.target.state.sha256 } }
}

/** Code points between two places. */
function pointsIn(text: string, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    const pair = isHigh(text.charCodeAt(i)) && i + 1 < text.length && isLow(text.charCodeAt(i + 1))
    if (pair) i++
    n++
  }
  return n
}

/** The UTF-16 code unit at which the code point of that number begins. */
function unitsAt(text: string, points: number): number {
  let i = 0
  for (let n = 0; n < points && i < text.length; n++, i++)
    if (isHigh(text.charCodeAt(i)) && i + 1 < text.length && isLow(text.charCodeAt(i + 1))) i++
  return i
}
const isHigh = (c: number) => c >= 0xd800 && c < 0xdc00
const isLow = (c: number) => c >= 0xdc00 && c < 0xe000
