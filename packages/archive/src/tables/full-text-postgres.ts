/**
 * Full-text search in PostgreSQL: words as FTS5 takes them, that is by stem, without accents and without a list of words that are passed
 * over. Nothing but SQL: no extension is asked for.
 */

/** Letters with an accent, and those without. */
function unaccented(): { from: string; to: string } {
  let from = ''
  let to = ''
  for (let c = 0xc0; c < 0x2000; c++) {
    if (c > 0x24f && c < 0x1e00) continue
    const letter = String.fromCharCode(c)
    const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    if (bare.length !== 1 || bare === letter || !/\p{L}/u.test(letter)) continue
    from += letter
    to += bare
  }
  return { from, to }
}

/** What stands between words: a blank for each, so that the parser sees words and numbers alone. */
const BETWEEN = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~«»“”„‘’‚–—…·•€£°§©®™¡¿\u00a0'].join('')

/** Accents that stand alone: nothing for each. */
const ACCENTS = Array.from({ length: 0x70 }, (_, i) => String.fromCharCode(0x300 + i)).join('')

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
const { from, to } = unaccented()

/** Statements that make it, after the tables. */
export const POSTGRES_TEXT: readonly string[] = [
  `CREATE FUNCTION bare_words(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(lower(words), ${quoted(from + BETWEEN + ACCENTS)}, ${quoted(to + ' '.repeat(BETWEEN.length))}) $$`,
  `CREATE TEXT SEARCH DICTIONARY by_stem (TEMPLATE = snowball, Language = english)`,
  `CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default")`,
  `ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part, hword_numpart,
    numword, numhword, int, uint, float, sfloat, version, email, host, url, url_path, file, protocol WITH by_stem`,
  'CREATE TABLE articles_text (key BIGINT PRIMARY KEY, words tsvector NOT NULL)',
  'CREATE TABLE statements_text (key BIGINT PRIMARY KEY, words tsvector NOT NULL)',
  'CREATE INDEX articles_text_words ON articles_text USING gin (words)',
  'CREATE INDEX statements_text_words ON statements_text USING gin (words)',
]
