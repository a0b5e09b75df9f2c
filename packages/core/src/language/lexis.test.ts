import { loadModel } from '@readout/core/load/node'
import { expect, test } from 'vitest'
import { createLexis } from './lexis.ts'

const lexis = createLexis(loadModel())

test.each([
  ['met', 'VERB', 'meet'],
  ['ministers', 'NOUN', 'minister'],
  ['meeting', 'VERB', 'meet'],
  ['signed', 'VERB', 'sign'],
] as const)('the lemma of %s as a %s is %s', (word, upos, lemma) => expect(lexis.lemmaOf(word, upos)).toBe(lemma))

test('words of like meaning lie nearer than others', () => {
  const cosine = (a: string, b: string) => {
    const [x, y] = [lexis.vectorOf(a), lexis.vectorOf(b)]
    let [dot, xx, yy] = [0, 0, 0]
    for (let k = 0; k < x.length; k++) {
      dot += x[k]! * y[k]!
      xx += x[k]! ** 2
      yy += y[k]! ** 2
    }
    return dot / Math.sqrt(xx * yy)
  }
  expect(cosine('blast', 'explosion')).toBeGreaterThan(cosine('blast', 'budget'))
  expect(lexis.vectorOf('qqzzxv').every((v) => v === 0)).toBe(true)
})
