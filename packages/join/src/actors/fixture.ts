/** Articles of one sentence each with their actors, made by hand for tests. */
import type { Actor, ActorKind, Lexis } from '@readout/core'
import type { ArticleFacts, Context, Placed } from '../types.ts'
import type { ActorSketch } from './sketch.ts'
import { actorItems } from './sketch.ts'

/** Knows plurals in -s and no more. */
export const LEXIS: Lexis = {
  hash: '',
  vectorOf: () => new Float32Array(4),
  lemmaOf: (lower) => (/[^s]s$/.test(lower) ? lower.slice(0, -1) : lower),
  means: () => false,
}

export interface Told {
  readonly name: string
  readonly kind?: ActorKind
  readonly country?: string
  readonly gender?: 'male' | 'female'
  readonly wikidata?: string
  readonly roles?: readonly string[]
  /** Descriptions: no name falls. */
  readonly described?: boolean
}
export interface Article {
  readonly id: string
  readonly story: number | null
  readonly day?: string
  readonly told: readonly Told[]
}

const actorOf = (told: Told, i: number): Actor => ({
  id: `a${i + 1}`,
  name: told.name,
  kind: told.kind ?? 'person',
  country: told.country ?? null,
  gender: told.gender ?? null,
  of: null,
  roles: (told.roles ?? []).map((text) => ({ start: 0, end: text.length, text })),
  mentions: [
    {
      start: 40 * i,
      end: 40 * i + told.name.length,
      text: told.name,
      form: told.described ? 'description' : 'name',
      rule: 'test',
    },
  ],
  wikidata: told.wikidata ?? null,
  certainty: 'asserted',
})

/** Items of articles in the order in which they are given. */
export function placed(articles: readonly Article[]): Placed<ActorSketch>[] {
  return articles.flatMap((a, seq) => {
    const published = a.day ?? null
    const article: ArticleFacts = { seq, id: a.id, title: null, outlet: null, url: null, published }
    const record = {
      published: published === null ? null : { value: published },
      actors: a.told.map(actorOf),
      places: [],
    } as unknown as Parameters<typeof actorItems>[0]
    return actorItems(record, LEXIS).map((item) => ({ ...item, article, group: null }))
  })
}

export function contextOf(articles: readonly Article[], byHand?: Context['byHand']): Context {
  return {
    lexis: LEXIS,
    story: (seq) => articles[seq]?.story ?? null,
    copy: () => null,
    actor: () => null,
    ...(byHand ? { byHand } : {}),
  }
}
