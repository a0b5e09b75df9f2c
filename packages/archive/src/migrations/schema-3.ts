/** The layout of schema 3, as Readout 0.1.0 had it: frozen, so that archives of before find their way. SQLite alone. */
import { APPLICATION_ID } from '../tables/ddl.ts'

/** An index over columns of a table that keeps itself in step (https://www.sqlite.org/fts5.html#external_content_tables). */
const fullText = (name: string, table: string, key: string, columns: readonly string[]) => {
  const names = columns.join(', ')
  const values = (row: 'old' | 'new') => columns.map((c) => `${row}.${c}`).join(', ')
  const drop = `INSERT INTO ${name}(${name}, rowid, ${names}) VALUES ('delete', old.${key}, ${values('old')});`
  const put = `INSERT INTO ${name}(rowid, ${names}) VALUES (new.${key}, ${values('new')});`
  return `
CREATE VIRTUAL TABLE ${name} USING fts5(${names}, content='${table}', content_rowid='${key}',
  tokenize='porter unicode61 remove_diacritics 2');
CREATE TRIGGER ${name}_insert AFTER INSERT ON ${table} BEGIN ${put} END;
CREATE TRIGGER ${name}_delete AFTER DELETE ON ${table} BEGIN ${drop} END;
CREATE TRIGGER ${name}_update AFTER UPDATE OF ${names} ON ${table} BEGIN ${drop} ${put} END;`
}

const total = (when: string, row: 'old' | 'new', sign: '+' | '-') => `
CREATE TRIGGER totals_${when} AFTER ${when === 'add' ? 'INSERT' : 'DELETE'} ON articles BEGIN
  UPDATE totals SET articles = articles ${sign} 1, statements = statements ${sign} ${row}.statements,
    events = events ${sign} ${row}.events,
    proof = proof ${sign} (1 + 3 * ${row}.statements + 5 * ${row}.events);
END;`

/** What is followed and what was seen of it: since schema 3. */
export const FOLLOWING_3 = `
CREATE TABLE feeds (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL UNIQUE, title TEXT, home TEXT, folders TEXT NOT NULL,
  added INTEGER NOT NULL, state TEXT NOT NULL, due INTEGER NOT NULL, every INTEGER, etag TEXT, modified TEXT,
  asked INTEGER, succeeded INTEGER, failed INTEGER, error TEXT, failures INTEGER NOT NULL, status INTEGER, note TEXT,
  items INTEGER NOT NULL
) STRICT;
CREATE INDEX feeds_due ON feeds (due);
CREATE TABLE items (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, feed INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE, id TEXT NOT NULL,
  address TEXT, canonical TEXT, text TEXT, seen INTEGER NOT NULL, state TEXT NOT NULL, due INTEGER NOT NULL,
  tries INTEGER NOT NULL, error TEXT, record TEXT, item TEXT, UNIQUE (feed, id)
) STRICT;
CREATE INDEX items_seen ON items (feed, seen);
CREATE INDEX items_address ON items (address);
CREATE INDEX items_canonical ON items (canonical);
CREATE INDEX items_text ON items (text);
CREATE INDEX items_waiting ON items (feed, due) WHERE state = 'waiting';
`

/** Makes the tables in an empty file. */
export const CREATE_3 = `
CREATE TABLE articles (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT, outlet TEXT, url TEXT, published TEXT,
  language TEXT NOT NULL, added TEXT NOT NULL, updated TEXT NOT NULL, hash TEXT NOT NULL, reader TEXT NOT NULL,
  statements INTEGER NOT NULL, events INTEGER NOT NULL, opening TEXT NOT NULL, sum INTEGER NOT NULL
) STRICT;
CREATE TABLE records (
  seq INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE, json BLOB NOT NULL, sum BLOB NOT NULL
) STRICT;
CREATE TABLE texts (
  seq INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE, title TEXT, text TEXT NOT NULL, sum INTEGER NOT NULL
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
  within TEXT, confidence REAL NOT NULL, sum INTEGER NOT NULL
) STRICT;
CREATE INDEX statements_article ON statements (article);
CREATE INDEX statements_act ON statements (act);
CREATE INDEX statements_kind ON statements (kind);
CREATE INDEX statements_act_kind ON statements (act, kind);
CREATE TABLE events (
  key INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, id TEXT NOT NULL,
  type TEXT, kind TEXT, status TEXT NOT NULL, "trigger" TEXT NOT NULL, start INTEGER NOT NULL, "when" TEXT,
  "where" TEXT, reported_by TEXT, confidence REAL NOT NULL, sum INTEGER NOT NULL
) STRICT;
CREATE INDEX events_article ON events (article);
CREATE INDEX events_type ON events (type);
CREATE INDEX events_status ON events (status);
CREATE INDEX events_type_status ON events (type, status);
CREATE TABLE participants (
  event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE, actor TEXT NOT NULL, name TEXT NOT NULL,
  role TEXT NOT NULL, PRIMARY KEY (event, role, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX participants_name ON participants (name);
CREATE TABLE totals (
  one INTEGER PRIMARY KEY CHECK (one = 1), articles INTEGER NOT NULL, statements INTEGER NOT NULL,
  events INTEGER NOT NULL, proof INTEGER NOT NULL
) STRICT;
INSERT INTO totals VALUES (1, 0, 0, 0, 0);
${total('add', 'new', '+')}
${total('remove', 'old', '-')}
${fullText('articles_text', 'texts', 'seq', ['title', 'text'])}
${fullText('statements_text', 'statements', 'key', ['content', 'speaker_name'])}
${FOLLOWING_3}
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = 3;
`

/** What `CREATE_3` makes, one by one. */
export const SHAPE_3: readonly string[] = CREATE_3.split(/;\n(?=CREATE|INSERT|PRAGMA|\n)/)
