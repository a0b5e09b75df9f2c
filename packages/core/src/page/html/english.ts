import type { Selection } from './select.ts'
import type { Tree } from './tree.ts'

/** Words that make up an eighth or more of any English text. */
const WORDS: ReadonlySet<string> = new Set('the of and to in that is for with'.split(' '))
const SHARE = 0.12
/** So much of the running text is looked at. */
const SAMPLE = 4000

/** Is the story in English, by its commonest words? */
export function isEnglish(tree: Tree, { features }: Selection): boolean {
  let sample = ''
  for (let i = 0; i < features.length && sample.length < SAMPLE; i++) {
    const { start, end } = tree.blocks[i]
    if (features[i].value > 20) sample += ` ${tree.text.slice(start, Math.min(end, start + 600))}`
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length > 0 && words.filter((w) => WORDS.has(w)).length > words.length * SHARE
}
