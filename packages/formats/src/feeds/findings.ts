/** Entries of what stands in one article: the article itself, a statement, an event. */
import type { ArticleAnswer, EventAnswer, FromArticle, StatementAnswer } from '../answers.ts'
import { instant } from '../dates.ts'
import { shortened } from '../from-record.ts'
import { recordId } from '../ids.ts'
import { escaped, oneLine, webAddress } from '../text.ts'
import type { WriteOptions } from '../types.ts'
import { joined, paragraph, quote, source } from './html.ts'
import type { FeedItem } from './item.ts'

/** A title is a line to look over, not the finding. */
export const TITLE = 160
export const titled = (text: string): string => shortened(oneLine(text), TITLE) || 'untitled'

function of(from: FromArticle, finding: string | undefined, options: WriteOptions) {
  const published = instant(from.published)
  return {
    id: recordId(from.record, options, finding),
    url: webAddress(from.url),
    published,
    updated: published,
    language: null,
  }
}

export function statementItem(s: StatementAnswer, options: WriteOptions): FeedItem {
  const who = s.speaker ?? s.source
  const details = [
    who,
    s.act,
    s.addressee && `to ${s.addressee}`,
    s.about.length > 0 ? `about ${s.about.join(', ')}` : null,
    s.via && `in ${s.via}`,
    s.when,
    s.where,
  ]
  return {
    ...of(s, s.id, options),
    title: titled(`${who ?? 'somebody'}: ${s.content.map((c) => c.text).join(' […] ')}`),
    author: who,
    html:
      s.content.map((c) => quote(c.text, s.url)).join('') +
      paragraph(
        escaped(
          joined(
            details.map((d) => d && oneLine(d)),
            '; ',
          ),
        ),
      ) +
      paragraph(source(s)),
    tags: [s.act, s.authority, s.kind],
  }
}

export function eventItem(e: EventAnswer, options: WriteOptions): FeedItem {
  const who = joined([e.actors.join(', '), e.recipients.join(', ')], ' → ')
  const details = [who, e.when, e.where, e.reporter && `by ${e.reporter}`]
  return {
    ...of(e, e.id, options),
    title: titled(`${e.trigger.text} (${joined([who, e.status], '; ')})`),
    author: e.reporter ?? e.outlet,
    html:
      quote(e.evidence ?? e.trigger.text, e.url) +
      paragraph(
        escaped(
          joined(
            [e.status, ...details].map((d) => d && oneLine(d)),
            '; ',
          ),
        ),
      ) +
      paragraph(source(e)),
    tags: [e.status, e.type, e.kind].filter((t) => t !== null),
  }
}

export function articleItem(a: ArticleAnswer, options: WriteOptions): FeedItem {
  return {
    ...of(a, undefined, options),
    title: titled(a.title ?? a.summary ?? a.record),
    author: a.outlet,
    html: (a.summary === null ? '' : paragraph(escaped(a.summary))) + paragraph(source(a)),
    tags: a.relation === null ? [] : [a.relation],
    language: a.language === 'und' ? null : a.language,
  }
}
