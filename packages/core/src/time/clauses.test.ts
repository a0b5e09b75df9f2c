/** Times that the tree alone does not give: in relative and when-clauses, and where the tree went wrong. Trees written by hand. */
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../record/index.ts'
import { findTimes, timeFor } from './index.ts'
import { paragraphs, untagged } from './sample.test-helper.ts'

/** From "word/tag/head/relation" items of one sentence; heads are token numbers, −1 for the root. */
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
  const head = rows.map((r) => Number(r[2]))
  const children = head.map((_, i) => head.flatMap((h, c) => (h === i ? [c] : [])))
  const childStart = [0]
  for (const c of children) childStart.push(childStart.at(-1)! + c.length)
  return {
    ...untagged(text),
    size: n,
    start: Int32Array.from(start),
    end: Int32Array.from(rows.map((r, i) => start[i]! + r[0].length)),
    uposCode: Uint8Array.from(rows.map((r) => (/^VB/.test(r[1]) ? 15 : r[1] === 'MD' ? 3 : 7))),
    xpos: rows.map((r) => r[1]),
    head: Int32Array.from(head),
    deprel: rows.map((r) => r[3]),
    lower: rows.map((r) => r[0].toLowerCase()),
    lemma: rows.map((r) => LEMMA[r[0]] ?? r[0].toLowerCase()),
    sentences: Int32Array.from([0, n]),
    sentenceOf: new Int32Array(n),
    blockOf: new Int32Array(n),
    nameOf: new Int32Array(n).fill(-1),
    childStart: Int32Array.from(childStart),
    childList: Int32Array.from(children.flat()),
  }
}
const LEMMA: { readonly [word: string]: string } = { held: 'hold', exploded: 'explode', killed: 'kill' }

/** The time of a word, day of publication Friday 2025-02-21. */
const timeOf = (a: Analysis, word: string): string | null => {
  const times = findTimes(paragraphs(a.text, '2025-02-21'), a)
  return timeFor(a, times, a.lower.indexOf(word))?.text ?? null
}

describe('clauses of their own', () => {
  const talks = tree(
    'He/PRP/1/nsubj flew/VBD/-1/root on/IN/3/case Sunday/NNP/1/obl for/IN/5/case talks/NNS/1/obl that/WDT/7/nsubj start/VBP/5/acl:relcl on/IN/9/case Tuesday/NNP/7/obl',
  )
  it('a noun takes the time of the clause that says when it takes place', () => {
    expect(timeOf(talks, 'talks')).toBe('Tuesday')
    expect(timeOf(talks, 'flew')).toBe('Sunday')
  })
  it('not of a clause about something else', () => {
    const a = tree(
      'He/PRP/1/nsubj praised/VBD/-1/root the/DT/3/det talks/NNS/1/obj that/WDT/6/obj she/PRP/6/nsubj left/VBD/3/acl:relcl on/IN/8/case Tuesday/NNP/6/obl',
    )
    expect(timeOf(a, 'left')).toBe('Tuesday')
    expect(timeOf(a, 'talks')).toBeNull()
  })
  it('a verb takes that of its when-clause, and a when-clause that of its verb', () => {
    const a = tree(
      'Nine/CD/2/nsubj:pass were/VBD/2/aux:pass killed/VBN/-1/root when/WRB/6/advmod a/DT/5/det bomb/NN/6/nsubj exploded/VBD/2/advcl on/IN/8/case Tuesday/NNP/6/obl',
    )
    expect(timeOf(a, 'killed')).toBe('Tuesday')
    const b = tree(
      'Nine/CD/2/nsubj:pass were/VBD/2/aux:pass killed/VBN/-1/root on/IN/4/case Tuesday/NNP/2/obl when/WRB/8/advmod a/DT/7/det bomb/NN/8/nsubj exploded/VBD/2/advcl',
    )
    expect(timeOf(b, 'exploded')).toBe('Tuesday')
  })
  it('the possessor of an object dates the object, not the verb', () => {
    const a = tree("He/PRP/1/nsubj condemned/VBD/-1/root Monday/NNP/4/nmod:poss 's/POS/2/case attack/NN/1/obj")
    expect(timeOf(a, 'condemned')).toBeNull()
    expect(timeOf(a, 'attack')).toBe('Monday')
  })
})

describe('where the tree went wrong', () => {
  it('the first time behind the verb, with no verb and no mark of a clause between', () => {
    const a = tree(
      'Police/NNS/1/nsubj fired/VBD/-1/root gas/NN/1/obj in/IN/4/case Lima/NNP/6/nsubj on/IN/6/case Monday/NNP/2/parataxis',
    )
    expect(timeOf(a, 'fired')).toBe('Monday')
  })
  it.each([
    [
      'another verb between',
      'They/PRP/1/nsubj agreed/VBD/-1/root to/TO/3/mark meet/VB/1/ccomp on/IN/5/case Monday/NNP/3/obl',
    ],
    ['a limit', 'They/PRP/1/nsubj promised/VBD/-1/root schools/NNS/1/obj by/IN/4/case Monday/NNP/2/parataxis'],
    [
      'a comma',
      'They/PRP/1/nsubj fired/VBD/-1/root gas/NN/1/obj ,/,/6/punct on/IN/5/case Monday/NNP/6/obl he/PRP/1/parataxis',
    ],
  ])('nothing over %s', (_, items) => {
    const a = tree(items)
    expect(
      timeOf(a, items.includes('agreed') ? 'agreed' : items.includes('promised') ? 'promised' : 'fired'),
    ).toBeNull()
  })
})
