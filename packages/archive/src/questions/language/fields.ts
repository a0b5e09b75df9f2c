/** What a question may ask for by name: one table, which parser, help and the queries read. */
import { ACTS, AUTHORITIES, KINDS, PLOVER_TYPES, STATUSES, WORTHS } from '@readout/core'

/** What a field speaks of: the article, a statement in it, or an event. */
export type Of = 'article' | 'statement' | 'event'
/** one: one of `values`; name: words of a name; day: a day, month or year; number: a whole number; words: a text. */
export type Taking = 'one' | 'name' | 'day' | 'number' | 'words'

export interface Field {
  readonly name: string
  readonly of: Of
  readonly takes: Taking
  readonly values?: readonly string[]
  /** For people, in a clause. */
  readonly help: string
  readonly example: string
}

const TURNS = ['yes', 'no'] as const
const QUOTED = ['exact', 'shortened', 'altered'] as const

export const FIELDS: readonly Field[] = [
  { name: 'speaker', of: 'statement', takes: 'name', help: 'who says it, across articles', example: 'speaker:lammy' },
  { name: 'about', of: 'statement', takes: 'name', help: 'whom or what it is mainly on', example: 'about:russia' },
  { name: 'to', of: 'statement', takes: 'name', help: 'whom it is said to', example: 'to:bbc' },
  {
    name: 'act',
    of: 'statement',
    takes: 'one',
    values: ACTS,
    help: 'what is done by saying it',
    example: 'act:promise,threaten',
  },
  { name: 'kind', of: 'statement', takes: 'one', values: KINDS, help: 'how it is quoted', example: 'kind:direct' },
  {
    name: 'authority',
    of: 'statement',
    takes: 'one',
    values: AUTHORITIES,
    help: 'on whose authority it stands',
    example: 'authority:unnamed',
  },
  {
    name: 'quoted',
    of: 'statement',
    takes: 'one',
    values: QUOTED,
    help: 'how its words stand to the first who had them',
    example: 'quoted:altered',
  },
  {
    name: 'quote',
    of: 'statement',
    takes: 'number',
    help: 'one quotation in all its variants, by number',
    example: 'quote:12',
  },
  {
    name: 'status',
    of: 'event',
    takes: 'one',
    values: STATUSES,
    help: 'what the article says of the event, or what became of it in the end',
    example: 'status:cancelled,postponed',
  },
  {
    name: 'type',
    of: 'event',
    takes: 'one',
    values: [...PLOVER_TYPES, 'none'],
    help: 'type of event (PLOVER)',
    example: 'type:consult',
  },
  {
    name: 'worth',
    of: 'event',
    takes: 'one',
    values: WORTHS,
    help: 'how much of the news it is',
    example: 'worth:lead',
  },
  { name: 'actor', of: 'event', takes: 'name', help: 'who did it', example: 'actor:turkey' },
  { name: 'recipient', of: 'event', takes: 'name', help: 'whom it was done to or with', example: 'recipient:greece' },
  { name: 'who', of: 'event', takes: 'name', help: 'who took part, on either side', example: 'who:macron' },
  { name: 'where', of: 'event', takes: 'words', help: 'where it is', example: 'where:geneva' },
  { name: 'on', of: 'event', takes: 'day', help: 'when it is: a day, month or year', example: 'on:2025-03' },
  { name: 'event', of: 'event', takes: 'number', help: 'one event across articles, by number', example: 'event:7' },
  {
    name: 'turned',
    of: 'event',
    takes: 'one',
    values: TURNS,
    help: 'did its status change from article to article',
    example: 'turned:yes',
  },
  { name: 'outlet', of: 'article', takes: 'words', help: 'who published it', example: 'outlet:"the ledger"' },
  { name: 'since', of: 'article', takes: 'day', help: 'published on or after', example: 'since:2025-02' },
  { name: 'until', of: 'article', takes: 'day', help: 'published on or before', example: 'until:2025-02-20' },
  { name: 'title', of: 'article', takes: 'words', help: 'words of the headline', example: 'title:ceasefire' },
  { name: 'story', of: 'article', takes: 'number', help: 'one story, by number', example: 'story:3' },
  { name: 'article', of: 'article', takes: 'words', help: 'one article, by id', example: 'article:r-0123456789abcdef' },
  { name: 'language', of: 'article', takes: 'words', help: 'language of the article', example: 'language:en' },
  {
    name: 'copies',
    of: 'article',
    takes: 'one',
    values: ['yes', 'no'],
    help: 'with articles that repeat another, or without',
    example: 'copies:no',
  },
  {
    name: 'near',
    of: 'statement',
    takes: 'words',
    help: 'these words within ten words of each other',
    example: 'near:"peace deal"',
  },
]

const BY_NAME = new Map(FIELDS.map((f) => [f.name, f]))
export const fieldOf = (name: string): Field | undefined => BY_NAME.get(name.toLowerCase())
