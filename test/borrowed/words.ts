/** A text as a column of words: what the search for borrowed sentences compares. */

/** Gives each word a number. */
export class Vocabulary {
  readonly #ids = new Map<string, number>()
  readonly forms: string[] = []

  get size(): number {
    return this.forms.length
  }

  id(word: string): number {
    let id = this.#ids.get(word)
    if (id === undefined) {
      id = this.forms.length
      this.#ids.set(word, id)
      this.forms.push(word)
    }
    return id
  }
}

export interface Words {
  /** Number of each word. */
  readonly ids: number[]
  /** Its offset in the text. */
  readonly at: number[]
  /** 1 for a word with a capital within a sentence. */
  readonly capital: number[]
  /** Index of each sentence's first word, and the number of words at the end. */
  readonly opens: number[]
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[’'](?=\p{L}))*/gu
/** What ends a sentence of news. */
const SENTENCE = /[.!?…]["”’')\]]*\s|\n/u
/** What ends a sentence, a string or a cell in a source file; comments wrap, so a line alone does not. */
const STRING = /[.!?…]["”’')\]]*\s|["“”`|;•]|\n[\s*/#]*\n|(?<!\p{L})['‘’]|['’](?!\p{L})/u
const ABBREVIATION = new Set('mr mrs ms dr gov sen rep st lt col gen capt sgt rev jr sr no vs u s'.split(' '))

/** “Mr Lammy’s ‘tired’ É” is mr, lammys, tired, e: without case, marks and accents. */
export function wordsOf(text: string, vocabulary: Vocabulary, form: 'news' | 'source' = 'news'): Words {
  const out: Words = { ids: [], at: [], capital: [], opens: [0] }
  const breaks = form === 'news' ? SENTENCE : STRING
  let end = 0
  let before = ''
  for (const m of text.matchAll(WORD)) {
    const between = text.slice(end, m.index)
    const index = out.ids.length
    const abbreviated = /^\.["”’']?\s+$/.test(between) && ABBREVIATION.has(before)
    const opens = index > 0 && !abbreviated && breaks.test(between)
    if (opens) out.opens.push(index)
    end = m.index + m[0].length
    const word = m[0].normalize('NFKD').replace(/[’'\p{M}]/gu, '')
    before = word.toLowerCase()
    out.ids.push(vocabulary.id(before))
    out.at.push(m.index)
    out.capital.push(index > 0 && !opens && /^\p{Lu}/u.test(word) ? 1 : 0)
  }
  out.opens.push(out.ids.length)
  return out
}
