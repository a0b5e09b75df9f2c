/**
 * Office-holders from a file: CSV with a header, JSON Lines, a JSON list, or what the Wikidata Query Service gives (its CSV and
 * both of its JSON forms). All or nothing: one wrong line and nothing is taken.
 */
import { type OfficeHolder, officeHolderFault, ReadoutError } from '@readout/core'
import { rowsOf } from './csv.ts'

/** What a field may be called, in small letters without marks; the first that has a value counts. */
const FIELDS = {
  person: ['personlabel', 'holderlabel', 'person', 'holder', 'name', 'officeholder'],
  office: ['officelabel', 'positionlabel', 'office', 'position', 'title', 'post'],
  country: [
    'countrylabel',
    'jurisdictionlabel',
    'country',
    'countrycode',
    'iso',
    'iso2',
    'iso3',
    'jurisdiction',
    'organisation',
    'organization',
    'body',
  ],
  from: ['from', 'start', 'startdate', 'starttime', 'since', 'begin'],
  to: ['to', 'end', 'enddate', 'endtime', 'until'],
  wikidata: ['wikidata', 'wikidataid', 'qid', 'person', 'holder', 'item'],
} as const
const PRECISION = { from: ['fromprecision', 'startprecision'], to: ['toprecision', 'endprecision'] } as const

const ENTITY = /^https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d*)$/

interface Entry {
  readonly line: number
  readonly fields: ReadonlyMap<string, string>
}
interface Fault {
  readonly line: number
  readonly problem: string
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/**
 * Reads a whole file. Throws R5008 with the number of the first wrong line and how many more there are, R5008 too where the
 * file holds nothing.
 * @example parseHolders('person,office,country,from,to\nMichelle Bachelet,president,CL,2014-03-11,2018-03-11\n', 'chile.csv')
 */
export function parseHolders(text: string, file: string): OfficeHolder[] {
  const faults: Fault[] = []
  const holders: OfficeHolder[] = []
  for (const entry of entriesOf(text.replace(/^\ufeff/, ''), file)) {
    if ('problem' in entry) {
      faults.push(entry)
      continue
    }
    const holder = holderOf(entry.fields)
    const problem = officeHolderFault(holder)
    if (problem) faults.push({ line: entry.line, problem })
    else holders.push(holder)
  }
  const first = faults[0]
  if (first)
    throw bad(
      file,
      `line ${first.line}: ${first.problem}${faults.length > 1 ? ` (and ${faults.length - 1} more wrong line${faults.length === 2 ? '' : 's'})` : ''}; nothing was taken`,
    )
  if (holders.length === 0) throw bad(file, 'it names nobody: give columns person, office, country, from, to')
  return holders
}

const bad = (file: string, why: string) => new ReadoutError('R5008', `${file}: ${why}`)

function* entriesOf(text: string, file: string): Generator<Entry | Fault> {
  const start = text.trimStart()[0]
  if (start === undefined) throw bad(file, 'it is empty')
  const whole = start === '[' || start === '{' ? tryJson(text) : undefined
  if (whole !== undefined) {
    const list = listIn(whole)
    if (list === null) throw bad(file, 'it is JSON, but no list of people: give a list of objects')
    for (const [i, value] of list.entries()) yield objectEntry(value, lineOf(text, list.length, i))
  } else if (start === '{') yield* jsonLines(text)
  else if (start === '[') throw bad(file, 'it is a JSON list that is broken or cut off')
  else yield* table(text, file)
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The list in a JSON file: the file itself, one object, or the bindings of a SPARQL answer. */
function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  const bindings = (value as { results?: { bindings?: unknown } }).results?.bindings
  if (Array.isArray(bindings)) return bindings
  return typeof value === 'object' && value !== null && !('results' in value) ? [value] : null
}

/** Line of the nth object of a list, where each stands on lines of its own; else its place in the list. */
function lineOf(text: string, size: number, index: number): number {
  const opened = [...text.matchAll(/^[ \t]*(?:\[\s*)?\{/gm)]
  const at = opened.length === size ? opened[index] : undefined
  if (!at) return index + 1
  let line = 1
  for (let i = 0; i < at.index; i++) if (text[i] === '\n') line++
  return line
}

function* jsonLines(text: string): Generator<Entry | Fault> {
  let line = 0
  for (const one of text.split('\n')) {
    line++
    if (one.trim() === '') continue
    const value = tryJson(one)
    yield value === undefined ? { line, problem: 'it is no JSON' } : objectEntry(value, line)
  }
}

function objectEntry(value: unknown, line: number): Entry | Fault {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { line, problem: 'it is no JSON object' }
  const fields = new Map<string, string>()
  for (const [name, given] of Object.entries(value)) {
    // a SPARQL binding: { type: 'literal', value: '…' }
    const v =
      typeof given === 'object' && given !== null && 'value' in given ? (given as { value?: unknown }).value : given
    if (typeof v === 'string') fields.set(plain(name), v.trim())
    else if (typeof v === 'number') fields.set(plain(name), String(v))
    else if (v !== null && v !== undefined) return { line, problem: `${name} is neither text nor a year` }
  }
  return { line, fields }
}

function* table(text: string, file: string): Generator<Entry | Fault> {
  const rows = rowsOf(text)
  if (!Array.isArray(rows)) {
    yield rows
    return
  }
  const header = rows[0]!.cells.map(plain)
  const knows = (names: readonly string[]) => names.some((n) => header.includes(n))
  const missing = (['person', 'office', 'country'] as const).filter((f) => !knows(FIELDS[f]))
  if (missing.length > 0)
    throw bad(
      file,
      `its first line has no column ${missing.join(', no column ')}: it wants person, office, country, from, to`,
    )
  for (const { line, cells } of rows.slice(1)) {
    if (cells.length !== header.length)
      yield { line, problem: `it has ${cells.length} cells, the header has ${header.length}` }
    else yield { line, fields: new Map(header.map((name, i) => [name, cells[i]!])) }
  }
}

/** The first of these fields that has a value which is no address of Wikidata. */
function value(fields: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const n of names) {
    const v = fields.get(n)
    if (v && !ENTITY.test(v)) return v
  }
  return null
}

function holderOf(fields: ReadonlyMap<string, string>): OfficeHolder {
  let wikidata: string | null = null
  for (const n of FIELDS.wikidata) {
    const v = fields.get(n)
    const entity = v ? ENTITY.exec(v)?.[1] : undefined
    wikidata ??= entity ?? (v && (n.startsWith('wikidata') || n === 'qid') ? v : null)
  }
  return {
    person: value(fields, FIELDS.person) ?? '',
    office: value(fields, FIELDS.office) ?? '',
    country: value(fields, FIELDS.country) ?? '',
    from: dateOf(value(fields, FIELDS.from), value(fields, PRECISION.from)),
    to: dateOf(value(fields, FIELDS.to), value(fields, PRECISION.to)),
    wikidata,
  }
}

/**
 * A date as the registry keeps it. Wikidata writes "2017-05-14T00:00:00Z" whatever it knows; its precision is 9 for the year,
 * 10 for the month, 11 for the day. Where a file does not say, the first of January is taken for the year alone.
 */
function dateOf(given: string | null, precision: string | null): string | null {
  const m = given ? /^\+?(\d{4})-(\d\d)-(\d\d)T[\d:.]+Z?$/.exec(given) : null
  if (!m) return given
  const known = precision ?? (m[2] === '01' && m[3] === '01' ? '9' : '11')
  if (known === '9' || m[2] === '00') return m[1]!
  return known === '10' || m[3] === '00' ? `${m[1]}-${m[2]}` : `${m[1]}-${m[2]}-${m[3]}`
}
