/** What the misbehaving feeds tell: stories that come out one after the other, each with a word that no other has. */

export const HOUR = 3_600_000
/** Items that a feed shows at a time. */
export const SHOWN = 12

/** The word of story `n` of feed `feed`: by it a kept record is known. */
export const wordOf = (feed: number, n: number): string => `story${feed}x${n}x`
export const WORD = /story\d+x\d+x/g

/** Between two stories of a feed: two hours to a quarter of a day. */
export const gapOf = (feed: number): number => (2 + (feed % 5)) * HOUR

/** Stories that are out after so many milliseconds, counted from 0. */
export const outAt = (feed: number, elapsed: number): number => Math.floor(elapsed / gapOf(feed)) + 3

/** The text of a story, of a length that tells it apart from all others. */
export function textOf(feed: number, n: number): string {
  const word = wordOf(feed, n)
  const sentences = Array.from(
    { length: 8 },
    (_, i) =>
      `The ${word} committee of ward ${i + 1} met on the quay and put off its ${word} vote until the ferry is mended.`,
  )
  return sentences.join(' ')
}
