import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { describe, expect, test } from 'vitest'
import { difference, draws, measure } from '../bench/bank/bootstrap.ts'
import { binOf, type Counts, sum } from '../bench/bank/counts.ts'
import { errorLines } from '../bench/bank/errors.ts'
import { FIGURES } from '../bench/bank/figures.ts'
import { pair } from '../bench/bank/pair.ts'
import { reliabilityLines } from '../bench/bank/part.ts'
import type { Scored, Scorer } from '../bench/bank/scorer.ts'
import { readAll, reportOf } from '../bench/bank/sets.ts'
import type { GoldDocument } from '../training/bank/documents.ts'
import { foldOf, keyOf } from '../training/bank/folds.ts'

const root = path.resolve(import.meta.dirname, '..')

describe('folds', () => {
  test('a side follows from the hash of the name', () => {
    // the first four bytes of SHA-256 modulo ten, worked out by sha256sum and bash
    expect(foldOf('own-o1-airline-merger')).toBe('blind')
    expect(foldOf('arrest-made-as-mayor')).toBe('train')
    expect(foldOf('story-l')).toBe('look')
    expect(foldOf('story-i')).toBe('train')
    expect(foldOf('ecb-12-4ecbplus')).toBe('train')
  })

  test('articles of one happening stand on one side', () => {
    expect(keyOf('ecb-12-4ecbplus')).toBe('ecb-12_ecbplus')
    expect(keyOf('ecb-12-11ecbplus')).toBe('ecb-12_ecbplus')
    expect(keyOf('ecb-12-4ecb')).toBe('ecb-12_ecb')
    // only names built like those of ECB+
    for (const name of ['ecb-rates-held', 'own-ecb-12-4ecbplus', 'ecb-12-4ecbplus-again'])
      expect(keyOf(name)).toBe(name)
  })

  test('about eight, one and one tenths', () => {
    const seen = { train: 0, look: 0, blind: 0 }
    for (let i = 0; i < 10_000; i++) seen[foldOf(`story-${i}`)]++
    expect(seen.train).toBeGreaterThan(7_800)
    expect(seen.train).toBeLessThan(8_200)
    expect(seen.look).toBeGreaterThan(900)
    expect(seen.blind).toBeGreaterThan(900)
  })

  test('training reads them from the command', () => {
    const run = (...args: string[]) =>
      execFileSync(process.execPath, [path.join(root, 'training/bank/folds.ts'), ...args], { encoding: 'utf8' })
    expect(run('own-o1-airline-merger', 'ecb-12-4ecbplus')).toBe(
      `own-o1-airline-merger\tblind\necb-12-4ecbplus\t${foldOf('ecb-12-9ecbplus')}\n`,
    )
    const listed = run('--list').trimEnd().split('\n')
    expect(listed.length).toBeGreaterThan(100)
    for (const line of listed) expect(line).toBe(`${line.split('\t')[0]}\t${foldOf(line.split('\t')[0]!)}`)
  })
})

describe('intervals', () => {
  const f1 = FIGURES.find((figure) => figure.id === 'events.all.f1')!
  const document = (tp: number, pred: number, gold: number): Counts => ({
    'events.tp': tp,
    'events.pred': pred,
    'events.gold': gold,
  })
  const mixed = Array.from({ length: 30 }, (_, i) => document(i % 5, 5, 5))

  test('whole documents are drawn with return, the same every time', () => {
    const [first, second] = draws(30, 2)
    expect(draws(30, 2)).toEqual([first, second])
    expect(first).not.toEqual(second)
    expect(first!.every((i) => i >= 0 && i < 30)).toBe(true)
    expect(new Set(first).size).toBeLessThan(30)
  })

  test('the figure is that of the sums, and lies in its interval', () => {
    const [found] = measure(mixed, [f1])
    expect(found!.value).toBeCloseTo(0.4, 10)
    expect(found!.low).toBeLessThan(0.4)
    expect(found!.high).toBeGreaterThan(0.4)
    // 30 documents of spread .28: two standard errors are a tenth
    expect(found!.high - found!.low).toBeGreaterThan(0.14)
    expect(found!.high - found!.low).toBeLessThan(0.26)
  })

  test('documents that are all alike leave no doubt', () => {
    expect(measure(Array(20).fill(document(2, 4, 4)), [f1])).toEqual([{ value: 0.5, low: 0.5, high: 0.5 }])
  })

  test('nothing to be counted is no figure', () => {
    expect(measure([], [f1])).toEqual([null])
    expect(measure([{ documents: 1 }], [f1])).toEqual([null])
  })

  test('a difference is taken within each draw', () => {
    const better = mixed.map((d) => document(d['events.tp']! + 1, 5, 5))
    // every document gains the same, so the difference is sure although either figure is not
    const [found] = difference(mixed, better, [f1])
    expect(found!.value).toBeCloseTo(0.2, 10)
    expect(found!.low).toBeCloseTo(0.2, 10)
    expect(found!.high).toBeCloseTo(0.2, 10)
    expect(() => difference(mixed, mixed.slice(1), [f1])).toThrow('different documents')
  })

  test('a status counts in the mean from five gold events of the whole set', () => {
    const macro = FIGURES.find((figure) => figure.id === 'events.status.macroF1StrictFrom5')!
    const status = (name: string, tp: number, pred: number, extra: number, gold: number) => ({
      [`status.${name}.tp`]: tp,
      [`status.${name}.pred`]: pred,
      [`status.${name}.extra`]: extra,
      [`status.${name}.gold`]: gold,
    })
    const counts = sum([status('happened', 3, 3, 0, 3), status('happened', 3, 3, 3, 3), status('denied', 0, 0, 0, 4)])
    // 2 × 6 of 6 shown, 3 that meet nothing and 6 gold; four denials are too few
    expect(macro.of(counts, counts)).toBeCloseTo(12 / 15, 10)
    expect(macro.of(counts, { ...counts, 'status.denied.gold': 5 })).toBeCloseTo(6 / 15, 10)
  })
})

test('pairs are made best first, each once', () => {
  expect(pair([1, 2], [2, 1, 2], (a, b) => (a === b ? 1 : 0))).toEqual([
    [0, 1],
    [1, 0],
  ])
  expect(pair(['a'], ['b', 'c'], (_, y) => (y === 'c' ? 2 : 1))).toEqual([[0, 1]])
})

test('bins of confidence are ten', () => {
  expect([0, 0.05, 0.1, 0.89, 0.9, 1].map(binOf)).toEqual([0, 0, 1, 8, 9, 9])
})

// a scorer that calls nothing the same and counts nothing, so that these tests need no gold beside the project
const none = { tp: 0, pred: 0, gold: 0 }
const nothing: Scored = {
  statements: { ...none, contentSpeaker: none, accuracy: { act: 0, authority: 0 } },
  events: {
    all: none,
    endToEnd: none,
    participants: none,
    when: { f1: none },
    joining: { mentionRecall: 0 },
    status: { macroF1Strict: 0, per: {} },
  },
}
const scorer: Scorer = {
  statuses: [],
  tokenize: (text) => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => [m.index, m.index + m[0].length]),
  sameName: (a, b) => a === b,
  score: () => nothing,
}

describe('what is told of a fold', () => {
  const text = 'Orla Penhallow, the mayor of Grainmouth, said on Monday that the ferry contract had been cancelled.'
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const document = (name: string): GoldDocument => ({
    name,
    text,
    gold: {
      published: '2026-03-04',
      furniture: [],
      statements: [
        {
          id: 's1',
          source: span('Orla Penhallow, the mayor of Grainmouth'),
          cue: span('said'),
          content: [span('that the ferry contract had been cancelled')],
          kind: 'indirect',
          speech: true,
          speaker: 'Somebody Else',
          act: 'assert',
          authority: 'named',
        },
      ],
      events: [
        {
          id: 'e1',
          trigger: span('mayor'),
          type: null,
          actors: [],
          recipients: [],
          status: 'happened',
          when: null,
          worth: 'lead',
        },
      ],
    },
  })
  const named = (fold: string) => {
    for (let i = 0; ; i++) if (foldOf(`invented-${i}`) === fold) return `invented-${i}`
  }
  const reader = createReader({ model: loadModel() })
  const read = (fold: string) => readAll([document(named(fold))], reader, scorer)

  test('errors of the look fold are shown', () => {
    const lines = errorLines(read('look')).join('\n')
    expect(lines).toContain(named('look'))
    expect(lines).toContain('speaker Orla Penhallow, gold Somebody Else')
    expect(lines).toContain('event missed          “mayor”')
  })

  test.each(['blind', 'train'])('none of the %s fold, not even beside documents of the look fold', (fold) => {
    expect(() => errorLines(read(fold))).toThrow('of the look fold alone')
    expect(() => errorLines([...read('look'), ...read(fold)])).toThrow('of the look fold alone')
  })

  test('a report holds figures alone: no name, no words, no offsets', () => {
    const report = reportOf('bank, blind', read('blind'), scorer)
    expect(report.documents).toBe(1)
    expect(report.figures['events.lead.found']).toEqual({ value: 0, low: 0, high: 0 })
    const told = `${JSON.stringify(report)}\n${reliabilityLines(report).join('\n')}`
    for (const word of [named('blind'), ...text.match(/\p{L}{4,}/gu)!.filter((w) => !['said', 'been'].includes(w))])
      expect(told, word).not.toContain(word)
    // strings there are the set's name and keys of our own
    const strings: string[] = []
    JSON.stringify(report, (_, value) => {
      if (typeof value === 'string') strings.push(value)
      return value
    })
    expect(strings).toEqual(['bank, blind'])
  })

  test('sums that differ from the scorer’s are refused', () => {
    const other = { ...scorer, score: (d: readonly unknown[]) => (d.length > 1 ? broken : nothing) }
    const broken: Scored = { ...nothing, events: { ...nothing.events, all: { tp: 1, pred: 1, gold: 1 } } }
    const twice = [...read('look'), ...read('look')]
    expect(() => reportOf('bank, look', twice, other)).toThrow('events is 0 here and 1 by the scorer')
  })
})

test.skipIf(!existsSync(path.join(root, '../shared')))('errors are offered with the bank alone', () => {
  const run = spawnSync(process.execPath, [path.join(root, 'bench/score.ts'), '--only', 'own', '--errors'], {
    encoding: 'utf8',
  })
  expect(run.status).toBe(2)
  expect(run.stderr).toContain('give --only bank with it')
})
