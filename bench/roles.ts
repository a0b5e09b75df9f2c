/** PropBank's roles of EWT's development side, from gold tokens: predicates, arguments by strict span and by head word. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Language } from '../packages/core/src/language/index.ts'
import { findRoles, Heads } from '../packages/core/src/predicates/index.ts'
import { readConllu } from '../training/conllu.ts'

interface Item {
  readonly sent_id: string
  readonly preds: readonly object[]
}

/** What the scorer `roles` of language.mjs reads: gold and ours, spans in words, and the gold tree for head words. */
export function roleItems(language: Language, shared: string) {
  const { upper } = language
  const heads = new Heads(upper.shape, upper.data, upper.sums)
  const trees = new Map(readConllu(path.join(shared, 'gold/treebanks/ewt-dev.conllu')).map((s) => [s.id, s]))
  return readFileSync(path.join(shared, 'gold/roles/ewt-dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { sent_id, preds } = JSON.parse(line) as Item
      const tree = trees.get(sent_id)!
      const a = language.analyseTokens([tree.form])
      const sys = findRoles(heads, a, 0, a.size).map(({ token, args }) => ({
        token,
        args: args.map(({ role, from, to }) => ({ role, start: from, end: to })),
      }))
      return { gold: preds, sys, head: tree.head }
    })
}
