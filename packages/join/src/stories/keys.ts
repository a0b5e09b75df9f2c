/** Keys by which articles of one story find each other: what is particular and near in time, and pairs of what is particular at any time. */
import type { Named } from './names.ts'
import { hash24, rarityOf, type Word } from './words.ts'

/** At most so many, as the engine will have it. */
const MOST = 32
/** Names and words that are kept with the time: the foremost of those that are not everyday's. */
const DATED = { names: 6, rarity: 3, words: 4, wordRarity: 5 }
/** Of what has no day so many names are keys by themselves. */
const UNDATED = 4
/** Names and words that are paired. */
const PAIRED = { names: 5, words: 4 }
/**
 * Days of a block. A key holds for the article's own block and the next, so that two articles share one where they lie within a block of each
 * other, and none where they lie two apart: no key is shared by more than some weeks of an archive.
 */
const BLOCK = 24

/** 48 bits of two things that were hashed, whatever their order. */
const pair = (a: number, b: number): number => (a < b ? a * 2 ** 24 + b : b * 2 ** 24 + a)

/** The heaviest first, of two the one that comes first by its letters. */
const ranked = (weighed: readonly (readonly [stem: string, weight: number])[]): string[] =>
  weighed.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([stem]) => stem)

function countsOf(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const w of words) if (!w.number && w.stem.length > 2) counts.set(w.stem, (counts.get(w.stem) ?? 0) + 1)
  return counts
}

/** `front` are the words of headline and lead that are no names, `all` those of the whole article. */
export function keysOf(
  names: ReadonlyMap<string, Named>,
  front: readonly Word[],
  all: readonly Word[],
  day: number | null,
): number[] {
  const foremost = ranked(
    [...names].map(([stem, n]) => [stem, rarityOf(stem) * (1 + Math.log(n.count)) * (n.lead ? 2 : 1)]),
  )
  const keys = new Set<number>()
  const add = (key: number) => {
    if (keys.size < MOST) keys.add(key)
  }
  const rare = foremost.filter((stem) => rarityOf(stem) >= DATED.rarity)
  if (day === null) for (const stem of rare.slice(0, UNDATED)) add(pair(hash24(stem, 3), hash24('no day', 5)))
  else {
    const block = Math.floor(day / BLOCK)
    const times = [block, block + 1].map((b) => hash24(`block ${b}`, 5))
    for (const stem of rare.slice(0, DATED.names)) for (const t of times) add(pair(hash24(stem, 3), t))
    const particular = [...countsOf(all)].filter(([stem]) => rarityOf(stem) >= DATED.wordRarity)
    const words = ranked(particular.map(([stem, n]) => [stem, rarityOf(stem) * (1 + Math.log(n))]))
    for (const stem of words.slice(0, DATED.words)) for (const t of times) add(pair(hash24(stem), t))
  }
  const paired = foremost.slice(0, PAIRED.names).map((stem) => hash24(stem, 3))
  for (const [i, a] of paired.entries()) for (const b of paired.slice(i + 1)) add(pair(a, b))
  const telling = [...countsOf(front)].filter(([stem]) => rarityOf(stem) > 2)
  const words = ranked(telling.map(([stem, n]) => [stem, rarityOf(stem) * Math.sqrt(n)])).map((stem) => hash24(stem))
  for (const a of paired.slice(0, 3)) for (const b of words.slice(0, 2)) add(pair(a, b))
  const few = words.slice(0, PAIRED.words)
  for (const [i, a] of few.entries()) for (const b of few.slice(i + 1)) add(pair(a, b))
  return [...keys]
}
