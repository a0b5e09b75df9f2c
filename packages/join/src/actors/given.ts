/** Mentions that the caller gives instead of those the reader found: for measuring, and for corpora that have them. */
import type { Actor, Lexis, Mention, MentionForm, Record } from '@readout/core'
import type { Item } from '../types.ts'
import { fold } from './fold.ts'
import { matchNames, parseName } from './names.ts'
import { type ActorSketch, actorItems, GIVEN } from './sketch.ts'

const PRONOUN =
  /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|who|whom|whose|which|that)$/
const formOf = (text: string): MentionForm =>
  PRONOUN.test(fold(text)) ? 'pronoun' : /(?:^|\s)[“"'‘]?(?:\p{Lu}|\d+\p{L})\S*$/u.test(text) ? 'name' : 'description'

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : (2 * shared) / (a.end - a.start + b.end - b.start)
}

/** Does the text also write the word small? Then its capital is a headline's. */
const common = (text: string, word: string): boolean => text.includes(` ${word.toLowerCase()}`)

/** The actor that bears this name already, whole or by its last word; −1 where none does. */
function namesake(
  text: string,
  actors: readonly { readonly name: string; readonly kind: string; readonly mentions: readonly Mention[] }[],
): number {
  const plain = fold(text)
  if (formOf(text) !== 'name') return -1
  const whole = actors.findIndex(
    (a) => fold(a.name) === plain || a.mentions.some((m) => m.form !== 'pronoun' && fold(m.text) === plain),
  )
  if (whole >= 0) return whole
  const name = parseName(text)
  return actors.findIndex((a) => {
    if (!/\p{Lu}.* /u.test(a.name)) return false
    if (a.kind !== 'person') return fold(a.name).split(' ').at(-1) === plain
    const match = matchNames(name, parseName(a.name))
    return match === 'equal' || match === 'compatible' || match === 'part'
  })
}

/**
 * The record with these spans as mentions of its actors: each goes to the actor of the mention it overlaps most, else to a new
 * actor of its own. The reader's own mentions stay where they tell a name.
 */
export function withMentions(
  record: Record,
  spans: readonly { readonly start: number; readonly end: number }[],
): Record {
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
    if (best < 0) best = namesake(text, actors)
    if (best < 0) {
      // the same words in one article are one actor, unless they only point
      const key = formOf(text) === 'pronoun' ? `${start}` : fold(text)
      const known = fresh.get(key)
      if (known === undefined) {
        added++
        const named = formOf(text) === 'name' && !(fold(text).split(' ').length === 1 && common(record.text, text))
        actors.push({
          id: `g${added}`,
          name: named ? text : text.toLowerCase(),
          kind: named ? 'other' : 'person',
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
      form = actors[best]?.kind === 'other' ? 'name' : formOf(text) === 'pronoun' ? 'pronoun' : 'description'
    }
    const actor = actors[best] as (typeof actors)[number]
    actor.mentions = actor.mentions.filter((m) => m.start !== start || m.end !== end)
    actor.mentions.push({ start, end, text, form: form ?? formOf(text), rule: GIVEN })
  }
  for (const actor of actors) actor.mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return { ...record, actors }
}

/**
 * Items of given mentions: the reader's own tell who they are, and are left out of what is handed on. Only people and bodies are
 * asked for.
 */
export function givenActors(
  record: Record,
  mentions: readonly { readonly start: number; readonly end: number; readonly type: string }[],
  lexis: Lexis,
): Item<ActorSketch>[] {
  const spans = mentions.filter((m) => m.type === 'human')
  const given = new Set(spans.map((m) => `${m.start} ${m.end}`))
  return actorItems(withMentions(record, spans), lexis).map((item) => ({
    ...item,
    sketch: { ...item.sketch, mentions: item.sketch.mentions.filter(([start, end]) => given.has(`${start} ${end}`)) },
  }))
}
