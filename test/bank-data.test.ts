import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bankNames, namesIn, RECORDS, readDocument } from '../training/bank/documents.ts'
import { foldOf } from '../training/bank/folds.ts'
import { type Entry, fromOffsets, hashOf, readIndex, toOffsets } from '../training/bank/offsets.ts'

const own = namesIn(RECORDS)
const index = readIndex()

test('the bank is whole: the articles written for it, and the others as offsets', () => {
  expect(own.length).toBeGreaterThanOrEqual(110)
  expect(index.length).toBeGreaterThanOrEqual(295)
  expect(bankNames()).toEqual(expect.arrayContaining([...own, ...index.map((entry) => entry.name)]))
  expect(new Set([...own, ...index.map((entry) => entry.name)]).size).toBe(own.length + index.length)
})

// the names alone are shown where one fails: articles of the blind fold are among them
test.each(own)('%s: every span is the text at its offsets', (name) => {
  const { text, gold } = readDocument(RECORDS, name)
  let spans = 0
  let off = 0
  JSON.stringify(gold, (_, value) => {
    if (value && typeof value === 'object' && 'start' in value) {
      spans++
      if (text.slice(value.start, value.end) !== value.text) off++
    }
    return value
  })
  expect({ off, none: spans === 0 }).toEqual({ off: 0, none: false })
  const ids = new Set(gold.statements.map((s) => s.id))
  expect(ids.size).toBe(gold.statements.length)
  expect((gold as unknown as { licence: string }).licence).toBe('CC0 1.0')
})

describe('offsets of articles whose texts are others’', () => {
  test('no line holds a text', () => {
    const fields = new Set<string>()
    let longest = 0
    for (const { name, fold, source, sha256, record } of index) {
      expect(fold, name).toBe(foldOf(name))
      expect(sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(source).toMatch(/^(?:https:\/\/|ECB\+ \d|PolNeAR \w)/)
      JSON.stringify(record, (field, value) => {
        fields.add(field)
        if (typeof value === 'string' && field !== 'url') longest = Math.max(longest, value.length)
        return value
      })
    }
    expect([...fields].filter((field) => ['text', 'note', 'title'].includes(field))).toEqual([])
    // names, dates and labels; a sentence would be longer
    expect(longest).toBeLessThan(100)
    expect(readFileSync(new URL('../training/bank/offsets.jsonl', import.meta.url)).length).toBeLessThan(
      index.length * 5_000,
    )
  })

  const text =
    'Vote is off\n\nThe Lorrimer Union said its vote, and Ada Kestrel’s speech, were off. “Never,” she told Coast FM.\n'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words })
  const record = {
    id: 'bank_invented',
    published: '2026-05-02',
    language: 'en',
    outlet: null,
    url: null,
    licence: 'CC0 1.0',
    furniture: [{ role: 'headline', ...at('Vote is off') }],
    paragraphs: 2,
    statements: [
      {
        id: 's1',
        source: at('The Lorrimer Union'),
        cue: at('said'),
        content: [at('its vote, and Ada Kestrel’s speech, were off')],
        kind: 'indirect',
        speech: true,
        speaker: 'Lorrimer Union',
        act: 'assert',
        authority: 'office',
        about: [],
        addressee: null,
        via: null,
        when: null,
        where: null,
        within: null,
        zone: 'body',
      },
      {
        id: 's2',
        source: at('she'),
        cue: at('told'),
        content: [at('“Never,”')],
        kind: 'direct',
        speech: true,
        speaker: 'Ada Kestrel',
        act: 'deny',
        authority: 'named',
        about: ['Kestrel'],
        addressee: 'Coast FM',
        via: { ...at('Coast FM'), publisher: 'Coast Broadcasting' },
        when: '2026-05-01',
        where: null,
        within: 's1',
        zone: 'body',
        soft: true,
      },
    ],
    events: [
      {
        id: 'e1',
        trigger: at('vote'),
        type: null,
        // the first is no word of its own in the text
        actors: [
          'Lorrim',
          'Lorrimer Union',
          'speech of the Lorrimer Union',
          'members of the Lorrimer Union, and its vote',
        ],
        recipients: [],
        status: 'cancelled',
        when: null,
        where: null,
        reportedBy: 's1',
        also: [at('Vote')],
        zone: 'body',
        worth: 'lead',
        typeAlt: ['CONSULT'],
        whenAlt: [null],
      },
    ],
  }
  const entry = (): Entry => ({
    name: 'invented',
    fold: foldOf('invented'),
    source: 'here',
    sha256: hashOf(text),
    record: JSON.parse(JSON.stringify(toOffsets(record, text))),
  })

  test('a record comes back as it was', () => {
    expect(JSON.stringify(fromOffsets(entry(), text))).toBe(JSON.stringify(record))
  })

  test('its words do not stand in the offsets', () => {
    const line = JSON.stringify(entry().record)
    for (const words of ['Union', 'Kestrel', 'said', 'Never', 'Coast FM', 'vote']) expect(line).not.toContain(words)
    expect(line).toContain('"Lorrim"')
    // “the Lorrimer Union” opens the text with a capital
    expect(line).toContain('"speech of {13-31~}","members of {13-31~}, and {37-45}"')
    expect(line).toContain('Coast Broadcasting')
  })

  test('another text is refused', () => {
    expect(() => fromOffsets(entry(), text.replace('off', 'on'))).toThrow('invented: the text is another')
  })

  test('notes are dropped', () => {
    const noted = { ...record, events: [{ ...record.events[0]!, note: 'she is right' }] }
    expect(JSON.stringify(toOffsets(noted, text))).not.toContain('right')
  })
})
