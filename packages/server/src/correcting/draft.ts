/** A wish as a correction of the record that it is of. */
import type { KeptCorrection, NewCorrection } from '@readout/archive'
import { ReadoutError, type Record } from '@readout/core'
import { findingAt, type NamedSpeaker, type Said, wordsOf } from '@readout/core/corrections'
import { holding } from '../reading/around.ts'
import { locate } from '../reading/locate.ts'
import { unclear } from './form.ts'
import type { Wish } from './wish.ts'

type Finding = Record['statements'][number] | Record['events'][number]

interface Meant {
  readonly finding: Said['finding']
  readonly start: number
  readonly end: number
}

/**
 * Null where it says what stands already. `hands` are the corrections of the article: what was said before of a field that is not
 * touched holds on.
 * @throws ReadoutError R3050, R4007, R4015
 */
export function draftOf(record: Record, hands: readonly KeptCorrection[], wish: Wish): NewCorrection | null {
  const meant = placeOf(record, wish)
  const shown = findingAt(record, meant.finding, meant)
  const held = shown && holding(hands).get(`${meant.finding} ${shown.id}`)
  const said = saidOf(record, meant.finding, wish, wish.change === 'add' ? null : shown, held?.said)
  if (said === null) return null
  const { start, end } = shown && wish.change !== 'add' ? wordsOf(shown) : meant
  return { said, start, end, creator: wish.by, note: wish.note, seen: wish.seen }
}

function placeOf(record: Record, { id, finding, change, words, until, nth, start, end }: Wish): Meant {
  if (id !== undefined && change !== 'add') {
    const statement = record.statements.find((s) => s.id === id)
    const found = finding === 'event' ? undefined : statement
    const one: Finding | undefined =
      found ?? (finding === 'statement' ? undefined : record.events.find((e) => e.id === id))
    if (!one)
      throw new ReadoutError(
        'R3050',
        `the article has no finding “${id}”: it was read anew, or corrected; look at it again`,
      )
    return { finding: 'content' in one ? 'statement' : 'event', ...wordsOf(one) }
  }
  if (finding === undefined) throw unclear('“finding” is statement or event')
  if (change === 'add' && words !== undefined) return { finding, ...placed(record, words, until, nth) }
  if (start === undefined || end === undefined || end <= start) throw unclear('it does not say which words are meant')
  return { finding, start, end }
}

function placed(record: Record, words: string, until: string | undefined, nth: number | undefined) {
  const at = locate(record, words, until, nth)
  const wrong = (why: string) => new ReadoutError('R4015', why)
  if (at === null) throw wrong('these words do not stand in the article’s own text: copy them from there as they are')
  if (at.places > 1 && nth === undefined && !until)
    throw wrong(`these words stand in the article ${at.places} times: give more of the words around them`)
  return at
}

function saidOf(
  record: Record,
  finding: Said['finding'],
  { change, speaker, kind, act, status }: Wish,
  shown: Finding | null,
  held: Said | undefined,
): Said | null {
  if (change === 'remove') return { finding, change }
  if (finding === 'event') {
    if (status === undefined) throw unclear('“status” is none that there is')
    return shown && 'status' in shown && shown.status === status ? null : { finding, change, status }
  }
  if (change === 'set' && speaker === undefined && act === undefined)
    throw unclear('it says neither who speaks nor what is done by it')
  const wanted = speaker === undefined ? undefined : named(record, speaker, kind)
  if (!shown || !('content' in shown)) return { finding, change, ...given({ speaker: wanted, act }) }
  const now = record.actors.find((a) => a.id === shown.speaker)?.name ?? null
  const other = {
    speaker: wanted !== undefined && (wanted?.name ?? null) !== now,
    act: act !== undefined && act !== shown.act,
  }
  if (!other.speaker && !other.act) return null
  // what is as it was stays as it was read, or as somebody said before
  return {
    finding,
    change,
    ...given({ speaker: other.speaker ? wanted : held?.speaker, act: other.act ? act : held?.act }),
  }
}

const given = ({ speaker, act }: Pick<Said, 'speaker' | 'act'>): Pick<Said, 'speaker' | 'act'> => ({
  ...(speaker === undefined ? {} : { speaker }),
  ...(act === undefined ? {} : { act }),
})

function named(record: Record, typed: string | null, kind: NamedSpeaker['kind'] = 'person'): NamedSpeaker | null {
  const name = (typed ?? '').trim()
  return name === '' ? null : { name, kind: record.actors.find((a) => a.name === name)?.kind ?? kind }
}
