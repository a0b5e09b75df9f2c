/** The rows of `npm run score` for pages: floors, others' figures, and what the reading costs. */
import { PAGE_SETS, type PageSet, pageFigures } from './pages.ts'
import { pagePeak } from './pages-speed.ts'

type Figure = [figure: string, floor: number | null, others: string]
const FIGURES: { readonly [set in PageSet]: Figure[] } = {
  scrapinghub: [['body.f1', 0.97, 'Readability .952, trafilatura .958, rs-trafilatura .970']],
  trafilatura: [
    ['body.f1', 0.925, 'Readability .886, trafilatura .925'],
    ['title', 0.75, 'postlight .725'],
    ['author', 0.6, 'metascraper .574'],
  ],
  htmldate: [
    ['date.accuracy', 0.9, 'metascraper .696, htmldate .908'],
    ['date.precision', 0.93, 'htmldate .912'],
  ],
}
/** CPU over that of a bare DOM parse; peak memory in MB over the pages of scrapinghub, built and from TypeScript. */
const COST: Figure[] = [
  ['cpuOverBareParse', 3.5, 'trafilatura fast 6.6, Readability with linkedom 12.5'],
  ['peakMB', 250, '123 to 399'],
  ['peakMBFromSource', 250, ''],
]
/** Figures whose floor is a ceiling. */
export const LESS_IS_BETTER: ReadonlySet<string> = new Set(COST.map(([figure]) => figure))

/** Reads all gold pages and reports their rows; nothing where there is no gold. */
export async function pageRows(report: (set: string, json: object, figures: Figure[]) => void): Promise<void> {
  const spent = { ms: 0, bare: 0 }
  for (const set of PAGE_SETS) {
    const found = await pageFigures(set)
    if (!found) return
    spent.ms += found.ms
    spent.bare += found.bare
    report(`pages, ${set}`, found.score, FIGURES[set])
    if (found.unwanted)
      report(`pages, ${set}`, { unwantedInBlock: found.unwanted.inBlock / found.unwanted.shown }, [
        ['unwantedInBlock', 0.97, ''],
      ])
  }
  const peak = pagePeak()
  // page by page, from the first one on, while compilers warm up; `npm run bench` takes rounds
  const cost = { cpuOverBareParse: spent.ms / spent.bare, peakMB: peak?.built, peakMBFromSource: peak?.source }
  if (peak) report('pages, cost', cost, COST)
}
