import { describe, expect, it } from 'vitest'
import type { Analysis } from '../record/index.ts'
import { findTimes, stretchOf, timeFor, timesIn } from './index.ts'
import { paragraphs, untagged } from './sample.test-helper.ts'

/** An analysis from "word/tag/head/relation" items of one sentence; heads are token numbers, −1 for the root. */
function tree(items: string): Analysis {
  const rows = items.split(' ').map((x) => x.split('/') as [string, string, string, string])
  const text = rows.map((r) => r[0]).join(' ')
  const start: number[] = []
  let at = 0
  for (const [w] of rows) {
    start.push(at)
    at += w.length + 1
  }
  const n = rows.length
  return {
    ...untagged(text),
    size: n,
    start: Int32Array.from(start),
    end: Int32Array.from(rows.map((r, i) => start[i]! + r[0].length)),
    uposCode: Uint8Array.from(rows.map((r) => (/^VB/.test(r[1]) ? 15 : 7))),
    xpos: rows.map((r) => r[1]),
    head: Int32Array.from(rows.map((r) => Number(r[2]))),
    deprel: rows.map((r) => r[3]),
    lower: rows.map((r) => r[0].toLowerCase()),
    lemma: rows.map((r) => r[0].toLowerCase()),
    sentences: Int32Array.from([0, n]),
    sentenceOf: new Int32Array(n),
    blockOf: new Int32Array(n),
    nameOf: new Int32Array(n).fill(-1),
  }
}

describe('timeFor', () => {
  const a = tree(
    'Envoys/NNS/1/nsubj met/VBD/-1/root in/IN/3/case Riyadh/NNP/1/obl on/IN/5/case Tuesday/NNP/1/obl after/IN/8/mark he/PRP/8/nsubj left/VBD/1/advcl on/IN/10/case Monday/NNP/8/obl',
  )
  const times = findTimes(paragraphs(a.text, '2025-02-21'), a)
  it('takes the time of its own clause', () => {
    expect(times.map((t) => t.text)).toEqual(['Tuesday', 'Monday'])
    expect(timeFor(a, times, 1)?.text).toBe('Tuesday')
    expect(timeFor(a, times, 8)?.text).toBe('Monday')
  })
  it('has none where the clause has none', () => {
    const b = tree('He/PRP/1/nsubj said/VBD/-1/root she/PRP/3/nsubj left/VBD/1/ccomp on/IN/5/case Monday/NNP/3/obl')
    const t = findTimes(paragraphs(b.text, '2025-02-21'), b)
    expect(timeFor(b, t, 1)).toBeNull()
    expect(timeFor(b, t, 3)?.value).toBe('2025-02-17')
    expect(timeFor(b, t, 99)).toBeNull()
  })
  it('takes the time a clause hangs on', () => {
    const b = tree(
      'It/PRP/1/nsubj comes/VBZ/-1/root in/IN/4/case the/DT/4/det week/NN/1/obl that/WDT/7/obl envoys/NNS/7/nsubj met/VBD/4/acl:relcl',
    )
    expect(timeFor(b, findTimes(paragraphs(b.text, '2025-02-21'), b), 7)?.value).toBe('2025-W08')
  })
  it('reaches a noun through its verb', () => {
    const b = tree('Talks/NNS/2/nsubj were/VBD/2/aux held/VBN/-1/root on/IN/4/case Monday/NNP/2/obl')
    expect(timeFor(b, findTimes(paragraphs(b.text, '2025-02-21'), b), 0)?.text).toBe('Monday')
  })
})

describe('timesIn', () => {
  it('keeps what lies wholly within', () => {
    const text = 'On Monday, on Tuesday and on Wednesday it rained.'
    const times = findTimes(paragraphs(text, '2025-02-21'), untagged(text))
    expect(timesIn(times, 4, 40).map((t) => t.text)).toEqual(['Tuesday', 'Wednesday'])
    expect(timesIn(times, 0, 0)).toEqual([])
  })
})

describe('stretchOf', () => {
  it.each([
    ['It will be ratified by the end of the year.', '2024-11-06', '2024-11-06/2024-12-31'],
    ['Each class gets a laptop by Christmas.', '2019-08-08', '2019-12-25'],
    ['Dockers have been on strike since Monday.', '2024-09-25', '2024-09-23/..'],
    ['The fair runs from Monday to Wednesday.', '2025-02-21', '2025-02-24/2025-02-26'],
    ['The show runs from January 23 through March 9.', '2014-01-28', '2014-01-23/2014-03-09'],
    ['It rained on Tuesday.', '2025-02-21', '2025-02-18'],
    ['It will rain until Sunday.', '2025-02-21', '2025-02-21/2025-02-23'],
    ['It rained for two weeks.', '2025-02-21', null],
  ])('%s', (text, published, expected) => {
    const article = paragraphs(text, published)
    const times = findTimes(article, untagged(text))
    expect(stretchOf(article, times, times[0]!)).toBe(expected)
  })
})
