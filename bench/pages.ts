/**
 * `node bench/pages.ts SET [--keep FILE]`: reads the pages of a set (scrapinghub, trafilatura, htmldate) beside the
 * project and prints what the scorer says of body, title, author and date, how much of what the gold does not want in
 * the body stands in a labelled block, how many standfirsts and bylines have their role, and CPU time over a bare DOM parse of the same pages in the same run.
 * Without the pages it says so and ends with 0. `npm run score` takes its rows from here.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { articleText, decodePage, readPage } from '@readout/core'
import { parseDocument } from 'htmlparser2'
import { HeadRoles } from './pages-heads.ts'

const scorer = path.resolve(import.meta.dirname, '../../shared/score/pages.mjs')
export const PAGE_SETS = ['scrapinghub', 'trafilatura', 'htmldate'] as const
export type PageSet = (typeof PAGE_SETS)[number]

export interface PageFigures {
  /** What the scorer says; see its own words. */
  readonly score: { readonly [figure: string]: unknown }
  /** Unwanted segments on the page (trafilatura): how many stand in a block, and in one that is furniture. */
  readonly unwanted: { readonly shown: number; readonly inBlock: number; readonly inFurniture: number } | null
  /** CPU milliseconds of the reading, and of a bare DOM parse of the same pages. */
  readonly ms: number
  readonly bare: number
  readonly failed: readonly string[]
  /** Roles of standfirsts and bylines, as far as description and gold authors tell them. */
  readonly heads: HeadRoles
}

const flat = (t: string) => t.replace(/\s+/g, ' ').trim()

/** Reads a set of gold pages and scores it; null where there is no gold. */
export async function pageFigures(set: PageSet, keep?: string): Promise<PageFigures | null> {
  if (!existsSync(scorer)) return null
  const { gold } = (await import(scorer)) as {
    gold: (set: string) => { page: string; gold: { without?: string[]; author?: string | string[] | null } }[]
  }
  const authors = new Map(gold(set).map((g) => [g.page, [g.gold.author ?? []].flat()]))
  const heads = new HeadRoles()
  const without = new Map(gold(set).map((g) => [g.page, g.gold.without ?? []]))
  const list = execFileSync(process.execPath, [scorer, 'list', set], { encoding: 'utf8', maxBuffer: 1 << 26 })
  const cpu = (work: () => void) => {
    const begin = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(begin)
    return (user + system) / 1000
  }
  const lines: string[] = []
  const failed: string[] = []
  const unwanted = { shown: 0, inBlock: 0, inFurniture: 0 }
  let ms = 0
  let bare = 0
  for (const row of list.trim().split('\n')) {
    const [page, file, url] = row.split('\t') as [string, string, string]
    const html = decodePage(brotliDecompressSync(readFileSync(file))).text
    bare += cpu(() => parseDocument(html))
    try {
      let article!: ReturnType<typeof readPage>
      ms += cpu(() => {
        article = readPage({ html, url })
      })
      const text = articleText(article)
      heads.add(html, article, authors.get(page) ?? [])
      lines.push(
        JSON.stringify({
          page,
          text,
          title: article.title?.value ?? null,
          author: article.byline?.value ?? null,
          date: article.published?.value ?? null,
          rule: article.published?.rule ?? null,
        }),
      )
      const all = flat(article.text)
      const blocks = flat(article.blocks.map((b) => article.text.slice(b.start, b.end)).join(' '))
      const body = flat(text)
      for (const segment of without.get(page) ?? []) {
        const s = flat(segment)
        if (!all.includes(s)) continue
        unwanted.shown++
        if (blocks.includes(s)) unwanted.inBlock++
        if (blocks.includes(s) && !body.includes(s)) unwanted.inFurniture++
      }
    } catch (error) {
      failed.push(`${page}: ${(error as Error).message}`)
    }
  }
  const dir = keep ? null : mkdtempSync(path.join(tmpdir(), 'readout-pages-'))
  const out = keep ?? path.join(dir!, 'pred.jsonl')
  writeFileSync(out, `${lines.join('\n')}\n`)
  const score = JSON.parse(execFileSync(process.execPath, [scorer, 'score', set, out], { encoding: 'utf8' }))
  if (dir) rmSync(dir, { recursive: true })
  return { score, unwanted: set === 'trafilatura' ? unwanted : null, ms, bare, failed, heads }
}

if (import.meta.main) {
  const set = (process.argv[2] ?? 'scrapinghub') as PageSet
  const at = process.argv.indexOf('--keep')
  const found = await pageFigures(set, at > 0 ? process.argv[at + 1] : undefined)
  if (!found) console.error('no gold pages beside the project: nothing scored')
  else {
    for (const line of found.failed) console.error(line)
    console.log(JSON.stringify(found.score, null, 1))
    if (found.unwanted) {
      const { shown, inBlock, inFurniture } = found.unwanted
      console.log(
        `${shown} unwanted segments on the pages: ${inBlock} stand in a block (${(inBlock / shown).toFixed(3)}), ${inFurniture} in furniture (${(inFurniture / shown).toFixed(3)})`,
      )
    }
    console.log(`roles: ${found.heads}`)
    console.log(`${found.ms.toFixed(0)} ms CPU, ${(found.ms / found.bare).toFixed(1)} times a bare DOM parse`)
  }
}
