/** A story: its articles in order, who had it first and who only repeats it. */
import type { CopyRelation, Story } from '@readout/join'
import { counted, dayOf, type Look, outletOf, outletsLine, quoted, Sheet } from './sheet.ts'

const RELATION: { readonly [R in CopyRelation]: string } = {
  source: 'had it first',
  copy: 'copy',
  edited: 'edited copy',
  rewrite: 'retold from another',
}

const QUOTED: { readonly [status: string]: string } = {
  exact: 'the same words everywhere',
  shortened: 'shortened somewhere',
  altered: 'altered somewhere',
}

export interface StoryAnswer extends Story {
  readonly id: number
  /** How an article, by the id of its record, stands to others of the story; those that stand by themselves are not in it. */
  readonly relations: { readonly [article: string]: { readonly relation: CopyRelation; readonly group: number } }
  readonly events: readonly { readonly id: number; readonly label: string; readonly status: string }[]
  readonly quotations?: readonly { readonly id: number; readonly label: string; readonly status: string }[]
}

export function storyLines(story: StoryAnswer, look: Look): string {
  const sheet = new Sheet(look)
  const n = story.articles.length
  sheet.title(`${story.title ?? '(no headline)'} (story ${story.id})`)
  const repeat = n - story.independent
  sheet.para(
    n === 1
      ? 'One article.'
      : `${[counted(n, 'article'), outletsLine(story.articles)].filter(Boolean).join(' ')}; ${
          repeat <= 0
            ? 'none of them repeats another'
            : `${story.independent} of them independent, ${repeat === 1 ? 'the other repeats' : 'the others repeat'}`
        }.`,
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
  if (story.quotations && story.quotations.length > 0) {
    sheet.heading('Quotations in several articles')
    for (const q of story.quotations)
      sheet.item('  ', `${quoted(q.label)}: ${QUOTED[q.status] ?? q.status} (quote ${q.id})`)
  }
  return sheet.toString()
}
