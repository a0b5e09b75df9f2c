/** What is kept of an article to tell whose copy it is. */
import type { Record } from '@readout/core'
import type { Item } from '../types.ts'
import { keyRunsOf, type Packed, packSample, sampleOf, shinglesOf, sortedOnce, textKeys } from './shingles.ts'
import { finish, hashWord, paragraphsOf, summaryOf, type Words } from './words.ts'

export interface CopySketch {
  /** Runs of words: outside of quotation marks, and all. Whoever quotes the same words copies nobody. */
  readonly told: Packed
  readonly all: Packed
  /** How many there are of both. */
  readonly size: readonly [told: number, all: number]
  /** First and last paragraphs, [hash, runs]: those that an outlet puts under all its articles copy nothing. */
  readonly edges: readonly (readonly [hash: number, runs: number])[]
  /** Words in quotation marks, names and numbers. */
  readonly quoted: Packed
  readonly names: Packed
  /** Names, and what begins a sentence, which may be one. */
  readonly starts: Packed
  readonly numbers: Packed
  /** Agencies and outlets that it names as where it comes from. */
  readonly credits: readonly string[]
}

const TEXT_KEYS = 12
const PAIR_KEYS = 6
const QUOTE_KEYS = 3
/** Names that are paired for keys. */
const LEADING = 4

export function itemsOf(record: Record): Item<CopySketch>[] {
  const paragraphs = paragraphsOf(record)
  const told: number[] = []
  const all: number[] = []
  const perParagraph: Uint32Array[] = []
  for (const p of paragraphs) {
    const runs = shinglesOf(p.hashes)
    perParagraph.push(runs)
    for (let i = 0; i < runs.length; i++) {
      all.push(runs[i]!)
      let quoted = 0
      for (let k = i; k < Math.min(i + 4, p.quoted.length); k++) quoted += p.quoted[k]!
      if (quoted === 0) told.push(runs[i]!)
    }
  }
  if (all.length === 0) return []
  const { quoted, names, starts, numbers, leading, phrases } = specifics([...summaryOf(record), ...paragraphs])
  const edge = (i: number) =>
    [perParagraph[i]!.reduce((h, run) => finish(h ^ run), 7), perParagraph[i]!.length] as const
  const ends = [...new Set([0, paragraphs.length - 3, paragraphs.length - 2, paragraphs.length - 1])]
  const keys = [
    ...textKeys(
      paragraphs.map((p) => keyRunsOf(p.hashes)),
      TEXT_KEYS,
    ),
    ...pairKeys(leading),
    ...Array.from(sortedOnce(Uint32Array.from(phrases)).subarray(0, QUOTE_KEYS), (h) => h + 2 ** 33),
  ]
  const [toldOnce, allOnce] = [sortedOnce(Uint32Array.from(told)), sortedOnce(Uint32Array.from(all))]
  return [
    {
      local: '',
      keys,
      sketch: {
        told: packSample(sampleOf(toldOnce)),
        all: packSample(sampleOf(allOnce)),
        size: [toldOnce.length, allOnce.length],
        edges: ends.filter((i) => i >= 0 && i < paragraphs.length).map(edge),
        quoted: sample(quoted, 96),
        names: sample(names, 64),
        starts: sample([...names, ...starts], 96),
        numbers: sample(numbers, 64),
        credits: creditsOf(record),
      },
    },
  ]
}

const sample = (hashes: Iterable<number>, kept: number): Packed =>
  packSample(sampleOf(sortedOnce(Uint32Array.from(hashes)), kept))

/** What a retelling cannot change: who, how many, what was said. */
function specifics(paragraphs: readonly Words[]) {
  const quoted = new Set<number>()
  const numbers = new Set<number>()
  const counts = new Map<string, number>()
  const starts = new Set<string>()
  const phrases: number[] = []
  for (const p of paragraphs) {
    let before = 0
    p.words.forEach(({ empty, stem, number, name }, i) => {
      if (number !== null) numbers.add(number)
      if (empty) return
      if (p.quoted[i]) {
        quoted.add(stem)
        if (before) phrases.push(finish(before ^ Math.imul(stem, 0x9e3779b1)))
        before = stem
      } else before = 0
      if (name === null) return
      if (p.first[i]) starts.add(name)
      else counts.set(name, (counts.get(name) ?? 0) + 1)
    })
  }
  // the names a text is about: those it says most, the first of them first
  const leading = [...counts].sort((a, b) => b[1] - a[1]).slice(0, LEADING)
  const hashes = (list: Iterable<string>) => [...list].map(hashWord)
  return {
    quoted,
    numbers,
    names: hashes(counts.keys()),
    starts: hashes(starts),
    leading: hashes(leading.map((l) => l[0])),
    phrases,
  }
}

/** Two names together are rare where one is not. */
function pairKeys(names: readonly number[]): number[] {
  const out: number[] = []
  const sorted = [...names].sort((a, b) => a - b)
  for (let i = 0; i < sorted.length; i++)
    for (let k = i + 1; k < sorted.length; k++)
      out.push(finish(sorted[i]! ^ Math.imul(sorted[k]!, 0x85ebca6b)) + 2 ** 34)
  return out.slice(0, PAIR_KEYS)
}

/** The agency of the dateline, and names in bylines and lines of credit. */
function creditsOf(record: Record): string[] {
  const out = new Set<string>()
  if (record.outlet?.rule === 'dateline-agency') out.add(record.outlet.value)
  for (const b of record.blocks)
    if (b.role === 'credit' || b.role === 'byline' || b.role === 'copyright' || b.role === 'sources')
      for (const m of record.text
        .slice(b.start, b.end)
        .matchAll(/\p{Lu}[\p{L}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{N}'’-]*)*/gu))
        out.add(m[0])
  return [...out].slice(0, 8)
}
