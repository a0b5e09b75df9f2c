/** All pages that answer a question, in the order of the navigation. A new one is a file here and a line in this list. */
import { about } from './about.ts'
import { actor } from './actor.ts'
import { actors } from './actors.ts'
import { agenda } from './agenda.ts'
import { articles } from './articles.ts'
import { byHand } from './by-hand.ts'
import { compare } from './compare.ts'
import { corrections } from './corrections.ts'
import { drift } from './drift.ts'
import { event } from './event.ts'
import { events } from './events.ts'
import { outlet, outlets } from './outlets.ts'
import { pairs } from './pairs.ts'
import { quote } from './quote.ts'
import type { Route } from './route.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { stories } from './stories.ts'
import { story } from './story.ts'
import { unfulfilled } from './unfulfilled.ts'

export const ROUTES: readonly Route[] = [
  ...[stories, story, compare],
  ...[events, event, agenda, unfulfilled],
  ...[actors, actor, byHand, pairs],
  ...[drift, quote],
  ...[outlets, outlet],
  ...[articles, corrections, search, sources, about],
]

/** Ways that stand in the head of every page. */
export const navigation = (): { readonly href: string; readonly label: string }[] =>
  ROUTES.flatMap((r) => (r.nav === null ? [] : [{ href: r.path, label: r.nav }]))
