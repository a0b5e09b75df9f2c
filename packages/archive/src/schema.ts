/** The archive's tables: the types that queries are checked against, and the statements that make them. */
import type { Generated } from 'kysely'

/** Version of the tables, kept in the file as `user_version`. A file with a newer one is left alone. */
export const SCHEMA_VERSION = 1

/** Marks the file as an archive of Readout (`application_id`): "RDOT" in ASCII. */
export const APPLICATION_ID = 0x52_44_4f_54

export interface ArticleRow {
  /** Order of arrival; a replaced record keeps its own. */
  seq: Generated<number>
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
  text: string
  /** The whole record. */
  json: string
}

export interface ActorRow {
  article: number
  id: string
  name: string
  kind: string
  country: string | null
}

export interface StatementRow {
  key: Generated<number>
  article: number
  id: string
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
}

export interface EventRow {
  key: Generated<number>
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
}

export interface ParticipantRow {
  event: number
  /** id of the actor within the article. */
  actor: string
  name: string
  role: 'actor' | 'recipient'
}

export interface Tables {
  articles: ArticleRow
  actors: ActorRow
  statements: StatementRow
  events: EventRow
  participants: ParticipantRow
}

/** An index over columns of a table that keeps itself in step (https://www.sqlite.org/fts5.html#external_content_tables). */
const fullText = (table: string, key: string, columns: readonly string[]) => {
  const names = columns.join(', ')
  const values = (row: 'old' | 'new') => columns.map((c) => `${row}.${c}`).join(', ')
  const drop = `INSERT INTO ${table}_text(${table}_text, rowid, ${names}) VALUES ('delete', old.${key}, ${values('old')});`
  const put = `INSERT INTO ${table}_text(rowid, ${names}) VALUES (new.${key}, ${values('new')});`
  return `
CREATE VIRTUAL TABLE ${table}_text USING fts5(${names}, content='${table}', content_rowid='${key}',
  tokenize='porter unicode61 remove_diacritics 2');
CREATE TRIGGER ${table}_text_insert AFTER INSERT ON ${table} BEGIN ${put} END;
CREATE TRIGGER ${table}_text_delete AFTER DELETE ON ${table} BEGIN ${drop} END;
CREATE TRIGGER ${table}_text_update AFTER UPDATE OF ${names} ON ${table} BEGIN ${drop} ${put} END;`
}

/** Makes the tables in an empty file. */
export const CREATE = `
CREATE TABLE articles (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT, outlet TEXT, url TEXT, published TEXT,
  language TEXT NOT NULL, added TEXT NOT NULL, updated TEXT NOT NULL, hash TEXT NOT NULL, reader TEXT NOT NULL,
  statements INTEGER NOT NULL, events INTEGER NOT NULL, opening TEXT NOT NULL,
  text TEXT NOT NULL, json TEXT NOT NULL
) STRICT;
CREATE TABLE actors (
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, id TEXT NOT NULL, name TEXT NOT NULL,
  kind TEXT NOT NULL, country TEXT, PRIMARY KEY (article, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX actors_name ON actors (name);
CREATE TABLE statements (
  key INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, id TEXT NOT NULL,
  speaker TEXT, speaker_name TEXT, speech INTEGER NOT NULL, kind TEXT NOT NULL, act TEXT NOT NULL,
  authority TEXT NOT NULL, addressee TEXT, content TEXT NOT NULL, start INTEGER NOT NULL, "when" TEXT, "where" TEXT,
  within TEXT, confidence REAL NOT NULL
) STRICT;
CREATE INDEX statements_article ON statements (article);
CREATE INDEX statements_act ON statements (act);
CREATE TABLE events (
  key INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, id TEXT NOT NULL,
  type TEXT, kind TEXT, status TEXT NOT NULL, "trigger" TEXT NOT NULL, start INTEGER NOT NULL, "when" TEXT,
  "where" TEXT, reported_by TEXT, confidence REAL NOT NULL
) STRICT;
CREATE INDEX events_article ON events (article);
CREATE INDEX events_type_status ON events (type, status);
CREATE TABLE participants (
  event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE, actor TEXT NOT NULL, name TEXT NOT NULL,
  role TEXT NOT NULL, PRIMARY KEY (event, role, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX participants_name ON participants (name);
${fullText('articles', 'seq', ['title', 'text'])}
${fullText('statements', 'key', ['content', 'speaker_name'])}
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${SCHEMA_VERSION};
`
