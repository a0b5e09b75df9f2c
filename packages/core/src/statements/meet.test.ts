import { describe, expect, test } from 'vitest'
import type { Analysis, SeenAttribution } from '../record/index.ts'
import { statementsOf } from './fixture.ts'
import { headSpans } from './head.ts'

/** Words with a role each: `.` none, s source, q cue, c content. */
function seen(words: string, roles: string): { a: Analysis; x: SeenAttribution } {
  const list = words.split(' ')
  const start = new Int32Array(list.length)
  const end = new Int32Array(list.length)
  let at = 0
  list.forEach((w, i) => {
    start[i] = at
    end[i] = at + w.length
    at = end[i]! + 1
  })
  const code = Uint8Array.from(roles, (r) => '.sqc'.indexOf(r))
  const a = { text: words, size: list.length, start, end } as unknown as Analysis
  return { a, x: { anchor: roles.indexOf('q'), confidence: 0.9, from: 0, roles: code } }
}

describe('headSpans', () => {
  test('source, cue and content', () => {
    const { a, x } = seen('Anna Holm voiced fears of a flood .', 'ssqcccc.')
    expect(headSpans(a, x)).toEqual({
      anchor: 2,
      source: { from: 0, to: 2 },
      cue: { from: 2, to: 3 },
      content: [{ from: 3, to: 7 }],
    })
  })
  test('pieces two words apart are one, a stray word beside a long piece is noise', () => {
    const { a, x } = seen('She said the old dam will not hold on at all now he', 'sqccc..ccc...c')
    expect(headSpans(a, x)!.content).toEqual([{ from: 2, to: 10 }])
  })
  test('no content, no finding', () => {
    const { a, x } = seen('She spoke .', 'sq.')
    expect(headSpans(a, x)).toBeNull()
  })
})

describe('grammar and head', () => {
  test('a plain clause of saying is found by both', () => {
    const [s] = statementsOf('The minister said that the bridge would reopen in May.')
    expect(s!.rule).toBe('head+clause.that')
    expect(s!.content[0]!.text).toBe('that the bridge would reopen in May')
  })
  test('schedules and refusals to speak are nobody’s statement', () => {
    expect(statementsOf('The bridge is expected to reopen in May.')).toEqual([])
    expect(statementsOf('The ministry declined to comment.')).toEqual([])
  })
  test('a cue within its content, a participle before its source', () => {
    const [warned] = statementsOf('If the strike goes on, the ministry warns, hospitals will close.')
    expect(warned!.content.map((c) => c.text)).toEqual(['If the strike goes on', 'hospitals will close'])
    const [demanded] = statementsOf('Demanding higher pay, nurses in Lagos walked out on Tuesday.')
    expect([demanded!.source!.text, demanded!.content[0]!.text]).toEqual(['nurses in Lagos', 'higher pay'])
  })
  test('the content ends where another speaker begins', () => {
    const all = statementsOf('The mayor said the dam was safe, but she warned that the river was still rising.')
    expect(all.map((s) => s.content.map((c) => c.text))).toEqual([
      ['the dam was safe'],
      ['that the river was still rising'],
    ])
  })
})

describe('turns', () => {
  const text =
    'Anna Petrova ran the bank for ten years. She spoke to us in Riga.\n\n' +
    'Why did the bank fail?\n\nPETROVA: We lent too much. Nobody asked us why.\n\nWill it open again?\n\nPETROVA: I doubt it. The ministry has not called.'
  test('labels speak, questions before them are the outlet’s', () => {
    const all = statementsOf(text).filter((s) => s.rule.startsWith('turn'))
    expect(all.map((s) => [s.rule, s.source?.text ?? null, s.kind, s.authority])).toEqual([
      ['turn.question', null, 'direct', 'outlet'],
      ['turn.label', 'PETROVA', 'direct', 'named'],
      ['turn.question', null, 'direct', 'outlet'],
      ['turn.label', 'PETROVA', 'direct', 'named'],
    ])
    expect(all[1]!.content[0]!.text).toBe('We lent too much. Nobody asked us why.')
  })
  test('one label, or the head of a list, is no turn', () => {
    expect(statementsOf('RIGA: The bank failed on Monday.').filter((s) => s.rule.startsWith('turn'))).toEqual([])
    const list = statementsOf('WHEN: Monday at seven.\n\nWHERE: The town hall in Riga.')
    expect(list.filter((s) => s.rule.startsWith('turn'))).toEqual([])
  })
})

describe('force from the content', () => {
  const act = (text: string) => statementsOf(text)[0]?.act
  test('one’s own plan is a promise', () => {
    expect(act('The company announced that it would open a second plant in Lodz.')).toBe('promise')
    expect(act('The firm said it would be hard to sell.')).not.toBe('promise')
  })
  test('a state of mind negated is no denial', () => {
    expect(act('She said the group did not expect further cuts.')).toBe('assert')
    expect(act('Anna Holm said there was no reason to leave the city.')).toBe('assert')
    expect(act('Anna Holm said she had not signed the letter.')).toBe('deny')
  })
  test('a claim set against another’s', () => {
    expect(act('The army insisted the border was open.')).toBe('deny')
  })
})
