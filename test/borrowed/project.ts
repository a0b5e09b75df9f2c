/**
 * Every text of the project that people wrote: sources, comments, tests, docs, examples, data. What only names a document, its
 * address or its id, is no part of a text: a headline stands in many addresses.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Text } from './search.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const SKIPPED = new Set(['node_modules', '.git', 'dist', 'coverage', 'package-lock.json'])
/** What training makes here and git leaves out. */
const MADE = 'training/data'
/** Files of these kinds hold text; the weights and the kernel do not. */
const KINDS = /\.(?:ts|mts|mjs|js|py|md|txt|json|jsonl|html|csv|css|svg|xml|yml|yaml|sh|conllu|log)$|(?:^|\/)[A-Z]+$/
/** The list of what counts for nothing. */
const LIST = 'test/borrowed/stock.ts'

const ADDRESS = /\bhttps?:\/\/[^\s"'`<>)\]]+/g
/** In data: the id of a document, in one word, and where it comes from. */
const DOCUMENT = /(?<="(?:name|id|source)":")(?:(?:ECB\+|PolNeAR) )?[\w+-]+(?=")/g
/** The text with what names documents blanked, so that all else stands where it stood. */
export function withoutNames(text: string, name: string): string {
  const blank = (m: string) => ' '.repeat(m.length)
  const bare = text.replace(ADDRESS, blank)
  return name.endsWith('.jsonl') ? bare.replace(DOCUMENT, blank) : bare
}

export function* projectTexts(root: string = ROOT): Generator<Text> {
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (SKIPPED.has(entry.name)) continue
    const full = path.join(root, entry.name)
    if (path.relative(ROOT, full) === path.normalize(MADE)) continue
    if (entry.isDirectory()) yield* projectTexts(full)
    else if (entry.isFile() && KINDS.test(entry.name)) {
      const name = path.relative(ROOT, full).replaceAll(path.sep, '/')
      if (name !== LIST) yield { name, text: withoutNames(readFileSync(full, 'utf8'), name) }
    }
  }
}
