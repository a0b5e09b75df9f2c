/** What full-text search looks at, in SQLite: FTS5 indexes that are told what comes and goes, see `engine/text-sqlite.ts`. */

/** Tables with an index of their words, its key, and the columns it is over. */
export const INDEXED = {
  articles: { table: 'texts', key: 'seq', columns: ['title', 'text'] },
  statements: { table: 'statements', key: 'key', columns: ['content', 'speaker_name'] },
} as const
export type Indexed = keyof typeof INDEXED

/** External content (https://www.sqlite.org/fts5.html#external_content_tables). */
export const INDEXES_OF_TEXT: readonly string[] = Object.entries(INDEXED).map(
  ([name, { table, key, columns }]) =>
    `CREATE VIRTUAL TABLE ${name}_text USING fts5(${columns.join(', ')}, content='${table}', content_rowid='${key}',
  tokenize='porter unicode61 remove_diacritics 2')`,
)
