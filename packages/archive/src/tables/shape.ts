/** What an SQLite file of this version holds, to be compared with what is found in one. */
import { followingOf, indexesOf, tablesOf } from './ddl.ts'
import { INDEXES_OF_TEXT } from './full-text.ts'

export const SHAPE: readonly string[] = [
  ...tablesOf('sqlite'),
  ...followingOf('sqlite'),
  ...indexesOf('sqlite'),
  ...INDEXES_OF_TEXT,
]
