/**
 * `node bench/nasty/run.ts [--only WORDS] [--write]`: reads every family of nasty pages at a quarter, a half and the
 * whole of its size, each in a process of its own, and prints CPU time, peak memory and how time grows from half to
 * whole (2 is a straight line), and the time to write the article as Markdown. With --write the table goes into
 * docs/rooms/page-nasty.md.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '../../packages/core/src/index.ts'
import { articleMarkdown, decodePage, looksLikeHtml, readPage } from '../../packages/core/src/page/index.ts'
import { peakMB } from '../peak.ts'
import { FAMILIES } from './families.ts'

const [, self, flag, which, share] = process.argv
if (flag === '--one') {
  const family = FAMILIES[Number(which)]!
  const bytes = family.make(family.size * Number(share))
  const begin = process.cpuUsage()
  let outcome: string
  let article: Article | null = null
  try {
    const { text } = decodePage(bytes)
    const page = family.markdown ? { markdown: text } : looksLikeHtml(text) ? { html: text } : { text }
    article = readPage(page)
    outcome = `${article.blocks.length} blocks`
  } catch (error) {
    outcome = (error as { code?: string }).code ?? `FAULT ${(error as Error).message.slice(0, 80)}`
  }
  const { user, system } = process.cpuUsage(begin)
  const read = process.cpuUsage()
  if (article) articleMarkdown(article)
  const written = process.cpuUsage(read)
  console.log(
    JSON.stringify({
      ms: (user + system) / 1000,
      written: article ? (written.user + written.system) / 1000 : null,
      mb: peakMB(),
      size: bytes.length,
      outcome,
    }),
  )
} else {
  const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1]! : ''
  const rows = [['family', 'MB', 'ms at ¼', '½', 'whole', 'growth', 'written', 'peak MB', 'outcome']]
  const show = (cells: string[]) =>
    cells.map((c, i) => (i === 0 ? c.padEnd(40) : i === 8 ? c : c.padStart(8))).join(' ')
  console.log(show(rows[0]!))
  FAMILIES.forEach((family, k) => {
    if (!family.name.includes(only)) return
    const runs = [0.25, 0.5, 1].map((s) => {
      try {
        return JSON.parse(
          execFileSync(process.execPath, [self!, '--one', String(k), String(s)], {
            encoding: 'utf8',
            timeout: 300_000,
            stdio: ['ignore', 'pipe', 'ignore'],
          }),
        ) as { ms: number; written: number | null; mb: number; size: number; outcome: string }
      } catch {
        return { ms: Number.NaN, written: null, mb: Number.NaN, size: 0, outcome: 'KILLED' }
      }
    })
    const [, half, whole] = runs as [(typeof runs)[0], (typeof runs)[0], (typeof runs)[0]]
    const growth = whole.ms < 60 ? '' : (whole.ms / half.ms).toFixed(1)
    rows.push([
      family.name,
      (whole.size / 1e6).toFixed(1),
      ...runs.map((r) => r.ms.toFixed(0)),
      growth,
      whole.written?.toFixed(0) ?? '',
      whole.mb.toFixed(0),
      whole.outcome,
    ])
    console.log(show(rows.at(-1)!))
  })
  if (process.argv.includes('--write')) {
    const table = rows
      .map((r, i) => `| ${r.join(' | ')} |${i === 0 ? `\n|${r.map(() => ' --- |').join('')}` : ''}`)
      .join('\n')
    writeFileSync(
      path.resolve(import.meta.dirname, '../../docs/rooms/page-nasty.md'),
      `# Nasty pages\n\nWritten by \`node bench/nasty/run.ts --write\`: CPU time and peak memory (Node itself is about 60 MB, the input included),\nat a quarter, a half and the whole of each size; growth is whole over half; written is the article as Markdown, from\nthe whole size.\n\n${table}\n`,
    )
  }
}
