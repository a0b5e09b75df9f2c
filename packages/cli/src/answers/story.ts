/** A story: its articles in order, who had it first and who only repeats it. */
import type { CopyRelation, Story } from '@readout/join'
import { dayOf, type Look, outletOf, Sheet } from './sheet.ts'

const RELATION: { readonly [R in CopyRelation]: string } = {
  source: 'had it first',
  copy: 'copy',
  edited: 'edited copy',
  rewrite: 'retold from another',
}

export interface StoryAnswer extends Story {
  readonly id: number
  /** How an article, by the id of its record, stands to others of the story; those that stand by themselves are not in it. */
  readonly relations: { readonly [article: string]: { readonly relation: CopyRelation; readonly group: number } }
  readonly events: readonly { readonly id: number; readonly label: string; readonly status: string }[]
}

export function storyLines(story: StoryAnswer, look: Look): string {
  const sheet = new Sheet(look)
  const n = story.articles.length
  sheet.title(`${story.title ?? '(no headline)'} (story ${story.id})`)
  sheet.para(
    n === 1
      ? 'One article.'
      : `${n} articles by ${new Set(story.articles.map(outletOf)).size} outlets; ${story.independent} of them independent, the others repeat.`,
  )
  for (const a of story.articles) {
    const relation = story.relations[a.id]
    const how = relation ? ` · ${RELATION[relation.relation]} (copies ${relation.group})` : ''
    sheet.item(`  ${dayOf(a.published).padEnd(17)} `, `${outletOf(a)}: ${a.title ?? '(no headline)'}${how}`)
    sheet.under(20, [a.url, a.id].filter(Boolean).join(' · '))
  }
  if (story.events.length > 0) {
    sheet.heading('Events')
    for (const e of story.events) sheet.item('  ', `${e.label}: ${e.status.replaceAll('-', ' ')} (event ${e.id})`)
  }
  return sheet.toString()
}
