import { describe, expect, test } from 'vitest'
import { readPage } from '../../page/index.ts'
import { createIdentifier } from './index.ts'
import { ENGLISH, SENTENCES } from './sentences.fixture.ts'

const identify = createIdentifier()
const languageOf = (text: string) => identify(readPage({ text })).main.code

/** Languages that one sentence does not tell from each other for sure. */
const CLOSE: { readonly [code: string]: string } = { nb: 'da', nn: 'nb', sr: 'hr', gl: 'pt' }

describe('which language a text is in', () => {
  test.each(Object.entries(SENTENCES))('%s', (code, [line, sentence, longer]) => {
    expect([code, CLOSE[code]]).toContain(languageOf(sentence))
    expect([code, CLOSE[code]]).toContain(languageOf(longer))
    // thick Scots apart, a line in another language is never taken for English
    if (code !== 'sco') expect(languageOf(line)).not.toBe('en')
  })

  test.each(ENGLISH)('may be English: %s', (text) => {
    expect(['en', 'und']).toContain(languageOf(text))
  })

  test('a headline in capitals', () => {
    expect(languageOf('MINISTER SAGT NEIN ZU DEN NEUEN PLÄNEN DER REGIERUNG')).toBe('de')
    expect(languageOf('MINISTER SAYS NO TO THE NEW PLANS OF THE COUNCIL')).toBe('en')
  })

  test('what the page declares tips a balance and outweighs nothing', () => {
    const declared = (lang: string, text: string) =>
      identify(readPage({ html: `<html lang="${lang}"><body><article><h1>x</h1><p>${text}</p></article>` })).main.code
    const [, english] = ['', 'The minister said that the bridge would not be opened before the end of next year.']
    const [, german] = SENTENCES.de!
    for (const lang of ['de', 'en', 'fr-CA', 'zh-Hans', 'xx']) {
      expect(declared(lang, english)).toBe('en')
      expect(declared(lang, german)).toBe('de')
    }
    const either = 'Han sier at de vil møte ham.'
    expect([declared('nb', either), declared('no', either), declared('da', 'Han siger at de vil møde ham.')]).toEqual([
      'nb',
      'nb',
      'da',
    ])
  })

  test('lines that are too short alone are told together', () => {
    const lines = ['Brot und Wein', 'die Stadt schläft', 'keiner kommt mehr', 'der Regen fällt']
    expect(languageOf(lines[0]!)).toBe('und')
    expect(languageOf(lines.join('.\n\n'))).toBe('de')
  })

  test('a text without words has none', () => {
    for (const text of ['12 34 56', '… — !', '😀 😀']) expect(languageOf(text)).toBe('und')
  })

  test('a long block costs no more than its windows', () => {
    const work = (n: number) => {
      let seen = 0
      const text = new Proxy(Object('слово и дело '.repeat(n)) as object, {
        get(target: object, key) {
          const value = Reflect.get(target, key)
          if (typeof value !== 'function') return value
          return (...given: unknown[]) => {
            seen++
            return value.apply(target, given)
          }
        },
      })
      identify({
        ...readPage({ text: 'x' }),
        text: text as unknown as string,
        blocks: [{ role: 'paragraph', start: 0, end: 13 * n, rule: 'test', origin: null }],
      })
      return seen
    }
    expect(work(100_000)).toBeLessThan(work(1000) * 1.1)
  })
})
