import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokenize.ts'

const tokens = (text: string): string[] => {
  const out: string[] = []
  tokenize(text, 0, text.length, (s, e) => out.push(text.slice(s, e)))
  return out
}
const sentences = (text: string, lines = false): string[] => {
  const start: number[] = []
  const end: number[] = []
  tokenize(text, 0, text.length, (s, e) => {
    start.push(s)
    end.push(e)
  })
  const opens: number[] = []
  splitSentences(text, Int32Array.from(start), Int32Array.from(end), 0, start.length, lines, (t) => opens.push(t))
  return opens.map((o, i) => text.slice(start[o], end[(opens[i + 1] ?? start.length) - 1]))
}

describe('tokenize', () => {
  it.each([
    ['They don’t say the mayor’s can’t.', 'They|do|n’t|say|the|mayor|’s|ca|n’t|.'],
    ["I'm sure we'll cannot gonna", "I|'m|sure|we|'ll|can|not|gon|na"],
    ['shouldn’t’ve', 'should|n’t|’ve'],
    ['the workers’ “pay”', 'the|workers|’|“|pay|”'],
    ['a long-term U.S. plan, i.e. no plan', 'a|long-term|U.S.|plan|,|i.e.|no|plan'],
    ['Mr. J. K. Moss of St. Ives', 'Mr.|J.|K.|Moss|of|St.|Ives'],
    ['It was 38C at 10.30am, 1,250.50 in all.', 'It|was|38|C|at|10.30|am|,|1,250.50|in|all|.'],
    ['£5bn or US$3m or 40% by 9/11', '£|5|bn|or|US$|3|m|or|40|%|by|9/11'],
    ['He left.Then—at 9:30—he came back…', 'He|left|.|Then|—|at|9:30|—|he|came|back|…'],
    ['See www.example.org/a?b=c, or mail a.b@example.org.', 'See|www.example.org/a?b=c|,|or|mail|a.b@example.org|.'],
    ['Mr. Orr, R-Ky., and Ms. Dahl (D-N.Y.), too', 'Mr.|Orr|,|R-Ky.|,|and|Ms.|Dahl|(|D-N.Y.|)|,|too'],
    ['bbc.co.uk and AT&T', 'bbc.co.uk|and|AT&T'],
    ['either/or (yes)!!', 'either|/|or|(|yes|)|!!'],
    ['rock ’n’ roll of the ’90s', 'rock|’n|’|roll|of|the|’90s'],
    ['O’Brien at 5 o’clock', 'O’Brien|at|5|o’clock'],
    ['im sure they dont :-) (really :) )', 'i|m|sure|they|do|nt|:-)|(|really|:)|)'],
    ['IM the file notes.pdf <ann@host.org> to irc.host.net', 'I|M|the|file|notes.pdf|<|ann@host.org|>|to|irc.host.net'],
    ['It cost $$$. The end.Soon.He left', 'It|cost|$$$|.|The|end|.|Soon|.|He|left'],
    ['@someone said #thing', '@someone|said|#thing'],
    ['No. 10 said no.', 'No.|10|said|no|.'],
    ['👍🏽 ok 👩‍👩‍👧', '👍🏽|ok|👩‍👩‍👧'],
  ])('%s', (text, expected) => {
    expect(tokens(text).join('|')).toBe(expected)
  })

  it('loses nothing but white space and controls, whatever comes', () => {
    for (const text of [
      'a\u0000b\ud800c',
      '北京。你好',
      'مرحبا بالعالم',
      '\u200b \ufeff',
      '.'.repeat(50),
      "'".repeat(7),
      'x'.repeat(10),
    ]) {
      expect(tokens(text).join('')).toBe(text.replace(/[\s\u0000\u200b\ufeff]/g, ''))
    }
  })

  it('takes a word and a row of marks of a hundred thousand characters each as it comes', () => {
    for (const text of [
      'a'.repeat(1e5),
      "a'".repeat(5e4),
      'a.'.repeat(5e4),
      '-'.repeat(1e5),
      '“'.repeat(1e5),
      'a@'.repeat(5e4),
    ]) {
      expect(tokens(text).join('')).toBe(text)
    }
  })
})

describe('splitSentences', () => {
  it.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['“We won,” she said. “It is over.” They left.', ['“We won,” she said.', '“It is over.”', 'They left.']],
    ['He said "it is over." Then he left.', ['He said "it is over."', 'Then he left.']],
    ['“Why?” Moss asked. Nobody knew.', ['“Why?” Moss asked.', 'Nobody knew.']],
    ['“Why now?” he asked.', ['“Why now?” he asked.']],
    [
      'Mr. Moss met Gen. Hart in the U.S. on Sept. 5. It rained.',
      ['Mr. Moss met Gen. Hart in the U.S. on Sept. 5.', 'It rained.'],
    ],
    ['He lives in the U.S. He is 40.', ['He lives in the U.S.', 'He is 40.']],
    ['It ended at 5 p.m. The crowd left.', ['It ended at 5 p.m.', 'The crowd left.']],
    ['J. K. Moss wrote it.', ['J. K. Moss wrote it.']],
    ['It cost 3.5 million. (He paid.) Good.', ['It cost 3.5 million.', '(He paid.)', 'Good.']],
    ['He stopped ... and went on.', ['He stopped ... and went on.']],
    ['He left.Then he came.', ['He left.', 'Then he came.']],
    ['First line\n\nSecond line', ['First line', 'Second line']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('takes each line of a list for a sentence, but not of a paragraph', () => {
    expect(sentences('one thing\nanother thing', true)).toEqual(['one thing', 'another thing'])
    expect(sentences('one thing\nanother thing')).toEqual(['one thing\nanother thing'])
  })
})
