/**
 * Reads PLOVER's reference sentences and scores types and actors by the scorer beside the project: once with the names that the
 * flat form gives (`flat`), once with the country codes that the PLOVER export gives beside them (`coded`), since PLOVER codes actors by country.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Reader, type Record, toFlat, toPlover } from '@readout/core'

const SHARED = path.resolve(import.meta.dirname, '../../shared')
const GOLD = path.join(SHARED, 'gold/events/plover-gsr.dev.jsonl')

export interface PloverSentence {
  readonly id: string
  readonly text: string
  readonly date: string | null
  readonly events: readonly { readonly type: string; readonly trigger: string }[]
}
interface Measure {
  readonly p: number
  readonly r: number
  readonly f1: number
}
interface PloverFigures {
  readonly sentences: number
  readonly predicted: number
  readonly type: Measure
  readonly both: Measure
}
export interface PloverScore {
  readonly flat: PloverFigures
  readonly coded: PloverFigures
  readonly sentences: readonly PloverSentence[]
  readonly records: readonly Record[]
}

/** Null without the sentences beside the project. */
export function ploverScore(reader: Reader): PloverScore | null {
  if (!existsSync(GOLD)) return null
  const sentences = readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as PloverSentence)
  const records = sentences.map((d) => reader.read({ id: d.id, text: d.text, published: d.date ?? undefined }))
  return { flat: figures(records.map(toFlat)), coded: figures(records.map(exported)), sentences, records }
}

/** What the PLOVER export says: name and country code of each actor. */
function exported(record: Record): object {
  return {
    id: record.id,
    events: toPlover(record).map((e) => ({
      type: e.event[0],
      actors: e.source.flatMap(named),
      recipients: e.recipient.flatMap(named),
    })),
  }
}
const named = (x: { identifier_text: string; code: string | null }): string[] =>
  x.code === null ? [x.identifier_text] : [x.identifier_text, x.code]

function figures(flat: readonly object[]): PloverFigures {
  const out = mkdtempSync(path.join(tmpdir(), 'readout-plover-'))
  const pred = path.join(out, 'pred.jsonl')
  writeFileSync(pred, flat.map((r) => JSON.stringify(r)).join('\n'))
  const printed = execFileSync(process.execPath, [path.join(SHARED, 'score/plover.mjs'), GOLD, pred], {
    encoding: 'utf8',
  })
  rmSync(out, { recursive: true, force: true })
  return JSON.parse(printed) as PloverFigures
}
