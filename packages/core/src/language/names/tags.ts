/** Tags of nouns that turn out to be words of names. */
import { UPOS } from '../../record/index.ts'
import { isCapitals, type NameColumns } from './columns.ts'
import { PERSON } from './types.ts'

const NOUN = UPOS.indexOf('NOUN')
const PROPN = UPOS.indexOf('PROPN')
/** Numbers of kings, and what is tagged so already. */
const KEPT = new Set([PROPN, UPOS.indexOf('NUM'), UPOS.indexOf('DET'), UPOS.indexOf('PUNCT')])

/**
 * In place: “NPG” is a proper noun where the article shows it to be a body's short form, and so is the noun in “Harbour Program”, as the
 * treebanks tag words that are names of things only together. Of such nouns in the development sets of EWT and GUM 26 are proper, 15 are not.
 */
export function nameTags(
  names: NameColumns,
  tokens: {
    /** The model's classes of names; 0 is none. */
    readonly classes: Uint8Array
    readonly words: readonly string[]
    readonly uposCode: Uint8Array
    readonly xpos: string[]
  },
): void {
  const { classes, words, uposCode, xpos } = tokens
  for (const [n, from] of names.nameStart.entries()) {
    const to = names.nameEnd[n]!
    const short = to - from === 1 && classes[from] === 0 && (isCapitals(words[from]!) || words[from] === 'X')
    if (!short && to - from === 1) continue
    // “James To”, “Yau Wai-ching”: behind a person's first name all capitals are names
    const person = names.nameType[n] === PERSON
    for (let i = person ? from + 1 : from; i < to; i++)
      if ((person ? !KEPT.has(uposCode[i]!) : short || uposCode[i] === NOUN) && /^\p{Lu}/u.test(words[i]!)) {
        uposCode[i] = PROPN
        xpos[i] = xpos[i] === 'NNS' ? 'NNPS' : 'NNP'
      }
  }
}
