/**
 * No sentence of the gold may stand in the project, not even in other clothes: who writes a test from a sentence that is scored
 * measures his memory. The search itself is tried on a text made up here.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { goldStands, goldTexts, ownTexts } from './gold.ts'
import { projectTexts, withoutNames } from './project.ts'
import { type Find, findBorrowed, withoutOwn } from './search.ts'
import { STOCK } from './stock.ts'

const GOLD = [
  {
    name: 'kiln',
    text: 'The potter Ines Marlow fired her last kiln on Tuesday. Neighbours who had complained about the smoke for eleven years brought cake, and the mayor of Port Alder read out a poem he had written about glaze. Nobody expected the chimney to sing.',
  },
]
const inFile = (text: string) => findBorrowed([{ name: 'a.ts', text }], GOLD).finds
const shown = (finds: readonly Find[]) => finds.map((f) => `${f.kind}, line ${f.line}: ${f.words}`)

describe('the search for borrowed sentences', () => {
  test('finds seven words in a row, over the lines of a comment, without case and marks', () => {
    expect(shown(inFile('const a = 1\n// "for eleven\n// years brought cake; and The Mayor": a case\n'))).toEqual([
      'word for word, line 2: for eleven years brought cake and the mayor',
    ])
    expect(inFile("it('and the mayor of Brant sat down')")).toEqual([])
  })

  test.each([
    [
      'names and numbers swapped',
      'Villagers who had complained about the noise for two years brought soup, and the mayor of Brant read out a letter he had written about glaze.',
    ],
    ['a clause of a longer sentence', 'Guests who had complained about the smoke brought pies.'],
    [
      'words put in between',
      'The sexton read out to everybody present a long poem that he had once written about his glaze.',
    ],
    ['a short sentence', 'Nobody here expected the old chimney to sing.'],
  ])('finds a disguise: %s', (_, sentence) => {
    expect(inFile(`expect(read('${sentence}'))`).map((f) => [f.kind, f.from])).toEqual([['disguised', 'kiln']])
  })

  test('leaves alone what is about the same things in words of its own', () => {
    for (const sentence of [
      'The mayor of Port Alder fired her baker on Tuesday.',
      'The smoke of the kiln bothered everybody who lived near, said the mayor.',
      'She had written to the mayor for years, and nobody expected an answer.',
    ])
      expect(shown(inFile(`expect(read('${sentence}'))`))).toEqual([])
  })

  test('counts stock phrases for nothing, and names those that nobody uses', () => {
    const files = [{ name: 'a.md', text: 'They complained about the smoke for eleven years, brought cake and left.' }]
    expect(findBorrowed(files, GOLD).finds).not.toEqual([])
    const { finds, unused } = findBorrowed(files, GOLD, ['about the smoke for eleven years', 'no such words'])
    expect(finds).toEqual([])
    expect(unused).toEqual(['no such words'])
  })

  test('reads sources, comments, data and docs, and no packages', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'readout-borrowed-'))
    for (const file of [
      'src/a.test.ts',
      'docs/a.md',
      'own/1.txt',
      'own/1.gold.json',
      'node_modules/x/a.ts',
      'LICENSE',
      'a.bin',
    ]) {
      mkdirSync(path.join(root, path.dirname(file)), { recursive: true })
      writeFileSync(path.join(root, file), file)
    }
    expect([...projectTexts(root)].map((f) => f.text).sort()).toEqual([
      'LICENSE',
      'docs/a.md',
      'own/1.gold.json',
      'own/1.txt',
      'src/a.test.ts',
    ])
    rmSync(root, { recursive: true })
  })

  test('a headline in an address, and the id of a document in data, name it; their words elsewhere are looked at', () => {
    const line =
      '{"name":"the-chimney-sang","source":"PolNeAR kiln_the-chimney-sang","url":"https://kiln.example/the-chimney-sang","note":"the chimney sang"}'
    const bare = withoutNames(line, 'index.jsonl')
    expect(bare).toHaveLength(line.length)
    expect(bare.replace(/ +/g, ' ')).toBe('{"name":" ","source":" ","url":" ","note":"the chimney sang"}')
    const source = 'const id = {"name":"the-chimney-sang"} // https://kiln.example/the-chimney-sang'
    expect(withoutNames(source, 'a.ts').trimEnd()).toBe('const id = {"name":"the-chimney-sang"} //')
  })

  test('what our own articles say is ours in the folder that holds them, and nowhere else', () => {
    const copied = 'Clerks who had complained about the smoke for eleven years brought cake.'
    const own = [{ name: 'own', text: `Ada Moss fired a kiln. ${copied}` }]
    const finds = (name: string, text: string) => {
      const all = findBorrowed([{ name, text }], GOLD).finds
      expect(all).toHaveLength(1)
      return withoutOwn(all, 'bank/', own)
    }
    expect(finds('bank/own.txt', copied)).toEqual([])
    expect(finds('src/own.txt', copied)).toHaveLength(1)
    expect(finds('bank/own.txt', copied.replace('eleven', 'ten').replace('Clerks', 'Neighbours'))).toHaveLength(1)
  })

  test('every stock phrase has its reason', () => {
    for (const reason of Object.values(STOCK)) expect(reason).not.toBe('')
  })
})

// The gold is no part of the project. Without it there is nothing to look for, and nothing is skipped either.
if (goldStands())
  test('no sentence of the gold stands in the project', () => {
    const { finds, unused } = findBorrowed(projectTexts(), goldTexts(), Object.keys(STOCK))
    const borrowed = withoutOwn(finds, 'training/bank/', ownTexts())
    // write a sentence of your own about the same construction; `stock.ts` is for phrases that nobody owns
    expect(borrowed.map((f) => `${f.file}:${f.line} ${f.kind} “${f.words}” (${f.from}: “${f.theirs}”)`)).toEqual([])
    expect(unused).toEqual([])
  }, 600_000)
else console.warn('borrowed sentences: not looked for, no gold stands beside the project (../shared/gold)')
