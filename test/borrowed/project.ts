/** Every text of the project that people wrote: sources, comments, tests, docs, examples, data. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Text } from './search.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const SKIPPED = new Set(['node_modules', '.git', 'dist', 'coverage', 'package-lock.json'])
/** Files of these kinds hold text; the weights and the kernel do not. */
const KINDS = /\.(?:ts|mts|mjs|js|py|md|txt|json|jsonl|html|csv|css|svg|xml|yml|yaml|sh|conllu|log)$|(?:^|\/)[A-Z]+$/
/** The list of what counts for nothing. */
const LIST = 'test/borrowed/stock.ts'

export function* projectTexts(root: string = ROOT): Generator<Text> {
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (SKIPPED.has(entry.name)) continue
    const full = path.join(root, entry.name)
    if (entry.isDirectory()) yield* projectTexts(full)
    else if (entry.isFile() && KINDS.test(entry.name)) {
      const name = path.relative(ROOT, full).replaceAll(path.sep, '/')
      if (name !== LIST) yield { name, text: readFileSync(full, 'utf8') }
    }
  }
}
