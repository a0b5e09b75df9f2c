/** The kinds that are joined, each with its room and what is said of a group when somebody asks. */
import type { Analysis, Lexis, Record } from '@readout/core'
import { actors, describePerson, givenActors } from './actors/index.ts'
import { copies, copyLines, describeCopies } from './copies/index.ts'
import { describeHappening, events, itemsOfMentions } from './events/index.ts'
import { describeQuotation, quotes } from './quotes/index.ts'
import { describeStory, stories } from './stories/index.ts'
import type { Copies, Happening, Item, JoinKind, Person, Placed, Quotation, Room, Story } from './types.ts'

/** A mention that somebody marked, in place of our own. */
export interface GivenMention {
  readonly start: number
  readonly end: number
  /** 'event', or 'human' for people and bodies, 'nonhuman' for other actors. */
  readonly type: string
}

/** What describing may ask for. */
export interface Tools {
  /** Record of an article by its number; absent where records are not at hand, as in an archive. */
  recordOf?(article: number): Record
  /** The group of an actor, story or copies that an article stands in. */
  groupOf(kind: JoinKind, article: number, local: string): number | null
}

export interface Described {
  readonly copy: Copies
  readonly story: Story
  readonly actor: Person
  readonly quote: Quotation
  readonly event: Happening
}

export interface Kind<K extends JoinKind = JoinKind> {
  readonly room: Room
  /** What is said of a group; its items in order of arrival. */
  describe(items: readonly Placed[], tools: Tools): Described[K]
  /** Where a group is said in several lines: each. */
  lines?(items: readonly Placed[]): Described[K][]
  /** Items of mentions that were given, the record's own aside; `analyse` makes the trees where a room wants them. */
  given?(record: Record, mentions: readonly GivenMention[], lexis: Lexis, analyse?: () => Analysis): Item[]
}

/** The sketch of a room is looked into by that room alone. */
function kind<K extends JoinKind, S>(
  _: K,
  room: Room<S>,
  describe: (items: readonly Placed<S>[], tools: Tools) => Described[K],
  more: { given?: Kind<K>['given']; lines?: (items: readonly Placed<S>[]) => Described[K][] } = {},
): Kind<K> {
  return { room, describe, ...more } as unknown as Kind<K>
}

/** One of each kind; a kind that is missing here is not joined. */
export const KINDS: { readonly [K in JoinKind]?: Kind<K> } = {
  // ---- copy
  copy: kind('copy', copies, (items) => describeCopies(items), { lines: copyLines }),

  // ---- story
  story: kind('story', stories, (items, tools) =>
    describeStory(items, (article) => tools.groupOf('copy', article, '')),
  ),

  // ---- actor
  actor: kind('actor', actors, describePerson, { given: givenActors }),

  // ---- quote
  quote: kind('quote', quotes, (items) => describeQuotation(items)),

  // ---- event
  event: kind('event', events, (items, { recordOf }) => describeHappening(items, recordOf), {
    given: (record, mentions, lexis, analyse) => itemsOfMentions(record, mentions, lexis, analyse?.()),
  }),
}

export const ROOMS: readonly Room[] = Object.values(KINDS).map((k) => k.room)
