import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadModel } from '../../load/node.ts'
import { type Analysis, type Article, NAME_TYPES, UPOS } from '../record/index.ts'
import { createLanguage, type Language, uposOf, wordOf } from './index.ts'
import { HEAD } from './weights.ts'

const article = (...paragraphs: string[]): Article => {
  const text = paragraphs.join('\n\n')
  let at = 0
  const blocks = paragraphs.map((p) => {
    const start = at
    at += p.length + 2
    return { role: 'paragraph' as const, start, end: start + p.length, rule: 'test', origin: null }
  })
  return {
    text,
    format: 'text',
    blocks,
    title: null,
    byline: null,
    outlet: null,
    dateline: null,
    published: null,
    gaps: [],
  }
}
const names = (a: Analysis) =>
  [...a.nameStart.keys()].map(
    (n) => `${NAME_TYPES[a.nameType[n]!]} ${a.text.slice(a.start[a.nameStart[n]!], a.end[a.nameEnd[n]! - 1])}`,
  )

function check(a: Analysis): void {
  let last = 0
  for (let i = 0; i < a.size; i++) {
    expect(a.start[i]!).toBeGreaterThanOrEqual(last)
    expect(a.end[i]!).toBeGreaterThan(a.start[i]!)
    last = a.end[i]!
    const s = a.sentenceOf[i]!
    expect(i >= a.sentences[s]! && i < a.sentences[s + 1]!).toBe(true)
    expect(a.left[i]! <= i && a.right[i]! > i).toBe(true)
    expect(a.deprel[i] === 'root').toBe(a.head[i] === -1)
    expect(UPOS[a.uposCode[i]!]).toBeDefined()
    expect(a.lemma[i]!.length).toBeGreaterThan(0)
  }
  for (let s = 0; s + 1 < a.sentences.length; s++) {
    const tokens = Array.from({ length: a.sentences[s + 1]! - a.sentences[s]! }, (_, k) => a.sentences[s]! + k)
    expect(new Set(tokens.map((i) => a.blockOf[i])).size).toBe(1)
    expect(tokens.filter((i) => a.head[i] === -1).length).toBe(1)
    for (const i of tokens) if (a.head[i]! >= 0) expect(a.sentenceOf[a.head[i]!]).toBe(s)
  }
}

describe('createLanguage', () => {
  let language: Language
  let bytes: Uint8Array
  beforeAll(() => {
    bytes = loadModel()
    language = createLanguage(bytes)
  })

  it('reads a sentence of news', () => {
    const a = language.analyse(article('The foreign minister said on Thursday that the talks had been cancelled.'))
    check(a)
    const at = (w: string) => [...Array(a.size).keys()].find((i) => wordOf(a, i) === w)!
    expect(a.head[at('said')]).toBe(-1)
    expect([a.head[at('minister')], a.deprel[at('minister')]]).toEqual([at('said'), 'nsubj'])
    expect([a.head[at('cancelled')], a.deprel[at('cancelled')]]).toEqual([at('said'), 'ccomp'])
    expect([a.head[at('talks')], a.deprel[at('talks')]]).toEqual([at('cancelled'), 'nsubj:pass'])
    expect([uposOf(a, at('had')), a.xpos[at('had')], a.lemma[at('had')]]).toEqual(['AUX', 'VBD', 'have'])
    expect(a.lemma[at('cancelled')]).toBe('cancel')
    expect(a.language.code).toBe('en')
  })

  it('finds names and reads typographic marks like plain ones', () => {
    const a = language.analyse(
      article('Angela Merkel met Emmanuel Macron in Berlin. “We agreed,” Merkel’s spokesman said.'),
    )
    check(a)
    expect(names(a)).toEqual(
      expect.arrayContaining(['PER Angela Merkel', 'PER Emmanuel Macron', 'LOC Berlin', 'PER Merkel']),
    )
    expect(a.lower).toContain("'s")
    expect(a.xpos[a.lower.indexOf('“')]).toBe('``')
  })

  it('leaves furniture alone and never lets a sentence cross a block', () => {
    const given = article('Donate now', 'no full stop here', 'Another paragraph.')
    given.blocks[0]!.role = 'appeal'
    const a = language.analyse(given)
    check(a)
    expect(a.start[0]).toBe(given.blocks[1]!.start)
    expect(a.sentences.length - 1).toBe(2)
  })

  it('takes odd input as it comes', () => {
    for (const text of [
      '',
      ' ',
      '…',
      '\u0000',
      '👍👍🏽',
      '北京发布了新的规定。',
      'السلام عليكم',
      'A B C D',
      'x'.repeat(3000),
      '( [ { " ’ ”',
      'SHOUTED WORDS EVERYWHERE!!!',
      '\ud83d lone \udc00',
    ]) {
      check(language.analyse(article(text)))
    }
    expect(language.analyse(article('')).size).toBe(0)
  })

  it('reads a sentence of ten thousand words', () => {
    const a = language.analyse(article('the dog and the cat saw it, '.repeat(1400)))
    expect(a.sentences.length).toBe(2)
    expect(a.head.filter((h) => h === -1).length).toBe(1)
  })

  it('gives the same analysis twice', () => {
    const given = article('Police arrested two men in Leeds on Monday.')
    expect(language.analyse(given)).toEqual(language.analyse(given))
  })

  it.each([
    [
      'Die Regierung hat am Montag mitgeteilt, dass sie das Gesetz nicht ändern wird und auf die Gerichte wartet.',
      'de',
    ],
    [
      'Le président a déclaré que la réunion aurait lieu dans les jours qui viennent et que les ministres sont prêts.',
      'fr',
    ],
    ['Президент заявил, что встреча состоится на следующей неделе.', 'ru'],
    ['The president said that the meeting would take place next week and that ministers were ready.', 'en'],
    ['12 34 56', 'und'],
  ])('guesses the language of %s', (text, code) => {
    expect(language.analyse(article(text)).language.code).toBe(code)
  })

  it('names the model by the SHA-256 of its payload', () => {
    expect(language.hash).toBe(createHash('sha256').update(bytes.subarray(HEAD)).digest('hex'))
  })

  it('reads weights that stand anywhere in a buffer', () => {
    const wide = new Uint8Array(bytes.length + 3)
    wide.set(bytes, 3)
    const given = article('Police arrested two men in Leeds.')
    expect(createLanguage(wide.subarray(3)).analyse(given)).toEqual(language.analyse(given))
  })

  it('refuses bytes that are no weights, of another version, cut short or altered', () => {
    const code = (b: Uint8Array) => {
      try {
        createLanguage(b)
        return 'none'
      } catch (e) {
        expect((e as Error).message).not.toContain('\n')
        return (e as { code: string }).code
      }
    }
    const changed = (at: number) => {
      const copy = bytes.slice()
      copy[at] = copy[at]! ^ 1
      return copy
    }
    expect(code(new Uint8Array(0))).toBe('R2001')
    expect(code(new TextEncoder().encode('<!doctype html><p>Not found, sorry, nothing here to see</p>'))).toBe('R2001')
    expect(code(changed(4))).toBe('R2002')
    expect(code(bytes.subarray(0, bytes.length - 1))).toBe('R2003')
    expect(code(changed(bytes.length >> 1))).toBe('R2003')
    for (const at of [8, 20, 45, 51, 52, bytes.length - 1]) expect(code(changed(at)), `byte ${at}`).toBe('R2003')
  })
})
