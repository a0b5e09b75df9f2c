/**
 * The last part of `npm run docs`: writes the figures of bench/scores.json into the pages that quote them, between marks
 * `<!--=SET: FIGURE-->` and `<!--=-->`, and docs/scores.md anew from its own rows, so that its notes are those of the day.
 * `--check` writes nothing and fails where a page has drifted.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Row, scoresPage } from '../bench/scores-page.ts'

/** A figure, or a figure with the ends of its interval. */
type Measured = number | readonly [value: number, low: number, high: number]
export type Figures = { readonly [set: string]: { readonly [figure: string]: Measured } }

const MARK = /<!--=([^:>]+): ([^>]+?)-->[^<]*<!--=-->/g

function measured(figures: Figures, set: string, figure: string, page: string): readonly [number, number?, number?] {
  const value = figures[set]?.[figure]
  if (value === undefined) throw new Error(`${page} quotes “${set}: ${figure}”, which bench/scores.json does not have`)
  return typeof value === 'number' ? [value] : value
}

/** A page with every marked figure as measured; three places, no nought in front. */
export function withFigures(markdown: string, figures: Figures, page = 'a page'): string {
  return markdown.replace(MARK, (_, set: string, figure: string) => {
    const shown = measured(figures, set, figure, page)[0].toFixed(3).replace(/^0\./, '.')
    return `<!--=${set}: ${figure}-->${shown}<!--=-->`
  })
}

/** The rows of docs/scores.md, with the values of bench/scores.json. */
export function rowsOf(markdown: string, figures: Figures): Row[] {
  const rows: Row[] = []
  let set = ''
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) set = line.slice(3)
    const [, figure, others] = /^\| `([^`]+)` \| [^|]* \| (.*?) ?\|$/.exec(line) ?? []
    if (!figure) continue
    const [value, low, high] = measured(figures, set, figure, 'docs/scores.md')
    const row = [set, figure, value, null, others ?? ''] as const
    rows.push(low === undefined || high === undefined ? [...row] : [...row, [low, high]])
  }
  return rows
}

function main(): void {
  const root = path.resolve(import.meta.dirname, '..')
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
  const figures = JSON.parse(read('bench/scores.json')) as Figures
  const pages = ['docs', 'docs/rooms'].flatMap((dir) =>
    readdirSync(path.join(root, dir))
      .filter((f) => f.endsWith('.md'))
      .map((f) => `${dir}/${f}`),
  )
  for (const page of pages) {
    const old = read(page)
    const now = page === 'docs/scores.md' ? scoresPage(rowsOf(old, figures)) : withFigures(old, figures, page)
    if (now === old) continue
    if (process.argv.includes('--check')) {
      console.error(`${page} does not follow from bench/scores.json: run npm run docs`)
      process.exitCode = 1
    } else {
      writeFileSync(path.join(root, page), now)
      console.log(`wrote ${page}`)
    }
  }
}

if (import.meta.main) main()
