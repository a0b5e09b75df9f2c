/** A form of the pages as a wish: all that it sends is text. */
import { ACTS, ReadoutError, STATUSES } from '@readout/core'
import { NEW_KINDS } from '../reading/correct.ts'
import { whole } from '../routes/context.ts'
import type { Wish } from './wish.ts'

export type Fields = { readonly [name: string]: string }

/** Text fields of a form; what else it brings is left out. */
export function textIn(fields: { readonly [name: string]: unknown }): Fields {
  const texts: { [name: string]: string } = {}
  for (const [name, value] of Object.entries(fields))
    if (typeof value === 'string') texts[name] = value
    else if (typeof value === 'number') texts[name] = String(value)
  return texts
}

/** @throws ReadoutError R4007 */
export function wishIn(f: Fields): Wish {
  const undo = whole(f.undo)
  if (undo !== undefined) return { change: 'set', undo }
  const { finding, change = 'set' } = f
  if (finding !== 'statement' && finding !== 'event') throw unclear('“finding” is statement or event')
  if (change !== 'set' && change !== 'remove' && change !== 'add') throw unclear('“change” is set, remove or add')
  const chosen = <T extends string>(all: readonly T[], name: string): T | undefined => {
    const value = all.find((v) => v === f[name])
    if (f[name] && value === undefined) throw unclear(`“${name}” is none that there is`)
    return value
  }
  return {
    ...{ finding, change, speaker: f.speaker, words: f.words, until: f.until, by: f.by, note: f.note },
    ...{ start: whole(f.start), end: whole(f.end), nth: whole(f.nth), seen: whole(f.seen) },
    kind: NEW_KINDS.find((k) => k === f.as),
    // the form of what was missed has the fields of both
    ...(finding === 'statement' ? { act: chosen(ACTS, 'act') } : { status: chosen(STATUSES, 'status') }),
  }
}

export const unclear = (why: string) => new ReadoutError('R4007', `the form cannot be understood: ${why}`)
