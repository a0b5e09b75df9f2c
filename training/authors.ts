/**
 * `node training/authors.ts [--write]`: learns the choice among the authors that a page names (`html/author-features.ts` of the page
 * room) from the development pages beside the project: a conditional logit over the page's lists of names and "nobody", with weights
 * drawn towards what was thought before. Says by cross-validation over pages what it is worth, and of either half of the pages (by their hash) what the
 * weights of the other make of it; with --write puts what all pages together make into `html/author-model.ts`.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { AUTHOR_FEATURES, leastOf } from '../packages/core/src/page/html/author-features.ts'
import { observeAuthors } from '../packages/core/src/page/html/read.ts'
import { decodePage } from '../packages/core/src/page/index.ts'

const SHARED = path.resolve(import.meta.dirname, '../../shared')
const scorer = await import(path.join(SHARED, 'score/pages.mjs'))
const FOLDS = 5
const STEPS = 800
const RATE = 0.08
/** How strongly weights are drawn towards what they are thought to be before any page is seen, a page. */
const DRAWN = 0.02
const THOUGHT: { readonly [feature: string]: number } = {
  'json-ld': 0.8,
  'meta-author': 0.5,
  'meta-label': 0.5,
  'byline-line': 0.8,
  'named-author': 0.5,
  'author-link': 0.5,
  'beside-stamp': 0.5,
  agency: 0.5,
  'printed-label': 0.3,
  'near-headline': 0.3,
  'two-places': 0.5,
  'each-elsewhere': 1,
  'all-foreign': -1,
  'in-teaser': -2.5,
  behind: -0.5,
  institution: -0.5,
  'no-full-name': -0.3,
  'like-user': -0.3,
  'own-single': -0.5,
  'own-many': -0.5,
  'part-of-other': -0.5,
}
const START = Float64Array.from(AUTHOR_FEATURES, (name) => THOUGHT[name] ?? 0)

interface Example {
  readonly page: string
  readonly rows: Float64Array[]
  readonly right: boolean[]
  readonly names: string[]
  readonly least: number[]
  readonly gold: string
}

const words = (s: string) =>
  s
    .toLowerCase()
    .match(/[\p{L}\p{N}_]+/gu)
    ?.join(' ') ?? ''

const examples: Example[] = scorer
  .gold('trafilatura')
  // biome-ignore lint/suspicious/noExplicitAny: the scorers have no types
  .filter((item: any) => item.gold.author)
  // biome-ignore lint/suspicious/noExplicitAny: the scorers have no types
  .map((item: any): Example => {
    const bytes = brotliDecompressSync(readFileSync(path.join(SHARED, 'gold/pages/html', `${item.page}.html.br`)))
    const { groups, rows } = observeAuthors(decodePage(bytes).text)
    const gold = words([item.gold.author].flat().join('; '))
    return {
      page: item.page,
      rows,
      right: groups.map((g) => words(g.names.join('; ')) === gold),
      names: groups.map((g) => g.names.join('; ')),
      least: groups.map(leastOf),
      gold,
    }
  })

const weigh = (row: Float64Array, w: Float64Array) => row.reduce((sum, x, f) => sum + x * w[f]!, 0)

/** Gradient ascent with momentum on the log-likelihood of what is right, or of nobody where nothing is. */
function train(set: readonly Example[]): Float64Array {
  const w = START.slice()
  const speed = new Float64Array(w.length)
  for (let step = 0; step < STEPS; step++) {
    const g = w.map((x, f) => DRAWN * (START[f]! - x))
    for (const e of set) {
      const score = e.rows.map((r) => Math.exp(weigh(r, w)))
      const all = score.reduce((a, b) => a + b, 1)
      const any = e.right.some(Boolean)
      const good = any ? score.reduce((a, s, k) => a + (e.right[k] ? s : 0), 0) : 1
      for (const [k, row] of e.rows.entries()) {
        const pull = (e.right[k] ? score[k]! / good : 0) - score[k]! / all
        for (let f = 0; f < w.length; f++) g[f]! += (pull * row[f]!) / set.length
      }
    }
    for (let f = 0; f < w.length; f++) {
      speed[f] = 0.9 * speed[f]! + RATE * g[f]!
      w[f]! += speed[f]!
    }
  }
  return w
}

function isRight(e: Example, w: Float64Array): boolean {
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (const [k, row] of e.rows.entries()) {
    const weight = weigh(row, w)
    if (weight > most && weight > e.least[k]!) {
      best = k
      most = weight
    }
  }
  return best >= 0 && e.right[best]!
}
const share = (set: readonly Example[], right: (e: Example) => boolean) =>
  (set.filter(right).length / set.length).toFixed(3)

const fold = (e: Example) => Number.parseInt(e.page.slice(1, 7), 16) % FOLDS
const half = (e: Example) => Number.parseInt(e.page[0]!, 16) % 2
const folds = Array.from({ length: FOLDS }, (_, k) => train(examples.filter((e) => fold(e) !== k)))
const halves = [0, 1].map((h) => train(examples.filter((e) => half(e) !== h)))
const all = train(examples)
console.log(
  `${examples.length} pages: right ${share(examples, (e) => isRight(e, all))} in sample, ${share(examples, (e) => isRight(e, folds[fold(e)]!))} cross-validated, ` +
    `${share(examples, (e) => e.right.some(Boolean))} among the candidates`,
)
for (const h of [0, 1]) {
  const set = examples.filter((e) => half(e) === h)
  console.log(
    `${h === 0 ? 'look' : 'blind'} half: ${set.length} pages, ${share(set, (e) => isRight(e, halves[h]!))} by the weights of the other half, ${share(set, (e) => isRight(e, folds[fold(e)]!))} cross-validated, ${share(set, (e) => e.right.some(Boolean))} among the candidates`,
  )
}
// what goes wrong in the half that may be looked at, by weights that did not see the page
if (process.argv.includes('--errors'))
  for (const e of examples.filter((x) => half(x) === 0 && !isRight(x, folds[fold(x)]!) && x.right.some(Boolean)))
    console.log(
      e.page.slice(0, 8),
      JSON.stringify(e.gold),
      e.rows
        .map((row, k) => [weigh(row, folds[fold(e)]!), k] as const)
        .sort((a, b) => b[0] - a[0])
        .slice(0, 4)
        .map(
          ([w, k]) =>
            `\n    ${w.toFixed(2)} ${e.right[k] ? '✓' : ' '} ${e.names[k]}: ${AUTHOR_FEATURES.filter((_, f) => e.rows[k]![f]).join(' ')}`,
        )
        .join(''),
    )
else for (const [f, name] of AUTHOR_FEATURES.entries()) console.log(name.padEnd(22), all[f]!.toFixed(2))
if (process.argv.includes('--write')) {
  const file = path.resolve(import.meta.dirname, '../packages/core/src/page/html/author-model.ts')
  writeFileSync(
    file,
    `/** Made by training/authors.ts from ${examples.length} development pages, which are scored too (cross-validated figures: docs/rooms/page.md); holds no text. Do not edit. */\n// biome-ignore format: generated\nexport const AUTHOR_WEIGHTS: readonly number[] = [\n${AUTHOR_FEATURES.map((name, f) => `  ${Number(all[f]!.toFixed(4))}, // ${name}`).join('\n')}\n]\n`,
  )
  execFileSync('npx', ['biome', 'check', '--write', file], { stdio: 'ignore' })
}
