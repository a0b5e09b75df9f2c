import { describe, expect, test } from 'vitest'
import { hangPunctuation } from './punctuation.ts'

/** Words with the number of their head behind a slash (from 1, 0 the root); marks have none. Gives the words that marks hang on. */
function hung(...sentences: string[]): string[] {
  const words: string[] = []
  const head: number[] = []
  const opens = [0]
  for (const s of sentences) {
    const from = words.length
    for (const cell of s.split(' ')) {
      const [word, h] = cell.split('/')
      words.push(word!)
      head.push(h === undefined ? from : Number(h) - 1 + (h === '0' ? 0 : from))
    }
    opens.push(words.length)
  }
  const mark = Uint8Array.from(words, (w) => (/^\p{P}+$/u.test(w) ? 1 : 0))
  const heads = Int32Array.from(head)
  hangPunctuation({ sentences: Int32Array.from(opens), mark, words }, heads)
  return words.flatMap((w, i) => (mark[i] ? [`${w} ${words[heads[i]!]}`] : []))
}

describe('where marks hang', () => {
  test('the last mark on the root, commas on the units they close off', () => {
    expect(hung('When/3 rain/3 fell/6 , they/6 left/0 .')).toEqual([', fell', '. left'])
    expect(hung('The/2 dam/10 , which/5 leaked/2 for/7 years/5 , was/10 shut/0 .')).toEqual([
      ', leaked',
      ', dam',
      '. shut',
    ])
  })
  test('a comma between parts of a coordination hangs on the part behind it', () => {
    expect(hung('boats/0 , planes/1 and/5 trains/1')).toEqual([', planes'])
  })
  test('brackets and quotation marks hang on what they enclose', () => {
    expect(hung('He/2 saw/0 a/6 “ quiet/6 harbour/2 ” .')).toEqual(['“ harbour', '” harbour', '. saw'])
    expect(hung('The/2 minister/7 ( a/5 lawyer/2 ) resigned/0 .')).toEqual(['( lawyer', ') lawyer', '. resigned'])
    expect(hung('" Wait/0 , " he/6 said/2')).toEqual(['" Wait', ', said', '" Wait'])
  })
  test('words that hung on a mark go to its head; sentences are apart', () => {
    expect(hung('Yes/0 !', 'No/0 ?')).toEqual(['! Yes', '? No'])
  })
  test('nothing but marks, marks without partner, and a chain deeper than any sentence', () => {
    expect(hung('. . .')).toHaveLength(3)
    expect(hung('( stop/0 ) ) “')).toHaveLength(4)
    const chain = Array.from({ length: 5_000 }, (_, i) => `w/${i}`).join(' , ')
    expect(() => hung(`( ${chain} )`)).not.toThrow()
  })
})
