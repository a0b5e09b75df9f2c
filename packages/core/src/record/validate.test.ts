import { describe, expect, it } from 'vitest'
import type { Record } from './types.ts'
import { validateRecord } from './validate.ts'

const text = 'Ferry late.'
/** A record as the first version of the reader wrote it: without marks, without what the page says about itself. */
const OLD: Record = {
  version: 1,
  id: 'r-1',
  reader: { version: '0.1.0', model: null },
  source: { url: null, retrieved: null, format: 'html', hash: '0' },
  title: null,
  byline: null,
  outlet: null,
  dateline: null,
  published: null,
  language: { code: 'en', confidence: 1 },
  text,
  blocks: [{ role: 'paragraph', start: 0, end: 11, rule: 'body', origin: null }],
  voices: [{ voice: 'report', start: 0, end: 11, statement: null }],
  actors: [],
  statements: [],
  events: [],
  times: [],
  places: [],
  gaps: [],
}

describe('the validator', () => {
  it('takes records of before there were marks', () => {
    expect(validateRecord(OLD)).toEqual([])
  })
  it('takes marks that lie in the text, in order', () => {
    const marks: Record['marks'] = [
      { kind: 'link', start: 0, end: 5, href: 'https://gazette.example/' },
      { kind: 'strong', start: 6, end: 10 },
    ]
    expect(validateRecord({ ...OLD, marks })).toEqual([])
    expect(validateRecord({ ...OLD, marks: [...marks].reverse() }).map((f) => f.path)).toEqual(['marks[1]'])
    expect(validateRecord({ ...OLD, marks: [{ kind: 'strong', start: 6, end: 12 }] })).toHaveLength(1)
    expect(validateRecord({ ...OLD, marks: [{ kind: 'blink', start: 0, end: 5 }] })[0]?.path).toBe('marks[0].kind')
  })
  it('looks at the evidence of what the page says about itself', () => {
    const moment = { value: '2024-05-03', precision: 'day', zone: null, rule: 'stamp', raw: null } as const
    const page = {
      kind: { value: 'article', evidence: null, rule: 'running-text' },
      published: { ...moment, evidence: { start: 0, end: 5, text: 'Ferry' } },
      modified: null,
      language: null,
      section: null,
      canonical: null,
      conflicts: [],
    } as const
    expect(validateRecord({ ...OLD, page })).toEqual([])
    const wrong = { ...page, published: { ...moment, evidence: { start: 0, end: 5, text: 'Boats' } } }
    expect(validateRecord({ ...OLD, page: wrong })).toEqual([
      { path: 'page.published.evidence', problem: 'its words are not those of the text' },
    ])
  })
})
