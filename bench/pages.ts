/**
 * `node bench/pages.ts SET [--keep FILE]`: reads the pages of a set (scrapinghub, trafilatura, htmldate) beside the
 * project and prints what the scorer says of body, title, author and date. Without the pages it says so and ends with 0.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { decodePage, readPage } from '../packages/core/src/page/index.ts'
import { articleText } from '../packages/core/src/page/output.ts'

const scorer = path.resolve(import.meta.dirname, '../../shared/score/pages.mjs')
if (!existsSync(scorer)) {
  console.error('no gold pages beside the project: nothing scored')
  process.exit(0)
}
const set = process.argv[2] ?? 'scrapinghub'
const keep = process.argv.indexOf('--keep')
const out =
  keep > 0 ? process.argv[keep + 1]! : path.join(mkdtempSync(path.join(tmpdir(), 'readout-pages-')), 'pred.jsonl')
const list = execFileSync(process.execPath, [scorer, 'list', set], { encoding: 'utf8', maxBuffer: 1 << 26 })

const lines: string[] = []
let spent = 0
for (const row of list.trim().split('\n')) {
  const [page, file, url] = row.split('\t') as [string, string, string]
  const html = decodePage(brotliDecompressSync(readFileSync(file))).text
  const begin = process.cpuUsage()
  try {
    const article = readPage({ html, url })
    const used = process.cpuUsage(begin)
    spent += (used.user + used.system) / 1000
    lines.push(
      JSON.stringify({
        page,
        text: articleText(article),
        title: article.title?.value ?? null,
        author: article.byline?.value ?? null,
        date: article.published?.value ?? null,
        rule: article.published?.rule ?? null,
      }),
    )
  } catch (error) {
    console.error(`${page}: ${(error as Error).message}`)
  }
}
writeFileSync(out, `${lines.join('\n')}\n`)
console.log(execFileSync(process.execPath, [scorer, 'score', set, out], { encoding: 'utf8' }).trim())
console.log(`${spent.toFixed(0)} ms CPU for ${lines.length} pages`)
