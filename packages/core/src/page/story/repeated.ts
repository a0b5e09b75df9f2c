/** What a further page of a story repeats of the pages before it. */
import { type Article, type Block, isBody } from '../../record/index.ts'

/** A paragraph of so many characters is not said twice in one story. */
const LONG = 80
/** No longer stretch of a block is compared: two that agree so far are one. */
const COMPARED = 400

/** The blocks of the pages so far, by their words: letters and figures alone. */
export class Known {
  private readonly words = new Set<string>()
  private readonly titles = new Set<string>()

  add(text: string, b: Block): void {
    const key = keyOf(text, b)
    this.words.add(key)
    if (TITLES.has(b.role)) this.titles.add(unpaged(key))
  }

  has(text: string, b: Block): boolean {
    const key = keyOf(text, b)
    return this.words.has(key) || ((TITLES.has(b.role) || b.role === 'heading') && this.titles.has(unpaged(key)))
  }
}

const TITLES: ReadonlySet<Block['role']> = new Set<Block['role']>(['headline'])

const keyOf = (text: string, b: Block): string =>
  text
    .slice(b.start, Math.min(b.end, b.start + COMPARED))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A headline without the number of its page: "dam shut page 2 of 3", "dam shut 2 3", "dam shut part 2". */
const unpaged = (key: string): string =>
  key.replace(/ (?:continued|(?:(?:page|part|pg) )?\d{1,3}(?: (?:of )?\d{1,3})?)$/, '')

/**
 * For each block whether the page says it first. Furniture that stands on an earlier page is left out wherever it stands;
 * of the body only what is repeated over the story or under it (a summary, a caption, a box), and long paragraphs: a short
 * sentence in its midst may well be said twice.
 */
export function isNew(article: Article, known: Known): boolean[] {
  const { text, blocks } = article
  const fresh = blocks.map((b) => !known.has(text, b))
  const story = (b: Block, i: number) => fresh[i] && isBody(b.role)
  const first = blocks.findIndex(story)
  const last = blocks.findLastIndex(story)
  return blocks.map(
    (b, i) => fresh[i] || (isBody(b.role) && first >= 0 && i > first && i < last && b.end - b.start < LONG),
  )
}
