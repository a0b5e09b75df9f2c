/** What is said of a story: its articles, how many are independent, and the headline that stands for it. */
import type { Placed, Story } from '../types.ts'
import { scoreOf } from './score.ts'
import { seenOf } from './seen.ts'
import type { Sketch } from './sketch.ts'

/** So many headlines are weighed against each other at most, the earliest. */
const WEIGHED = 24

/** `copyOf` is the group of copies an article stands in; without it every article counts as independent. */
export function describeStory(
  items: readonly Placed<Sketch>[],
  copyOf: (article: number) => number | null = () => null,
): Story {
  const time = (p: Placed<Sketch>) => p.article.published ?? '9999'
  const ordered = [...items].sort((a, b) =>
    time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : a.article.seq - b.article.seq,
  )
  const seen = new Set<number>()
  const independent = ordered.filter((item) => {
    const copies = copyOf(item.article.seq)
    if (copies === null) return true
    if (seen.has(copies)) return false
    seen.add(copies)
    return true
  })
  return {
    title: central(independent.slice(0, WEIGHED)) ?? ordered.find((p) => p.article.title)?.article.title ?? null,
    articles: ordered.map((p) => p.article),
    independent: independent.length,
  }
}

/** The headline of the article most like the others; of two the earlier. */
function central(items: readonly Placed<Sketch>[]): string | null {
  let best: string | null = null
  let most = -Infinity
  const seen = items.map((item) => seenOf(item.sketch))
  for (const [i, { article }] of items.entries()) {
    if (!article.title) continue
    let sum = 0
    for (const other of seen) if (other !== seen[i]) sum += scoreOf(seen[i]!, other)
    if (sum > most) {
      most = sum
      best = article.title
    }
  }
  return best
}
