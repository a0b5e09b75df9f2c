/** What learning to join events reads: gold of ECB+ (split train) and of happenings, as placed mentions with the chain each tells. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Lexis } from '@readout/core'
import { analysisOf, recordOf } from '../../bench/across-records.ts'
import { itemsOf, itemsOfMentions } from '../../packages/join/src/events/items.ts'
import type { EventSketch } from '../../packages/join/src/events/sketch.ts'
import type { Item, Placed } from '../../packages/join/src/types.ts'

const here = import.meta.dirname
const ACROSS = path.resolve(here, '../../../shared/gold/across')

export interface Line {
  readonly id: string
  readonly text?: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly split?: string
  readonly subtopic?: string
  readonly story?: string
  readonly kind?: string
  readonly articles?: readonly string[]
  readonly mentions?: readonly { start: number; end: number; chain: string; type: string }[]
  readonly members?: readonly { article: string; start: number; end: number }[]
  readonly figures?: readonly { article: string; start: number; end: number; value: number }[]
  readonly history?: readonly { article: string; status: string; alt?: readonly string[] }[]
}
/** Mentions of one story, and what each tells; '' what nobody has looked at. */
export interface Told {
  readonly name: string
  readonly items: readonly Placed<EventSketch>[]
  readonly chain: readonly string[]
}

export const read = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l))
export const pageOf = (l: Line) => ({ id: l.id, text: l.text!, ...(l.published ? { published: l.published } : {}) })

function placed(l: Line, seq: number, items: readonly Item<EventSketch>[]): Placed<EventSketch>[] {
  const record = recordOf(pageOf(l))
  const published = l.published ?? record.published?.value ?? null
  const article = { seq, id: l.id, title: l.title ?? null, outlet: l.outlet ?? null, url: null, published }
  return items.map((item) => ({ ...item, article, group: null }))
}

/** Stories of ECB+ split train, mentions given. */
export function ecbStories(lexis: Lexis): Told[] {
  const lines = read(path.join(ACROSS, 'ecbplus.dev.jsonl')).filter((l) => l.text && l.split === 'train')
  return [...new Set(lines.map((l) => l.subtopic!))].map((name) => {
    const items: Placed<EventSketch>[] = []
    const chain: string[] = []
    lines.forEach((l, seq) => {
      if (l.subtopic !== name) return
      const given = l.mentions!.filter((m) => m.type === 'event')
      items.push(...placed(l, seq, itemsOfMentions(recordOf(pageOf(l)), given, lexis, analysisOf(pageOf(l)))))
      chain.push(...given.map((m) => m.chain))
    })
    return { name, items, chain }
  })
}

/** Gold lines of a fold of the happenings beside this file. */
export function happeningLines(fold: 'look' | 'train'): Line[] {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'readout-')), `${fold}.jsonl`)
  execFileSync(process.execPath, [path.join(here, 'happenings.ts'), '--fold', fold, '--out', file], { stdio: 'ignore' })
  return read(file)
}

/** Stories of happenings with our own mentions. */
export function happeningStories(lines: readonly Line[], lexis: Lexis): Told[] {
  const articles = lines.filter((l) => l.text)
  const marked = lines.filter((l) => l.kind === 'event').flatMap((g) => g.members!.map((m) => ({ ...m, event: g.id })))
  return lines
    .filter((l) => l.kind === 'story')
    .map((story) => {
      const items = articles.flatMap((l, seq) =>
        story.articles!.includes(l.id) ? placed(l, seq, itemsOf(recordOf(pageOf(l)), lexis)) : [],
      )
      const chain = items.map(({ article, sketch: s }) => {
        const met = marked.filter((m) => m.article === article.id && m.start < s.end && s.start < m.end)
        const shared = (m: { start: number; end: number }) => Math.min(m.end, s.end) - Math.max(m.start, s.start)
        return met.sort((a, b) => shared(b) - shared(a))[0]?.event ?? ''
      })
      return { name: story.articles![0]!.replace(/-[^-]*$/, ''), items, chain }
    })
}
