/** The archive's tables, as the types that queries are checked against. What makes them stands in `ddl.ts`. */
import type { Generated } from 'kysely'

/** Every row that is shown carries a checksum (`sum`) over what it says of its record, see `store/rows.ts`. */
interface Summed {
  sum: number
}

export interface ArticleRow extends Summed {
  /** Order of arrival; a replaced record keeps its own. */
  seq: number
  id: string
  title: string | null
  outlet: string | null
  url: string | null
  published: string | null
  language: string
  /** When it came in, and when this reading of it came in: ISO 8601, UTC. */
  added: string
  updated: string
  hash: string
  reader: string
  statements: number
  events: number
  /** The first words of the body, to know an article without a title by. */
  opening: string
  /** Day of publication, in days since 1970-01-01. */
  day: number | null
  /** Joined: number of its story, of its group of copies, and how it relates to that. Never part of `sum`. */
  story: number | null
  copies: number | null
  relation: string | null
}

/** The whole record, apart from its row, so that lists do not wade through it. */
export interface RecordRow {
  seq: number
  /** JSON in UTF-8, packed with zstd. */
  json: Uint8Array
  /** SHA-256 of `json`. */
  sum: Uint8Array
}

/** The page as it came, so that it can be read again without fetching it. */
export interface PageRow {
  seq: number
  /** Packed with zstd. */
  bytes: Uint8Array
  mime: string
  /** SHA-256 of `bytes`. */
  hash: Uint8Array
}

export interface ActorRow {
  article: number
  id: string
  name: string
  kind: string
  country: string | null
  /** Where it is named, as `mentionsOf` says it. */
  mentions: string
  /** Joined: who it is across articles. */
  entity: number | null
}

export interface StatementRow extends Summed {
  /** See `keyOf`. */
  key: number
  article: number
  id: string
  /** id of the actor within the article. */
  speaker: string | null
  /** Name of the speaker, else the words of the source: what a search for a speaker looks at. */
  speaker_name: string | null
  speech: number
  kind: string
  act: string
  authority: string
  addressee: string | null
  /** The pieces, joined by " … ". */
  content: string
  /** First UTF-16 code unit of the first piece. */
  start: number
  when: string | null
  where: string | null
  within: string | null
  confidence: number
  /** Day of publication, in days since 1970-01-01. */
  day: number | null
  /** Joined: the speaker and the addressee across articles, and the group of quotations. Never part of `sum`. */
  entity: number | null
  addressee_entity: number | null
  quote: number | null
  /** Joined: how its words stand to those who had the quotation first: exact, shortened, altered. */
  quoted: string | null
}

/** Whom a statement is about. */
export interface AboutRow {
  statement: number
  /** id of the actor within the article. */
  actor: string
  name: string
  /** Joined. */
  entity: number | null
}

export interface EventRow extends Summed {
  /** See `keyOf`. */
  key: number
  article: number
  id: string
  type: string | null
  kind: string | null
  status: string
  trigger: string
  start: number
  when: string | null
  where: string | null
  reported_by: string | null
  confidence: number
  worth: string | null
  /** Country of the place, where the article names it so. */
  country: string | null
  /** First and last day of `when`, and day of publication: days since 1970-01-01. */
  first: number | null
  last: number | null
  day: number | null
  /** Joined: the happening it is part of. Never part of `sum`. */
  happening: number | null
}

export interface ParticipantRow {
  event: number
  /** id of the actor within the article. */
  actor: string
  name: string
  role: 'actor' | 'recipient'
  /** Joined. */
  entity: number | null
}

export interface TimeRow {
  article: number
  id: string
  start: number
  end: number
  value: string | null
  /** First and last day, in days since 1970-01-01; null where it has none. */
  first: number | null
  last: number | null
}

export interface PlaceRow {
  article: number
  /** p1, p2, … in the order of the record. */
  id: string
  start: number
  end: number
  name: string
  country: string | null
  geoname: number | null
}

/** Somebody across articles; `id` is the number of the group of the kind 'actor'. */
export interface EntityRow {
  id: number
  name: string
  kind: string
  country: string | null
  wikidata: string | null
  /** How many articles name it, and how many statements it makes. */
  articles: number
  statements: number
  /** Checksum over the words it is found by (`entity_words`), and over this row with that. See `join/sums.ts`. */
  words: number
  sum: number
}

/** Words of the names an entity goes by, as `nameWords` makes them. */
export interface EntityWordRow {
  word: string
  entity: number
}

/** In which group an item of an article stands; those in none have no row. Kinds are numbers, see `join/kinds.ts`. */
export interface JoinItemRow {
  article: number
  kind: number
  local: string
  group: number
}

/** Items of an article and kind, packed. */
export interface JoinShelfRow {
  shelf: number
  items: Uint8Array
}

/** By which items find each other. */
export interface JoinKeyRow {
  key: number
  item: number
}

export interface JoinGroupRow {
  kind: string
  id: number
  /** Items, and articles they stand in. */
  size: number
  articles: number
  first_day: number | null
  last_day: number | null
  label: string | null
  status: string | null
  type: string | null
  /** 1 where its status turned on the way. */
  turned: number | null
  /** Of an event: first and last day it is said to have, in days since 1970-01-01. */
  at_first: number | null
  at_last: number | null
  /** JSON. */
  detail: string | null
  /** Over all of it, see `join/sums.ts`. */
  sum: number
}

/** What was joined or held apart by hand; anchors are stable names. */
export interface ByHandRow {
  kind: string
  verb: 'merge' | 'split'
  a: string
  b: string
  /** ISO 8601, UTC. */
  at: string
}

/** What was corrected by hand, one on top of the other: none is written over. */
export interface CorrectionRow {
  id: number
  article: number
  /** A W3C Web Annotation, as JSON. */
  annotation: string
  /** When it was taken back (ISO 8601, UTC); null where it was not. */
  undone: string | null
  /** Over all of it. */
  sum: number
}

/** The number given last, by what was numbered: 'article', and the kinds of groups. None is given twice. */
export interface NumberRow {
  what: string
  last: number
}

/** What the archive knows of itself: `rows` (version of the rows), `rebuilt` (how far rows were made again). */
export interface MetaRow {
  name: string
  value: string
}

/** How much is kept, in one row that every writer keeps in step: counting would read every article. */
export interface TotalsRow {
  one: number
  articles: number
  statements: number
  events: number
  /** `articles` + 3 × `statements` + 5 × `events`: a number that has changed by itself no longer fits. */
  proof: number
}

/** A feed that is followed. Times are milliseconds since 1970. */
export interface FeedRow {
  seq: number
  url: string
  title: string | null
  home: string | null
  /** Names of folders, as a list in JSON. */
  folders: string
  added: number
  state: 'followed' | 'paused' | 'gone'
  /** When it is to be asked next. */
  due: number
  /** Time between two askings as it was last reckoned. */
  every: number | null
  etag: string | null
  modified: string | null
  /** When it was asked last, when it last answered well, and when it last did not, with why. */
  asked: number | null
  succeeded: number | null
  failed: number | null
  error: string | null
  /** Failures in a row. */
  failures: number
  status: number | null
  /** What a person should know, such as that it moved. */
  note: string | null
  /** Items seen, so that nobody has to count them. */
  items: number
}

/** An item that a feed had. */
export interface ItemRow {
  seq: number
  feed: number
  id: string
  /** What its address, and that which its page gives as its own, have in common with others of the same page. */
  address: string | null
  canonical: string | null
  /** Hash of what it says. */
  text: string | null
  seen: number
  /** `twin`: the same as one that is kept; `failed`: given up. */
  state: 'waiting' | 'kept' | 'twin' | 'failed'
  /** When it is to be tried next, and how often it was. */
  due: number
  tries: number
  error: string | null
  /** id of its record. */
  record: string | null
  /** The item as JSON while it waits. */
  item: string | null
}

type Numbered<T extends { seq: number }> = Omit<T, 'seq'> & { seq: Generated<number> }

export interface Tables {
  articles: ArticleRow
  records: RecordRow
  pages: PageRow
  actors: ActorRow
  statements: StatementRow
  statement_about: AboutRow
  events: EventRow
  participants: ParticipantRow
  times: TimeRow
  places: PlaceRow
  entities: EntityRow
  entity_words: EntityWordRow
  join_items: JoinItemRow
  join_shelves: JoinShelfRow
  join_keys: JoinKeyRow
  join_groups: JoinGroupRow
  by_hand: ByHandRow
  corrections: CorrectionRow
  numbers: NumberRow
  meta: MetaRow
  totals: TotalsRow
  feeds: Numbered<FeedRow>
  items: Numbered<ItemRow>
}

/** Rows that are made from records, in the order in which they are put in. */
export const MADE = ['actors', 'statements', 'statement_about', 'events', 'participants', 'times', 'places'] as const
export type Made = (typeof MADE)[number]
