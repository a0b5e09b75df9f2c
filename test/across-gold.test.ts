import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { foldOf, lines, ownFiles, parse, relationOf } from '../training/across/happenings.ts'

const SMALL = `= pier | a pier is to be opened and is not
& e1 = opening of the pier
& q1 = Ada Poole
& p.poole = Ada Poole
@ pier-1 | Coast Wire | 2027-05-01T08:00 | pier | e1=planned
Pier to open
The pier will {e1:open} on Monday. {q1:"It is safe, and it is not cheap,"} {p.poole:Ada Poole} said. It cost 9 million.
@ pier-2 < pier-1 edited | Sands Gazette | 2027-05-01T09:00 | pier | e1=planned
-h/Our pier/
-/The pier will/Our pier is to/
-x/ It cost 9 million./
-a/Bring a hat./
@ pier-3 | Night Sheet | 2027-05-03T22:00 | pier | e1=cancelled,did-not-happen
No pier
The {e1:opening} is off; {e1.hurt=2:two} were hurt. {q1!:"It is safe, and it is cheap,"} {p.poole:Poole} had said.
`

describe('gold of happenings', () => {
  const built = lines(parse(SMALL, 'small')) as { kind?: string; id?: string; text?: string; [key: string]: unknown }[]
  const by = (id: string) => built.find((l) => l.id === id)

  test('copies take the source with its marks, edited', () => {
    expect(by('pier-2')?.text).toBe(
      'Our pier\n\nOur pier is to open on Monday. "It is safe, and it is not cheap," Ada Poole said.\n\nBring a hat.',
    )
    expect(by('pier-1.copies')?.members).toEqual([
      { article: 'pier-1', relation: 'source' },
      { article: 'pier-2', relation: 'edited' },
    ])
  })

  test('events have a history and figures, quotations their relation', () => {
    expect(by('pier.e1')?.history).toEqual([
      { date: '2027-05-01', article: 'pier-1', status: 'planned' },
      { date: '2027-05-01', article: 'pier-2', status: 'planned' },
      { date: '2027-05-03', article: 'pier-3', status: 'cancelled', alt: ['did-not-happen'] },
    ])
    expect(by('pier.e1')?.figures).toMatchObject([{ article: 'pier-3', what: 'hurt', value: 2 }])
    const relations = by('pier.q1')?.members as { relation: string }[]
    expect(relations.map((m) => m.relation)).toEqual(['exact', 'exact', 'altered'])
  })

  test('relations go by the words alone', () => {
    expect(relationOf('"I have nine dogs," she said, "and a cat."', '“I have 9 dogs and a cat.”')).toBe('exact')
    expect(relationOf('"I have nine dogs and a cat."', '"I have nine … cat"')).toBe('shortened')
    expect(relationOf('"I have nine dogs and a cat."', '"I have nine cat"')).toBe('altered')
    expect(relationOf('"I am not going."', '"I am going."')).toBe('altered')
  })

  test('an edit that meets nothing, or two places, is refused', () => {
    const broken = (line: string) => () => parse(SMALL.replace('-h/Our pier/', line), 'small')
    expect(broken('-x/no such words/')).toThrow('stands 0 times')
    expect(broken('-x/ is /')).toThrow('stands 2 times')
  })

  test('ours are sound, five to a fold, and told by counts alone', () => {
    const names = ownFiles().map((f) => path.basename(f, '.txt'))
    expect(names.filter((name) => foldOf(name) === 'blind')).toHaveLength(5)
    expect(names).toHaveLength(10)
    for (const file of ownFiles()) expect(readFileSync(file, 'utf8')).toContain(`= ${path.basename(file, '.txt')} | `)
    const builder = path.resolve(import.meta.dirname, '../training/across/happenings.ts')
    expect(execFileSync(process.execPath, [builder], { encoding: 'utf8' })).toContain('10 happenings, 90 articles')
  })

  test('those to train on lie apart, under other names', () => {
    const names = ownFiles('train').map((f) => path.basename(f, '.txt'))
    const measured = ownFiles().map((f) => path.basename(f, '.txt'))
    expect(names).toHaveLength(20)
    expect(names.filter((name) => measured.includes(name))).toEqual([])
    const builder = path.resolve(import.meta.dirname, '../training/across/happenings.ts')
    expect(execFileSync(process.execPath, [builder, '--fold', 'train'], { encoding: 'utf8' })).toContain(
      '20 happenings',
    )
  })
})
