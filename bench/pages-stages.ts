/**
 * `node bench/pages-stages.ts [EVERY]`: CPU time of each stage of reading a page, over every so many (8) of the real
 * pages beside the project, after a round unmeasured. The stages are those of `page/html/read.ts`, in its order.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { Block } from '@readout/core'
import { decodePage } from '@readout/core'
import { textFacts } from '../packages/core/src/page/facts.ts'
import { baseOf } from '../packages/core/src/page/html/address.ts'
import { bylineOf } from '../packages/core/src/page/html/authors.ts'
import { markup } from '../packages/core/src/page/html/markup.ts'
import { declared, htmlFacts } from '../packages/core/src/page/html/metadata.ts'
import { BLOCK_MODEL } from '../packages/core/src/page/html/model.ts'
import { settle, toParagraphs } from '../packages/core/src/page/html/roles.ts'
import { select } from '../packages/core/src/page/html/select.ts'
import { dataTables } from '../packages/core/src/page/html/tables.ts'
import { readTree } from '../packages/core/src/page/html/tree.ts'
import { label } from '../packages/core/src/page/text/label.ts'

const HTML = path.resolve(import.meta.dirname, '../../shared/gold/pages/html')
if (!existsSync(HTML)) {
  console.error('no gold pages beside the project: nothing measured')
  process.exit(0)
}
const every = Number(process.argv[2] ?? 8)
const sources = readdirSync(HTML)
  .sort()
  .filter((_, i) => i % every === 0)
  .map((f) => brotliDecompressSync(readFileSync(path.join(HTML, f))))

const spent = new Map<string, number>()
let counted = false
function timed<T>(stage: string, f: () => T): T {
  const begin = process.hrtime.bigint()
  const result = f()
  if (counted) spent.set(stage, (spent.get(stage) ?? 0) + Number(process.hrtime.bigint() - begin) / 1e6)
  return result
}

for (const round of [0, 1]) {
  counted = round > 0
  for (const bytes of sources) {
    const { text: source } = timed('bytes to text', () => decodePage(bytes))
    const tree = timed('scan, tree, visible text', () => readTree(source))
    const selection = timed('selection', () => select(tree))
    const d = timed('JSON-LD, meta', () => declared(tree))
    const base = timed('roles by rules', () => toParagraphs(tree, selection, d.title))
    const settled = timed('score', () => settle(tree, selection, base, BLOCK_MODEL!))
    const labelled = timed('labels in the article', () => label(tree.text, settled))
    const blocks = labelled.pieces.map(
      ({ start, end, role, rule }): Block => ({ role, start, end, rule, origin: null }),
    )
    const page = { html: source }
    const { text } = tree
    timed('authors', () => bylineOf(tree, d, text, blocks))
    timed('dates, title (with authors)', () =>
      htmlFacts(tree, d, text, blocks, textFacts(text, blocks, labelled, page), page, source),
    )
    timed('marks', () => markup(tree, blocks, baseOf(tree.base, tree.canonical ?? undefined), dataTables(tree)))
  }
}
const all = [...spent].filter(([s]) => s !== 'authors').reduce((n, [, ms]) => n + ms, 0)
for (const [stage, ms] of spent)
  console.log(
    `${stage.padEnd(30)} ${(ms / sources.length).toFixed(2).padStart(6)} ms/page ${((100 * ms) / all).toFixed(0).padStart(4)} %`,
  )
