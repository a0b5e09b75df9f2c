/** Tables of what is followed and what was seen of it: name and body, or an index over them. As they are since schema 3. */
export const FOLLOWING: readonly (string | readonly [name: string, body: string])[] = [
  [
    'feeds',
    `
  seq NUMBER, url TEXT NOT NULL UNIQUE, title TEXT, home TEXT, folders TEXT NOT NULL,
  added LONG NOT NULL, state TEXT NOT NULL, due LONG NOT NULL, every LONG, etag TEXT, modified TEXT,
  asked LONG, succeeded LONG, failed LONG, error TEXT, failures INT NOT NULL, status INT, note TEXT,
  items LONG NOT NULL`,
  ],
  [
    'items',
    `
  seq NUMBER, feed LONG NOT NULL REFERENCES feeds ON DELETE CASCADE, id TEXT NOT NULL,
  address TEXT, canonical TEXT, text TEXT, seen LONG NOT NULL, state TEXT NOT NULL, due LONG NOT NULL,
  tries INT NOT NULL, error TEXT, record TEXT, item TEXT, UNIQUE (feed, id)`,
  ],
  'CREATE INDEX items_seen ON items (feed, seen)',
  'CREATE INDEX items_address ON items (address)',
  'CREATE INDEX items_canonical ON items (canonical)',
  'CREATE INDEX items_text ON items (text)',
  `CREATE INDEX items_waiting ON items (feed, due) WHERE state = 'waiting'`,
  'CREATE INDEX feeds_due ON feeds (due)',
]
