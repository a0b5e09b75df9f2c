/** What is kept of an article to tell whose copy it is. */
import type { Record } from '@readout/core'
import type { Item } from '../types.ts'
import { pack, sampleOf, shinglesOf, textKeys } from './shingles.ts'
import { paragraphsOf, wordsOf } from './words.ts'

export interface CopySketch {
  /** Words of the body. */
  readonly words: number
  /** Sample of its runs of words (`shingles.ts`): how coarse, and the hashes packed. */
  readonly coarse: number
  readonly runs: string
}

const TEXT_KEYS = 18

export function itemsOf(record: Record): Item<CopySketch>[] {
  const paragraphs = paragraphsOf(record).map(wordsOf)
  const words = paragraphs.reduce((n, p) => n + p.length, 0)
  if (words === 0) return []
  const runs = paragraphs.map(shinglesOf)
  const all = new Uint32Array(runs.reduce((n, r) => n + r.length, 0))
  let at = 0
  for (const r of runs) {
    all.set(r, at)
    at += r.length
  }
  const sample = sampleOf(all)
  const keys = textKeys(runs, TEXT_KEYS)
  return [{ local: '', keys, sketch: { words, coarse: sample.coarse, runs: pack(sample.hashes) } }]
}
