/**
 * Full-text search in PostgreSQL: words as FTS5 takes them, that is by stem and without a list of words that are passed over. Accents and
 * what stands between words are gone before (`search/words.ts`). Nothing but SQL: no extension is asked for.
 */

/** Statements that make it, after the tables. */
export const POSTGRES_TEXT: readonly string[] = [
  'CREATE TEXT SEARCH DICTIONARY by_stem (TEMPLATE = snowball, Language = english)',
  'CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default")',
  `ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part, hword_numpart,
    numword, numhword, int, uint, float, sfloat, version, email, host, url, url_path, file, protocol WITH by_stem`,
  'CREATE TABLE articles_text (key BIGINT PRIMARY KEY, words tsvector NOT NULL)',
  'CREATE TABLE statements_text (key BIGINT PRIMARY KEY, words tsvector NOT NULL)',
  'CREATE INDEX articles_text_words ON articles_text USING gin (words)',
  'CREATE INDEX statements_text_words ON statements_text USING gin (words)',
]
