import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { ACTOR_KINDS } from '../../record/schema.ts'
import { ruleLine, ruleWords } from './index.ts'

const CORE = path.resolve(import.meta.dirname, '../..')

/** Rule ids as they stand in the sources of a room, those put together from parts left out. */
function idsIn(room: string, pattern: RegExp): string[] {
  const files = readdirSync(path.join(CORE, room), { recursive: true, withFileTypes: true }).filter(
    (e) => e.name.endsWith('.ts') && !/\.test|fixture/.test(e.name),
  )
  const ids = files.flatMap((e) => {
    const source = readFileSync(path.join(e.parentPath, e.name), 'utf8')
    return [...source.matchAll(pattern)].map((m) => m[1]!)
  })
  return [...new Set(ids)].sort()
}

describe('every rule that the sources name has words', () => {
  const rooms: [string, RegExp][] = [
    [
      'statements',
      /'((?:speech|clause|object|passive|label|turn|quote|head|noun|adjective|phrase|predicate|verb|hearsay)\.[a-z]+)'/g,
    ],
    ['time', /'(time\.[a-z]+(?:[.-][a-z-]+)*)'/g],
    ['actors', /'((?:actor|name|pronoun|registry|place)\.[a-z-]+(?:\.[a-z]+)?)'/g],
    ['page', /\brule: '([a-z-]+)'/g],
  ]
  // stems that are only compared with, never given to a finding: each begins rules that have words
  const stems = new Set(['time.anaphora', 'time.clock', 'time.date', 'time.deictic', 'time.edge', 'time.period'])
  it('a stem begins rules that have words', () => {
    const ids = idsIn('time', rooms.find(([room]) => room === 'time')![1])
    for (const stem of stems) expect(ids.filter((id) => id.startsWith(`${stem}.`)).length, stem).toBeGreaterThan(0)
  })
  test.each(rooms)('%s', (room, pattern) => {
    const ids = idsIn(room, pattern)
    expect(ids.length).toBeGreaterThan(10)
    expect(ids.filter((id) => ruleWords(id) === null && !stems.has(id))).toEqual([])
  })
  it('and those that are put together from parts', () => {
    const ids = [
      ...['verb', 'noun', 'word'].map((p) => `events.${p}.CONSULT`),
      'event-party',
      ...['last', 'next', 'this'].map((w) => `time.weekday.${w}`),
      ...['per', 'org', 'loc', 'misc'].map((k) => `name.${k}`),
      ...['plural', 'it', 'person'].map((p) => `pronoun.${p}`),
      ...['name', 'capital', 'adjective', 'people', 'place', 'seat'].map((f) => `place.${f}`),
      ...['document', 'outlet', 'group', 'person', 'other'].map((k) => `actor.${k}`),
      ...['that', 'to', 'preposition'].map((k) => `noun.${k}`),
      ...['np', 'pred', 'complement'].map((k) => `object.${k}`),
    ]
    expect(ids.filter((id) => ruleWords(id) === null)).toEqual([])
    expect(ACTOR_KINDS).toContain('document')
  })
})

describe('ruleWords', () => {
  it('tells whether grammar, model or both have found a statement', () => {
    expect(ruleWords('speech.colon')).toBe('a tag and a colon before the quotation; found by the grammar alone')
    expect(ruleWords('head+speech.colon')).toBe(
      'a tag and a colon before the quotation; found by grammar and model alike',
    )
    expect(ruleWords('head.sure')).toBe('the model’s attribution head alone, very sure')
  })
  it('leaves out the type of an event, and tells from which day a time was counted', () => {
    expect(ruleWords('events.verb.CONSULT')).toBe('the model’s head of events, at a verb')
    expect(ruleWords('time.year.said')).toBe('a year, counted from the day of the quotation')
  })
  it('knows the rules of facts about the page', () => {
    expect(ruleWords('meta og:url')).toBe('declared in a meta element (og:url)')
    expect(ruleWords('stamp-local')).toBe('the printed time of publication, as printed where the page is read')
  })
  it('says nothing of what it does not know', () => {
    for (const id of [
      'by-nobody',
      '',
      'events.',
      'events.noun-magic.CONSULT',
      'head+by-nobody',
      'constructor',
      'x-local',
    ])
      expect(ruleWords(id), id).toBeNull()
    expect(ruleLine('by-nobody')).toBe('by-nobody')
    expect(ruleLine('time.year')).toBe('a year (time.year)')
  })
})
