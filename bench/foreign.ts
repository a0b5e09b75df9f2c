/**
 * `node bench/foreign.ts [--show]`: how often English text beside the project is taken for another language, by paragraph and by
 * document; which pages are; and what it costs. Every document there is English but for the pages, of which only those that declare
 * English count, and the paragraphs that really are in another language, which `--show` prints to be looked at.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type Article, decodePage, isBody, type Page, readPage } from '@readout/core'
import { createIdentifier } from '../packages/core/src/language/which/index.ts'

const gold = path.resolve(import.meta.dirname, '../../shared/gold')
const show = process.argv.includes('--show')
const identify = createIdentifier()

const lines = (file: string): { [field: string]: string }[] => {
  const bytes = readFileSync(path.join(gold, file))
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l))
}
const texts = (folder: string): Page[] =>
  readdirSync(path.join(gold, folder))
    .filter((f) => f.endsWith('.txt'))
    .map((f) => ({ id: f, text: readFileSync(path.join(gold, folder, f), 'utf8') }))
const fromLines = (file: string): Page[] => lines(file).map(({ id, text }) => ({ id: id!, text: text! }))
const pages = (): Page[] =>
  readdirSync(path.join(gold, 'pages/html')).map((f) => ({
    id: f.slice(0, 12),
    html: decodePage(brotliDecompressSync(readFileSync(path.join(gold, 'pages/html', f)))).text,
  }))

const SETS: readonly (readonly [name: string, () => Page[]])[] = [
  ['bank', () => texts('bank/records')],
  ['records/news', () => texts('records/news')],
  ['records/wire', () => texts('records/wire')],
  ['records/suite', () => texts('records/suite')],
  ['polnear train', () => fromLines('statements/polnear.train.jsonl.gz')],
  ['polnear dev', () => fromLines('statements/polnear.dev.jsonl')],
  ['wikinews raw', () => fromLines('raw/wikinews-dev.jsonl.gz')],
  ['pages', pages],
]

if (!existsSync(gold)) console.log('no gold beside the project: nothing to measure')
else
  for (const [name, load] of SETS) {
    let documents = 0
    let blocks = 0
    let whole = 0
    let parts = 0
    let undecided = 0
    let ms = 0
    let characters = 0
    const languages = new Map<string, number>()
    for (const page of load()) {
      let article: Article
      try {
        article = readPage(page)
      } catch {
        continue
      }
      const began = process.cpuUsage()
      const { main, english, gaps } = identify(article)
      const { user, system } = process.cpuUsage(began)
      ms += (user + system) / 1000
      const declared = article.page?.language?.value.slice(0, 2)
      if (name === 'pages') {
        const key = `${declared ?? '?'}>${main.code}`
        languages.set(key, (languages.get(key) ?? 0) + 1)
        if (declared && declared !== 'en') continue
      }
      documents++
      characters += article.text.length
      blocks += article.blocks.filter((b) => isBody(b.role)).length
      if (gaps[0]?.code === 'not-english') whole++
      else parts += article.blocks.filter((b, i) => isBody(b.role) && b !== english.blocks[i]).length
      if (main.code === 'und') undecided++
      if (show)
        for (const gap of gaps)
          console.log(
            `  ${page.id} ${declared ?? ''} ${gap.note} ${(gap.at?.text ?? article.text).slice(0, 160).replaceAll('\n', ' ')}`,
          )
    }
    console.log(
      `${name}: ${documents} documents, ${whole} taken for another language, ${undecided} undecided; ${blocks} paragraphs, ${parts} of the other documents' taken for another; ${(ms / (characters / 1000)).toFixed(3)} ms of CPU for 1,000 characters`,
    )
    if (name === 'pages')
      console.log(
        `  declared > found: ${[...languages]
          .sort((a, b) => b[1] - a[1])
          .map(([k, n]) => `${k} ${n}`)
          .join(', ')}`,
      )
  }
