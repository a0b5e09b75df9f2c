/** A story: its articles in order, who had it first and who only repeats it. */
import { quoted } from '@readout/core/words'
import {
  COPY_WORDS,
  type CopyRelation,
  outletOf,
  QUOTED_WORDS,
  type QuoteRelation,
  type Story,
  storyLine,
} from '@readout/join'
import { dayOf, type Look, Sheet } from './sheet.ts'

interface Named {
  readonly id: number
  readonly label: string
  readonly status: string
  /** By how many articles it is told. */
  readonly articles?: number
}

/** Events that are listed by name. */
const LISTED = 12

/** What several articles tell, or what is not simply over: the rest is counted. */
const isNews = ({ articles = 1, status }: Named): boolean => articles > 1 || !['happened', 'ongoing'].includes(status)

export interface StoryAnswer extends Story {
  readonly id: number
  /** How an article, by the id of its record, stands to others of the story; those that stand by themselves are not in it. */
  readonly relations: {
    readonly [article: string]: { readonly relation: CopyRelation; readonly group: number; readonly own?: boolean }
  }
  readonly events: readonly Named[]
  readonly quotations?: readonly Named[]
}

export function storyLines(story: StoryAnswer, look: Look): string {
  const sheet = new Sheet(look)
  sheet.title(`${story.title ?? '(no headline)'} (story ${story.id})`)
  sheet.para(`${storyLine(story.articles, story.independent)}.`)
  for (const a of story.articles) {
    const relation = story.relations[a.id]
    const how = relation
      ? ` · ${relation.own ? 'carries on its own' : COPY_WORDS[relation.relation]} (copies ${relation.group})`
      : ''
    sheet.item(`  ${dayOf(a.published).padEnd(17)} `, `${outletOf(a)}: ${a.title ?? '(no headline)'}${how}`)
    sheet.under(20, [a.url, a.id].filter(Boolean).join(' · '))
  }
  if (story.events.length > 0) {
    sheet.heading('Events')
    const news = story.events.filter(isNews)
    const shown = (news.length > 0 ? news : story.events).slice(0, LISTED)
    for (const e of shown) {
      const told = e.articles !== undefined && e.articles > 1 ? `, told by ${e.articles} articles` : ''
      sheet.item('  ', `${e.label}: ${e.status.replaceAll('-', ' ')}${told} (event ${e.id})`)
    }
    const rest = story.events.length - shown.length
    if (rest > 0) sheet.dim(`  ${rest} more: readout find --for events story:${story.id}`)
  }
  if (story.quotations && story.quotations.length > 0) {
    sheet.heading('Quotations in several articles')
    for (const q of story.quotations)
      sheet.item('  ', `${quoted(q.label)}: ${QUOTED_WORDS[q.status as QuoteRelation] ?? q.status} (quote ${q.id})`)
  }
  return sheet.toString()
}
