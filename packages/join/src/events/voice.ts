/** Whose words a mention of an event stands in. */
import type { Record } from '@readout/core'
import type { Voice } from './sketch.ts'
import { lastUpTo } from './words.ts'

type Statement = Record['statements'][number]

const KNOWN: ReadonlySet<Statement['authority']> = new Set(['named', 'office', 'document', 'outlet'])

/** For a place in a record's text: whose words they are. */
export function voicesOf(record: Record): (at: number) => Voice {
  const starts = record.voices.map((v) => v.start)
  const statements = new Map<string, Statement>(record.statements.map((s) => [s.id, s]))
  return (at) => {
    const voice = starts.length > 0 ? record.voices[lastUpTo(starts, at)] : undefined
    const statement =
      voice?.voice === 'message' && voice.statement !== null ? statements.get(voice.statement) : undefined
    if (!statement) return 'outlet'
    if (isQuoted(record.text, statement, at)) return 'quoted'
    return KNOWN.has(statement.authority) && statement.speech ? 'source' : 'hearsay'
  }
}

/** All of a direct quotation is; of one that is partly in the speaker's words what stands between the marks. */
function isQuoted(text: string, { kind, content }: Statement, at: number): boolean {
  if (kind === 'direct') return true
  if (kind === 'indirect') return false
  const piece = content.find((c) => c.start <= at && at < c.end)
  if (!piece) return false
  const before = text.slice(Math.max(0, piece.start - 1), at)
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'))
  return open >= 0 && !before.slice(open + 1).match(/[”"]/)
}
