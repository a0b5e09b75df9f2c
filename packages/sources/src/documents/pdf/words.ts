/** Words cut at the ends of lines. The hyphen goes where the whole word stands elsewhere or the halves are none; else it stays. */

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?(?:-[\p{L}\p{N}]+)*/gu
const CUT = /([\p{L}’']+)[-\u00ad\u2010]$/u
/** They make compounds: “long-term”, “co-operate”, “twenty-one”. */
const HEADS = new Set(
  'anti back best better cease cross deep double down east eight eighty far fast fifty first five forty four free front full global good half hard head high ill key large late left life like little long low mass mid middle multi near new nine ninety non north off old one open part post quasi record right second self semi seven seventy short single six sixty slow small soft south tax ten third thirty three time top twenty two ultra vice war well west wide would year'.split(
    ' ',
  ),
)
/** Endings that are no words, and beginnings that no word has. */
const BOUND =
  /^(?:[bcdfghjklmnpqrstvwxz]{2}(?<!bl|br|ch|cl|cr|dr|dw|fl|fr|gh|gl|gn|gr|kn|ph|pl|pr|ps|qu|rh|sc|sh|sk|sl|sm|sn|sp|sq|st|sw|th|tr|tw|wh|wr)|(?:tion|sion|cial|tial|ment|ness|ing|ings|ity|ties|tive|sive|ance|ence|ency|ancy|able|ible|ably|ibly|ally|ously|ous|tious|cious|ture|tures|ments|tions|sions|ers|est|ed|ly|ted|ded|ning|ting|ding|ring|ling|cy|gy|ry|ty)$)/

export class Words {
  readonly #seen = new Set<string>()

  /** Takes in the words of a line that are whole. */
  add(line: string, afterCut: boolean): void {
    const words = line.match(WORD) ?? []
    const from = afterCut ? 1 : 0
    const to = words.length - (CUT.test(line) ? 1 : 0)
    for (let i = from; i < to; i++) {
      const word = words[i]!.toLowerCase()
      this.#seen.add(word)
      if (word.includes('-')) for (const part of word.split('-')) this.#seen.add(part)
    }
  }

  has = (word: string): boolean => this.#seen.has(word.toLowerCase())

  /** What takes the place of the end of a line before the next: "" joins a word, "-" keeps its hyphen, " " parts two. */
  seam(line: string, following: string): '' | '-' | ' ' {
    const left = CUT.exec(line)?.[1]
    const right = /^[\p{L}’']+/u.exec(following)?.[0]
    if (left === undefined)
      return /[-\u2010]$/.test(line) && /^[\p{L}\p{N}]/u.test(following) && /[\p{L}\p{N}][-\u2010]$/u.test(line)
        ? '-'
        : ' '
    // “pre- and post-war”
    if (right === undefined || /^(?:and|or|to)$/.test(right)) return right === undefined ? '-' : ' '
    if (line.endsWith('\u00ad')) return ''
    if (!/^\p{Ll}/u.test(right)) return '-'
    if (this.has(left + right)) return ''
    if (this.has(`${left}-${right}`)) return '-'
    if (BOUND.test(right)) return ''
    return HEADS.has(left.toLowerCase()) || (this.has(left) && this.has(right)) ? '-' : ''
  }
}

export const isCut = (line: string): boolean => CUT.test(line)
