/** Records in which every word that a page may bring says something else than it should: all fields that a page fills. */
import { createHash } from 'node:crypto'
import type { Archive } from '@readout/archive'
import type { Record } from '@readout/core'
import { makeRecord } from '../fixture.ts'
import { makeMarked } from '../marked.ts'

type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/** Fields of fixed values, and ids by which one part of a record speaks of another. */
const FIXED: ReadonlySet<string> = new Set(
  (
    'version id hash format role rule kind speaker act authority addressee within statement voice reportedBy type status worth form ' +
    'certainty gender of actors recipients about code precision field start end text'
  ).split(' '),
)

/** Words of the text that give way, so that names, contents, triggers and evidence are hostile as well. */
const WORDS =
  /\b(?:Marlow|Reed|Norrland|sensitive point|talks|press conference|Tuesday|report|Never again|opening|Georgetown)\b/g

/** The record with `payload` in the place of words of its text, and in every other field. */
export function hostile(record: Record, payload: string): Record {
  let text = ''
  const moves: { from: number; to: number; by: number }[] = []
  let last = 0
  for (const found of record.text.matchAll(WORDS)) {
    text += record.text.slice(last, found.index) + payload
    last = found.index + found[0].length
    moves.push({ from: found.index, to: last, by: text.length - last })
  }
  text += record.text.slice(last)
  /** Within a word that gave way there is no place: its beginning or end is. */
  const moved = (at: number, end: boolean) => {
    let by = 0
    for (const m of moves) {
      if (m.to <= at) by = m.by
      else if (m.from < at) return end ? m.to + m.by : m.from + by
    }
    return at + by
  }
  const walk = (value: Json, name: string): Json => {
    if (Array.isArray(value)) return value.map((v) => walk(v, name))
    if (typeof value === 'object' && value !== null) {
      const made = Object.fromEntries(Object.entries(value).map(([n, v]) => [n, walk(v, n === 'value' ? name : n)]))
      const { start, end } = value
      if (typeof start !== 'number' || typeof end !== 'number' || name === 'origin') return made
      const span = { start: moved(start, false), end: moved(end, true) }
      return { ...made, ...span, ...('text' in value ? { text: text.slice(span.start, span.end) } : {}) }
    }
    return typeof value === 'string' && !FIXED.has(name) ? payload : value
  }
  const made = walk(record as unknown as Json, 'record') as unknown as Record
  // a page’s kind is one of a few words although it stands in “value”
  const page = record.page && { page: { ...made.page!, kind: { ...made.page!.kind, value: record.page.kind.value } } }
  const hash = createHash('sha256').update(text).digest('hex')
  return {
    ...made,
    ...page,
    text,
    source: { ...made.source, hash },
    published: record.published,
    language: record.language,
    reader: record.reader,
  }
}

/** Two records of each payload, that tell one story, and a feed. */
export async function addHostile(archive: Archive, payloads: readonly string[]): Promise<void> {
  const now = Date.UTC(2026, 2, 10)
  for (const [i, payload] of payloads.entries()) {
    for (const [name, record] of [
      ['a', makeRecord()],
      ['b', makeMarked()],
    ] as const) {
      const id = idOf(`${payload} ${name}${i}`)
      await archive.add({ ...hostile(record, payload), id })
    }
    await archive.following.add([{ url: `https://feed.example/${i}?${payload}`, title: payload, home: payload }], now)
    const told = { status: 500, error: payload, note: payload, title: payload, home: payload }
    await archive.following.asked(i + 1, { now, due: now + 9_000, every: 9_000, ...told })
  }
}

/** The payload as far as an id may be so. */
const idOf = (payload: string) =>
  payload
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]+/gu, ' ')
    .trim()
    .slice(-190)
    .trim()
