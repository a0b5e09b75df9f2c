/** Parquet: typed columns, offsets as int32, days as dates, lists as lists; row groups are written as they fill. */
import type { SchemaElement } from 'hyparquet-writer'
import { type Column, type ColumnValue, type Table, type TableKind, tableOf } from '../tables/index.ts'
import type { Writer } from '../types.ts'

/** A row group has at most so many rows, and is closed where its texts have so many characters. */
const GROUP_ROWS = 10_000
const GROUP_CHARACTERS = 1 << 24

export const writer: Writer<TableKind> = {
  async *write(input, _, takes) {
    const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
    const table = tableOf(takes) as Table<unknown, unknown>
    const bytes = new ByteWriter(1 << 16)
    const file = new ParquetWriter({
      writer: bytes,
      schema: schemaOf(table.columns),
      createdBy: 'readout',
      kvMetadata: [{ key: 'readout', value: `${takes}; offsets are UTF-16 code units, the end exclusive` }],
    })
    let groups = new Group(table.columns)
    const flush = async () => {
      await file.write({ columnData: groups.data(), rowGroupSize: GROUP_ROWS })
      groups = new Group(table.columns)
      return take(bytes)
    }
    for await (const item of input) {
      for (const row of table.rows(item)) {
        groups.add(row)
        if (groups.rows >= GROUP_ROWS || groups.characters >= GROUP_CHARACTERS) yield await flush()
      }
    }
    if (groups.rows > 0) yield await flush()
    await file.finish()
    yield take(bytes)
  },
}

/** What was written since the last time; the offsets in the file go on. */
function take(bytes: { getBytes(): Uint8Array; index: number }): Uint8Array {
  const taken = bytes.getBytes().slice()
  bytes.index = 0
  return taken
}

/** The rows of a row group, by column. */
class Group {
  rows = 0
  characters = 0
  readonly #columns: readonly Column<unknown>[]
  readonly #data: unknown[][]

  constructor(columns: readonly Column<unknown>[]) {
    this.#columns = columns
    this.#data = columns.map(() => [])
  }

  add(row: unknown): void {
    this.rows++
    for (let i = 0; i < this.#columns.length; i++) {
      const { type, value } = this.#columns[i]!
      const cell = value(row)
      this.characters += lengthOf(cell)
      this.#data[i]!.push(STORED[type](cell))
    }
  }

  data(): { name: string; data: unknown[] }[] {
    return this.#columns.map(({ name }, i) => ({ name, data: this.#data[i]! }))
  }
}

const lengthOf = (cell: ColumnValue): number =>
  typeof cell === 'string'
    ? cell.length
    : typeof cell === 'object' && cell !== null
      ? cell.reduce((n: number, c) => n + (typeof c === 'string' ? c.length : 4), 0)
      : 0

const whole = (cell: unknown): number | null =>
  typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) <= 0x7fff_ffff ? cell : null
const list = (cell: ColumnValue) => (Array.isArray(cell) ? cell : [])

/** How a cell of a type is handed to the writer. A number beyond 32 bits is none rather than another. */
const STORED: { readonly [type in Column<unknown>['type']]: (cell: ColumnValue) => unknown } = {
  string: (cell) => (cell === null ? null : String(cell).toWellFormed()),
  int32: whole,
  double: (cell) => (typeof cell === 'number' ? cell : null),
  boolean: (cell) => (typeof cell === 'boolean' ? cell : null),
  day: (cell) => (typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : null),
  strings: (cell) => list(cell).map((c) => (c === null ? null : String(c).toWellFormed())),
  ints: (cell) => list(cell).map(whole),
}

const UTF8 = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const INT32 = { type: 'INT32' } as const

function schemaOf(columns: readonly Column<unknown>[]): SchemaElement[] {
  const of = (name: string, element: Partial<SchemaElement>): SchemaElement[] => [
    { name, repetition_type: 'OPTIONAL', ...element },
  ]
  const listOf = (name: string, element: Partial<SchemaElement>): SchemaElement[] => [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...of('element', element),
  ]
  const typed: { readonly [type in Column<unknown>['type']]: (name: string) => SchemaElement[] } = {
    string: (name) => of(name, UTF8),
    int32: (name) => of(name, INT32),
    double: (name) => of(name, { type: 'DOUBLE' }),
    boolean: (name) => of(name, { type: 'BOOLEAN' }),
    day: (name) => of(name, { type: 'INT32', converted_type: 'DATE' }),
    strings: (name) => listOf(name, UTF8),
    ints: (name) => listOf(name, INT32),
  }
  return [{ name: 'readout', num_children: columns.length }, ...columns.flatMap((c) => typed[c.type](c.name))]
}
