/** In which order a search shows what it found. */

/** By the day of the article, the latest first; those of one day, and those without, as they came. */
export const latestFirst = <T extends { readonly published: string | null }>(hits: readonly T[]): T[] =>
  [...hits].sort((a, b) => {
    const [x, y] = [a.published?.slice(0, 10) ?? '', b.published?.slice(0, 10) ?? '']
    return x === y ? 0 : x < y ? 1 : -1
  })
