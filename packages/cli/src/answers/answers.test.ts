import type { ArticleFacts, Happening, Quotation } from '@readout/join'
import pc from 'picocolors'
import { describe, expect, test } from 'vitest'
import { happeningLines } from './happening.ts'
import { quotationLines } from './quotation.ts'
import { storyLines } from './story.ts'

const plain = { width: 96, colors: pc.createColors(false) }
const article = (seq: number, outlet: string | null, published: string | null): ArticleFacts => ({
  seq,
  id: `r-${seq}`,
  title: `Ferry news ${seq}`,
  outlet,
  url: outlet ? null : `https://quay.example/${seq}`,
  published,
})
const at = (article: string, start: number, text: string) => ({ article, start, end: start + text.length, text })

const launch: Happening = {
  label: 'the launch of the night ferry',
  type: null,
  members: [at('r-1', 40, 'launch'), at('r-2', 12, 'put off')],
  history: [
    {
      article: article(1, 'Harbour Post', '2026-03-01T08:00'),
      date: '2026-03-01',
      status: 'planned',
      evidence: at('r-1', 33, 'will launch'),
      when: '2026-03-09',
      where: 'Odda',
      by: null,
    },
    {
      article: article(2, null, '2026-03-05'),
      date: '2026-03-05',
      status: 'postponed',
      evidence: at('r-2', 12, 'put off'),
      when: '2026-03-20',
      where: null,
      by: 'Ada Moss',
    },
  ],
  status: 'postponed',
  when: '2026-03-20',
  before: ['2026-03-09'],
  where: 'Odda',
  actors: ['Fjord Lines'],
  recipients: [],
  figures: [
    { ...at('r-1', 90, 'forty'), what: 'cabins', value: 40 },
    { ...at('r-2', 61, '38'), what: 'cabins', value: 38 },
  ],
}

describe('an event', () => {
  const lines = happeningLines(launch, 7, plain)

  test('says what became of it, and what was changed', () => {
    expect(lines).toContain('the launch of the night ferry (event 7)')
    expect(lines).toContain('Last told as postponed, to 20 March 2026, Odda (it was to be 9 March 2026).')
    expect(lines).toMatch(/1 March 2026 +→ planned · 9 March 2026 · Odda · Harbour Post/)
    expect(lines).toMatch(
      /5 March 2026 +» postponed \(changed\) · 20 March 2026 · quay\.example · according to Ada Moss/,
    )
  })

  test('points at the words', () => expect(lines).toContain('“put off” https://quay.example/2 · r-2 at 12–19'))

  test('puts figures that differ side by side', () => {
    expect(lines).toContain('cabins: 40, 38 (they differ)')
    expect(lines).toContain('40: “forty” Harbour Post, 1 March 2026 · r-1 at 90–95')
  })

  test('keeps to the width', () => {
    for (const line of happeningLines(launch, 7, { ...plain, width: 50 }).split('\n'))
      expect(line.length).toBeLessThanOrEqual(50)
  })
})

test('a quotation shows what was changed without colour', () => {
  const q: Quotation = {
    speaker: 'Ada Moss',
    reference: 0,
    members: [
      {
        ...at('r-1', 5, '"We will not sail on Sunday,"'),
        facts: article(1, 'Harbour Post', '2026-03-01'),
        relation: 'exact',
        difference: [],
        speaker: 'Ada Moss',
        authority: 'named',
        credits: null,
      },
      {
        ...at('r-2', 9, '"We will sail on Sunday"'),
        facts: article(2, 'Quay News', '2026-03-02'),
        relation: 'altered',
        difference: [
          { op: 'same', words: 'We will' },
          { op: 'out', words: 'not' },
          { op: 'same', words: 'sail on Sunday' },
        ],
        speaker: 'Ada Moss',
        authority: 'named',
        credits: 'Harbour Post',
      },
    ],
  }
  const lines = quotationLines(q, 3, plain)
  expect(lines).toContain('“We will not sail on Sunday” (quotation 3)')
  expect(lines).toContain('2 times in print; 1 altered.')
  expect(lines).toContain('altered · Quay News · credits Harbour Post')
  expect(lines).toContain('We will [-not-] sail on Sunday')
})

test('a story tells who only repeats', () => {
  const lines = storyLines(
    {
      id: 4,
      title: 'Night ferry put off',
      articles: [article(1, 'Harbour Post', '2026-03-01'), article(2, 'Quay News', '2026-03-02')],
      independent: 1,
      relations: { 'r-2': { relation: 'copy', group: 9 } },
      events: [{ id: 7, label: 'the launch', status: 'did-not-happen' }],
    },
    plain,
  )
  expect(lines).toContain('2 articles by 2 outlets; 1 of them independent')
  expect(lines).toContain('Quay News: Ferry news 2 · copy (copies 9)')
  expect(lines).toContain('the launch: did not happen (event 7)')
})

test('words of a page obey nobody', () => {
  const bad = { ...launch, label: 'the \u001b[31mlaunch\u202e\nR5000 fake' }
  expect(happeningLines(bad, 1, plain).split('\n')[0]).not.toMatch(/[\u001b\u202e]/)
  expect(happeningLines(bad, 1, plain).split('\n').slice(1).join('')).not.toContain('R5000')
})
