/** What the archive answers with. */
import type { Act, Kind, PloverType, ReadoutError, Record, Status } from '@readout/core'

export type Added = 'added' | 'unchanged' | 'replaced'

export interface Listed {
  /** Order of arrival; pass the last one to `list({ after })` for what comes next. */
  readonly seq: number
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly language: string
  /** When it came in, and when this reading of it came in: ISO 8601, UTC. */
  readonly added: string
  readonly updated: string
  /** Version of the reader that read it. */
  readonly reader: string
  readonly statements: number
  readonly events: number
  /** The first words of the body: what to call an article without a title. */
  readonly opening: string
  /**
   * The row was no longer what was kept: what stands here was made again from the record (but for `added` and
   * `updated`, which are empty), or is empty where the record is damaged too.
   */
  readonly damaged?: true
}

/** A kept record, or why it cannot be had. */
export type Kept =
  | { readonly id: string; readonly record: Record }
  | { readonly id: string | null; readonly error: ReadoutError }

interface Paged {
  /** At most so many, 50 unless told. */
  readonly limit?: number | undefined
  /** `cursor` of the last one already seen. However deep, the next page comes as fast as the first. */
  readonly after?: string | undefined
}

export interface StatementSearch extends Paged {
  /** Words of the content; "in quotation marks" for a phrase, `word*` for a beginning. */
  readonly text?: string | undefined
  /** Words of the speaker's name. */
  readonly speaker?: string | undefined
  /** 'newest': the newest first where text is asked for, too; else the best. */
  readonly order?: 'newest' | undefined
  readonly act?: Act | undefined
  readonly kind?: Kind | undefined
  /** id of one article. */
  readonly article?: string | undefined
}

export interface EventSearch extends Paged {
  readonly type?: PloverType | undefined
  readonly status?: Status | undefined
  readonly article?: string | undefined
}

export interface ArticleSearch extends Paged {
  readonly text: string
}

interface Hit {
  /** Where it stands among all that were found: pass the last one as `after` for what comes next. */
  readonly cursor: string
  /** id of the article. */
  readonly article: string
  readonly title: string | null
  readonly opening: string
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  /** id of the finding within the article. */
  readonly id: string
  /** First UTF-16 code unit in the article's text. */
  readonly start: number
  readonly when: string | null
  readonly where: string | null
  readonly confidence: number
}

export interface StatementHit extends Hit {
  /** id of the actor within the article. */
  readonly speaker: string | null
  /** The speaker's name, else the words of the source. */
  readonly speakerName: string | null
  readonly kind: string
  readonly act: string
  readonly authority: string
  /** The pieces, joined by " … ". */
  readonly content: string
  /** Where the words searched for stand in `content`: UTF-16 offsets, end exclusive. */
  readonly matches: readonly { readonly start: number; readonly end: number }[]
}

export interface EventHit extends Hit {
  readonly type: string | null
  readonly kind: string | null
  readonly status: string
  /** What became of it by the article that told of it last; null where it is not joined. */
  readonly inTheEnd?: string | null
  readonly trigger: string
  readonly reportedBy: string | null
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

/** What a search finds besides statements. */
export interface Around {
  /** Names of speakers as they are kept, with how many statements. */
  readonly speakers: readonly { readonly name: string; readonly statements: number }[]
  readonly articles: readonly Pick<Hit, 'article' | 'title' | 'opening' | 'outlet' | 'published'>[]
  readonly events: readonly (Pick<
    EventHit,
    'article' | 'title' | 'opening' | 'outlet' | 'published' | 'id' | 'trigger' | 'status' | 'when' | 'where'
  > &
    Pick<EventHit, 'actors' | 'recipients'>)[]
}

export interface ArticleHit extends Listed {
  /** Words around the match. */
  readonly snippet: string
  /** Where it stands among all that were found: pass the last one as `after` for what comes next. */
  readonly cursor: string
}

/** A feed to follow. */
export interface NewFeed {
  readonly url: string
  readonly title?: string | null | undefined
  /** Address of the site. */
  readonly home?: string | null | undefined
  /** The outermost first. */
  readonly folders?: readonly string[] | undefined
}

/** A feed that is followed. Times are milliseconds since 1970. */
export interface FollowedFeed {
  /** Its number. */
  readonly feed: number
  readonly url: string
  readonly title: string | null
  readonly home: string | null
  readonly folders: readonly string[]
  readonly added: number
  /** `gone`: it is no more (410), or one of the same address is followed. */
  readonly state: 'followed' | 'paused' | 'gone'
  readonly due: number
  readonly every: number | null
  readonly etag: string | null
  readonly modified: string | null
  readonly asked: number | null
  readonly succeeded: number | null
  readonly failed: number | null
  /** Why it failed last. */
  readonly error: string | null
  /** Failures in a row; 0 after a success. */
  readonly failures: number
  readonly status: number | null
  readonly note: string | null
  /** Items seen. */
  readonly items: number
  /** Of the last seven days, or since it is followed. */
  readonly itemsADay: number
}

/** What became of asking a feed. */
export interface Asked {
  readonly now: number
  readonly due: number
  readonly every: number | null
  readonly status: number | null
  /** Null where it answered well. */
  readonly error: string | null
  /** What a person should know; where it is not given, what was said before stays. */
  readonly note?: string | null | undefined
  /** To ask with next time; where it is not given, those of before stay. */
  readonly etag?: string | null | undefined
  readonly modified?: string | null | undefined
  readonly title?: string | null | undefined
  readonly home?: string | null | undefined
}

/** An item as a feed has it. */
export interface NewItem {
  readonly id: string
  /** What all addresses of its page have in common, or a hash of its text where it has none. */
  readonly address: string | null
  /** The whole item, kept until it has been dealt with. */
  readonly json: string
}

export interface WaitingItem extends NewItem {
  readonly seq: number
  readonly seen: number
  /** How often it was tried in vain. */
  readonly tries: number
}

/** By what an item is known again once it was read. */
export interface ItemMarks {
  /** Hash of what it says; null where that tells nothing. */
  readonly text: string | null
  /** As `address`, of the address that the page gives as its own. */
  readonly canonical: string | null
}
