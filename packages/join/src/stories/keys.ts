/** Keys by which articles of one story find each other: pairs of what is particular, so that no key is shared by thousands. */
import type { Named } from './names.ts'
import { hash24, rarityOf, type Word } from './words.ts'

const NAMES = 6
const WORDS = 5
/** Names rarer than this are kept with the week too. */
const RARE = 6

/** 48 bits of two things that were hashed, whatever their order. */
const pair = (a: number, b: number): number => (a < b ? a * 2 ** 24 + b : b * 2 ** 24 + a)

/** Pairs of the foremost names, names with words of the lead, words with words, rare names with the week. At most 32. */
export function keysOf(names: ReadonlyMap<string, Named>, front: readonly Word[], day: number | null): number[] {
  const foremost = [...names]
    .map(([stem, n]) => [stem, rarityOf(stem) * (1 + Math.log(n.count)) * (n.lead ? 2 : 1)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, NAMES)
    .map(([stem]) => stem)
  const counts = new Map<string, number>()
  for (const w of front) if (!w.number && w.stem.length > 2) counts.set(w.stem, (counts.get(w.stem) ?? 0) + 1)
  const words = [...counts]
    .map(([stem, n]) => [stem, rarityOf(stem) * Math.sqrt(n)] as const)
    .filter(([stem]) => rarityOf(stem) > 2)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, WORDS)
    .map(([stem]) => hash24(stem))
  const hashes = foremost.map((stem) => hash24(stem, 3))
  const keys = new Set<number>()
  for (const [i, a] of hashes.slice(0, 5).entries()) for (const b of hashes.slice(i + 1)) keys.add(pair(a, b))
  for (const a of hashes.slice(0, 3)) for (const b of words.slice(0, 3)) keys.add(pair(a, b))
  for (const [i, a] of words.entries()) for (const b of words.slice(i + 1)) if (keys.size < 28) keys.add(pair(a, b))
  if (day !== null) {
    const week = Math.floor(day / 7)
    for (const [i, stem] of foremost.slice(0, 2).entries())
      if (rarityOf(stem) >= RARE)
        // the week and the one it borders on, so that Sunday finds Monday
        for (const w of [week, day % 7 < 3 ? week - 1 : week + 1])
          if (keys.size < 32) keys.add(pair(hashes[i]!, hash24(`week ${w}`, 5)))
  }
  return [...keys].slice(0, 32)
}
