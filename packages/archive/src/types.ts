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
