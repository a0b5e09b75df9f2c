/** All pages that answer a question, in the order of the navigation. A new one is a file here and a line in this list. */
import { agenda } from './agenda.ts'
import { articles } from './articles.ts'
import { drift } from './drift.ts'
import { event } from './event.ts'
import { events } from './events.ts'
import type { Route } from './route.ts'
import { stories } from './stories.ts'
import { story } from './story.ts'
import { unfulfilled } from './unfulfilled.ts'

export const ROUTES: readonly Route[] = [stories, story, events, event, agenda, unfulfilled, drift, articles]

/** Ways that stand in the head of every page. */
export const navigation = (): { readonly href: string; readonly label: string }[] =>
  ROUTES.flatMap((r) => (r.nav === null ? [] : [{ href: r.path, label: r.nav }]))
