/** All pages that answer a question, in the order of the navigation. A new one is a file here and a line in this list. */
import { compare } from './compare.ts'
import { drift } from './drift.ts'
import { quote } from './quote.ts'
import type { Route } from './route.ts'
import { stories } from './stories.ts'
import { story } from './story.ts'

export const ROUTES: readonly Route[] = [stories, story, compare, drift, quote]

/** Ways that stand in the head of every page. */
export const navigation = (): { readonly href: string; readonly label: string }[] =>
  ROUTES.flatMap((r) => (r.nav === null ? [] : [{ href: r.path, label: r.nav }]))
