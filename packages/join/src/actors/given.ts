/** Mentions that the caller gives instead of those the reader found: for measuring, and for corpora that have them. */
import type { Actor, ActorKind, Mention, MentionForm, Record } from '@readout/core'
import { fold } from './fold.ts'
import { GIVEN } from './sketch.ts'

const PRONOUN = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|who|whom|whose|which|that)$/
const formOf = (text: string): MentionForm =>
  PRONOUN.test(fold(text)) ? 'pronoun' : /^\P{L}*\p{Lu}/u.test(text) ? 'name' : 'description'

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : (2 * shared) / (a.end - a.start + b.end - b.start)
}

/**
 * The record with these spans as mentions of its actors: each goes to the actor of the mention it overlaps most, else to a new
 * actor of its own. The reader's own mentions stay where they tell a name; `isGiven` tells both apart.
 */
export function withMentions(record: Record, spans: readonly { readonly start: number; readonly end: number }[]): Record {
  const actors: (Omit<Actor, 'mentions'> & { mentions: Mention[] })[] = record.actors.map((a) => ({
    ...a,
    mentions: a.mentions.filter((m) => m.form !== 'pronoun'),
  }))
  const own = record.actors.flatMap((a, i) => a.mentions.map((m) => ({ i, m })))
  let added = 0
  const fresh = new Map<string, number>()
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const text = record.text.slice(start, end)
    let best = -1
    let most = 0
    let form: MentionForm | null = null
    for (const { i, m } of own) {
      const shared = overlap({ start, end }, m)
      if (shared > most) {
        most = shared
        best = i
        form = m.form
      }
    }
    if (best < 0) {
      // the same words in one article are one actor, unless they only point
      const key = formOf(text) === 'pronoun' ? `${start}` : fold(text)
      const known = fresh.get(key)
      if (known === undefined) {
        added++
        const kind: ActorKind = formOf(text) === 'name' ? 'other' : 'person'
        actors.push({
          id: `g${added}`,
          name: text,
          kind,
          country: null,
          gender: null,
          of: null,
          roles: [],
          mentions: [],
          wikidata: null,
          certainty: 'asserted',
        })
        best = actors.length - 1
        fresh.set(key, best)
      } else best = known
    }
    const actor = actors[best] as (typeof actors)[number]
    actor.mentions = actor.mentions.filter((m) => m.start !== start || m.end !== end)
    actor.mentions.push({ start, end, text, form: form ?? formOf(text), rule: GIVEN })
  }
  for (const actor of actors) actor.mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return { ...record, actors }
}
