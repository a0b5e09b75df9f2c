/** The rooms, and what of theirs the store has to know. */
import { type JoinKind, KINDS, type Room } from '@readout/join'

export const roomsNow = (): readonly Room[] => Object.values(KINDS).map((k) => k.room)

/** Versions of all rooms in one word: another one, and everything is to be joined anew. */
export const versionsNow = (): string =>
  roomsNow()
    .map((r) => `${r.kind}${r.version}`)
    .sort()
    .join(' ')

/** Kinds that compare keys have them made again from the sketch. */
export const keysOfSketch = (kind: JoinKind): ((sketch: unknown) => readonly number[]) | undefined =>
  KINDS[kind]?.room.keysOf

/** Kinds of which what stands alone has a number and a row: an event that one article tells of is asked for too. */
export const SINGLES: readonly JoinKind[] = ['event']
