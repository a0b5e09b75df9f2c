/** `readout actor merge`, `split` and `undo`: who is who, said by hand. */
import type { Archive, Decision, Identity } from '@readout/archive'
import { ReadoutError } from '@readout/core'
import { note, oneLine, put } from '../../output.ts'

const VERBS: readonly string[] = ['merge', 'split', 'undo']

/** A single word after the verb is a name still: “merge moss”. */
export const isDecision = (words: readonly string[]): boolean => VERBS.includes(words[0] ?? '') && words.length > 2

/** Throws R5043 where it cannot be told which words are one name. */
export async function decideBy(archive: Archive, words: readonly string[], options: { json?: boolean }): Promise<void> {
  const [verb, a, b, ...more] = words as [string, string, string]
  if (more.length > 0)
    throw new ReadoutError(
      'R5043',
      `readout actor ${verb} takes two: put a name of several words in quotation marks, or give numbers; a name that begins so is asked for in quotation marks as a whole`,
    )
  if (verb === 'undo') {
    const undone = await archive.undoActors(a, b)
    return put(options.json ? `${JSON.stringify(undone, null, 2)}\n` : `undone     ${lineOf(undone)}\n`)
  }
  const said = verb === 'merge' ? await archive.mergeActors(a, b) : await archive.splitActor(a, b)
  await put(options.json ? `${JSON.stringify(said, null, 2)}\n` : `${linesOf(said, b)}\n`)
  const one = said.now[0] !== null && said.now[0] === said.now[1]
  if (one !== (verb === 'merge'))
    note(
      'it is kept, and takes effect when they are next looked at together: readout db rejoin looks at all of them now',
    )
}

function linesOf({ decision, a, b, now }: Identity, record: string): string {
  if (decision.verb === 'merge')
    return `merged     ${oneLine(a.name)} (${a.id}) and ${oneLine(b.name)} (${b.id}): actor ${now[0]}`
  return `split      ${oneLine(a.name)} of ${oneLine(record)} is actor ${now[0]}, the others are actor ${now[1]}`
}

export async function listByHand(archive: Archive, options: { json?: boolean }): Promise<void> {
  const decisions = await archive.decisions()
  if (options.json) return put(`${JSON.stringify(decisions, null, 2)}\n`)
  for (const d of decisions) await put(`${d.at.slice(0, 10)}  ${lineOf(d)}\n`)
  if (decisions.length === 0) note('nothing was said by hand: readout actor merge A B, readout actor split A RECORD')
}

const lineOf = ({ verb, a, b }: Decision): string => `${verb}  ${quoted(a)}  ${quoted(b)}`
const quoted = (anchor: string): string => `"${oneLine(anchor)}"`
