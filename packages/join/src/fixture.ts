/** Records made by hand for tests: a text by paragraphs, and nothing found in it. */
import type { Lexis, Record } from '@readout/core'
import type { ArticleFacts } from './types.ts'

export function recordOf(id: string, paragraphs: readonly string[], dateline?: string): Record {
  const all = dateline === undefined ? paragraphs : [dateline, ...paragraphs]
  let at = 0
  const blocks = all.map((p, i) => {
    const block = { role: dateline !== undefined && i === 0 ? 'dateline' : 'paragraph', start: at, end: at + p.length }
    at += p.length + 2
    return { ...block, rule: 'test', origin: null }
  })
  const agency = /\(([A-Z]+)\)/.exec(dateline ?? '')?.[1]
  return {
    id,
    text: all.join('\n\n'),
    blocks,
    title: null,
    outlet: agency ? { value: agency, evidence: null, rule: 'dateline-agency' } : null,
    published: null,
    source: { url: null },
    actors: [],
    statements: [],
    events: [],
    times: [],
    places: [],
  } as unknown as Record
}

export const factsOf = (seq: number, known: Partial<ArticleFacts> = {}): ArticleFacts => ({
  seq,
  id: `a${seq}`,
  title: null,
  outlet: null,
  url: null,
  published: null,
  ...known,
})

/** Knows no word. */
export const NO_LEXIS = {
  hash: '',
  vectorOf: () => new Float32Array(4),
  lemmaOf: (lower: string) => lower,
  means: () => false,
} satisfies Lexis
