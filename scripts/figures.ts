/**
 * The last part of `npm run docs`: writes the figures of bench/scores.json into the pages that quote them, between marks
 * `<!--=SET: FIGURE-->` and `<!--=-->`, and docs/scores.md anew from its own rows, so that its notes are those of the day.
 * `--check` writes nothing and fails where a page has drifted.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Row, scoresPage } from '../bench/scores-page.ts'

export type Figures = { readonly [set: string]: { readonly [figure: string]: number } }

const MARK = /<!--=([^:>]+): ([^>]+?)-->[^<]*<!--=-->/g

function measured(figures: Figures, set: string, figure: string, page: string): number {
  const value = figures[set]?.[figure]
  if (value === undefined) throw new Error(`${page} quotes “${set}: ${figure}”, which bench/scores.json does not have`)
  return value
}

/** A page with every marked figure as measured; three places, no nought in front. */
export function withFigures(markdown: string, figures: Figures, page = 'a page'): string {
  return markdown.replace(MARK, (_, set: string, figure: string) => {
    const shown = measured(figures, set, figure, page).toFixed(3).replace(/^0\./, '.')
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
    if (figure) rows.push([set, figure, measured(figures, set, figure, 'docs/scores.md'), null, others ?? ''])
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
