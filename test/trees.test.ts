/**
 * Every sentence is one tree, for whoever reads it: as the language room gives it and as the statements room repairs it. Looked at in real
 * text, and with arcs of it hung elsewhere, as another parser might.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Analysis, createReader, UPOS } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { expect, test } from 'vitest'
import { treeColumns } from '../packages/core/src/language/columns.ts'
import { dice } from '../packages/core/src/language/trees.fixture.ts'
import { hang, isTree } from '../packages/core/src/language/trees.ts'
import { repair } from '../packages/core/src/statements/repair.ts'
import { goldStands, goldTexts } from './borrowed/gold.ts'

const reader = createReader({ model: loadModel() })
const root = path.resolve(import.meta.dirname, '..')
const own = ['bench/own', 'examples'].flatMap((dir) =>
  readdirSync(path.join(root, dir))
    .filter((f) => f.endsWith('.txt'))
    .map((f) => ({ name: `${dir}/${f}`, text: readFileSync(path.join(root, dir, f), 'utf8') })),
)

/** The sentences that are no tree, as text. */
function broken(a: Analysis, name: string): string[] {
  const out: string[] = []
  for (let s = 0; s + 1 < a.sentences.length; s++) {
    const from = a.sentences[s]!
    const to = a.sentences[s + 1]!
    if (from < to && !isTree(a.head, from, to)) out.push(`${name}: ${a.text.slice(a.start[from], a.end[to - 1])}`)
  }
  return out
}

function brokenIn({ name, text }: { name: string; text: string }): string[] {
  const { analysis } = reader.analyse({ text })
  return [...broken(analysis, name), ...broken(repair(analysis), `${name}, repaired`)]
}

test('our own texts', () => {
  expect(own.length).toBeGreaterThan(20)
  expect(own.flatMap(brokenIn)).toEqual([])
})

const RELATIONS = ['nsubj', 'obj', 'obl', 'nmod', 'amod', 'acl', 'advcl', 'xcomp', 'conj', 'case', 'mark']
const FORMS = ['VB', 'VBN', 'VBD', 'VBG']
const VERB = UPOS.indexOf('VERB')

test('our own texts, with arcs hung elsewhere', () => {
  const roll = dice(5)
  for (const { name, text } of own) {
    const { analysis: a } = reader.analyse({ text })
    for (let round = 0; round < 200; round++) {
      const head = a.head.slice()
      const deprel = [...a.deprel]
      const xpos = [...a.xpos]
      for (let i = 0; i < a.size; i++) {
        if (roll(4) > 0) continue
        if (a.uposCode[i] === VERB) xpos[i] = FORMS[roll(FORMS.length)]!
        if (head[i] === -1) continue
        const from = a.sentences[a.sentenceOf[i]!]!
        const to = a.sentences[a.sentenceOf[i]! + 1]!
        if (hang(head, i, from + roll(to - from))) deprel[i] = RELATIONS[roll(RELATIONS.length)]!
      }
      const other = { ...a, head, deprel, xpos, ...treeColumns(head) }
      expect(broken(other, name)).toEqual([])
      const mended = repair(other)
      expect(broken(mended, `${name}, repaired`)).toEqual([])
    }
  }
})

// the gold is no part of the project
if (goldStands())
  test('news of the gold', () => {
    const news = /^(?:seed|records|statements\/(?:polnear\.dev|gum)|events\/plover)/
    expect([...goldTexts()].filter((t) => news.test(t.name)).flatMap(brokenIn)).toEqual([])
  }, 600_000)
else console.warn('trees: looked at in our own texts alone, no gold stands beside the project (../shared/gold)')
