/** For tests: articles read with the shipped model, joined over all. */
import { createReader, type Record } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import type { Context, Placed, Quotation } from '../types.ts'
import { describeQuotation, type QuoteSketch, quotes } from './index.ts'

let reader: ReturnType<typeof createReader> | null = null

export interface Told {
  readonly text: string
  readonly published?: string
  readonly outlet?: string
  readonly story?: number
}

export function recordOf(told: Told, id: string): Record {
  reader ??= createReader({ model: loadModel() })
  const { text, published } = told
  return reader.read({ id, text, ...(published ? { published } : {}) })
}

export const context = (stories: readonly (number | null)[], more: Partial<Context> = {}): Context => ({
  lexis: null as never,
  story: (article) => stories[article] ?? null,
  copy: () => null,
  actor: () => null,
  ...more,
})

export function placedOf(articles: readonly Told[]): Placed<QuoteSketch>[] {
  return articles.flatMap((told, seq) => {
    const record = recordOf(told, `n${seq + 1}`)
    const article = {
      seq,
      id: record.id,
      title: null,
      outlet: told.outlet ?? null,
      url: null,
      published: told.published ?? null,
    }
    return quotes.items(record, null as never).map((item) => ({ ...item, article, group: null }))
  })
}

/** Quotations over articles, those of one member aside. */
export function joined(articles: readonly Told[], more: Partial<Context> = {}): Quotation[] {
  const placed = placedOf(articles)
  const labels = quotes.arrange(
    placed,
    new Set(placed.keys()),
    context(
      articles.map((a) => a.story ?? null),
      more,
    ),
  )
  const groups = Map.groupBy(placed, (_, i) => labels[i])
  return [...groups.values()].filter((g) => g.length > 1).map(describeQuotation)
}
