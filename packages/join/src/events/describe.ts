/** What is said of an event over its articles: what became of it, when, where, who, and the numbers printed for it. */
import type { Record } from '@readout/core'
import type { Entry, Evidence, Happening, Placed } from '../types.ts'
import { dayOfMoment } from './days.ts'
import { figuresOf } from './figures.ts'
import { Tellings } from './outcome.ts'
import type { EventSketch } from './sketch.ts'

type Mention = Placed<EventSketch>

const evidenceOf = (m: Mention): Evidence => ({
  article: m.article.id,
  start: m.sketch.start,
  end: m.sketch.end,
  text: m.sketch.text,
})
const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** Published first; those without a day last, then as they arrived. */
function byPublication(a: Mention, b: Mention): number {
  const [x, y] = [a.article.published, b.article.published]
  if (x !== y) return x === null ? 1 : y === null ? -1 : x < y ? -1 : 1
  return a.article.seq - b.article.seq || a.sketch.start - b.sketch.start
}

/** What comes up most often, the first of equals; null where nothing does. */
function most(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const v of values) if (v !== null) counts.set(v, (counts.get(v) ?? 0) + 1)
  let best: string | null = null
  for (const [v, n] of counts) if (best === null || n > counts.get(best)!) best = v
  return best
}

/** By how many articles a name is given, the most first. */
function namesOf(mentions: readonly Mention[], of: (s: EventSketch) => readonly string[]): string[] {
  const articles = new Map<string, Set<number>>()
  for (const m of mentions)
    for (const name of of(m.sketch)) articles.set(name, (articles.get(name) ?? new Set()).add(m.article.seq))
  return [...articles].sort((a, b) => b[1].size - a[1].size).map(([name]) => name)
}

const WORTH: { readonly [worth: string]: number } = { lead: 3, main: 2, minor: 1 }
/** The mention that tells most of the event: of the highest worth, then the first. */
const chief = (mentions: readonly Mention[]): Mention =>
  mentions.reduce((a, b) => ((WORTH[b.sketch.worth ?? ''] ?? 0) > (WORTH[a.sketch.worth ?? ''] ?? 0) ? b : a))

/** When the article says it was or is to be: of those of its mentions that are worth most, the narrowest. */
function whenOf(mentions: readonly Mention[]): string | null {
  let best: Mention | null = null
  const width = (m: Mention) => m.sketch.days![1] - m.sketch.days![0]
  for (const m of mentions) {
    if (!m.sketch.days) continue
    if (
      !best ||
      width(m) < width(best) ||
      (width(m) === width(best) && (WORTH[m.sketch.worth ?? ''] ?? 0) > (WORTH[best.sketch.worth ?? ''] ?? 0))
    )
      best = m
  }
  return best?.sketch.when ?? null
}

function entryOf(
  mentions: readonly Mention[],
  { status, by }: { readonly status: string; readonly by: Mention },
  recordOf?: (article: number) => Record,
): Entry {
  const { article, sketch } = by
  const record = sketch.why ? recordOf?.(article.seq) : undefined
  const day = dayOfMoment(article.published)
  return {
    article,
    date: day === null ? null : isoDay(day),
    status,
    evidence: record
      ? { article: article.id, ...sketch.why!, text: record.text.slice(sketch.why!.start, sketch.why!.end) }
      : evidenceOf(by),
    when: whenOf(mentions),
    where: most(mentions.map((m) => m.sketch.where)),
    by: by.sketch.by,
  }
}

/** Mentions of an event by article, in order of publication. */
export function byArticle(items: readonly Mention[]): Mention[][] {
  const articles = new Map<number, Mention[]>()
  for (const m of [...items].sort(byPublication)) {
    const list = articles.get(m.article.seq)
    if (list) list.push(m)
    else articles.set(m.article.seq, [m])
  }
  return [...articles.values()]
}

/** Describes an event from its mentions; with the records, the numbers printed for it too. */
export function describeHappening(items: readonly Mention[], recordOf?: (article: number) => Record): Happening {
  const articles = byArticle(items)
  const mentions = articles.flat()
  const outcomes = new Tellings(articles).outcomes()
  const history = articles.map((list, k) => entryOf(list, outcomes[k]!, recordOf))
  const days = history.flatMap((e) => e.when ?? [])
  const when = days[days.length - 1] ?? null
  const main = chief(mentions)
  return {
    label: main.sketch.text,
    type: most(mentions.map((m) => m.sketch.type)),
    members: mentions.map(evidenceOf),
    history,
    status: history[history.length - 1]?.status ?? 'happened',
    when,
    before: [...new Set(days)].filter((d) => d !== when),
    where: most(history.map((e) => e.where)),
    actors: namesOf(mentions, (s) => s.actors),
    recipients: namesOf(mentions, (s) => s.recipients),
    figures: recordOf ? figuresOf(articles, recordOf) : [],
  }
}
