/** Who stands on which side of an event, for the forms that want names and countries. */
import type { Actor, Event, Record } from '../record/index.ts'

export interface Party {
  readonly actor: Actor
  /** ISO 3166-1 alpha-2 of the actor, else of whom it speaks for; null where neither has one. */
  readonly country: string | null
}

/** A spokesman of a ministry of a country is two steps from it. */
const STEPS = 3

/** Looks up the parties of a record's events by the ids of its actors. */
export function partiesOf(record: Record): { of(ids: readonly string[]): Party[] } {
  const byId = new Map(record.actors.map((a) => [a.id, a]))
  const countryOf = (actor: Actor): string | null => {
    let at: Actor | undefined = actor
    for (let n = 0; at && n < STEPS; n++) {
      if (at.country !== null) return at.country
      at = at.of === null ? undefined : byId.get(at.of)
    }
    return null
  }
  return {
    of: (ids) =>
      ids
        .map((id) => byId.get(id))
        .filter((a) => a !== undefined)
        .map((actor) => ({ actor, country: countryOf(actor) })),
  }
}

/** The sentence around an event's trigger, with its white space evened: within its block, from one full stop to the next. */
export function sentenceOf(record: Record, event: Pick<Event, 'trigger'>): string {
  const { start, end } = event.trigger
  const block = record.blocks.find((b) => b.start <= start && end <= b.end)
  const from = block?.start ?? 0
  const text = record.text.slice(from, block?.end ?? record.text.length)
  let first = 0
  let last = text.length
  for (const m of text.matchAll(END)) {
    const at = m.index + m[0].length
    if (ABBREVIATION.test(text.slice(Math.max(0, m.index - 6), m.index))) continue
    if (from + at <= start) first = at
    else if (from + m.index >= end) {
      last = m.index + m[0].trimEnd().length
      break
    }
  }
  return text.slice(first, last).replace(/\s+/g, ' ').trim()
}
/** A full stop with what closes behind it, white space, and a beginning. */
const END = /[.!?]["'”’)\]]?\s+(?=["'“‘([]?[\p{Lu}\d])/gu
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|Gov|No|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.N)$/u
