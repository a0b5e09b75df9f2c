/** Corrects the article r-0 of the archive in DIR again and again, saying each number once it is kept: run as a process by the tests. */
import { wordsOf } from '@readout/core/corrections'
import { openArchive } from '../src/index.ts'

const archive = await openArchive({ dir: process.argv[2]!, patience: 600_000 })
const { start, end } = wordsOf((await archive.get('r-0', { asRead: true })).statements[0]!)
for (let n = 0; ; n++) {
  const speaker = n % 2 === 0 ? ({ name: `Jo Farrow ${n}`, kind: 'person' } as const) : null
  const id = await archive.corrections.add('r-0', {
    ...{ said: { finding: 'statement', change: 'set', speaker }, start, end },
  })
  process.stdout.write(`${id}\n`)
}
