/** Run by `pages-speed.ts` with the folder of the gold: reads the pages of scrapinghub and prints its peak resident set in MB. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { articleText, decodePage, readPage } from '../packages/core/src/page/index.ts'
import { peakMB } from './peak.ts'

const scorer = path.join(process.argv[2]!, 'score/pages.mjs')
const list = execFileSync(process.execPath, [scorer, 'list', 'scrapinghub'], { encoding: 'utf8', maxBuffer: 1 << 26 })
for (const row of list.trim().split('\n')) {
  const [, file, url] = row.split('\t') as [string, string, string]
  const { text, gaps } = decodePage(brotliDecompressSync(readFileSync(file)))
  articleText(readPage({ html: text, url, gaps }))
}
console.log(peakMB())
