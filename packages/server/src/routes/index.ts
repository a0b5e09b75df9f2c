/** All pages that answer a question, in the order of the navigation. A new one is a file here and a line in this list. */
import { about } from './about.ts'
import { drift } from './drift.ts'
import type { Route } from './route.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { stories } from './stories.ts'
import { story } from './story.ts'

export const ROUTES: readonly Route[] = [stories, story, drift, search, sources, about]

/** Ways that stand in the head of every page. */
export const navigation = (): { readonly href: string; readonly label: string }[] =>
  ROUTES.flatMap((r) => (r.nav === null ? [] : [{ href: r.path, label: r.nav }]))
