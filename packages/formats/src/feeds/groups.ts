/** Entries of what is joined over articles: an entry keeps its id, and is updated as articles come in. */
import type { ArticleFacts } from '@readout/join'
import { type HappeningAnswer, nameOf, type QuotationAnswer, type StoryAnswer } from '../answers.ts'
import { instant } from '../dates.ts'
import { idOf } from '../ids.ts'
import { escaped, oneLine, webAddress } from '../text.ts'
import type { WriteOptions } from '../types.ts'
import { titled } from './findings.ts'
import { joined, list, paragraph, quote, source } from './html.ts'
import type { FeedItem } from './item.ts'

/** First and last time of what has come in. */
function timesOf(articles: readonly ArticleFacts[]) {
  const times = articles.map((a) => instant(a.published)).filter((t) => t !== null)
  return {
    published: times.reduce((a: string | null, b) => (a === null || b < a ? b : a), null),
    updated: times.reduce((a: string | null, b) => (a === null || b > a ? b : a), null),
  }
}

const asked = (who: string | null | undefined): string | null => (who ? `at the request of ${oneLine(who)}` : null)

/** What each article says of it, in order, then figures as the articles give them. */
export function happeningItem(h: HappeningAnswer, options: WriteOptions): FeedItem {
  const articles = h.history.map((e) => e.article)
  const byId = new Map(articles.map((a) => [a.id, a]))
  const outletOf = (article: string) => byId.get(article)?.outlet ?? article
  const entries = h.history.map(
    (e, i) =>
      paragraph(
        escaped(
          joined(
            [e.status, asked(h.requests?.[i]), e.when, e.where && oneLine(e.where), e.by && `by ${oneLine(e.by)}`],
            '; ',
          ),
        ),
      ) +
      quote(h.words?.[i] ?? e.evidence.text, e.article.url) +
      paragraph(source(e.article)),
  )
  const figures = h.figures.map((f) =>
    escaped(`${f.value} ${oneLine(f.what)} (${oneLine(outletOf(f.article))}): “${oneLine(f.text)}”`),
  )
  return {
    id: idOf('happening', h.group, options),
    url: webAddress(articles.at(-1)?.url),
    title: titled(`${nameOf(h)}: ${joined([h.status, h.when], ', ')}`),
    ...timesOf(articles),
    author: articles.at(-1)?.outlet ?? null,
    html:
      paragraph(escaped(joined([h.status, h.when, h.where && oneLine(h.where)], '; '))) + list(entries) + list(figures),
    tags: [h.status, h.type].filter((t) => t !== null),
    language: null,
  }
}

/** Who printed what, and word by word how it differs. */
export function quotationItem(q: QuotationAnswer, options: WriteOptions): FeedItem {
  const reference = q.members[q.reference] ?? q.members[0]
  const variants = q.members.map((m) => {
    const words = m.difference.map(({ op, words }) =>
      op === 'same' ? escaped(words) : op === 'out' ? `<del>${escaped(words)}</del>` : `<ins>${escaped(words)}</ins>`,
    )
    const text = words.length > 0 ? `<blockquote>${words.join(' ')}</blockquote>` : quote(m.text, m.facts.url)
    return (
      paragraph(escaped(joined([m.relation, m.credits && `credits ${oneLine(m.credits)}`], '; '))) +
      text +
      paragraph(source(m.facts))
    )
  })
  const who = q.speaker ?? reference?.speaker ?? null
  return {
    id: idOf('quotation', q.group, options),
    url: webAddress(reference?.facts.url),
    title: titled(`${who ?? 'somebody'}: ${reference?.text ?? ''}`),
    ...timesOf(q.members.map((m) => m.facts)),
    author: who,
    html: list(variants),
    tags: [...new Set(q.members.map((m) => m.relation))],
    language: null,
  }
}

export function storyItem(s: StoryAnswer, options: WriteOptions): FeedItem {
  const first = s.articles[0]
  return {
    id: idOf('story', s.group, options),
    url: webAddress(first?.url),
    title: titled(s.title ?? first?.title ?? `story ${s.group}`),
    ...timesOf(s.articles),
    author: first?.outlet ?? null,
    html:
      paragraph(`${s.articles.length} articles, ${s.independent} of them no copy of another`) +
      list(s.articles.map(source)),
    tags: [],
    language: null,
  }
}
