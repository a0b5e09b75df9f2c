/** For tests: one paragraph as an article, with an analysis that knows no words, so that the grammar stands alone. */
import type { Analysis, Article, Time } from '../record/index.ts'
import { findTimes } from './index.ts'

export const untagged = (text: string): Analysis => ({
  text,
  size: 0,
  start: new Int32Array(0),
  end: new Int32Array(0),
  uposCode: new Uint8Array(0),
  xpos: [],
  head: new Int32Array(0),
  deprel: [],
  lemma: [],
  lower: [],
  sentences: new Int32Array(1),
  sentenceOf: new Int32Array(0),
  blockOf: new Int32Array(0),
  nameStart: new Int32Array(0),
  nameEnd: new Int32Array(0),
  nameType: new Uint8Array(0),
  nameOf: new Int32Array(0),
  childStart: new Int32Array(1),
  childList: new Int32Array(0),
  left: new Int32Array(0),
  right: new Int32Array(0),
  language: { code: 'en', confidence: 1 },
  fact: new Float32Array(0),
  attributions: [],
  rows: new Uint8Array(0),
})

/** Paragraphs are split at line breaks. */
export function paragraphs(text: string, published: string | null): Article {
  const blocks: Article['blocks'][number][] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim()) blocks.push({ role: 'paragraph', start, end: start + line.length, rule: 'test', origin: null })
    start += line.length + 1
  }
  return {
    text,
    format: 'text',
    blocks,
    title: null,
    byline: null,
    outlet: null,
    dateline: null,
    published: published === null ? null : { value: published, evidence: null, rule: 'caller' },
    gaps: [],
  }
}

export const read = (text: string, published: string | null = '2025-02-21'): Time[] =>
  findTimes(paragraphs(text, published), untagged(text))

/** "Tuesday=2025-02-18" for each time found. */
export const brief = (text: string, published?: string | null): string[] =>
  read(text, published).map((t) => `${t.text}=${t.value}`)
