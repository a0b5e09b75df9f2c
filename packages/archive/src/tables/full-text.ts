/** What full-text search looks at: in SQLite FTS5 indexes that are told what comes and goes, see `engine/text-sqlite.ts`. */

/** Indexes by what they find, and the columns each is over. */
export const INDEXED = {
  /** Keyed by the number of the article. Their words are in the index alone: the text stands in the record. */
  articles: ['title', 'text'],
  /** Keyed as the statements are, whose columns these are too. */
  statements: ['content', 'speaker_name'],
} as const
export type Indexed = keyof typeof INDEXED

/** Words on their way into an index, in the order of its columns. */
export interface Words {
  readonly key: number
  readonly columns: readonly [string | null, string | null]
}

/** https://www.sqlite.org/fts5.html#contentless_delete_tables and #external_content_tables. */
const KEPT = {
  articles: "content='', contentless_delete=1",
  statements: "content='statements', content_rowid='key'",
}

export const INDEXES_OF_TEXT: readonly string[] = (Object.keys(INDEXED) as Indexed[]).map(
  (name) =>
    `CREATE VIRTUAL TABLE ${name}_text USING fts5(${INDEXED[name].join(', ')}, ${KEPT[name]},
  tokenize='porter unicode61 remove_diacritics 2')`,
)
