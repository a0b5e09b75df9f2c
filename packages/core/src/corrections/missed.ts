/** Findings that the reader missed, as they stand in a record. */
import {
  type Block,
  type Event,
  isBody,
  type Kind,
  type Record,
  type Span,
  type Statement,
  spanOf,
} from '../record/index.ts'
import { BY_HAND, type Said } from './types.ts'

type At = Pick<Span, 'start' | 'end'>

/** True where words lie in the body alone: only there are findings made. */
export const isInBody = (blocks: readonly Block[], { start, end }: At): boolean =>
  start < end && blocks.every((b) => isBody(b.role) || b.end <= start || b.start >= end)

/** The innermost statement that holds the words in one of its pieces. */
export function holderOf(statements: readonly Statement[], at: At): Statement | null {
  let inner: Statement | null = null
  let size = Number.POSITIVE_INFINITY
  for (const s of statements)
    for (const c of s.content)
      if (c.start <= at.start && c.end >= at.end && c.end - c.start < size) [inner, size] = [s, c.end - c.start]
  return inner
}

const OPENS = /^["“„«‘]/
const CLOSES = /["”“»’][.,]?$/
const QUOTES = /["“”„«»]/

const kindOf = (words: string): Kind =>
  OPENS.test(words) && CLOSES.test(words) ? 'direct' : QUOTES.test(words) ? 'mixed' : 'indirect'

export function missedStatement(
  { text, statements }: Pick<Record, 'text' | 'statements'>,
  id: string,
  { start, end }: At,
  said: Said,
  speaker: string | null,
): Statement {
  const content = spanOf(text, start, end)
  return {
    id,
    source: null,
    cue: null,
    content: [content],
    speech: true,
    kind: kindOf(content.text),
    speaker,
    act: said.act ?? 'assert',
    authority: speaker === null ? 'unnamed' : 'named',
    addressee: null,
    via: null,
    about: [],
    when: null,
    where: null,
    within: holderOf(statements, { start, end })?.id ?? null,
    rule: BY_HAND,
    confidence: 1,
  }
}

export function missedEvent(
  { text, statements }: Pick<Record, 'text' | 'statements'>,
  id: string,
  { start, end }: At,
  said: Said,
): Event {
  const trigger = spanOf(text, start, end)
  return {
    id,
    trigger,
    also: [],
    clause: trigger,
    worth: 'main',
    type: null,
    kind: null,
    score: null,
    actors: [],
    recipients: [],
    status: said.status ?? 'happened',
    statusEvidence: [],
    when: null,
    whenEvidence: null,
    where: null,
    whereEvidence: null,
    reportedBy: holderOf(statements, { start, end })?.id ?? null,
    rule: BY_HAND,
    confidence: 1,
  }
}
