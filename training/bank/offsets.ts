/**
 * Records of articles whose texts are not the project's: as offsets and labels, without their words.
 *
 *     node training/bank/offsets.ts --rebuild FOLDER   FOLDER holds NAME.txt: writes NAME.gold.json beside each text that is
 *                                                      the one it was annotated on (by its hash), and names those that are not
 *     node training/bank/offsets.ts --write FOLDER     writes the records of FOLDER into offsets.jsonl, without those whose
 *                                                      text stands in training/bank/records; what else it holds stays
 *
 * A span is `[start, end]`. A name is a span too where the text has it word for word, else a string in which runs of two words
 * and more that the text has stand as `{start-end}`, with `~` at the end where the first letter is of the other case. Fields that
 * are null, empty, false or “body” are left out.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { INDEX, namesIn, RECORDS } from './documents.ts'
import { type Fold, foldOf } from './folds.ts'

type Range = readonly [start: number, end: number]
type Fields = { readonly [field: string]: unknown }
interface Span {
  readonly start: number
  readonly end: number
}

/** A line of offsets.jsonl. */
export interface Entry {
  readonly name: string
  readonly fold: Fold
  /** Where the text comes from: its address, or its id in the corpus named. */
  readonly source: string
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly sha256: string
  readonly record: Fields
}

export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Fields in the order of a record, with what stands for each where it is left out. */
const SHAPES: { readonly [kind: string]: Fields } = {
  record: {
    id: null,
    published: null,
    language: 'en',
    outlet: null,
    url: null,
    licence: null,
    furniture: [],
    paragraphs: 0,
    statements: [],
    events: [],
  },
  statement: {
    id: null,
    source: null,
    cue: null,
    content: [],
    kind: null,
    speech: false,
    speaker: null,
    act: null,
    authority: null,
    about: [],
    addressee: null,
    via: null,
    when: null,
    where: null,
    within: null,
    zone: 'body',
  },
  event: {
    id: null,
    trigger: null,
    type: null,
    actors: [],
    recipients: [],
    status: 'happened',
    when: null,
    where: null,
    reportedBy: null,
    also: [],
    zone: 'body',
    worth: null,
  },
}
const SPANS = new Set(['source', 'cue', 'content', 'trigger', 'also'])
const NAMES = new Set(['speaker', 'about', 'addressee', 'actors', 'recipients', 'where'])

const WORD = /[\p{L}\p{N}]/u

/** Where `words` stand in the text as words of their own, or -1. */
function standsAt(words: string, text: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!WORD.test(text[at - 1] ?? '') && !WORD.test(text[at + words.length] ?? '')) return at
  return -1
}

const turned = (words: string): string => {
  const first = words[0]!
  return (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + words.slice(1)
}

/** A name that the text has in parts: “{12-40} and {55-60~}”. The longest run from each word on, two words at least. */
function inParts(name: string, text: string): string {
  if (/[{}]/.test(name)) throw new Error(`a name with braces: ${name}`)
  const pieces = name.split(/(\s+)/) // words at even places, what parts them at odd ones
  let out = ''
  for (let i = 0; i < pieces.length; i++) {
    let run = ''
    for (let end = pieces.length; i % 2 === 0 && !run && end >= i + 3; end -= end % 2 ? 2 : 1) {
      const words = pieces
        .slice(i, end)
        .join('')
        .replace(/[,.;:]+$/, '')
      for (const [form, mark] of [
        [words, ''],
        [turned(words), '~'],
      ] as const) {
        const at = standsAt(form, text)
        if (at < 0) continue
        run = `{${at}-${at + words.length}${mark}}${pieces.slice(i, end).join('').slice(words.length)}`
        i = end - 1
        break
      }
    }
    out += run || pieces[i]
  }
  return out
}

const fromParts = (name: string, text: string): string =>
  name.replace(/\{(\d+)-(\d+)(~?)\}/g, (_, start, end, mark) => {
    const words = text.slice(Number(start), Number(end))
    return mark ? turned(words) : words
  })

const each = (value: unknown, change: (one: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(change) : value === null || value === undefined ? value : change(value)

/** A record without a word of its text; notes for annotators are dropped, since they may quote it. */
export function toOffsets(record: Fields, text: string): Fields {
  const nameAt = (value: unknown): unknown => {
    const name = value as string
    const at = standsAt(name, text)
    return at < 0 ? inParts(name, text) : [at, at + name.length]
  }
  const pack = (kind: string, fields: Fields): Fields => {
    const packed: { [field: string]: unknown } = {}
    for (const [field, value] of Object.entries(fields)) {
      if (field === 'note' || JSON.stringify(value) === JSON.stringify(SHAPES[kind]![field])) continue
      packed[field] =
        kind !== 'record' && SPANS.has(field)
          ? each(value, rangeOf)
          : kind !== 'record' && NAMES.has(field)
            ? each(value, nameAt)
            : value
    }
    return packed
  }
  const via = (s: Fields): Fields => {
    const channel = s.via as (Span & { publisher: string | null }) | null
    return channel ? { ...s, via: [rangeOf(channel), channel.publisher && nameAt(channel.publisher)] } : s
  }
  return {
    ...pack('record', record),
    furniture: (record.furniture as (Span & { role: string })[]).map((f) => [f.role, f.start, f.end]),
    statements: (record.statements as Fields[]).map((s) => pack('statement', via(s))),
    events: (record.events as Fields[]).map((e) => pack('event', e)),
  }
}

const rangeOf = (span: unknown): Range => [(span as Span).start, (span as Span).end]

/** The record again, from its offsets and the text. Throws where the text is another than the one it was annotated on. */
export function fromOffsets(entry: Entry, text: string): Fields {
  if (hashOf(text) !== entry.sha256)
    throw new Error(`${entry.name}: the text is another than the one that was annotated (SHA-256 differs)`)
  const words = ([start, end]: Range) => text.slice(start, end)
  const spanAt = (range: unknown) => {
    const [start, end] = range as Range
    return { start, end, text: words([start, end]) }
  }
  const nameAt = (name: unknown) => (typeof name === 'string' ? fromParts(name, text) : words(name as Range))
  // one span is a list of two numbers, several are a list of lists
  const several = (change: (one: unknown) => unknown) => (value: unknown) =>
    Array.isArray(value) && typeof value[0] !== 'number' ? value.map(change) : value === null ? null : change(value)
  const unpack = (kind: string, packed: Fields): Fields => {
    const fields: { [field: string]: unknown } = { ...SHAPES[kind], ...packed }
    for (const [field, value] of Object.entries(packed)) {
      if (field === 'via') {
        const [range, publisher] = value as [Range, unknown]
        fields.via = { ...spanAt(range), publisher: publisher === null ? null : nameAt(publisher) }
      } else if (SPANS.has(field)) fields[field] = several(spanAt)(value)
      else if (NAMES.has(field)) fields[field] = several(nameAt)(value)
    }
    return fields
  }
  const { record } = entry
  return {
    ...SHAPES.record,
    ...record,
    furniture: (record.furniture as [string, number, number][]).map(([role, start, end]) => ({
      role,
      ...spanAt([start, end]),
    })),
    statements: (record.statements as Fields[]).map((s) => unpack('statement', s)),
    events: (record.events as Fields[]).map((e) => unpack('event', e)),
  }
}

/** All lines of offsets.jsonl. */
export const readIndex = (): Entry[] =>
  readFileSync(INDEX, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Entry)

function write(folder: string): void {
  const own = new Set(namesIn(RECORDS))
  const all = new Map(existsSync(INDEX) ? readIndex().map((entry) => [entry.name, entry]) : [])
  const names = namesIn(folder).filter((name) => !own.has(name))
  for (const name of names) {
    const text = readFileSync(path.join(folder, `${name}.txt`), 'utf8')
    const record = JSON.parse(readFileSync(path.join(folder, `${name}.gold.json`), 'utf8')) as Fields
    const source = (record.url as string | null) ?? all.get(name)?.source ?? corpusId(name)
    const entry: Entry = { name, fold: foldOf(name), source, sha256: hashOf(text), record: toOffsets(record, text) }
    all.set(name, entry)
  }
  const entries = [...all.values()].sort((x, y) => (x.name < y.name ? -1 : 1))
  writeFileSync(INDEX, `${entries.map((entry) => JSON.stringify(entry)).join('\n')}\n`)
  console.error(`offsets: ${names.length} records of ${entries.length}`)
}

/** Articles of ECB+ and PolNeAR are named after their files there; for others the source is written into the index by hand. */
const corpusId = (name: string): string => {
  const ecb = /^ecb-(\d+)-(\d+(?:ecb|ecbplus))$/.exec(name)
  if (ecb) return `ECB+ ${ecb[1]}_${ecb[2]}`
  const pol = /^pol-(.+)-(\d{4}-\d\d-\d\d)-(.+)$/.exec(name)
  return pol ? `PolNeAR ${pol[1]}_${pol[2]}_${pol[3]}` : 'unknown'
}

function rebuild(folder: string): void {
  let made = 0
  const other: string[] = []
  const absent: string[] = []
  for (const entry of readIndex()) {
    const file = path.join(folder, `${entry.name}.txt`)
    if (!existsSync(file)) {
      absent.push(entry.name)
      continue
    }
    const text = readFileSync(file, 'utf8')
    if (hashOf(text) !== entry.sha256) {
      other.push(entry.name)
      continue
    }
    writeFileSync(
      path.join(folder, `${entry.name}.gold.json`),
      `${JSON.stringify(fromOffsets(entry, text), null, 1)}\n`,
    )
    made++
  }
  console.error(`offsets: ${made} records made, ${absent.length} texts are not there`)
  for (const name of other) console.error(`offsets: ${name}.txt is not the text that was annotated; left out`)
  if (other.length || made === 0) process.exitCode = 1
}

if (import.meta.main) {
  const [verb, folder, ...more] = process.argv.slice(2)
  if (!folder || more.length || (verb !== '--write' && verb !== '--rebuild') || !existsSync(folder)) {
    console.error('offsets: give --rebuild FOLDER or --write FOLDER, a folder that is there')
    process.exit(2)
  }
  if (verb === '--write') write(folder)
  else rebuild(folder)
}
