/**
 * `node training/pages.ts [--write]`: learns the score of blocks (`packages/core/src/page/html/score.ts`) from the
 * development pages beside the project, says by cross-validation over pages what it is worth, and with --write puts the
 * model that all pages together make into `html/model.ts`. Boosted trees on logistic loss; deterministic.
 * Labels: blocks that hold a wanted or unwanted segment (trafilatura), blocks by overlap with the body (scrapinghub).
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { observe, readHtml } from '../packages/core/src/page/html/read.ts'
import { type BlockModel, FEATURES, probability } from '../packages/core/src/page/html/score.ts'
import { decodePage } from '../packages/core/src/page/index.ts'
import { articleText } from '../packages/core/src/page/output.ts'
import { boost, type Sample } from './boost.ts'

const SHARED = path.resolve(import.meta.dirname, '../../shared')
const scorer = await import(path.join(SHARED, 'score/pages.mjs'))
const FOLDS = 4
const TREES = Number(process.env.TREES ?? 120)
const DEPTH = Number(process.env.DEPTH ?? 3)
const [WP, WN, WO] = (process.env.W ?? '0.35,1,0.5').split(',').map(Number) as [number, number, number]

interface PageSamples {
  readonly set: string
  readonly html: string
  readonly url: string
  // biome-ignore lint/suspicious/noExplicitAny: the gold has no types
  readonly gold: any
  readonly fold: number
  readonly samples: Sample[]
}

const flat = (t: string) => (t ?? '').replace(/\s+/g, ' ').trim()
const words = (t: string) => t.match(/[\p{L}\p{N}_]+/gu) ?? []
const grams = (t: string) => {
  const k = words(t)
  return k.length < 4 ? [k.join(' ')] : k.slice(3).map((_, i) => k.slice(i, i + 4).join(' '))
}

function load(set: string): PageSamples[] {
  // biome-ignore lint/suspicious/noExplicitAny: the scorers have no types
  return scorer.gold(set).map((item: any): PageSamples => {
    const bytes = brotliDecompressSync(readFileSync(path.join(SHARED, 'gold/pages/html', `${item.page}.html.br`)))
    const html = decodePage(bytes).text
    const samples: Sample[] = []
    const { texts, rows, base } = observe(html)
    const inBase = (i: number) => ['paragraph', 'quotation', 'list', 'table', 'heading'].includes(base[i]!.kind)
    if (set === 'trafilatura') {
      const flats = texts.map(flat)
      for (const w of item.gold.without)
        flats.forEach((t, i) => {
          if (t.includes(flat(w))) samples.push({ row: rows[i]!, label: 0, weight: 1 })
        })
      for (const w of item.gold.with) {
        const held = flats.flatMap((t, i) => (t.includes(flat(w)) ? [i] : []))
        const best = held.filter(inBase)
        for (const i of best.length ? best.slice(0, 1) : held.slice(0, 1))
          samples.push({ row: rows[i]!, label: 1, weight: 1 })
      }
    } else {
      const body = new Set(grams(item.gold.body))
      texts.forEach((t, i) => {
        const g = grams(t)
        const share = g.filter((x) => body.has(x)).length / Math.max(1, g.length)
        const short = words(t).length < 4
        if (share > 0.7 && !(short && !inBase(i))) samples.push({ row: rows[i]!, label: 1, weight: WP })
        else if (share < 0.2) samples.push({ row: rows[i]!, label: 0, weight: inBase(i) ? WN : WO })
      })
    }
    return {
      set,
      html,
      url: item.url,
      gold: item.gold,
      fold: Number.parseInt(item.page.slice(0, 6), 16) % FOLDS,
      samples,
    }
  })
}

const train = (samples: readonly Sample[]): BlockModel => ({
  bias: 0,
  trees: boost(samples, FEATURES.length, { trees: TREES, depth: DEPTH, rate: 0.1, least: 12, bins: 24 }),
  cuts: CUTS,
})
const CUTS: [number, number] = [Number(process.env.LOW ?? 0.2), Number(process.env.HIGH ?? 0.5)]

const pages = [...load('trafilatura'), ...load('scrapinghub')]
const all = pages.flatMap((p) => p.samples)
console.log(
  `${pages.length} pages, ${all.length} labelled blocks, ${all.filter((s) => s.label).length} of them in the body`,
)

/** Body scores of a choice of models over pages. */
function measure(modelOf: (p: PageSamples) => BlockModel | null, subset = pages) {
  const out: { [set: string]: [unknown, string][] } = { trafilatura: [], scrapinghub: [] }
  for (const p of subset) {
    let text = ''
    try {
      text = articleText(readHtml(p.html, { html: p.html, url: p.url }, [], modelOf(p)))
    } catch {}
    out[p.set]!.push([p.set === 'trafilatura' ? p.gold : p.gold.body, text])
  }
  const show = (x: { f1: number; precision: number; recall: number }) =>
    `${x.f1.toFixed(4)} (${x.precision.toFixed(4)}, ${x.recall.toFixed(4)})`
  return `trafilatura ${show(scorer.segments(out.trafilatura))}  scrapinghub ${show(scorer.body(out.scrapinghub))}`
}
console.log(
  'rules alone       ',
  measure(() => null),
)
if (!process.argv.includes('--no-cv')) {
  const models = Array.from({ length: FOLDS }, (_, k) =>
    train(pages.filter((p) => p.fold !== k).flatMap((p) => p.samples)),
  )
  let right = 0
  let weight = 0
  let baseRight = 0
  for (const p of pages)
    for (const s of p.samples) {
      weight += s.weight
      if (probability(models[p.fold]!, s.row) > 0.5 === (s.label === 1)) right += s.weight
      if (s.row[0] === s.label) baseRight += s.weight
    }
  console.log(`blocks right: rules ${(baseRight / weight).toFixed(4)}, cross-validated ${(right / weight).toFixed(4)}`)
  for (const cuts of [
    [0.15, 0.5],
    [0.2, 0.5],
    [0.25, 0.5],
    [0.3, 0.5],
    [0.3, 0.6],
    [0.2, 0.6],
  ] as [number, number][])
    console.log(
      `cross-validated ${cuts}`,
      measure((p) => ({ ...models[p.fold]!, cuts })),
    )
}
const model = train(all)
console.log(
  'learned on all    ',
  measure(() => model),
)
if (process.argv.includes('--write')) {
  const file = path.resolve(import.meta.dirname, '../packages/core/src/page/html/model.ts')
  const lines = model.trees.map((t) => `    [${t.join(', ')}],`)
  writeFileSync(
    file,
    `import type { BlockModel } from './score.ts'\n\n/** Made by training/pages.ts from ${pages.length} development pages, which are scored too (docs/scores.md has the cross-validated figures); holds no text. Do not edit. */\n// biome-ignore format: generated\nexport const BLOCK_MODEL: BlockModel | null = {\n  bias: 0,\n  cuts: [${model.cuts.join(', ')}],\n  trees: [\n${lines.join('\n')}\n  ],\n}\n`,
  )
  execFileSync('npx', ['biome', 'check', '--write', file], { stdio: 'ignore' })
}
