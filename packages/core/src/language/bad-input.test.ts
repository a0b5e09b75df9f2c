/** What the reader is given when nothing is as it should be: every offset exact, every sentence a tree, no pretence of English. */
import { describe, expect, it } from 'vitest'
import { loadModel } from '../../load/node.ts'
import type { Analysis, Article, Role } from '../record/index.ts'
import { createLanguage } from './index.ts'

const language = createLanguage(loadModel())
function articleOf(text: string, role: Role = 'paragraph'): Article {
  return {
    text,
    format: 'text',
    blocks: [{ role, start: 0, end: text.length, rule: 'test', origin: null }],
    title: null,
    byline: null,
    outlet: null,
    dateline: null,
    published: null,
    gaps: [],
  }
}

const read = (text: string, role?: Role): Analysis => language.analyse(articleOf(text, role))

/** Tokens cover every character but space, in order, and heads stay inside their sentence with one root each. */
function sound(a: Analysis): void {
  let last = 0
  let bad = 0
  for (let i = 0; i < a.size; i++) {
    if (a.start[i]! < last || a.end[i]! <= a.start[i]!) bad++
    if (/[^\s\p{Cc}\p{Z}\u200b\u2060\ufeff\u00ad]/u.test(a.text.slice(last, a.start[i]))) bad++
    last = a.end[i]!
  }
  if (/[^\s\p{Cc}\p{Z}\u200b\u2060\ufeff\u00ad]/u.test(a.text.slice(last))) bad++
  for (let s = 0; s + 1 < a.sentences.length; s++) {
    let roots = 0
    for (let i = a.sentences[s]!; i < a.sentences[s + 1]!; i++) {
      const h = a.head[i]!
      if (h < 0) roots++
      else if (h < a.sentences[s]! || h >= a.sentences[s + 1]! || h === i) bad++
    }
    if (roots !== 1) bad++
  }
  expect(bad).toBe(0)
}

const HARD: [name: string, text: string, language: string][] = [
  ['all capitals', 'THE MINISTER SAID ON MONDAY THAT THE TALKS WERE OFF AND THAT NO ONE HAD BEEN TOLD. ', 'en'],
  ['no capitals', 'the minister said on monday that the talks were off and that no one had been told. ', 'en'],
  ['emoji and combining marks', 'W\u0308o 👩‍👩‍👧👍🏽 e\u0301te\u0301 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ', 'und'],
  ['right to left', 'قال الوزير يوم الاثنين إن المحادثات ألغيت ولم يبلغ أحد بذلك. ', 'ar'],
  ['Hebrew', 'השר אמר ביום שני כי השיחות בוטלו ואיש לא קיבל על כך הודעה. ', 'he'],
  ['Chinese', '部长星期一说，会谈已经取消，没有人得到通知。', 'zh'],
  ['Japanese', '大臣は月曜日に会談が中止されたと述べた。', 'ja'],
  ['noise of a scanner', 'Tlie rnin|ster sa1d ~n M0nd,ay tl1at w~ w w ,; .. l1 ', 'und'],
  ['a table of numbers', '12.5\t1,204\t-3\t4/5\t99%\t2026-03-12\t17:05\n', 'und'],
  ['marks alone', '" “ ” ( ) [ … -- ? ! ', 'und'],
  ['lone halves of pairs', '\ud83d a \udc00 b \ufffd \u0000 ', 'und'],
  ['Swedish', 'Ministern sade på måndagen att samtalen hade ställts in och att ingen hade fått veta det. ', 'sv'],
]

describe('text that is not as it should be', () => {
  it.each(HARD)('%s', (_, text, code) => {
    const a = read(text.repeat(60))
    sound(a)
    if (code === 'und' || code === 'sv') expect(a.language.code).not.toBe('en')
    else expect(a.language.code).toBe(code)
  })

  it('a sentence of 100,000 tokens is one tree', () => {
    const a = read('the river and the road to the sea, '.repeat(11_200))
    expect(a.size).toBeGreaterThan(100_000)
    expect(a.sentences.length).toBe(2)
    sound(a)
  })

  it('a word of ten million letters, and a line without a space', () => {
    const word = read(`It said ${'x'.repeat(10_000_000)} again.`)
    expect(word.size).toBe(5)
    expect(word.end[2]! - word.start[2]!).toBe(10_000_000)
    sound(word)
    sound(read('a.b,c;d-e’'.repeat(3000)))
  })

  it('more different words than are kept', () => {
    const text = Array.from({ length: 40_000 }, (_, i) => `zq${i.toString(36)}`).join(' ')
    const a = read(text)
    expect(a.size).toBe(40_000)
    sound(a)
    expect(read('Rain fell.')).toEqual(createLanguage(loadModel()).analyse(articleOf('Rain fell.')))
  })

  it('pasted lines and lists', () => {
    const a = read('Buy milk\nCall Ruta\nThe dog ate it', 'list')
    sound(a)
    expect(a.sentences.length - 1).toBe(3)
  })
})
