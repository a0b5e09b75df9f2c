/** What is kept of an actor of one article: enough to compare it and to describe whom it is joined to. */
import type { Actor, ActorKind, Lexis, MentionForm, Record } from '@readout/core'
import type { Item } from '../types.ts'
import { acronymOf, parseBody } from './body-names.ts'
import { dayOf, fold, hash32, hash48, skeleton } from './fold.ts'
import { calledBy, parseName } from './names.ts'
import { parseOffice } from './offices.ts'

/** person, body and country go by a name; an office or a description by its words alone. */
export type Sort = 'person' | 'body' | 'country' | 'office' | 'description'

/** A mention: where it stands, its words, how it names. */
export type SketchMention = readonly [start: number, end: number, text: string, form: MentionForm]

export interface ActorSketch {
  readonly name: string
  readonly kind: ActorKind
  readonly sort: Sort
  readonly country: string | null
  readonly gender: 'male' | 'female' | null
  readonly wikidata: string | null
  /** Name of whom it speaks for or belongs to. */
  readonly of: string | null
  /** Offices and telling descriptions as the text gives them. */
  readonly offices: readonly string[]
  /** Names and descriptions in reading order; pronouns are left out. */
  readonly mentions: readonly SketchMention[]
  /** How many mentions there are of any form. */
  readonly count: number
  /** Hashes of the people and bodies named beside it, the most named first. */
  readonly company: readonly number[]
  /** Hashes of the places of the article. */
  readonly places: readonly number[]
}

const MENTIONS = 16
const OFFICES = 6
const COMPANY = 8
const PLACES = 4
const NAMING: ReadonlySet<MentionForm> = new Set(['name', 'title', 'metonym', 'demonym'])

/** Mark of mentions that the caller gave (`withMentions`). */
export const GIVEN = 'given'

const CAPITAL = /^\P{L}*(?:\p{Lu}|\d\p{L}*$)/u
/** A name in capitals throughout, of two words or more: “Harlow Rovers”. */
const proper = (name: string): boolean => {
  const words = name.replace(/^the\s/i, '').split(/\s+/)
  return words.length > 1 && words.every((w) => CAPITAL.test(w) || /\d/.test(w) || /^(?:of|and|for|the|de|du)$/.test(w))
}

function sortOf(actor: Actor): Sort | null {
  if (actor.mentions.every((m) => m.form === 'pronoun')) return null
  if (actor.kind === 'country') return 'country'
  if (actor.kind === 'document') return 'description'
  if (actor.kind === 'group') return proper(actor.name) ? 'body' : 'description'
  const named = actor.mentions.some((m) => NAMING.has(m.form)) && /\p{Lu}/u.test(actor.name)
  if (named) return actor.kind === 'person' ? 'person' : actor.kind === 'office' ? 'office' : 'body'
  return actor.kind === 'office' ? 'office' : actor.kind !== 'person' && proper(actor.name) ? 'body' : 'description'
}

/** Folded name by which an actor counts as company. */
const companyName = (actor: Actor): string =>
  actor.kind === 'person' ? parseName(actor.name).words.join(' ') : parseBody(actor.name).key

/** Key of a surname or description in a fortnight; fortnights overlap by half, so that seven days always share one. */
const fortnights = (day: number): readonly number[] => {
  const week = Math.floor(day / 7)
  return [week, week + 1]
}

function keysOf(sketch: ActorSketch, day: number | null, company: readonly string[], lexis: Lexis): number[] {
  const keys = new Set<number>()
  const add = (...parts: readonly (string | number)[]) => keys.add(hash48(parts.join('\t')))
  if (sketch.wikidata) add('q', sketch.wikidata)
  const beside = company.slice(0, 2)
  if (sketch.sort === 'country') add('c', sketch.country ?? fold(sketch.name))
  else if (sketch.sort === 'person') {
    const name = parseName(sketch.name)
    if (name.given.length > 0) {
      // sorted, so that a name told family first meets itself
      const [a, b] = [name.words[0] as string, name.family].sort() as [string, string]
      add('p', skeleton(a)[0] ?? '', skeleton(name.family))
      add('p', skeleton(a), skeleton(b))
    }
    for (const word of calledBy(name)) {
      const one = skeleton(word)
      if (day === null) add('s', one, '')
      else for (const week of fortnights(day)) add('s', one, week)
      for (const other of beside) add('s', one, other)
    }
  } else if (sketch.sort === 'body') {
    const name = parseBody(sketch.name)
    add('b', name.key)
    const short = name.short || (name.words.length > 2 ? acronymOf(name) : '')
    if (short.length > 2) add('b', short)
    const last = name.words.at(-1) ?? ''
    for (const other of beside.slice(0, 1)) add('n', last, other)
  }
  if (sketch.sort === 'office' || sketch.sort === 'description') {
    const office = parseOffice(sketch.name, lexis)
    for (const other of company.slice(0, 2)) add('d', office.head, other)
    if (sketch.sort === 'office' && sketch.country && day !== null)
      for (const week of fortnights(day)) add('o', office.head, sketch.country, week)
  }
  if (sketch.sort === 'person')
    for (const text of sketch.offices.slice(0, 2)) {
      const office = parseOffice(text, lexis)
      for (const other of company.slice(0, 1)) add('d', office.head, other)
      if (sketch.country && day !== null && !office.past)
        for (const week of fortnights(day)) add('o', office.head, sketch.country, week)
    }
  return [...keys].slice(0, 32)
}

/** Items of a record: its actors that have a name or a description of their own. */
export function actorItems(record: Record, lexis: Lexis): Item<ActorSketch>[] {
  const day = dayOf(record.page?.published?.value ?? record.published?.value)
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const sorted = record.actors
    .map((actor) => ({ actor, sort: sortOf(actor) }))
    .filter((x): x is { actor: Actor; sort: Sort } => x.sort !== null)
  const known = sorted
    .filter((x) => x.sort === 'person' || x.sort === 'body')
    .map(({ actor, sort }) => ({ id: actor.id, sort, name: companyName(actor), count: actor.mentions.length }))
    .filter((x) => x.name.length > 2 && (x.sort === 'body' || x.name.includes(' ')))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, COMPANY + 1)
  const places = [...new Set(record.places.map((p) => fold(p.name)))].slice(0, PLACES).map(hash32)
  const byPlace = [...new Set(record.places.map((p) => fold(p.name)))].slice(0, 2)
  return sorted.map(({ actor, sort }) => {
    const company = known.filter((x) => x.id !== actor.id).slice(0, COMPANY)
    const sketch: ActorSketch = {
      name: actor.name,
      kind: actor.kind,
      sort,
      country: actor.country,
      gender: actor.gender,
      wikidata: actor.wikidata,
      of: actor.of === null ? null : (names.get(actor.of) ?? null),
      offices: [...new Set(actor.roles.map((r) => r.text))].slice(0, OFFICES),
      mentions: actor.mentions
        .filter((m) => m.form !== 'pronoun' || m.rule === GIVEN)
        .slice(0, actor.mentions.some((m) => m.rule === GIVEN) ? undefined : MENTIONS)
        .map((m) => [m.start, m.end, m.text, m.form] as const),
      count: actor.mentions.length,
      // what has no name is joined within its story alone
      company: sort === 'office' || sort === 'description' ? [] : company.map((x) => hash32(x.name)),
      places: sort === 'office' || sort === 'description' ? [] : places,
    }
    const beside = company.map((x) => x.name)
    return {
      local: actor.id,
      keys: keysOf(sketch, day, beside.length > 1 ? beside : [...beside, ...byPlace], lexis),
      sketch,
    }
  })
}
