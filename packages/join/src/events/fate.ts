/** What each article leaves of an event, and whether it vouches for that: what a verdict on a promise hangs on. */
import type { Status } from '@readout/core'
import type { FateTold } from '../actors/promises.ts'
import type { Placed } from '../types.ts'
import { dayOfMoment } from './days.ts'
import { byArticle } from './describe.ts'
import { Tellings } from './outcome.ts'
import type { EventSketch } from './sketch.ts'
import { toldBy } from './status.ts'

const sideOf = (status: string): string => (status === 'ongoing' ? 'happened' : status)

/** In order of publication. Direct is an article with a mention of that status in the outlet's own voice, or by a source that is named. */
export function fateOf(items: readonly Placed[]): FateTold[] {
  const articles = byArticle(items as readonly Placed<EventSketch>[])
  const outcomes = new Tellings(articles).outcomes()
  return articles.map((mentions, k) => {
    const { status } = outcomes[k]!
    const { article } = mentions[0]!
    const days = mentions.flatMap((m) => m.sketch.days?.[0] ?? [])
    return {
      article: article.id,
      day: dayOfMoment(article.published),
      status: status as Status,
      direct: mentions.some((m) => isDirect(m) && sideOf(toldBy(m)) === sideOf(status)),
      first: days.length > 0 ? Math.max(...days) : null,
    }
  })
}

/** A finding of the reader, no mere aside; and not in a quotation or by hearsay. */
const isDirect = ({ local, sketch: { voice } }: Placed<EventSketch>): boolean =>
  local.startsWith('e') && (voice === 'outlet' || voice === 'source')
