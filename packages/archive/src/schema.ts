/** The archive's tables: the types that queries are checked against, and the statements that make them. */
/** Version of the tables, kept in the file as `user_version`. A file with a newer one is left alone. */
export const SCHEMA_VERSION = 3

/** Marks the file as an archive of Readout (`application_id`): "RDOT" in ASCII. */
export const APPLICATION_ID = 0x52_44_4f_54

/**
 * Findings are numbered through the whole archive: the article's number times this, and so far below the next article's
 * first as the finding stands from the beginning. Falling keys are the newest article first and its findings in order,
 * so one index serves the filter, the order and the page after the last key seen.
 */
export const PER_ARTICLE = 2 ** 20

/** The key of the finding at `index` of an article, counted from 0. */
export const keyOf = (article: number, index: number): number => article * PER_ARTICLE + (PER_ARTICLE - 1 - index)

/** The article and the index that a key was made of. */
export const placeOf = (key: number): { article: number; index: number } => ({
  article: Math.floor(key / PER_ARTICLE),
  index: PER_ARTICLE - 1 - (key % PER_ARTICLE),
})

/** Every row that is shown carries a checksum (`sum`) over what it says, see `rows.ts`. */
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
}

/** The whole record, apart from its row, so that lists do not wade through it. */
export interface RecordRow {
  seq: number
  /** JSON in UTF-8, packed with zstd. */
  json: Uint8Array
  /** SHA-256 of `json`. */
  sum: Uint8Array
}

/** What the full-text index of articles is over. */
export interface TextRow extends Summed {
  seq: number
  title: string | null
  text: string
}

export interface ActorRow {
  article: number
  id: string
  name: string
  kind: string
  country: string | null
}

export interface StatementRow extends Summed {
  /** See `keyOf`. */
  key: number
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
}

export interface ParticipantRow {
  event: number
  /** id of the actor within the article. */
  actor: string
  name: string
  role: 'actor' | 'recipient'
}

/** How much is kept, in one row that triggers keep in step: counting would read every article. */
export interface TotalsRow {
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

export interface Tables {
  articles: ArticleRow
  records: RecordRow
  texts: TextRow
  actors: ActorRow
  statements: StatementRow
  events: EventRow
  participants: ParticipantRow
  totals: TotalsRow
}

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
export const FOLLOWING = `
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
export const CREATE = `
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
${FOLLOWING}
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${SCHEMA_VERSION};
`

/** What `CREATE` makes, by name: everything but what SQLite and FTS5 make for themselves. */
export const OBJECTS: readonly string[] = [
  ...CREATE.matchAll(/^CREATE (?:VIRTUAL )?(?:TABLE|INDEX|TRIGGER) (\w+)/gm),
].map((m) => m[1]!)
